package org.sidenote.analyzer.duplication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.sidenote.analyzer.text.Quotations;
import org.sidenote.analyzer.text.RecordFact;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.RecordType;
import org.sidenote.api.Related;
import org.sidenote.api.Repeat;
import org.sidenote.api.RepeatKind;

/**
 * Finds passages that tell the facts of an earlier record of the same person again, in the same
 * order and in other words. Words that keep coming back in the person's file count for little, so
 * that two visits with one routine, or a family introduced once more, are not taken for a copy.
 */
final class Rewording {

  /** So many of a file's latest records are compared. */
  static final int RECORDS = 100;

  private static final double LEAST_SCORE = 0.9;

  /** A retelling reaches more than this by {@link SharedWords#most}; most pairs do not. */
  private static final double WORTH_ALIGNING = 1.4;

  private static final double LEAST_AGREED = 2.5;
  private static final int LEAST_FACTS = 5;
  private static final int LEAST_FACTS_IN_ONE = 4;

  /** A single sentence that two records share, a name or an address, makes no retelling. */
  private static final double STRONGEST_SHARE = 0.67;

  /** Shorter than this share of the other, a passage is a summary, or an account filled out. */
  private static final double LEAST_LENGTH = 0.45;

  /** A sentence of so many content words is more than a name or an address. */
  private static final int LONG = 12;

  private static final double TOLD_THROUGHOUT = 0.66;
  private static final double LEAST_AGREED_IN_ONE = 3.2;

  private final CaseRecord record;
  private final List<List<ToldSentence>> sections;

  /** Sentences of a section that are not told of yet. */
  private record Range(int from, int to) {

    Range before(Retelling retelling) {
      return new Range(from, retelling.start());
    }

    Range behind(Retelling retelling) {
      return new Range(retelling.end(), to);
    }
  }

  /** A retelling and where it stands. */
  private record Found(
      int section, CaseRecord earlier, int earlierSection, Retelling retelling, Repeat repeat) {

    boolean overlaps(Found other) {
      return section == other.section
          && retelling.start() < other.retelling.end()
          && other.retelling.start() < retelling.end();
    }
  }

  private static final Comparator<Found> BEST_FIRST =
      Comparator.comparingDouble((Found found) -> -found.retelling.score())
          .thenComparing(Found::earlier, Recency.ORDER.reversed())
          .thenComparingInt(Found::section)
          .thenComparingInt(Found::earlierSection);

  private Rewording(CaseRecord record, ToldRecord its, List<List<Stretch>> templates) {
    this.record = record;
    sections = new ArrayList<>();
    for (List<ToldSentence> section : its.sections()) {
      List<Stretch> agreed = templates.get(sections.size());
      sections.add(
          section.stream()
              .filter(s -> agreed.stream().noneMatch(t -> t.contains(s.start(), s.end())))
              .toList());
    }
  }

  /**
   * The retellings in a record, none overlapping another.
   *
   * @param templates for each section, its agreed wording, which is nobody's telling
   * @param file the person's earlier records, earliest first
   * @param told reads them
   */
  static List<Repeat> find(
      CaseRecord record,
      List<List<Stretch>> templates,
      List<CaseRecord> file,
      RecordFact<ToldRecord> told) {
    if (record.type() == RecordType.CHRONOLOGY || file.isEmpty()) {
      return List.of();
    }
    return new Rewording(record, told.of(record), templates)
        .find(file.subList(Math.max(0, file.size() - RECORDS), file.size()), told);
  }

  private List<Repeat> find(List<CaseRecord> file, RecordFact<ToldRecord> told) {
    List<ToldRecord> earlier = file.stream().map(told::of).toList();
    FileWeights weights = FileWeights.of(sections, earlier);
    List<Found> found = new ArrayList<>();
    for (int section = 0; section < sections.size(); section++) {
      SharedWords shared = new SharedWords(sections.get(section), weights);
      for (int i = 0; i < file.size(); i++) {
        if (isSameEvent(file.get(i))) {
          continue;
        }
        for (int j = 0; j < earlier.get(i).rows().size(); j++) {
          if (shared.most(earlier.get(i).rows().get(j)) >= WORTH_ALIGNING) {
            Range all = new Range(0, sections.get(section).size());
            add(section, file.get(i), j, earlier.get(i).sections().get(j), weights, all, found);
          }
        }
      }
    }
    return best(found);
  }

  /** What two people write of one meeting is alike because the meeting was one. */
  private boolean isSameEvent(CaseRecord earlier) {
    String hand = Telling.handOf(record);
    return record.occurredOn() != null
        && Objects.equals(record.occurredOn(), earlier.occurredOn())
        && !hand.equals(Telling.handOf(earlier));
  }

  /** Adds the best retelling among some sentences, then those before and behind it. */
  private void add(
      int section,
      CaseRecord earlier,
      int earlierSection,
      List<ToldSentence> source,
      ToDoubleFunction<Stem> weight,
      Range among,
      List<Found> found) {
    List<ToldSentence> told = sections.get(section);
    Retelling its = Retelling.best(told.subList(among.from, among.to), source, weight);
    if (its == null || its.score() < LEAST_SCORE) {
      return;
    }
    Retelling best = its.movedBy(among.from);
    add(section, earlier, earlierSection, source, weight, among.before(best), found);
    add(section, earlier, earlierSection, source, weight, among.behind(best), found);
    if (!isEnough(best, told, source)) {
      return;
    }
    Stretch passage = passage(told, best.start(), best.end());
    Stretch there = passage(source, best.sourceStart(), best.sourceEnd());
    String text = record.sections().get(section).text();
    RepeatKind kind = kind(text, passage, earlier);
    Stretch rest =
        kind == RepeatKind.CITED
            ? Citation.behindQuotation(text, Quotations.in(text), passage)
            : null;
    if (rest != null) {
      int from = (int) told.stream().filter(sentence -> sentence.start() < rest.start()).count();
      Range behind = new Range(from, best.end());
      add(section, earlier, earlierSection, source, weight, behind, found);
      return;
    }
    Repeat repeat =
        new Repeat(
            section,
            passage.start(),
            passage.end(),
            new Related(
                earlier.id(),
                earlierSection,
                there.start(),
                there.end(),
                Match.between(record, earlier),
                best.similarity()),
            earlier,
            passage.in(text).strip().split("\\s+").length,
            kind,
            null);
    found.add(new Found(section, earlier, earlierSection, best, repeat));
  }

  private static boolean isEnough(
      Retelling retelling, List<ToldSentence> told, List<ToldSentence> source) {
    int words = words(told, retelling.start(), retelling.end());
    int sourceWords = words(source, retelling.sourceStart(), retelling.sourceEnd());
    int shorter = Math.min(words, sourceWords);
    return retelling.agreed() >= LEAST_AGREED
        && shorter >= LEAST_LENGTH * Math.max(words, sourceWords)
        && (isOfMoreThanOne(retelling) || isOneLongSentence(retelling, shorter));
  }

  private static boolean isOfMoreThanOne(Retelling retelling) {
    return retelling.end() - retelling.start() >= 2
        && retelling.facts() >= LEAST_FACTS
        && retelling.strongest() <= STRONGEST_SHARE * retelling.agreed();
  }

  /** One sentence, or one that became two: long, and told from end to end. */
  private static boolean isOneLongSentence(Retelling retelling, int words) {
    return words >= LONG
        && retelling.facts() >= LEAST_FACTS_IN_ONE
        && retelling.similarity() >= TOLD_THROUGHOUT
        && retelling.agreed() >= LEAST_AGREED_IN_ONE;
  }

  private static int words(List<ToldSentence> sentences, int start, int end) {
    return sentences.subList(start, end).stream().mapToInt(s -> s.stems().size()).sum();
  }

  private static Stretch passage(List<ToldSentence> sentences, int start, int end) {
    return new Stretch(sentences.get(start).start(), sentences.get(end - 1).end());
  }

  private RepeatKind kind(String text, Stretch passage, CaseRecord earlier) {
    if (Citation.covers(record, text, passage, List.of(earlier))
        || SaidAgain.isQuoted(Quotations.in(text), passage)) {
      return RepeatKind.CITED;
    }
    if (Formalities.are(passage.in(text))) {
      return RepeatKind.SNIPPET;
    }
    return new AgreedWording(record).is(passage.in(text))
        ? RepeatKind.TEMPLATE
        : RepeatKind.UNEXPLAINED;
  }

  /** Of those that overlap the best; of sources nearly as good, the latest. */
  private static List<Repeat> best(List<Found> found) {
    found.sort(BEST_FIRST);
    List<Found> best = new ArrayList<>();
    for (Found one : found) {
      if (best.stream().noneMatch(one::overlaps)) {
        best.add(one);
      }
    }
    return best.stream()
        .map(b ->
            found.stream()
                .filter(f -> f.overlaps(b))
                .filter(f -> f.retelling.score() >= 0.9 * b.retelling.score())
                .min(Comparator.comparing(Found::earlier, Recency.ORDER.reversed()))
                .orElse(b)
                .repeat)
        .toList();
  }
}
