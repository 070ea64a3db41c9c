package org.sidenote.analyzer.duplication;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.text.RecordFact;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Related;
import org.sidenote.api.Relation;
import org.sidenote.api.Repeat;
import org.sidenote.api.RepeatKind;
import org.sidenote.api.Section;
import org.sidenote.api.SectionRole;

/** Finds the passages of a record that also stand in an earlier one, and tells them apart. */
public final class RepeatFinder {

  /**
   * The same on every run: nearest of kin first; of equals, the newest record, and in it the first
   * place.
   */
  private static final Comparator<Match> NEAREST_FIRST =
      Comparator.comparing(Match::relation)
          .thenComparing(Match::record, Recency.ORDER.reversed())
          .thenComparing(m -> m.record().id())
          .thenComparingInt(Match::sourceSection)
          .thenComparingInt(Match::sourceStart)
          .thenComparingInt(Match::start);

  private static final Comparator<Match> BEST_FIRST =
      Comparator.comparingInt((Match m) -> -m.score()).thenComparing(NEAREST_FIRST);

  /** A first source may be less alike than the nearest: it has been edited since. */
  private static final double FIRST_SCORE = 0.5;

  /** In words: less than this behind a cited quotation goes with it. */
  private static final int LEAST_BEHIND_QUOTATION = 14;

  private static final Comparator<Repeat> TEXT_ORDER =
      Comparator.comparingInt(Repeat::section).thenComparingInt(Repeat::start);

  private final Templates templates;
  private final RecordFact<ToldRecord> told = new RecordFact<>(ToldRecord::of);

  public RepeatFinder(Templates templates) {
    this.templates = templates;
  }

  /**
   * What was found in a record.
   *
   * @param repeats passages that also stand elsewhere, in the order of the text, none overlapping
   *     another
   * @param agreed for each section, its passages of agreed wording
   */
  public record Found(List<Repeat> repeats, List<List<Stretch>> agreed) {}

  /** Passages of the record that also stand in the archive, or twice in the record. */
  public Found find(CaseRecord record, Archive archive) {
    List<ReadSection> sections = new ArrayList<>();
    for (Section its : record.sections()) {
      sections.add(
          new ReadSection(
              sections.size(), its.heading(), its.text(), SectionRole.OTHER, List.of()));
    }
    return find(record, sections, archive);
  }

  /**
   * The same for a record of which the sections have been read.
   *
   * @param sections the record's; their sentences are not asked for
   */
  public Found find(CaseRecord record, List<ReadSection> sections, Archive archive) {
    RecordWords later = RecordWords.of(record, sections);
    List<List<Stretch>> agreed = templates.passages(record, sections);
    List<BitSet> known = new ArrayList<>();
    for (int section = 0; section < agreed.size(); section++) {
      known.add(Templates.covered(later.sections().get(section), agreed.get(section)));
    }
    Archive.Leads leads = archive.leads(later, known);
    List<Match> matches = matches(later, leads);
    matches.sort(BEST_FIRST);
    List<Match> best = new ArrayList<>();
    for (Match match : matches) {
      if (best.stream().noneMatch(b -> b.covers(match))) {
        best.add(match);
      }
    }
    List<Repeat> repeats = new ArrayList<>();
    for (Match match : best) {
      Match nearest = nearest(match, matches);
      for (Stretch passage : parts(nearest, nearest.here())) {
        RepeatKind told =
            Telling.kind(nearest, matches, leads.agreed().get(nearest.section()), passage);
        RepeatKind kind =
            told == RepeatKind.UNEXPLAINED && nearest.score() < SideBySide.LEAST_SCORE
                ? RepeatKind.SNIPPET
                : told;
        // Agreed wording that is known by itself is nobody's copy, whichever records are compared.
        if ((kind != RepeatKind.TEMPLATE && kind != RepeatKind.CITED)
            || agreed.get(nearest.section()).stream()
                .noneMatch(a -> a.contains(passage.start(), passage.end()))) {
          Stretch its =
              kind == RepeatKind.UNEXPLAINED
                  ? Templates.without(
                      agreed.get(nearest.section()), later.text(nearest.section()), passage)
                  : passage;
          repeats.add(repeat(nearest, its, kind, matches));
        }
      }
    }
    repeats.sort(TEXT_ORDER);
    List<Repeat> all =
        withRewordings(
            Formula.told(record, repeats),
            later,
            agreed,
            archive.file(record.person().id(), record));
    return new Found(all, agreed);
  }

  /** A passage, or what is cited in it and what is not, when that is long enough to be a copy. */
  private static List<Stretch> parts(Match match, Stretch passage) {
    String text = match.later().text(match.section());
    Stretch rest =
        Citation.behindQuotation(text, match.later().quotations(match.section()), passage);
    boolean copied =
        rest != null && rest.in(text).strip().split("\\s+", -1).length >= LEAST_BEHIND_QUOTATION;
    return rest != null && copied
        ? List.of(new Stretch(passage.start(), rest.start()), rest)
        : List.of(passage);
  }

  /** What is told again in other words, where it is not the same words. */
  private List<Repeat> withRewordings(
      List<Repeat> repeats, RecordWords later, List<List<Stretch>> agreed, List<CaseRecord> file) {
    List<Repeat> all = new ArrayList<>(repeats);
    for (Repeat rewording : Rewording.find(later.record(), agreed, file, told)) {
      all.removeIf(repeat -> isSnippet(repeat) && overlap(repeat, rewording));
      if (all.stream().noneMatch(repeat -> overlap(repeat, rewording))) {
        all.add(rewording);
      }
    }
    all.sort(TEXT_ORDER);
    return all;
  }

  private static boolean isSnippet(Repeat repeat) {
    return repeat.kind() == RepeatKind.SNIPPET;
  }

  private static boolean overlap(Repeat one, Repeat other) {
    return one.section() == other.section()
        && one.start() < other.end()
        && other.start() < one.end();
  }

  private static List<Match> matches(RecordWords later, Archive.Leads leads) {
    List<Match> matches = new ArrayList<>(leads.traces());
    SideBySide sideBySide = new SideBySide(later);
    matches.addAll(sideBySide.withinItself(leads.agreed()));
    for (RecordWords earlier : leads.telling()) {
      matches.addAll(sideBySide.matches(earlier, leads.agreed()));
    }
    List<BitSet> nothing = leads.agreed().stream().map(section -> new BitSet()).toList();
    for (RecordWords earlier : leads.common()) {
      matches.addAll(sideBySide.matches(earlier, nothing));
    }
    return matches;
  }

  /** Of sources nearly as good, the person's own file first, then the latest. */
  private static Match nearest(Match best, List<Match> matches) {
    return matches.stream()
        .filter(m -> m.covers(best))
        .filter(m -> m.score() >= 0.9 * best.score())
        .min(NEAREST_FIRST)
        .orElse(best);
  }

  private static Repeat repeat(Match match, Stretch passage, RepeatKind kind, List<Match> all) {
    return new Repeat(
        match.section(),
        passage.start(),
        passage.end(),
        related(match),
        match.record(),
        passage.in(match.later().text(match.section())).strip().split("\\s+").length,
        kind,
        first(match, all));
  }

  /** Where the passage stood first, when it has been copied more than once. */
  @SuppressWarnings("ReferenceEquality") // another match in the very same record
  private static @Nullable Related first(Match match, List<Match> all) {
    return all.stream()
        .filter(m -> m.covers(match) && m.relation() != Relation.SAME_RECORD)
        .filter(m -> m.score() >= FIRST_SCORE * match.score())
        .min(Comparator.comparing(Match::record, Recency.ORDER))
        .filter(m -> m.record() != match.record())
        .map(RepeatFinder::related)
        .orElse(null);
  }

  private static Related related(Match match) {
    Stretch there = match.there();
    return new Related(
        match.record().id(),
        match.sourceSection(),
        there.start(),
        there.end(),
        match.relation(),
        match.similarity());
  }
}
