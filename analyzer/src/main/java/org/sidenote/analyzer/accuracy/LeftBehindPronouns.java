package org.sidenote.analyzer.accuracy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sidenote.analyzer.text.FirstNames;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Involved;
import org.sidenote.api.Person;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.Repeat;
import org.sidenote.api.RepeatKind;
import org.sidenote.api.Sentence;
import org.sidenote.api.Token;

/** Pronouns that came with a passage from the record of another person, who is called so. */
final class LeftBehindPronouns {

  private static final WordList WOMEN = WordList.named("women");
  private static final WordList MEN = WordList.named("men");

  /** Before the person's own family name, or its initial, they tell of nobody else. */
  private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss");

  /** UTF-16 units before a passage: a sentence or two, in which somebody may be named. */
  private static final int BEFORE = 160;

  private final Reading reading;
  private final Antecedents antecedents;
  private final NamedPeople people;

  LeftBehindPronouns(Reading reading, Antecedents antecedents) {
    this.reading = reading;
    this.antecedents = antecedents;
    this.people = NamedPeople.of(reading.record());
  }

  /** Whether a pronoun in a copied passage can only be the other person's. */
  boolean isLeftBehind(ReadSection section, int sentence, int at, Gender gender, Repeat copied) {
    Sentence mine = section.sentences().get(sentence);
    if (antecedents.surelyNamed(inPassage(mine, at, copied), gender)) {
      return false;
    }
    Person other = copied.earlier().person();
    if (!Gender.of(other).contains(gender)) {
      // A copy of a copy may come from somebody with yet another pronoun; then the record must
      // have nobody at all whom it could mean.
      return reading.record().people().stream().noneMatch(one -> Antecedents.canBe(one, gender))
          && nobodyBefore(section, sentence, at, gender);
    }
    if (copied.kind() == RepeatKind.SNIPPET) {
      return !isInTheLife(other)
          && isThePersonsThere(section, sentence, gender, copied)
          && (sentence == 0
              || !antecedents.named(section.sentences().get(sentence - 1).tokens(), gender))
          && !antecedents.named(mine.tokens().subList(0, at), gender);
    }
    return isInTheLife(other)
        ? nobodyBefore(section, sentence, at, gender)
        : isOfNobodyNamed(section, sentence, at, gender)
            || isThePersonsThere(section, sentence, gender, copied);
  }

  /** What stands before a pronoun in its sentence and came with the passage. */
  private static List<Token> inPassage(Sentence sentence, int at, Repeat copied) {
    return sentence.tokens().subList(0, at).stream()
        .filter(token -> token.start() >= copied.start())
        .toList();
  }

  private boolean nobodyBefore(ReadSection section, int sentence, int at, Gender gender) {
    List<Token> mine = section.sentences().get(sentence).tokens();
    return !antecedents.named(mine.subList(0, at), gender)
        && section.sentences().subList(0, sentence).stream()
            .noneMatch(one -> antecedents.named(one.tokens(), gender));
  }

  /** Whether the source's person is somebody in this life: a sister, a wife, one of the family. */
  private boolean isInTheLife(Person other) {
    return (other.firstName() != null && isNamed(other.firstName()))
        || HeaderNames.partsOf(other).stream().anyMatch(people::isPerson);
  }

  private boolean isNamed(String firstName) {
    return people.other(firstName) != null
        || reading.file().stream()
            .map(CaseRecord::people)
            .flatMap(List::stream)
            .anyMatch(one -> Words.hasName(one.name(), firstName.toLowerCase(Locale.ROOT)));
  }

  /** Whether nobody is named where the pronoun, or the run of them that it ends, begins. */
  private boolean isOfNobodyNamed(ReadSection section, int sentence, int at, Gender gender) {
    List<Token> mine = section.sentences().get(sentence).tokens();
    if (antecedents.surelyNamed(mine.subList(0, at), gender)) {
      return false;
    }
    for (int i = sentence - 1; i >= 0; i--) {
      List<Token> tokens = section.sentences().get(i).tokens();
      if (antecedents.surelyNamed(tokens, gender)) {
        return false;
      }
      if (tokens.stream().noneMatch(token -> Gender.of(token.lower()) == gender)) {
        return true;
      }
    }
    return true;
  }

  /**
   * Whether the pronoun is the other person's in their own record: nobody else whom it could mean
   * is named in the passage before it, nor there before the passage. Whoever is named here before
   * the passage was not meant when the words were written.
   */
  private boolean isThePersonsThere(
      ReadSection section, int sentence, Gender gender, Repeat copied) {
    for (int i = sentence - 1; i >= 0; i--) {
      Sentence one = section.sentences().get(i);
      if (one.start() < copied.start()) {
        break;
      }
      if (antecedents.surelyNamed(one.tokens(), gender)) {
        return false;
      }
    }
    CaseRecord there = copied.earlier();
    String text = there.sections().get(copied.source().section()).text();
    int from = Math.max(0, copied.source().start() - BEFORE);
    return !isSomebodyNamed(there, text.substring(from, copied.source().start()), gender);
  }

  /** Whether somebody other than the record's person is named in a text. */
  private static boolean isSomebodyNamed(CaseRecord record, String text, Gender gender) {
    NamedPeople theirs = NamedPeople.of(record);
    List<Words.Word> words = Words.in(text);
    for (int i = 0; i < words.size(); i++) {
      String lower = words.get(i).lower();
      Involved known = theirs.other(words.get(i).text());
      boolean title = TITLES.contains(lower);
      boolean name =
          words.get(i).isCapital()
              && !theirs.isPerson(words.get(i).text())
              && (gender == Gender.SHE ? FirstNames.isAWomans(lower) : FirstNames.isAMans(lower));
      if ((!title && (gender == Gender.SHE ? WOMEN : MEN).has(lower))
          || (known != null && Antecedents.canBe(known, gender))
          || name) {
        return true;
      }
    }
    return false;
  }
}
