package org.sidenote.analyzer.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sidenote.api.CaseRecord;

/**
 * Something that can be told from an earlier record by itself. The last few records' are
 * remembered: a person's file is read again with every record that is added to it, and with every
 * pause of a draft. In memory only. Safe for many threads, which at worst work it out again.
 *
 * @param <T> what is told, which nobody changes
 */
public final class RecordFact<T> {

  private static final int REMEMBERED = 10_000;

  private record Told<T>(CaseRecord record, T told) {}

  private final Function<? super CaseRecord, ? extends T> working;

  private final Map<String, Told<T>> known =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.@Nullable Entry<String, Told<T>> eldest) {
          return size() > REMEMBERED;
        }
      };

  /**
   * @param working gives the same whenever it is given the same
   */
  public RecordFact(Function<? super CaseRecord, ? extends T> working) {
    this.working = working;
  }

  /** What a record tells. */
  @SuppressWarnings("ReferenceEquality") // comparing the texts would cost what is to be saved
  public T of(CaseRecord record) {
    synchronized (known) {
      Told<T> its = known.get(record.id());
      if (its != null && its.record == record) {
        return its.told;
      }
    }
    T told = working.apply(record);
    synchronized (known) {
      known.put(record.id(), new Told<>(record, told));
    }
    return told;
  }
}
