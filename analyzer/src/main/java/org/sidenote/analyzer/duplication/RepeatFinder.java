package org.sidenote.analyzer.duplication;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Related;
import org.sidenote.api.Relation;
import org.sidenote.api.Repeat;
import org.sidenote.api.RepeatKind;

/** Finds the passages of a record that also stand in an earlier one, and tells them apart. */
public final class RepeatFinder {

  /** Fourteen words in common, unbroken: two short sentences. */
  private static final int LEAST_SCORE = 70;

  /** How far a copy may go on before its first fingerprint and after its last, in words. */
  private static final int AROUND = 80;

  private static final double LEAST_SIMILARITY = 0.5;

  /**
   * Wording that stands in this many people's records, by more than one hand, is agreed wording.
   */
  private static final int PEOPLE_OF_A_TEMPLATE = 3;

  /** The same on every run: of equals, the newest record, and in it the first place. */
  private static final Comparator<Match> NEAREST_FIRST =
      Comparator.comparing((Match m) -> m.relation() == Relation.OTHER_PERSON)
          .thenComparing(Match::record, Recency.ORDER.reversed())
          .thenComparing(m -> m.record().id())
          .thenComparingInt(m -> m.run.earlierSection())
          .thenComparingInt(m -> m.alignment.sourceStart())
          .thenComparingInt(m -> m.alignment.start());

  private static final Comparator<Match> BEST_FIRST =
      Comparator.comparingInt((Match m) -> -m.alignment.score()).thenComparing(NEAREST_FIRST);

  private record Match(
      RecordWords later, RecordWords earlier, Seeds.Run run, Alignment alignment, double agreed) {
    CaseRecord record() {
      return earlier.record();
    }

    Relation relation() {
      if (later == earlier) {
        return Relation.SAME_RECORD;
      }
      boolean same =
          record().isAbout(later.record().person().id())
              || later.record().isAbout(record().person().id());
      return same ? Relation.SAME_PERSON : Relation.OTHER_PERSON;
    }

    boolean covers(Match other) {
      int shared =
          Math.min(alignment.end(), other.alignment.end())
              - Math.max(alignment.start(), other.alignment.start());
      return run.section() == other.run.section()
          && shared > 0.3 * (other.alignment.end() - other.alignment.start());
    }
  }

  private RepeatFinder() {}

  /**
   * Passages of the record that also stand in the archive, in the order of the text, none
   * overlapping another.
   */
  public static List<Repeat> find(CaseRecord record, Archive archive) {
    RecordWords later = RecordWords.of(record);
    List<Match> matches = matches(later, archive.leads(later));
    matches.sort(BEST_FIRST);
    List<Match> best = new ArrayList<>();
    for (Match match : matches) {
      if (best.stream().noneMatch(b -> b.covers(match))) {
        best.add(match);
      }
    }
    List<Repeat> repeats = new ArrayList<>();
    for (Match match : best) {
      repeats.add(repeat(nearest(match, matches), matches));
    }
    repeats.sort(Comparator.comparingInt(Repeat::section).thenComparingInt(Repeat::start));
    return Formula.told(record, repeats);
  }

  private static List<Match> matches(RecordWords later, Archive.Leads leads) {
    List<Match> matches = new ArrayList<>();
    Seeds seeds = new Seeds(later);
    List<BitSet> nothing = leads.agreed().stream().map(section -> new BitSet()).toList();
    for (RecordWords earlier : leads.telling()) {
      addMatches(later, earlier, seeds, leads.agreed(), leads.agreed(), matches);
    }
    for (RecordWords earlier : leads.common()) {
      addMatches(later, earlier, seeds, nothing, leads.agreed(), matches);
    }
    return matches;
  }

  /**
   * @param weighed words that count for little in an alignment
   * @param agreed words that are agreed wording
   */
  private static void addMatches(
      RecordWords later,
      RecordWords earlier,
      Seeds seeds,
      List<BitSet> weighed,
      List<BitSet> agreed,
      List<Match> matches) {
    for (Seeds.Run run : seeds.runs(earlier)) {
      PlainWords words = later.sections().get(run.section());
      Alignment.near(
              run.diagonal(),
              words,
              earlier.sections().get(run.earlierSection()),
              weighed.get(run.section()),
              Math.max(0, run.from() - AROUND),
              Math.min(words.size(), run.to() + AROUND),
              LEAST_SCORE)
          .stream()
          .filter(alignment -> alignment.similarity() >= LEAST_SIMILARITY)
          .forEach(alignment ->
              matches.add(
                  new Match(
                      later,
                      earlier,
                      run,
                      alignment,
                      share(agreed.get(run.section()), alignment))));
    }
  }

  private static double share(BitSet agreed, Alignment alignment) {
    return (double) agreed.get(alignment.start(), alignment.end()).cardinality()
        / (alignment.end() - alignment.start());
  }

  /** Of sources nearly as good, the person's own file first, then the latest. */
  private static Match nearest(Match best, List<Match> matches) {
    return matches.stream()
        .filter(m -> m.covers(best))
        .filter(m -> m.alignment.score() >= 0.9 * best.alignment.score())
        .min(NEAREST_FIRST)
        .orElse(best);
  }

  private static Repeat repeat(Match match, List<Match> all) {
    int section = match.run.section();
    String text = match.later.text(section);
    Stretch passage =
        passage(
            text,
            match.later.sections().get(section),
            match.alignment.start(),
            match.alignment.end());
    int earlierSection = match.run.earlierSection();
    Stretch there =
        passage(
            match.earlier.text(earlierSection),
            match.earlier.sections().get(earlierSection),
            match.alignment.sourceStart(),
            match.alignment.sourceEnd());
    Related related =
        new Related(
            match.record().id(),
            earlierSection,
            there.start(),
            there.end(),
            match.relation(),
            match.alignment.similarity());
    return new Repeat(
        section,
        passage.start(),
        passage.end(),
        related,
        match.record(),
        passage.in(text).strip().split("\\s+").length,
        kind(match, all, text, passage));
  }

  private static Stretch passage(String text, PlainWords words, int start, int end) {
    return WholeSentences.around(text, words.start(start), words.end(end - 1));
  }

  private static RepeatKind kind(Match match, List<Match> all, String text, Stretch passage) {
    CaseRecord later = match.later.record();
    if (Citation.covers(text, passage)
        || (later.isAbout(match.record().person().id())
            && match.record().isAbout(later.person().id())
            && !later.person().id().equals(match.record().person().id()))) {
      return RepeatKind.CITED;
    }
    return match.agreed >= 0.5
            || AgreedWording.is(passage.in(text), later)
            || isTemplate(match, all)
        ? RepeatKind.TEMPLATE
        : RepeatKind.UNEXPLAINED;
  }

  private static boolean isTemplate(Match match, List<Match> all) {
    Set<String> people = new HashSet<>(Set.of(match.later.record().person().id()));
    Set<String> hands = new HashSet<>(Set.of(MemoryArchive.handOf(match.later.record())));
    for (Match other : all) {
      if (other.covers(match)) {
        people.add(other.record().person().id());
        hands.add(MemoryArchive.handOf(other.record()));
      }
    }
    hands.remove("");
    return people.size() >= PEOPLE_OF_A_TEMPLATE && hands.size() >= 2;
  }
}
