package org.sidenote.analyzer.duplication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Involved;
import org.sidenote.api.Person;

/**
 * Earlier records, kept in memory so that a passage which also stands in one of them is found
 * without reading them all. Safe for many readers and one writer.
 */
public final class Archive {

  /** A fingerprint in more places than this says nothing about where a passage is from. */
  private static final int TOO_COMMON = 400;

  private static final int[] NOWHERE = {};

  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private final List<@Nullable Entry> entries = new ArrayList<>();
  private final Map<Long, int[]> places = new HashMap<>();
  private final Map<String, List<Integer>> entriesOfRecord = new HashMap<>();

  /** A section of an earlier record. */
  record Entry(CaseRecord record, int section, PlainWords words) {
    String text() {
      return record.sections().get(section).text();
    }
  }

  /**
   * A fingerprint in common.
   *
   * @param at where it begins in the later text, in plain words
   * @param sourceAt where it begins in the earlier section
   * @param weight how much it says: one over the number of places it stands in
   */
  record Seed(int at, int sourceAt, double weight) {
    int diagonal() {
      return at - sourceAt;
    }
  }

  /** Adds a record; one with the same id takes the place of the one before. */
  public void add(CaseRecord record) {
    lock.writeLock().lock();
    try {
      List<Integer> mine = new ArrayList<>();
      List<Integer> old = entriesOfRecord.put(record.id(), mine);
      if (old != null) {
        // Their places stay behind and lead nowhere.
        old.forEach(entry -> entries.set(entry, null));
      }
      for (int section = 0; section < record.sections().size(); section++) {
        PlainWords words = words(record, section);
        int entry = entries.size();
        mine.add(entry);
        entries.add(new Entry(record, section, words));
        Fingerprints.kept(words, (fingerprint, at) -> place(fingerprint, entry, at));
      }
    } finally {
      lock.writeLock().unlock();
    }
  }

  private void place(long fingerprint, int entry, int at) {
    places.merge(
        fingerprint,
        new int[] {entry, at},
        (old, more) -> {
          if (old.length >= 2 * TOO_COMMON) {
            return old;
          }
          int[] both = Arrays.copyOf(old, old.length + 2);
          both[old.length] = entry;
          both[old.length + 1] = at;
          return both;
        });
  }

  /** The words of one section of a record, without its people's names. */
  static PlainWords words(CaseRecord record, int section) {
    return PlainWords.of(record.sections().get(section).text(), names(record));
  }

  private static Set<String> names(CaseRecord record) {
    Set<String> names = new HashSet<>(NamedPeople.namesOf(record.person()));
    for (Involved other : record.people()) {
      names.addAll(NamedPeople.namesOf(new Person("", other.name(), List.of(), null, null, null)));
    }
    return names;
  }

  /** Earlier sections that share fingerprints with these words, other than of the record itself. */
  Map<Entry, List<Seed>> candidates(CaseRecord record, PlainWords words) {
    return reading(() -> {
      Map<Entry, List<Seed>> candidates = new HashMap<>();
      Fingerprints.all(
          words,
          (fingerprint, at) -> {
            int[] found = places.getOrDefault(fingerprint, NOWHERE);
            boolean telling = found.length < 2 * TOO_COMMON;
            for (int i = 0; telling && i < found.length; i += 2) {
              Entry entry = entries.get(found[i]);
              if (entry != null && isEarlier(entry.record, record)) {
                candidates
                    .computeIfAbsent(entry, e -> new ArrayList<>())
                    .add(new Seed(at, found[i + 1], 2.0 / found.length));
              }
            }
          });
      return candidates;
    });
  }

  /** Of two records written at one time, the one that was added first is the earlier. */
  private static boolean isEarlier(CaseRecord one, CaseRecord other) {
    return !one.id().equals(other.id()) && Recency.ORDER.compare(one, other) <= 0;
  }

  private <T> T reading(Supplier<T> look) {
    lock.readLock().lock();
    try {
      return look.get();
    } finally {
      lock.readLock().unlock();
    }
  }
}
