package org.sidenote.analyzer.duplication;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a record shares with an earlier one whose text may not be read, judged by fingerprints
 * alone.
 */
final class Trace {

  /** So much rare wording is a copy, whatever the words are. */
  private static final double ENOUGH = 46;

  /** Fewer words than this may be a phrase of somebody's. */
  private static final int LEAST_WORDS = 14;

  /** So many words running may have been changed within a copy, or have no fingerprint kept. */
  private static final int GAP = 16;

  /**
   * How rare words are cannot be told from a few records: they are taken for some of so many more.
   * Of the copies a single person's file has, the index alone tells 66 of 72 so, and 18 without.
   */
  private static final int MORE_RECORDS = 500;

  /** What stands in more records than this may be agreed wording, and no text is there to tell. */
  private static final int FEW = 8;

  private final RecordWords later;
  private final IndexEntry entry;
  private final IndexKey key;
  private final RecordWords earlier;

  Trace(RecordWords later, IndexEntry entry, IndexKey key) throws IOException {
    this.later = later;
    this.entry = entry;
    this.key = key;
    earlier = RecordWords.remembered(entry.besides(later.record(), key), new char[0][]);
  }

  /**
   * A fingerprint that stands in earlier records too.
   *
   * @param places where it stands in the later record
   * @param count in how many records
   * @param weight what it says, see {@link Trace#weight}
   * @param docs the latest documents that have it
   */
  record Shared(List<IndexedArchive.Asked> places, int count, double weight, Set<Integer> docs) {
    boolean isTellingOf(int doc) {
      return count <= FEW && docs.contains(doc);
    }
  }

  /** What a fingerprint says that stands in so many of so many records. */
  static double weight(int count, int records) {
    return Archive.Leads.weight(count, records + MORE_RECORDS);
  }

  /** A place of a shared fingerprint. */
  private record Hit(IndexedArchive.Asked place, double weight) {}

  /** The passages of the later record that share enough with the document's. */
  List<Match> passages(List<Shared> shared, int doc) {
    List<Hit> hits = new ArrayList<>();
    for (Shared one : shared) {
      if (one.isTellingOf(doc)) {
        one.places().forEach(place -> hits.add(new Hit(place, one.weight())));
      }
    }
    hits.sort(
        Comparator.comparingInt((Hit hit) -> hit.place.section())
            .thenComparingInt(hit -> hit.place.at()));
    List<Match> passages = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= hits.size(); i++) {
      if (i == hits.size() || !isNear(hits.get(i - 1).place, hits.get(i).place)) {
        addPassage(hits.subList(first, i), passages);
        first = i;
      }
    }
    return passages;
  }

  private static boolean isNear(IndexedArchive.Asked one, IndexedArchive.Asked next) {
    return one.section() == next.section() && next.at() - one.at() <= GAP;
  }

  private void addPassage(List<Hit> hits, List<Match> passages) {
    Set<Integer> counted = new HashSet<>();
    double weight = 0;
    for (Hit hit : hits) {
      // Words said again and again say it once.
      weight += counted.add(hit.place.term()) ? hit.weight : 0;
    }
    int section = hits.getFirst().place.section();
    PlainWords words = later.sections().get(section);
    BitSet covered = new BitSet();
    hits.forEach(hit -> covered.set(hit.place.at(), hit.place.at() + Fingerprints.WORDS));
    if (weight < ENOUGH || covered.cardinality() < LEAST_WORDS) {
      return;
    }
    Source source = Source.of(hits, entry);
    covered.or(sentencesWithTagOf(source, section, covered));
    int start = covered.nextSetBit(0);
    int end = Math.min(words.size(), covered.length());
    double similarity = similarity(words, hits, start, end);
    int same = (int) Math.round(similarity * (end - start));
    passages.add(
        new Match(
            later,
            earlier,
            section,
            start,
            end,
            source.section,
            source.start,
            source.end,
            0,
            same,
            Alignment.score(same, end - start - same)));
  }

  /**
   * The words of the sentences that the passage touches or that are next to it, and that the source
   * has by their tag.
   */
  private BitSet sentencesWithTagOf(Source source, int section, BitSet covered) {
    BitSet more = new BitSet();
    PlainWords words = later.sections().get(section);
    int from = covered.nextSetBit(0);
    int to = covered.length();
    int word = 0;
    for (Outline.Sentence sentence : Outline.of(later.text(section), words, key).sentences()) {
      int first = word;
      while (word < words.size() && words.start(word) < sentence.end()) {
        word++;
      }
      if (first <= to && word >= from && source.tags.contains(sentence.tag())) {
        more.set(startOfSentence(later.text(section), words, covered, first, word), word);
        to = Math.max(to, word);
      }
    }
    return more;
  }

  /** A short sentence that is kept together with a copied one need not be copied. */
  private static int startOfSentence(
      String text, PlainWords words, BitSet covered, int from, int to) {
    int start = covered.nextSetBit(from);
    if (start < 0 || start >= to) {
      return from;
    }
    while (start > from && !Outline.isEndBetween(text, words.end(start - 1), words.start(start))) {
      start--;
    }
    return start;
  }

  /**
   * The share of words in common of which so many fingerprints in common are to be expected: all
   * four words of each must be.
   */
  private static double similarity(PlainWords words, List<Hit> hits, int start, int end) {
    int[] kept = {0};
    Fingerprints.kept(
        words.codes(),
        (fingerprint, at) -> kept[0] += at >= start && at + Fingerprints.WORDS <= end ? 1 : 0);
    return Math.pow(Math.min(1, (double) hits.size() / kept[0]), 1.0 / Fingerprints.WORDS);
  }

  /**
   * Where a passage stands in the earlier record, by the tags of its sentences.
   *
   * @param section the section with the most of them; the first if there are none
   * @param start first UTF-16 unit of the first sentence; 0 if unknown
   * @param end one past the last sentence; the section's end if unknown
   * @param tags those of all sentences of the section
   */
  private record Source(int section, int start, int end, Set<Short> tags) {

    static Source of(List<Hit> hits, IndexEntry entry) {
      Set<Short> shared = new HashSet<>();
      hits.forEach(hit -> shared.add(Outline.tag(hit.place.keyed())));
      int best = 0;
      long most = -1;
      for (int i = 0; i < entry.outlines().size(); i++) {
        long many =
            entry.outlines().get(i).sentences().stream()
                .filter(sentence -> shared.contains(sentence.tag()))
                .count();
        if (many > most) {
          most = many;
          best = i;
        }
      }
      List<Outline.Sentence> all = entry.outlines().get(best).sentences();
      List<Outline.Sentence> there =
          all.stream().filter(sentence -> shared.contains(sentence.tag())).toList();
      Set<Short> tags = new HashSet<>();
      all.forEach(sentence -> tags.add(sentence.tag()));
      return there.isEmpty()
          ? new Source(best, 0, all.isEmpty() ? 0 : all.getLast().end(), tags)
          : new Source(best, there.getFirst().start(), there.getLast().end(), tags);
    }
  }
}
