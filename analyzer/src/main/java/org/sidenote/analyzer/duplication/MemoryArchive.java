package org.sidenote.analyzer.duplication;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Circle;

/** Earlier records kept in memory. Safe for many readers and one writer. */
public final class MemoryArchive implements Archive {

  /** So many records are compared word by word; a true copy is among the first few. */
  static final int COMPARED = 20;

  /** So many of the diagonals with most in common are looked at, which is quickly done. */
  private static final int GLANCED = 48;

  /** More than eight words in common, unbroken: what two phrases make that meet by chance. */
  private static final int ALIKE = 41;

  /** Two pieces of six words in common will do as well. */
  private static final int LEAST_ALIKE = 30;

  /** So many fingerprints of agreed wording in common may be a passage; fewer are phrases. */
  private static final int A_PASSAGE = 3;

  /** Of the records that share a fingerprint, so many of the newest: a copy has a near source. */
  static final int NEWEST = 50;

  /** So many records are followed besides one for each of a record's fingerprints. */
  private static final int FOLLOWED = 20;

  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private final List<@Nullable CaseRecord> records = new ArrayList<>();
  private final Codes codes = new Codes();
  private final Postings postings = new Postings(1 << 12);

  /** What was asked about last is mostly what is added next, and need not be read twice. */
  private volatile @Nullable RecordWords lastAsked;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, List<Integer>> files = new HashMap<>();
  private final Writings writings = new Writings();

  /** Adds a record; one with the same id takes the place of the one before. */
  @SuppressWarnings("ReferenceEquality") // the very record that was asked about
  public void add(CaseRecord record) {
    RecordWords read = lastAsked;
    RecordWords words = read != null && read.record() == record ? read : RecordWords.of(record);
    lock.writeLock().lock();
    try {
      int number = records.size();
      records.add(record);
      codes.add(words.codes());
      Integer old = numbers.put(record.id(), number);
      CaseRecord before = old == null ? null : records.get(old);
      if (before != null) {
        // Its fingerprints stay behind and lead nowhere.
        records.set(old, null);
        writings.remove(before);
      }
      files.computeIfAbsent(record.person().id(), id -> new ArrayList<>()).add(number);
      record.alsoAbout().stream()
          .distinct()
          .filter(id -> !id.equals(record.person().id()))
          .forEach(id -> files.computeIfAbsent(id, i -> new ArrayList<>()).add(number));
      writings.add(record);
      int start = codes.start(number);
      int next = start;
      for (int section = 0; section < words.codes().length; section++) {
        long[] all = words.fingerprints()[section];
        for (int at : Fingerprints.kept(all)) {
          postings.add(all[at], next + at, start);
        }
        next += words.codes()[section].length;
      }
    } finally {
      lock.writeLock().unlock();
    }
  }

  @Override
  public Leads leads(RecordWords later, List<BitSet> templates) {
    lastAsked = later;
    lock.readLock().lock();
    try {
      char[] text = later.inOneRow();
      Tally diagonals = new Tally();
      Tally common = new Tally();
      int[] latest = new int[NEWEST];
      List<BitSet> agreed = new ArrayList<>();
      int start = 0;
      for (int section = 0; section < templates.size(); section++) {
        char[] words = later.codes()[section];
        BitSet template = templates.get(section);
        Spread spread = new Spread(words.length);
        long[] all = later.fingerprints()[section];
        int[] kept = Fingerprints.kept(all);
        int[] slots = postings.slots(all, kept);
        int[] last = postings.latest(slots);
        RarestFirst rare = new RarestFirst(NEWEST, kept.length);
        for (int i = 0; i < kept.length; i++) {
          int at = kept[i];
          int count = postings.count(slots[i]);
          if (template.get(at) && template.get(at + Fingerprints.WORDS - 1)) {
            spread.common(at);
          } else if (Leads.isCommon(count, records.size()) && isAgreed(slots[i])) {
            spread.common(at);
            common.add(codes.record(last[i]), 1, at);
          } else {
            spread.rare(at);
            rare.add(i, count);
          }
        }
        for (int i : rare.within(kept.length + FOLLOWED)) {
          double weight = Leads.weight(postings.count(slots[i]), records.size());
          int many = postings.latest(slots[i], latest);
          for (int j = 0; j < many; j++) {
            diagonals.add(latest[j] - start - kept[i], weight, start + kept[i]);
          }
        }
        BitSet both = spread.agreed();
        both.or(template);
        agreed.add(both);
        start += words.length;
      }
      IntStream sharing =
          common.most(1).stream()
              .filter(one -> one.weight() >= A_PASSAGE)
              .mapToInt(Tally.Counted::number);
      return new Leads(
          words(telling(text, diagonals), later.record()), words(sharing, later.record()), agreed);
    } finally {
      lock.readLock().unlock();
    }
  }

  /** The records on whose diagonals the words go on being alike, the most alike first. */
  private IntStream telling(char[] text, Tally diagonals) {
    Tally alike = new Tally();
    List<Tally.Counted> most = diagonals.most(GLANCED);
    int[] ats = most.stream().mapToInt(Tally.Counted::at).toArray();
    int[] words = most.stream().mapToInt(one -> one.number() + one.at()).toArray();
    boolean[] same = codes.same(text, ats, words);
    for (int i = 0; i < same.length; i++) {
      int score = same[i] ? codes.alike(text, ats[i], words[i]) : 0;
      if (score >= LEAST_ALIKE) {
        alike.add(codes.record(words[i]), score, ats[i]);
      }
    }
    return alike.most(COMPARED).stream()
        .filter(one -> one.weight() >= ALIKE)
        .mapToInt(Tally.Counted::number);
  }

  @Override
  public List<CaseRecord> file(String personId, CaseRecord before) {
    lock.readLock().lock();
    try {
      List<CaseRecord> file = new ArrayList<>();
      for (int number : files.getOrDefault(personId, List.of())) {
        CaseRecord record = records.get(number);
        if (record != null && isEarlier(record, before)) {
          file.add(record);
        }
      }
      file.sort(Recency.ORDER);
      return file;
    } finally {
      lock.readLock().unlock();
    }
  }

  @Override
  public List<Circle> caseload(CaseRecord before) {
    lock.readLock().lock();
    try {
      return writings.caseload(before);
    } finally {
      lock.readLock().unlock();
    }
  }

  private boolean isAgreed(int slot) {
    if (postings.isAgreed(slot)) {
      return true;
    }
    Hands hands = new Hands();
    int[] latest = new int[NEWEST];
    int many = postings.latest(slot, latest);
    for (int i = 0; i < many && !hands.areMany(); i++) {
      CaseRecord record = records.get(codes.record(latest[i]));
      if (record != null) {
        hands.add(record.person().id(), Telling.handOf(record));
      }
    }
    if (hands.mayBeMany()) {
      postings.setAgreed(slot);
    }
    return hands.mayBeMany();
  }

  private List<RecordWords> words(IntStream numbers, CaseRecord later) {
    List<RecordWords> words = new ArrayList<>();
    numbers.forEach(number -> {
      CaseRecord record = records.get(number);
      if (record != null && isEarlier(record, later)) {
        words.add(RecordWords.remembered(record, codes.of(number)));
      }
    });
    return words;
  }

  /** Of two records written at one time, the one that was added first is the earlier. */
  private static boolean isEarlier(CaseRecord one, CaseRecord other) {
    return !one.id().equals(other.id()) && Recency.ORDER.compare(one, other) <= 0;
  }
}
