package org.sidenote.analyzer.duplication;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Circle;

/** The earlier records of an index. What they say is asked of the host, for the asker's eyes. */
final class IndexedArchive implements Archive {

  /** Of so many records that share the most, those are compared that are earlier. */
  private static final int SIFTED = 500;

  private final FingerprintIndex index;
  private final Function<String, Optional<CaseRecord>> texts;

  IndexedArchive(FingerprintIndex index, Function<String, Optional<CaseRecord>> texts) {
    this.index = index;
    this.texts = texts;
  }

  /** An index knows no texts: who has them, the host, has the file too. */
  @Override
  public List<CaseRecord> file(String personId, CaseRecord before) {
    return List.of();
  }

  @Override
  public List<Circle> caseload(CaseRecord before) {
    return List.of();
  }

  @Override
  public Leads leads(RecordWords later, List<BitSet> templates) {
    return index.reading(reader -> new LookUp(new Leaves(reader), later, templates).leads());
  }

  /**
   * A fingerprint of the record that is compared.
   *
   * @param keyed the fingerprint, keyed
   * @param section where it stands
   * @param at its first word there
   * @param template whether it is a template's
   */
  record Asked(long keyed, int section, int at, boolean template) {
    int term() {
      return KeyedFingerprints.term(keyed);
    }
  }

  /** A document that shares fingerprints, and its record. */
  private record Candidate(Tally.Counted counted, IndexEntry entry) {}

  /** One record's look-up, in one state of the index. */
  private final class LookUp {

    private final Leaves leaves;
    private final RecordWords later;
    private final List<BitSet> templates;
    private final List<Spread> spreads = new ArrayList<>();
    private final List<Trace.Shared> shared = new ArrayList<>();
    private final Tally telling = new Tally();
    private final Tally common = new Tally();

    LookUp(Leaves leaves, RecordWords later, List<BitSet> templates) {
      this.leaves = leaves;
      this.later = later;
      this.templates = templates;
    }

    Leads leads() throws IOException {
      List<Asked> asked = asked();
      int first = 0;
      for (int i = 1; i <= asked.size(); i++) {
        if (i == asked.size() || asked.get(i).term() != asked.get(first).term()) {
          ask(asked.subList(first, i));
          first = i;
        }
      }
      List<RecordWords> compared = new ArrayList<>();
      List<Match> traces = new ArrayList<>();
      for (Candidate candidate : worthComparing()) {
        Optional<CaseRecord> text = texts.apply(candidate.entry.id(index.key()));
        if (text.isPresent()) {
          compared.add(RecordWords.of(text.get()));
        } else {
          Trace trace = new Trace(later, candidate.entry, index.key());
          traces.addAll(trace.passages(shared, candidate.counted.number()));
        }
      }
      return new Leads(compared, sharingAgreedWording(), agreed(), traces);
    }

    private List<Asked> asked() {
      List<Asked> asked = new ArrayList<>();
      for (int section = 0; section < templates.size(); section++) {
        BitSet template = templates.get(section);
        spreads.add(new Spread(later.codes()[section].length));
        long[] all = later.fingerprints()[section];
        for (int at : Fingerprints.kept(all)) {
          asked.add(
              new Asked(
                  index.key().fingerprint(all[at]),
                  section,
                  at,
                  template.get(at) && template.get(at + Fingerprints.WORDS - 1)));
        }
      }
      asked.sort(Comparator.comparingInt(Asked::term));
      return asked;
    }

    /** Asks for one fingerprint, wherever it stands in the record. */
    private void ask(List<Asked> places) throws IOException {
      int count = leaves.seek(places.getFirst().term());
      boolean agreed = Leads.isCommon(count, leaves.records()) && isAgreed();
      List<Asked> rare = new ArrayList<>();
      for (Asked place : places) {
        if (agreed || place.template) {
          spreads.get(place.section).common(place.at);
        } else {
          spreads.get(place.section).rare(place.at);
          rare.add(place);
        }
        if (agreed && !place.template) {
          for (int doc : leaves.first(1)) {
            common.add(doc, 1, place.at);
          }
        }
      }
      if (count > 0 && !rare.isEmpty()) {
        double weight = Leads.weight(count, leaves.records());
        Set<Integer> docs = new HashSet<>();
        for (int doc : leaves.latest(MemoryArchive.NEWEST)) {
          docs.add(doc);
          telling.add(doc, weight * rare.size(), rare.getLast().at);
        }
        double told = Trace.weight(count, leaves.records());
        shared.add(new Trace.Shared(rare, count, told, docs));
      }
    }

    private boolean isAgreed() throws IOException {
      Hands hands = new Hands();
      for (int doc : leaves.first(MemoryArchive.NEWEST)) {
        IndexEntry entry = leaves.entry(doc);
        hands.add(
            Integer.toString(entry.person()),
            entry.hand() == 0 ? "" : Integer.toString(entry.hand()));
        if (hands.areMany()) {
          return true;
        }
      }
      return hands.mayBeMany();
    }

    /** An index knows records of any time: only the earlier ones take part. */
    private List<Candidate> worthComparing() throws IOException {
      List<Candidate> earlier = new ArrayList<>();
      for (Tally.Counted counted : telling.most(SIFTED)) {
        IndexEntry entry = leaves.entry(counted.number());
        if (isEarlier(entry)) {
          earlier.add(new Candidate(counted, entry));
        }
        if (earlier.size() == MemoryArchive.COMPARED) {
          break;
        }
      }
      int many =
          Leads.worthComparing(earlier.stream().map(Candidate::counted).toList(), leaves.records())
              .size();
      return earlier.subList(0, many);
    }

    private List<RecordWords> sharingAgreedWording() throws IOException {
      List<RecordWords> sharing = new ArrayList<>();
      for (Tally.Counted counted : common.most(1)) {
        IndexEntry entry = leaves.entry(counted.number());
        if (isEarlier(entry)) {
          texts.apply(entry.id(index.key())).map(RecordWords::of).ifPresent(sharing::add);
        }
      }
      return sharing;
    }

    private List<BitSet> agreed() {
      List<BitSet> agreed = new ArrayList<>();
      for (int i = 0; i < spreads.size(); i++) {
        BitSet both = spreads.get(i).agreed();
        both.or(templates.get(i));
        agreed.add(both);
      }
      return agreed;
    }

    /** Of two records written at one time, the one in the index is the earlier. */
    private boolean isEarlier(IndexEntry entry) throws IOException {
      CaseRecord record = later.record();
      return Recency.TIME.compare(entry.recordedAt(), record.recordedAt()) <= 0
          && !entry.id(index.key()).equals(record.id());
    }
  }
}
