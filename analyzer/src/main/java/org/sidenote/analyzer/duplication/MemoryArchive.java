package org.sidenote.analyzer.duplication;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;
import org.sidenote.api.CaseRecord;

/** Earlier records kept in memory. Safe for many readers and one writer. */
public final class MemoryArchive implements Archive {

  /** So many records are compared word by word; a true copy is among the first few. */
  static final int COMPARED = 20;

  /** Of the records that share a fingerprint, so many of the newest: a copy has a near source. */
  static final int NEWEST = 16;

  /** A fingerprint in more records than this says nothing about where a passage is from. */
  static final int COMMON = 50;

  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private final List<@Nullable CaseRecord> records = new ArrayList<>();
  private final Postings postings = new Postings(1 << 12);
  private final Map<String, Integer> numbers = new HashMap<>();

  /** Adds a record; one with the same id takes the place of the one before. */
  public void add(CaseRecord record) {
    RecordWords words = RecordWords.of(record);
    lock.writeLock().lock();
    try {
      int number = records.size();
      records.add(record);
      Integer old = numbers.put(record.id(), number);
      if (old != null) {
        // Its fingerprints stay behind and lead nowhere.
        records.set(old, null);
      }
      for (PlainWords section : words.sections()) {
        Fingerprints.kept(section, (fingerprint, at) -> postings.add(fingerprint, number));
      }
    } finally {
      lock.writeLock().unlock();
    }
  }

  @Override
  public Leads leads(RecordWords later, List<BitSet> templates) {
    lock.readLock().lock();
    try {
      Tally telling = new Tally();
      Tally common = new Tally();
      List<BitSet> agreed = new ArrayList<>();
      for (int section = 0; section < templates.size(); section++) {
        PlainWords words = later.sections().get(section);
        BitSet template = templates.get(section);
        Spread spread = new Spread(words.size());
        Fingerprints.kept(
            words,
            (fingerprint, at) -> {
              int count = postings.count(fingerprint);
              if (template.get(at) && template.get(at + Fingerprints.WORDS - 1)) {
                spread.common(at);
              } else if (count > COMMON && isAgreed(fingerprint)) {
                spread.common(at);
                common.add(postings.record(postings.chain(fingerprint)), 1);
              } else {
                spread.rare(at);
                speakFor(fingerprint, count, telling);
              }
            });
        BitSet both = spread.agreed();
        both.or(template);
        agreed.add(both);
      }
      return new Leads(
          words(Leads.worthComparing(telling.most(COMPARED), records.size()), later.record()),
          words(common.most(1), later.record()),
          agreed);
    } finally {
      lock.readLock().unlock();
    }
  }

  private void speakFor(long fingerprint, int count, Tally telling) {
    double weight = Leads.weight(count, records.size());
    int link = postings.chain(fingerprint);
    for (int i = 0; i < NEWEST && link >= 0; i++, link = postings.next(link)) {
      telling.add(postings.record(link), weight);
    }
  }

  private boolean isAgreed(long fingerprint) {
    Hands hands = new Hands();
    int link = postings.chain(fingerprint);
    for (int i = 0; i < COMMON && link >= 0 && !hands.areMany(); i++, link = postings.next(link)) {
      CaseRecord record = records.get(postings.record(link));
      if (record != null) {
        hands.add(record.person().id(), Telling.handOf(record));
      }
    }
    return hands.mayBeMany();
  }

  private List<RecordWords> words(List<Tally.Counted> counted, CaseRecord later) {
    List<RecordWords> words = new ArrayList<>();
    for (Tally.Counted one : counted) {
      CaseRecord record = records.get(one.record());
      if (record != null && isEarlier(record, later)) {
        words.add(RecordWords.of(record));
      }
    }
    return words;
  }

  /** Of two records written at one time, the one that was added first is the earlier. */
  private static boolean isEarlier(CaseRecord one, CaseRecord other) {
    return !one.id().equals(other.id()) && Recency.ORDER.compare(one, other) <= 0;
  }
}
