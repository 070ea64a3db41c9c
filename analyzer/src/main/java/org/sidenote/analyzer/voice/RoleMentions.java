package org.sidenote.analyzer.voice;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.analyzer.voice.Cast.Named;
import org.sidenote.analyzer.voice.Speaker.Gender;
import org.sidenote.api.RecordType;

/** Who is meant by what they are: "her teacher", "Mum", "the ward sister", "the child". */
final class RoleMentions {

  private static final WordList WRITERS_ROLES = WordList.of("writer", "author");

  private static final WordList NOBODY =
      WordList.of("nobody", "anyone", "people", "everyone", "everybody", "somebody", "someone");

  private static final WordList PERSON_WORDS =
      WordList.of("pt", "patient", "client", "yp", "y/p", "resident", "su", "p");

  private static final WordList ANY =
      WordList.of("a", "an", "another", "any", "each", "every", "one", "some");

  private static final WordList CHILD_WORDS = WordList.of("child", "baby", "infant", "toddler");

  private static final WordList LEADS = WordList.named("leads");

  private static final int ROLE_WITHIN = 4;

  private final Cast cast;
  private final NameMentions names;

  RoleMentions(Cast cast, NameMentions names) {
    this.cast = cast;
    this.names = names;
  }

  /** Whether the word means the person in any record: "client", "child". */
  static boolean isPerson(String lower) {
    return PERSON_WORDS.has(lower) || CHILD_WORDS.has(lower);
  }

  /** "her teacher", "the ward sister", "Mum": the last of the words that names a person by role. */
  @Nullable Mention at(List<Word> words, int i) {
    // "02:05 police"
    if (words.get(i).is("NUM")) {
      return null;
    }
    boolean led = LEADS.has(words.get(i).lower());
    int at = led ? i + 1 : i;
    if (!led
        && !Roles.has(words.get(i).lower())
        && !isAboutPerson(words.get(i).lower(), false)
        && !(nounLike(words.get(i))
            && i + 1 < words.size()
            && Roles.has(words.get(i + 1).lower())
            && nounLike(words.get(i + 1))
            && !words.get(i).capital())) {
      return null;
    }
    int head = -1;
    for (int k = at; k < Math.min(words.size(), at + ROLE_WITHIN); k++) {
      Word word = words.get(k);
      boolean roleWord =
          Roles.has(word.lower())
              || isAboutPerson(word.lower(), led)
              || WRITERS_ROLES.has(word.lower())
              || word.lower().equals("sister");
      if (roleWord && !word.isVerb()) {
        head = k;
      } else if ((!nounLike(word) && !word.lower().equals("'s")) || head >= 0) {
        break;
      }
    }
    if (head < 0) {
      return null;
    }
    String noun = words.get(head).lower();
    if (WRITERS_ROLES.has(noun)) {
      return new Mention(i, head + 1, Speaker.writer(), null);
    }
    // "Mum Mihret Tekle", "Physio (Ines)": the name says more.
    if (head + 1 < words.size()
        && words.get(head + 1).capital()
        && words.get(head + 1).is("PROPN")) {
      Mention name = names.at(words, head + 1, Roles.genderOfWord(noun), head + 1);
      if (name != null && name.speaker() != null) {
        return new Mention(i, name.end(), name.speaker(), null);
      }
    }
    // "A person who is afraid will grip": anybody.
    boolean anybody = noun.equals("person") && ANY.has(words.get(i).lower());
    if (isAboutPerson(noun, led) && head == at && !anybody) {
      return new Mention(i, head + 1, cast.person(), null);
    }
    Speaker speaker = byRole(words, at, head);
    // "Physio (Ines)", "the co-ordinator": nobody in particular is no antecedent.
    return new Mention(
        i, head + 1, NOBODY.has(noun) ? Speaker.other(noun, Gender.THEY) : speaker, null);
  }

  private static boolean nounLike(Word word) {
    return word.is("NOUN") || word.is("PROPN") || word.is("ADJ") || word.is("NUM");
  }

  private boolean isAboutPerson(String noun, boolean led) {
    if (noun.equals("carer") && cast.type() == RecordType.CARERS_ASSESSMENT && !cast.isOfCarer()) {
      return true;
    }
    if (PERSON_WORDS.has(noun)) {
      return !noun.equals("p") || cast.type() == RecordType.MENTAL_CAPACITY_ASSESSMENT;
    }
    return CHILD_WORDS.has(noun) ? cast.setting().isOfChild() : noun.equals("person") && led;
  }

  private Speaker byRole(List<Word> words, int from, int head) {
    String noun = words.get(head).lower();
    String plain = Roles.plain(noun);
    String phrase = NameMentions.text(words, from, head + 1).toLowerCase(Locale.ROOT);
    for (Named other : cast.people()) {
      String role = other.role() == null ? "" : other.role().toLowerCase(Locale.ROOT);
      if (!role.isEmpty()
          && (role.equals(plain)
              || role.equals(phrase)
              || other.roleWords().contains(noun)
              || other.roleWords().stream().map(Roles::plain).anyMatch(plain::equals))) {
        return other.speaker();
      }
    }
    return Speaker.other(plain.equals(noun) ? phrase : plain, Roles.genderOfWord(noun));
  }
}
