package org.sidenote.analyzer.wording;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.text.Called;
import org.sidenote.analyzer.wording.Inflection.Form;
import org.sidenote.api.Person;

/**
 * Whether plainer words, put in the place of a phrase, would leave a sentence that reads well.
 * Where they would not they are there to think about, and nobody can click them in.
 */
final class Fit {

  private static final Set<String> ASKING = Set.of("how", "what", "who", "when", "where", "why");

  private static final Set<String> BE =
      Set.of("is", "are", "was", "were", "be", "been", "being", "am", "isn't", "wasn't");

  private static final Set<String> ARE = Set.of("are", "were", "have", "aren't", "weren't");

  private static final Set<String> THEY = Set.of("they", "them", "their", "themselves", "theirs");

  private static final Set<String> US =
      Set.of("i", "we", "my", "our", "me", "us", "writer", "worker", "undersigned");

  private static final Set<String> EVENTS =
      Set.of(
          "ended",
          "ends",
          "ending",
          "broke",
          "broken",
          "breaks",
          "started",
          "starts",
          "began",
          "begun",
          "begins",
          "terminated",
          "disrupted",
          "failed",
          "commenced",
          "collapsed");

  /** A noun inside a sentence has one of these before it, or an adjective. */
  private static final Set<String> BEFORE_A_NOUN = Set.of("DET", "ADJ", "NUM", "NOUN", "PROPN");

  private Fit() {}

  /**
   * Whether words fit where a phrase stands.
   *
   * @param at where in the words the phrase begins
   * @param person whom the record is about, for the pronouns
   */
  static boolean is(Phrase phrase, List<Word> words, int at, String plainer, Person person) {
    int to = at + phrase.words().size();
    int sentence = words.get(at).sentence();
    boolean begins = at == 0 || words.get(at - 1).sentence() != sentence;
    boolean ends = to >= words.size() || words.get(to).sentence() != sentence;
    Word before = begins ? words.get(at) : words.get(at - 1);
    Word after = ends ? words.get(to - 1) : words.get(to);
    List<String> parts = List.of(plainer.toLowerCase(Locale.ROOT).split(" ", -1));
    return keepsWhatIsSaid(phrase, words, at, parts)
        && !namesADoer(phrase, parts)
        && !(!begins && isBeforeANoun(before) && beginsWithName(plainer, person))
        && !isOfSomebodyElse(parts, person)
        && !(ASKING.contains(parts.getFirst())
            && !asks(begins ? null : before, ends ? null : after))
        && !(!begins && BE.contains(before.text()) && isThirdPerson(parts))
        && !(!ends
            && !parts.getLast().equals(words.get(to - 1).text())
            && isCutShort(phrase, words, at, to))
        && !(isNounOf(parts)
            && (begins || !isBeforeANoun(before))
            && words.get(to - 1).text().equals("of"))
        && !(!ends && ARE.contains(after.text()) && isOneForSeveral(words.get(to - 1), parts))
        && !(!ends && isSeveralForOne(words.get(to - 1), after, plainer))
        && !(!ends
            && !beginsWithName(plainer, person)
            && isHalfOfAName(phrase, words.get(to - 1), after, parts))
        && !(isNature(phrase) && parts.size() == 1 && !begins && before.isNoun())
        && !(isDescribing(phrase, begins ? null : before) && !ends && after.isNoun())
        && !(plainer.startsWith("home") && !ends && isOver(words, to, sentence))
        && !saidAlready(parts, words, at, to);
  }

  /**
   * Whether no fact would go: "sustained a head injury", where the injury is a free word of the
   * phrase, may be "had a head injury", and never "had".
   */
  static boolean keepsWhatIsSaid(Phrase phrase, List<Word> words, int at, List<String> plainer) {
    for (int i = 0; i < phrase.words().size(); i++) {
      if (phrase.isFree(i) && !plainer.contains(words.get(at + i).text())) {
        return false;
      }
    }
    return true;
  }

  /** "Access was gained" does not tell that it was "I" who got in; "the writer" does. */
  private static boolean namesADoer(Phrase phrase, List<String> plainer) {
    return US.contains(plainer.getFirst()) && phrase.words().stream().noneMatch(US::contains);
  }

  /** "Each Ada is a friend". */
  private static boolean beginsWithName(String plainer, Person person) {
    String name = Called.of(person);
    return name != null && plainer.startsWith(name);
  }

  /** "How they seem" of a man who is "he". */
  private static boolean isOfSomebodyElse(List<String> plainer, Person person) {
    String pronouns = person.pronouns();
    return pronouns != null
        && !pronouns.toLowerCase(Locale.ROOT).contains("they")
        && plainer.stream().anyMatch(THEY::contains);
  }

  /** A question takes the place of a noun where nothing describes it and it does nothing. */
  private static boolean asks(@Nullable Word before, @Nullable Word after) {
    return (before == null || Set.of("ADP", "VERB").contains(before.tag()))
        && (after == null || !Set.of("AUX", "VERB", "NOUN").contains(after.tag()));
  }

  /** "Looks after themselves" behind "is". */
  private static boolean isThirdPerson(List<String> plainer) {
    String first = plainer.getFirst();
    return plainer.size() > 1
        && first.endsWith("s")
        && !first.endsWith("ss")
        && !Set.of("always", "sometimes", "his", "this", "as", "days", "theirs").contains(first)
        && !Set.of("of", "to", "and", "for", "with", "in").contains(plainer.get(1));
  }

  /** "Presented with challenging" before "behaviour": the phrase took half of what it names. */
  private static boolean isCutShort(Phrase phrase, List<Word> words, int at, int to) {
    return phrase.words().size() > 1
        && Set.of("VERB", "AUX", "ADP").contains(words.get(at).tag())
        && words.get(to - 1).tag().equals("ADJ")
        && words.get(to).isNoun();
  }

  /** "Start of the visit" wants "the" before it. */
  private static boolean isNounOf(List<String> plainer) {
    return plainer.size() > 1
        && plainer.get(1).equals("of")
        && Inflection.isCountable(plainer.getFirst())
        && !plainer.getFirst().endsWith("ing");
  }

  private static boolean isBeforeANoun(Word before) {
    return BEFORE_A_NOUN.contains(before.tag()) || Word.OWNERS.contains(before.text());
  }

  /** "Packages were agreed" is no "support were agreed". */
  private static boolean isOneForSeveral(Word last, List<String> plainer) {
    return last.isNoun()
        && plainer.stream().noneMatch(word -> word.equals("and"))
        && !plainer.getLast().endsWith("s")
        && !plainer.getLast().equals("people");
  }

  /** "Letterbox contact is monthly" is no "letters and cards is monthly". */
  private static boolean isSeveralForOne(Word last, Word after, String plainer) {
    boolean verb = Set.of("AUX", "VERB").contains(after.tag());
    boolean one = verb && after.text().endsWith("s") && !after.text().endsWith("ss");
    return one && last.isNoun() && Inflection.isSeveral(plainer);
  }

  /** "Placement visit": a word for the first half alone, and the visit is to something else. */
  private static boolean isHalfOfAName(Phrase phrase, Word last, Word after, List<String> plainer) {
    return last.isNoun()
        && (phrase.kind() != Phrase.Kind.VERB || phrase.words().size() > 1)
        && after.tag().equals("NOUN")
        && !Inflection.isPast(after.text())
        && after.start() == last.end() + 1
        && !plainer.getLast().equals(last.text());
  }

  /** "Remarks of a discriminatory nature": the one word for it stands before what it describes. */
  private static boolean isNature(Phrase phrase) {
    return phrase.words().getFirst().equals("of") && phrase.words().getLast().equals("nature");
  }

  /** "A facilitated visit", "the allocated flat": a verb's form that describes a noun. */
  private static boolean isDescribing(Phrase phrase, @Nullable Word before) {
    return before != null
        && phrase.words().size() == 1
        && (phrase.forms().contains(Form.PARTICIPLE) || phrase.forms().contains(Form.ING))
        && (BEFORE_A_NOUN.contains(before.tag()) || Word.OWNERS.contains(before.text()))
        && !before.isNoun();
  }

  /** "The placement ended": a home does not. */
  private static boolean isOver(List<Word> words, int to, int sentence) {
    int verb = to;
    while (verb + 1 < words.size()
        && words.get(verb + 1).sentence() == sentence
        && words.get(verb).tag().equals("AUX")) {
      verb++;
    }
    return EVENTS.contains(words.get(verb).text());
  }

  /** "Family time was missed but family time has been": the sentence has the words already. */
  private static boolean saidAlready(List<String> plainer, List<Word> words, int at, int to) {
    if (plainer.size() < 2) {
      return false;
    }
    int sentence = words.get(at).sentence();
    int first = at;
    while (first > 0 && words.get(first - 1).sentence() == sentence) {
      first--;
    }
    for (int i = first; i + 1 < words.size() && words.get(i).sentence() == sentence; i++) {
      if ((i + 1 < at || i >= to)
          && !Set.of("ADP", "DET", "AUX").contains(words.get(i).tag())
          && words.get(i).text().equals(plainer.get(0))
          && words.get(i + 1).text().equals(plainer.get(1))) {
        return true;
      }
    }
    return false;
  }
}
