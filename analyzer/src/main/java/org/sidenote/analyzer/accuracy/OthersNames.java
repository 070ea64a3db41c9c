package org.sidenote.analyzer.accuracy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.accuracy.Caseload.Somebody;
import org.sidenote.analyzer.accuracy.Words.Word;
import org.sidenote.analyzer.text.LastAnswer;
import org.sidenote.analyzer.text.Quotations;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.SectionFact;
import org.sidenote.api.Sentence;
import org.sidenote.api.Token;

/**
 * Finds names of people other records are about where this person's name should be. There are two
 * ways they get there: with a copied passage ({@link LeftBehindNames}), and by a slip of a worker
 * who writes about both ({@link SlippedNames}).
 */
final class OthersNames {

  private static final WordList WOMEN = WordList.named("women");
  private static final WordList MEN = WordList.named("men");
  private static final WordList SOMEBODY = WordList.named("somebody");
  private static final WordList ALSO_WORDS = WordList.named("names-that-are-words");

  private static final Set<String> PLACES =
      Set.of("in", "at", "of", "on", "since", "until", "till", "by", "during", "near", "through");

  private OthersNames() {}

  /** The names a record's header accounts for, and those of the rest of the caseload. */
  private record Known(Set<String> ours, Caseload caseload, Set<Gender> own) {}

  /** The same one for the same header and caseload, so that sections need not compare them. */
  private static final LastAnswer<Known, Known> KNOWN = new LastAnswer<>(known -> known);

  private static final SectionFact<Known, List<OthersName>> SLIPS =
      SectionFact.given((known, section) -> in(section, known, null));

  /** The names in a record that are somebody else's. */
  static List<OthersName> in(Reading reading) {
    Set<String> ours = HeaderNames.of(reading.record());
    Known known =
        KNOWN.to(
            new Known(
                ours,
                Caseload.beside(reading.record(), reading.caseload()),
                Gender.of(reading.record().person())));
    LeftBehindNames copies = new LeftBehindNames(reading, ours);
    List<OthersName> found = new ArrayList<>();
    List<OthersName> unexplained = new ArrayList<>();
    for (ReadSection section : reading.sections()) {
      boolean copied = reading.repeats().stream().anyMatch(r -> r.section() == section.index());
      for (OthersName name : copied ? in(section, known, copies) : SLIPS.of(known, section)) {
        if (name.from() == null) {
          unexplained.add(name.in(section.index()));
        } else if (copies.isLeftBehind(name, name.from())) {
          found.add(name);
        }
      }
    }
    found.addAll(new SlippedNames(reading).among(unexplained));
    return found;
  }

  /** Whether behind a word a "he" or a "she" may stand: "sister", "the nurse", "the cat". */
  static boolean isSomebody(String lower) {
    return WOMEN.has(lower) || MEN.has(lower) || SOMEBODY.has(lower);
  }

  /**
   * The names in a section that may be somebody else's.
   *
   * @param copies knows what was copied; null where nothing in the section was
   */
  private static List<OthersName> in(
      ReadSection section, Known known, @Nullable LeftBehindNames copies) {
    List<OthersName> found = new ArrayList<>();
    Set<Integer> first = new HashSet<>();
    Set<Integer> tagged = new HashSet<>();
    for (Sentence sentence : section.sentences()) {
      first.add(sentence.start());
      for (Token token : sentence.tokens()) {
        if (token.tag().equals("PROPN")) {
          tagged.add(token.start());
        }
      }
    }
    List<Word> words = Words.in(section);
    List<Stretch> quotations = Quotations.in(section);
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (!word.isCapital()) {
        continue;
      }
      OthersName one = copies == null ? null : copies.at(section, words, i);
      if (one == null
          && !known.ours.contains(word.lower())
          && !Stretch.anyContains(quotations, word.start(), word.end())) {
        one = slip(known, section, words, i, tagged.contains(word.start()));
      }
      if (one != null
          && namesSomebody(section.text(), words, i, first.contains(word.start()), one)
          && !isExplained(section.text(), words, i, one, known.own)) {
        found.add(one.inCompany(AroundNames.isThere(section.text(), words, i)));
      }
    }
    return found;
  }

  private static @Nullable OthersName slip(
      Known known, ReadSection section, List<Word> words, int i, boolean isAName) {
    int head = AroundNames.headOf(words, i);
    boolean titled = head < i;
    Word title = titled && words.get(i).text().length() == 1 ? words.get(head) : null;
    Somebody somebody = known.caseload.named(words.get(i), titled);
    boolean inThePersonsPlace =
        somebody == null
            && !titled
            && isAName
            && OnlyOfThePerson.isSaidOf(section.text(), words, i);
    return somebody != null || inThePersonsPlace
        ? new OthersName(
            section.index(),
            title,
            words.get(i),
            somebody == null ? null : somebody.person(),
            somebody == null ? null : somebody.relative(),
            null,
            false)
        : null;
  }

  /** Whether the word is a name here, and not part of a place, a month or another person's name. */
  private static boolean namesSomebody(
      String text, List<Word> words, int i, boolean firstInSentence, OthersName found) {
    int head = AroundNames.headOf(words, i);
    Word before = head > 0 ? words.get(head - 1) : null;
    Word after = i + 1 < words.size() ? words.get(i + 1) : null;
    Set<String> names = found.wholeName();
    if (after != null
        && AroundNames.isOneGap(text, found.word(), after)
        && !after.text().equals("I")
        && (after.isCapital() || Character.isDigit(after.text().charAt(0)))
        && !names.contains(after.lower())) {
      return false;
    }
    boolean joined = before != null && AroundNames.isOneGap(text, before, words.get(head));
    if (before != null
        && joined
        && !firstInSentence
        && before.isCapital()
        && !before.text().equals("I")
        && !names.contains(before.lower())
        && !AroundNames.startsSentence(text, before)) {
      return false;
    }
    if (ALSO_WORDS.has(found.lower())
        && (firstInSentence || (before != null && joined && PLACES.contains(before.lower())))) {
      return false;
    }
    return true;
  }

  /** Whether the words around tell who it is, or that both were there. */
  private static boolean isExplained(
      String text, List<Word> words, int i, OthersName found, Set<Gender> own) {
    if (found.from() != null) {
      return AroundNames.isOneOfTwo(text, words, i);
    }
    return AroundNames.isIntroduced(text, words, i)
        && (found.other() == null || !OwnGesture.isBehind(words, i, own, found.other()));
  }
}
