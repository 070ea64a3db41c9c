package org.sidenote.analyzer.accuracy;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.text.FirstNames;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Involved;
import org.sidenote.api.Token;

/** Looks for whom a "he" or a "she" could mean, other than the person a record is about. */
final class Antecedents {

  private static final WordList WOMEN = WordList.named("women");
  private static final WordList MEN = WordList.named("men");
  private static final WordList NOT_A_NAME = WordList.named("names-that-are-words");

  /** Places that answer the telephone: who did is "he" or "she". */
  private static final WordList ANSWERING = WordList.named("places-that-answer");

  /** Before such a place they tell that somebody there did. */
  private static final WordList SPEAKING_WITH = WordList.named("speaking-with");

  /** A name behind one of them is a place: "at Thornhey Primary"; not so "at Carole's". */
  private static final WordList AT = WordList.of("at", "in");

  /** What is done at somebody: "looked at Desmond". */
  private static final WordList AT_SOMEBODY = WordList.named("done-at-somebody");

  private static final WordList POSSESSIVES = WordList.of("'s", "’s");

  /** Who bears them is named by the word that follows. */
  private static final WordList TITLES =
      WordList.of("mr", "mrs", "ms", "miss", "dr", "mr.", "mrs.", "ms.", "dr.");

  private static final Set<String> OF_HIS = Set.of("mr", "mr.");

  private static final Set<String> OF_HERS = Set.of("mrs", "ms", "miss", "mrs.", "ms.");

  private final NamedPeople people;

  Antecedents(CaseRecord record) {
    this.people = NamedPeople.of(record);
  }

  /** Whether somebody is named there, or called by what they are to the person. */
  boolean named(List<Token> tokens, Gender gender) {
    return any(tokens, gender, null);
  }

  /** The same, of nobody but those known to be called so: a name alone may be a place's. */
  boolean surelyNamed(List<Token> tokens, Gender gender) {
    return named(tokens, gender)
        && tokens.stream()
            .anyMatch(token -> {
              String lower = bare(token.lower());
              Involved known = people.other(token.text());
              return (gender == Gender.SHE ? WOMEN : MEN).has(lower)
                  || (known != null && canBe(known, gender))
                  || (Character.isUpperCase(token.text().charAt(0))
                      && !people.isPerson(token.text())
                      && (gender == Gender.SHE
                          ? FirstNames.isAWomans(lower)
                          : FirstNames.isAMans(lower)));
            });
  }

  /**
   * Whether somebody is spoken of there at all: "the nurse" or "school" counts too.
   *
   * @param quotations in which a word for somebody need not mean anybody who is there
   */
  boolean spokenOf(List<Token> tokens, Gender gender, List<Stretch> quotations) {
    return any(tokens, gender, quotations);
  }

  /** Whether a header's other person may be called so, as far as role and first name tell. */
  static boolean canBe(Involved other, Gender gender) {
    String role = other.role() == null ? "" : other.role();
    boolean otherwise =
        Words.in(role).stream()
            .anyMatch(word -> (gender == Gender.SHE ? MEN : WOMEN).has(word.lower()));
    boolean likewise =
        Words.in(role).stream()
            .anyMatch(word -> (gender == Gender.SHE ? WOMEN : MEN).has(word.lower()));
    List<Words.Word> name = Words.in(other.name());
    return !otherwise
        && (likewise || name.isEmpty() || !isOfTheOther(name.getFirst().lower(), gender));
  }

  /** Whether a first name is mostly given to those who are called otherwise. */
  private static boolean isOfTheOther(String lower, Gender gender) {
    return gender == Gender.SHE ? FirstNames.isAMans(lower) : FirstNames.isAWomans(lower);
  }

  private boolean any(List<Token> tokens, Gender gender, @Nullable List<Stretch> quotes) {
    boolean place = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      String lower = bare(token.lower());
      Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
      place =
          (AT.has(lower) && (i == 0 || !AT_SOMEBODY.has(tokens.get(i - 1).lower())))
              || (place
                  && people.other(token.text()) == null
                  && Character.isUpperCase(token.text().charAt(0))
                  && lower.length() == token.text().length()
                  && !(next != null && POSSESSIVES.has(next.lower())));
      boolean unnamed = quotes != null && !Stretch.anyContains(quotes, token.start(), token.end());
      if (unnamed && token.text().length() < 4 && isInitials(token.text())) {
        return true;
      }
      if (place || (next != null && next.text().equals(":"))) {
        continue;
      }
      if (TITLES.has(lower)) {
        // "Mr Lumb", in the record of Miss Lumb, is not she.
        if ((gender == Gender.SHE ? OF_HERS : OF_HIS).contains(lower)) {
          return true;
        }
        continue;
      }
      if ((gender == Gender.SHE ? WOMEN : MEN).has(lower)
          || (unnamed
              && OthersNames.isSomebody(lower)
              && !lower.equals("nobody")
              && (!ANSWERING.has(lower) || answers(tokens, i)))
          || isAnothersName(token, i == 0, gender)) {
        return true;
      }
    }
    return false;
  }

  /** "Father" of "father's". */
  private static String bare(String lower) {
    return lower.endsWith("'s") || lower.endsWith("’s")
        ? lower.substring(0, lower.length() - 2)
        : lower;
  }

  /** "School rang", "call from the ward"; not "left the ward", "school uniform". */
  private static boolean answers(List<Token> tokens, int at) {
    int i = at - 1;
    while (i >= 0 && Set.of("the", "a", "his", "her").contains(tokens.get(i).lower())) {
      i--;
    }
    return i < 0 || SPEAKING_WITH.has(tokens.get(i).lower());
  }

  private boolean isAnothersName(Token token, boolean first, Gender gender) {
    if (!Character.isUpperCase(token.text().charAt(0)) || people.isPerson(token.text())) {
      return false;
    }
    Involved known = people.other(token.text());
    if (known != null) {
      return canBe(known, gender);
    }
    return token.tag().equals("PROPN")
        && !isInitials(token.text())
        && !TITLES.has(token.lower())
        && !Dates.isCalendarWord(token.lower())
        && !isOfTheOther(bare(token.lower()), gender)
        && !(first && NOT_A_NAME.has(token.lower()));
  }

  /** "GP", "CAMHS": a service, not somebody by name. */
  private static boolean isInitials(String word) {
    return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
  }
}
