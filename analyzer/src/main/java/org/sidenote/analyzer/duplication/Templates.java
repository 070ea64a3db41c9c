package org.sidenote.analyzer.duplication;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.ReadSection;
import org.sidenote.api.SectionFact;

/**
 * A council's agreed wording. A passage of a record that is one of its texts, a few words changed
 * or not, is nobody's copy.
 */
public final class Templates {

  /** None. */
  public static final Templates NONE = new Templates(List.of());

  /** So many words running may have been changed within a template. */
  private static final int CHANGED = 6;

  /** Fewer words than this are a phrase, not a template. */
  private static final int LEAST = 10;

  private final Hashes fingerprints;

  /**
   * @param texts the agreed wording, one text a template
   */
  public Templates(List<String> texts) {
    List<Long> hashes = new ArrayList<>();
    Hashes nobody = new Hashes(new long[0]);
    for (String text : texts) {
      for (long fingerprint : Fingerprints.all(PlainWords.of(text, nobody).codes())) {
        hashes.add(fingerprint);
      }
    }
    fingerprints = new Hashes(hashes.stream().mapToLong(Long::longValue).toArray());
  }

  /** The words of a section that are a template's. */
  private BitSet words(long[] all) {
    BitSet words = new BitSet();
    for (int at = 0; at < all.length; at++) {
      if (fingerprints.has(all[at])) {
        int last = words.length();
        words.set(
            last > 0 && at - last <= CHANGED ? Math.min(last, at) : at, at + Fingerprints.WORDS);
      }
    }
    for (int start = words.nextSetBit(0); start >= 0; ) {
      int end = words.nextClearBit(start);
      if (end - start < LEAST) {
        words.clear(start, end);
      }
      start = words.nextSetBit(end);
    }
    return words;
  }

  /** For each section, the passages that are a template's or otherwise agreed wording. */
  List<List<Stretch>> passages(CaseRecord record, List<ReadSection> sections) {
    CaseRecord header = record.header();
    return sections.stream().map(section -> inSection.of(header, section)).toList();
  }

  private final SectionFact<CaseRecord, List<Stretch>> inSection =
      SectionFact.given(this::passages);

  private List<Stretch> passages(CaseRecord header, ReadSection section) {
    PlainWords plain = RecordWords.of(header, section);
    return passages(
        section.text(), plain, Fingerprints.all(plain.codes()), new AgreedWording(header));
  }

  private List<Stretch> passages(String text, PlainWords plain, long[] all, AgreedWording wording) {
    List<Stretch> passages = new ArrayList<>(wording.passages(text, plain));
    BitSet words = words(all);
    for (int start = words.nextSetBit(0); start >= 0; ) {
      int end = words.nextClearBit(start);
      Stretch passage = WholeSentences.around(text, plain.start(start), plain.end(end - 1));
      if (passages.stream().noneMatch(p -> p.contains(passage.start(), passage.end()))) {
        passages.add(passage);
      }
      start = words.nextSetBit(end);
    }
    return passages;
  }

  /** A passage without the agreed wording at its ends; all of it, if nothing else is left. */
  static Stretch without(List<Stretch> agreed, String text, Stretch passage) {
    int start = passage.start();
    int end = passage.end();
    for (Stretch one : agreed) {
      if (one.start() <= start && start < one.end()) {
        start = one.end();
      }
      if (one.start() < end && end <= one.end()) {
        end = one.start();
      }
    }
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return start < end ? new Stretch(start, end) : passage;
  }

  /** The plain words that stand within passages. */
  static BitSet covered(PlainWords section, List<Stretch> passages) {
    BitSet covered = new BitSet(section.size());
    for (Stretch passage : passages) {
      for (int i = 0; i < section.size(); i++) {
        if (passage.contains(section.start(i), section.end(i))) {
          covered.set(i);
        }
      }
    }
    return covered;
  }
}
