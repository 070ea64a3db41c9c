package org.sidenote.analyzer.voice;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Mark;
import org.sidenote.api.MarkKind;
import org.sidenote.api.VoiceMap;

/**
 * Finds the latest record of a file in which the person was heard. What was found in a record is
 * remembered, as a file is gone through again with every record that is added to it. In memory
 * only. Safe for many threads.
 */
public final class LastHeard {

  private static final int REMEMBERED = 50_000;

  private record Known(CaseRecord record, boolean heard) {}

  private final Map<String, Known> known =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.@Nullable Entry<String, Known> eldest) {
          return size() > REMEMBERED;
        }
      };

  /** Whether the marks of a record hold the person's own voice: quoted, reported or observed. */
  public static boolean isHeard(List<Mark> marks) {
    return marks.stream()
        .map(Mark::kind)
        .anyMatch(kind ->
            kind == MarkKind.VOICE_DIRECT
                || kind == MarkKind.VOICE_INDIRECT
                || kind == MarkKind.VOICE_OBSERVED);
  }

  /**
   * The latest record in which the person was heard, and of no later day than this one; null if
   * there is none.
   *
   * @param file the person's earlier records, earliest first
   * @param marks what is heard in one of them
   */
  public VoiceMap.@Nullable LastHeard in(
      CaseRecord record,
      boolean heardInIt,
      List<CaseRecord> file,
      Function<CaseRecord, List<Mark>> marks) {
    remember(record, heardInIt);
    if (heardInIt) {
      return lastHeard(record);
    }
    for (CaseRecord earlier : file.reversed()) {
      if (!isLater(earlier, record) && isHeard(earlier, marks)) {
        return lastHeard(earlier);
      }
    }
    return null;
  }

  private boolean isHeard(CaseRecord record, Function<CaseRecord, List<Mark>> marks) {
    synchronized (known) {
      Known its = known.get(record.id());
      if (its != null && its.record.equals(record)) {
        return its.heard;
      }
    }
    boolean heard = isHeard(marks.apply(record));
    remember(record, heard);
    return heard;
  }

  private void remember(CaseRecord record, boolean heard) {
    synchronized (known) {
      known.put(record.id(), new Known(record, heard));
    }
  }

  /** Whether its day is after that of the other: written up first, it may be of a later visit. */
  private static boolean isLater(CaseRecord record, CaseRecord than) {
    LocalDate day = day(record);
    LocalDate other = day(than);
    return day != null && other != null && day.isAfter(other);
  }

  private static VoiceMap.LastHeard lastHeard(CaseRecord record) {
    return new VoiceMap.LastHeard(record.id(), record.type(), day(record));
  }

  private static @Nullable LocalDate day(CaseRecord record) {
    LocalDate on = record.occurredOn();
    return on == null && record.recordedAt() != null
        ? LocalDate.ofInstant(record.recordedAt(), ZoneOffset.UTC)
        : on;
  }
}
