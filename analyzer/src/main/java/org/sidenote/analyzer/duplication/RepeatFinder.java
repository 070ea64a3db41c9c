package org.sidenote.analyzer.duplication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.duplication.Archive.Entry;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.api.Author;
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
          .thenComparing(m -> m.entry.record(), Recency.ORDER.reversed())
          .thenComparing(m -> m.entry.record().id())
          .thenComparingInt(m -> m.entry.section())
          .thenComparingInt(m -> m.alignment.sourceStart())
          .thenComparingInt(m -> m.alignment.start());

  private static final Comparator<Match> BEST_FIRST =
      Comparator.comparingInt((Match m) -> -m.alignment.score()).thenComparing(NEAREST_FIRST);

  private record Match(CaseRecord later, Entry entry, Alignment alignment) {
    Relation relation() {
      boolean same =
          entry.record().isAbout(later.person().id())
              || later.isAbout(entry.record().person().id());
      return same ? Relation.SAME_PERSON : Relation.OTHER_PERSON;
    }

    boolean covers(Alignment other) {
      int shared =
          Math.min(alignment.end(), other.end()) - Math.max(alignment.start(), other.start());
      return shared > 0.3 * (other.end() - other.start());
    }
  }

  private RepeatFinder() {}

  /**
   * Passages of the record that also stand in the archive, in the order of the text, none
   * overlapping another.
   *
   * @param archive records that are earlier than this one
   */
  public static List<Repeat> find(CaseRecord record, Archive archive) {
    List<Repeat> repeats = new ArrayList<>();
    for (int section = 0; section < record.sections().size(); section++) {
      PlainWords words = Archive.words(record, section);
      List<Match> matches =
          matches(record, words, Candidate.best(archive.candidates(record, words)));
      matches.sort(BEST_FIRST);
      List<Match> best = new ArrayList<>();
      for (Match match : matches) {
        if (best.stream().noneMatch(b -> b.covers(match.alignment))) {
          best.add(match);
        }
      }
      for (Match match : best) {
        repeats.add(repeat(section, words, nearest(match, matches), matches));
      }
    }
    repeats.sort(Comparator.comparingInt(Repeat::section).thenComparingInt(Repeat::start));
    return Formula.told(record, repeats);
  }

  private static List<Match> matches(
      CaseRecord record, PlainWords words, List<Candidate> candidates) {
    List<Match> matches = new ArrayList<>();
    for (Candidate candidate : candidates) {
      int from = Math.max(0, candidate.from() - AROUND);
      int to = Math.min(words.size(), candidate.to() + AROUND);
      Alignment.near(candidate.diagonal(), words, candidate.entry().words(), from, to, LEAST_SCORE)
          .stream()
          .filter(alignment -> alignment.similarity() >= LEAST_SIMILARITY)
          .forEach(alignment -> matches.add(new Match(record, candidate.entry(), alignment)));
    }
    return matches;
  }

  /** Of sources nearly as good, the person's own file first, then the latest. */
  private static Match nearest(Match best, List<Match> matches) {
    return matches.stream()
        .filter(m -> m.covers(best.alignment))
        .filter(m -> m.alignment.score() >= 0.9 * best.alignment.score())
        .min(NEAREST_FIRST)
        .orElse(best);
  }

  private static Repeat repeat(int section, PlainWords words, Match match, List<Match> all) {
    CaseRecord record = match.later;
    CaseRecord earlier = match.entry.record();
    String text = record.sections().get(section).text();
    Alignment alignment = match.alignment;
    Stretch passage =
        WholeSentences.around(text, words.start(alignment.start()), words.end(alignment.end() - 1));
    PlainWords source = match.entry.words();
    Stretch there =
        WholeSentences.around(
            match.entry.text(),
            source.start(alignment.sourceStart()),
            source.end(alignment.sourceEnd() - 1));
    Related related =
        new Related(
            earlier.id(),
            match.entry.section(),
            there.start(),
            there.end(),
            match.relation(),
            alignment.similarity());
    return new Repeat(
        section,
        passage.start(),
        passage.end(),
        related,
        earlier,
        passage.in(text).strip().split("\\s+").length,
        kind(match, all, text, passage));
  }

  private static RepeatKind kind(Match match, List<Match> all, String text, Stretch passage) {
    if (Citation.covers(text, passage)
        || (match.later.isAbout(match.entry.record().person().id())
            && match.entry.record().isAbout(match.later.person().id())
            && !match.later.person().id().equals(match.entry.record().person().id()))) {
      return RepeatKind.CITED;
    }
    return AgreedWording.is(passage.in(text), match.later) || isTemplate(match, all)
        ? RepeatKind.TEMPLATE
        : RepeatKind.UNEXPLAINED;
  }

  private static boolean isTemplate(Match match, List<Match> all) {
    Set<String> people = new HashSet<>(Set.of(match.later.person().id()));
    Set<String> authors = new HashSet<>();
    authors.add(authorOf(match.later));
    for (Match other : all) {
      if (other.covers(match.alignment)) {
        people.add(other.entry.record().person().id());
        authors.add(authorOf(other.entry.record()));
      }
    }
    authors.remove("");
    return people.size() >= PEOPLE_OF_A_TEMPLATE && authors.size() >= 2;
  }

  private static String authorOf(CaseRecord record) {
    Author author = record.author();
    return author == null ? "" : author.id();
  }
}
