package org.sidenote.analyzer.voice;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.analyzer.voice.Cast.Named;
import org.sidenote.analyzer.voice.Speaker.Gender;
import org.sidenote.api.RecordType;

/** Who is meant at a word: a name, a title with a name, a role, a pronoun, a part of the body. */
final class MentionFinder {

  /** Not sayings, and yet only somebody does them. */
  private static final WordList GETTING_IN_TOUCH =
      WordList.of("texted", "emailed", "visited", "wants");

  private static final WordList NO_INITIALS = WordList.of("a", "i", "q");

  private static final WordList WRITER = WordList.of("i", "we", "me", "myself", "us");

  private static final WordList WRITERS_ROLES = WordList.of("writer", "author");

  private static final Map<String, String> PRONOUNS =
      Map.of(
          "he", "he", "she", "she", "they", "they", "hes", "he", "shes", "she", "theyre", "they",
          "neither", "they", "both", "they");

  private static final WordList NOBODY =
      WordList.of("nobody", "anyone", "people", "everyone", "everybody", "somebody", "someone");

  private static final WordList PERSON_WORDS =
      WordList.of("pt", "patient", "client", "yp", "y/p", "resident", "su", "p");

  private static final WordList ANY =
      WordList.of("a", "an", "another", "any", "each", "every", "one", "some");

  private static final WordList CHILD_WORDS = WordList.of("child", "baby", "infant", "toddler");

  private static final WordList LEADS = WordList.named("leads");

  private static final int ROLE_WITHIN = 4;

  /** "I asked about the baby and you said": not a pair. */
  private static final WordList SINGLE = WordList.of("i", "you", "we", "he", "she", "they");

  private static final WordList BODY = WordList.named("body");

  private static final WordList CALENDAR = WordList.named("capitalised");

  /** Behind a name these make it the name of a place: "Cobden Court". */
  private static final WordList OF_PLACES = WordList.named("names-of-places");

  private static final WordList EVERYDAY_INITIALS = WordList.named("everyday-initials");

  private static final Set<String> ACRONYMS =
      WordList.lines("acronyms").stream()
          .map(line -> line.split(" = ", 2)[0].toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private final Cast cast;

  static boolean isWriter(String lower) {
    return WRITER.has(lower);
  }

  /** Whether these capitals are initials of a service or a thing rather than a word. */
  static boolean isInitials(String capitals) {
    return EVERYDAY_INITIALS.has(capitals) || ACRONYMS.contains(capitals.toLowerCase(Locale.ROOT));
  }

  /** Whether the word means the person in any record: "client", "child". */
  static boolean isPerson(String lower) {
    return PERSON_WORDS.has(lower) || CHILD_WORDS.has(lower);
  }

  MentionFinder(Cast cast) {
    this.cast = cast;
  }

  /** Who is meant at that word, with the words that mean them; null if nobody is. */
  @Nullable Mention at(List<Word> words, int i) {
    Mention first = one(words, i);
    if (first == null || first.pronoun() != null || first.speaker() == null) {
      return first;
    }
    int and = first.end();
    int body = bodyAfter(words, and);
    if (body > 0) {
      return new Mention(i, body, first.speaker(), null);
    }
    if (and + 1 < words.size()
        && (words.get(and).lower().equals("and")
            || words.get(and).lower().equals("&")
            || words.get(and).lower().equals("+"))) {
      Mention second = SINGLE.has(words.get(and + 1).lower()) ? null : one(words, and + 1);
      if (second != null
          && second.pronoun() == null
          && second.speaker() != null
          && followedByVerb(words, second.end())) {
        return new Mention(i, second.end(), both(first.speaker(), second.speaker()), null);
      }
    }
    return first;
  }

  private static boolean followedByVerb(List<Word> words, int i) {
    return i < words.size() && (words.get(i).isVerb() || words.get(i).mayStandBeforeVerb());
  }

  private static Speaker both(Speaker one, Speaker two) {
    Speaker.Part part =
        one.isPerson() || two.isPerson()
            ? Speaker.Part.PERSON
            : one.isWriter() || two.isWriter() ? Speaker.Part.WRITER : Speaker.Part.OTHER;
    return new Speaker(one.name() + " and " + two.name(), part, Gender.THEY);
  }

  private @Nullable Mention one(List<Word> words, int i) {
    Word word = words.get(i);
    String lower = word.lower();
    if (WRITER.has(lower)) {
      return new Mention(i, i + 1, Speaker.writer(), null);
    }
    if (cast.isAddressed() && lower.equals("you")) {
      return new Mention(i, i + 1, cast.person(), null);
    }
    // "Mr" and "He" are no initials, whoever Maria Reyes and Hana Eko are.
    boolean initials =
        word.capital()
            && (word.is("PROPN") || word.is("NOUN"))
            && !Roles.has(lower)
            && !Cast.TITLES.has(lower);
    if (initials && lower.length() == 2 && lower.equals(cast.writersInitials())) {
      return new Mention(i, i + 1, Speaker.writer(), null);
    }
    Speaker initialled = initials ? cast.byInitials(lower) : null;
    if (initialled != null && !cast.isName(lower)) {
      return new Mention(i, i + 1, initialled, null);
    }
    String pronoun = PRONOUNS.get(lower);
    if (pronoun != null) {
      return new Mention(i, i + 1, null, pronoun);
    }
    if (Cast.TITLES.has(lower)) {
      Mention titled = titled(words, i);
      if (titled != null) {
        return titled;
      }
    }
    Mention body = body(words, i);
    if (body != null) {
      return body;
    }
    Mention role = role(words, i);
    if (role != null) {
      return role;
    }
    return named(words, i, Gender.UNKNOWN, i);
  }

  /** "Her eyes went to the door": what a body does, its owner does. */
  private static @Nullable Mention body(List<Word> words, int i) {
    String pronoun =
        switch (words.get(i).lower()) {
          case "his" -> "he";
          case "her" -> "she";
          case "their" -> "they";
          default -> null;
        };
    int at = i + 1;
    if (pronoun == null
        || at >= words.size()
        || (i > 0 && (words.get(i - 1).is("ADP") || words.get(i - 1).is("VERB")))) {
      return null;
    }
    at += words.get(at).is("ADJ") ? 1 : 0;
    boolean acts =
        at + 1 < words.size() && BODY.has(words.get(at).lower()) && words.get(at + 1).is("VERB");
    return acts ? new Mention(i, at + 1, null, pronoun) : null;
  }

  /** "Kit's legs started going": one past the part of the body that does something; -1 if none. */
  private static int bodyAfter(List<Word> words, int owner) {
    int at = owner + 1;
    if (at + 1 >= words.size() || !words.get(owner).lower().equals("'s")) {
      return -1;
    }
    at += words.get(at).is("ADJ") ? 1 : 0;
    boolean acts =
        at + 1 < words.size() && BODY.has(words.get(at).lower()) && words.get(at + 1).is("VERB");
    return acts ? at + 1 : -1;
  }

  private @Nullable Mention titled(List<Word> words, int i) {
    int at = i + 1;
    if (at < words.size() && words.get(at).lower().equals(".")) {
      at++;
    }
    Gender gender = Cast.titleGender(words.get(i).lower());
    // "Mr and Mrs Penfold"
    if (at + 2 < words.size()
        && words.get(at).lower().matches("and|&")
        && Cast.TITLES.has(words.get(at + 1).lower())) {
      Word name = words.get(at + 2);
      if (name.capital()) {
        boolean ours =
            cast.named(name.lower()).stream()
                .anyMatch(n ->
                    n.speaker().isPerson()
                        && n.speaker().gender() == gender
                        && !cast.setting().isOfChild());
        return new Mention(
            i,
            at + 3,
            new Speaker(
                "Mr and Mrs " + capitalised(name),
                ours ? Speaker.Part.PERSON : Speaker.Part.OTHER,
                Gender.THEY),
            null);
      }
    }
    if (at >= words.size() || !words.get(at).capital()) {
      return null;
    }
    return named(words, at, gender, i);
  }

  /** "V." is V too. */
  private static String withoutStop(String lower) {
    return lower.length() == 2 && lower.endsWith(".") ? lower.substring(0, 1) : lower;
  }

  private @Nullable Mention named(List<Word> words, int at, Gender title, int start) {
    Word word = words.get(at);
    String initial = withoutStop(word.lower());
    if (!word.capital() && start == at && !cast.isName(word.lower())) {
      return null;
    }
    List<Named> candidates = cast.named(word.lower());
    if (candidates.isEmpty()
        && start == at
        && initial.length() == 1
        && Character.isLetter(initial.charAt(0))
        && !NO_INITIALS.has(initial)
        && (followedByVerb(words, at + 1) || isLabel(words, at))) {
      candidates =
          cast.people().stream().filter(p -> p.first().startsWith(initial)).limit(1).toList();
    }
    if (candidates.isEmpty()) {
      if (title != Gender.UNKNOWN && word.lower().length() <= 2) {
        candidates =
            cast.people().stream()
                .filter(p -> initialOf(p).equals(word.lower().substring(0, 1)))
                .toList();
      }
    }
    if (candidates.isEmpty()
        || (!word.capital() && start == at && !word.is("PROPN") && word.lower().length() < 4)) {
      return start == at ? unknown(words, at, title) : stranger(words, at, title, start);
    }
    Named best = candidates.get(0);
    for (Named candidate : candidates) {
      if (fits(candidate, title, word) > fits(best, title, word)) {
        best = candidate;
      }
    }
    int end = at + 1;
    while (end < words.size()
        && words.get(end).capital()
        && !words.get(end).lower().equals("i")
        && cast.isName(words.get(end).lower())) {
      Named better = best;
      for (Named n : cast.named(words.get(end).lower())) {
        if (candidates.contains(n)) {
          better = n;
        }
      }
      best = better;
      end++;
    }
    return new Mention(start, end, best.speaker(), null);
  }

  /** "K: I poke him.", "V. asked". */
  private static boolean isLabel(List<Word> words, int at) {
    String next = at + 1 < words.size() ? words.get(at + 1).lower() : "";
    return (at == 0 && next.equals(":")) || (next.equals(".") && followedByVerb(words, at + 2));
  }

  private static String initialOf(Named named) {
    String name = named.speaker().name() == null ? "?" : named.speaker().name();
    String[] parts = name.toLowerCase(Locale.ROOT).split("\\s+");
    return parts[parts.length - 1].isEmpty() ? " " : parts[parts.length - 1].substring(0, 1);
  }

  private int fits(Named named, Gender title, Word word) {
    Gender gender = named.speaker().gender();
    int fits = named.first().equals(word.lower()) ? 2 : 0;
    fits += title != Gender.UNKNOWN && gender == title ? 4 : 0;
    fits -= title != Gender.UNKNOWN && gender != Gender.UNKNOWN && gender != title ? 4 : 0;
    // A child is not called Mr by those who write about them.
    fits -=
        title != Gender.UNKNOWN && named.speaker().isPerson() && cast.setting().isOfChild() ? 6 : 0;
    return fits + (named.speaker().isPerson() ? 1 : 0);
  }

  private static Mention stranger(List<Word> words, int at, Gender title, int start) {
    int end = at + 1;
    while (end < words.size() && words.get(end).capital() && words.get(end).is("PROPN")) {
      end++;
    }
    Gender gender = title == Gender.UNKNOWN ? FirstNames.gender(words.get(at).lower()) : title;
    return new Mention(start, end, Speaker.other(text(words, start, end), gender), null);
  }

  /**
   * A name that is not in the header.
   *
   * @param gender as a role beside it tells: "her daughter Jo"
   */
  private @Nullable Mention unknown(List<Word> words, int at, Gender gender) {
    Word word = words.get(at);
    boolean name = FirstNames.gender(word.lower()) != Gender.UNKNOWN;
    if (!word.is("PROPN")
        || !word.capital()
        || word.lower().length() < 2
        || CALENDAR.has(word.lower())
        || EVERYDAY_INITIALS.has(word.lower())
        || ACRONYMS.contains(word.lower())
        || (at + 1 < words.size() && OF_PLACES.has(words.get(at + 1).lower()))
        || OF_PLACES.has(word.lower())
        || (at == 0 && !name && !speaks(words, at))
        || VoiceWords.utters(word.lower())
        || word.lower().contains("'")) {
      return null;
    }
    return stranger(words, at, gender, at);
  }

  /**
   * "Femi feels", "Lyn rang": only somebody does, and not the person by a name cut short; "Period
   * believed to be" is nobody's.
   */
  private boolean speaks(List<Word> words, int at) {
    String next = at + 1 < words.size() ? words.get(at + 1).lower() : "";
    boolean thing = at + 2 < words.size() && words.get(at + 2).lower().equals("to");
    return ((VoiceWords.utters(next) && !thing) || GETTING_IN_TOUCH.has(next))
        && cast.people().stream().noneMatch(one -> one.first().startsWith(words.get(at).lower()));
  }

  /** "her teacher", "the ward sister", "Mum": the last of the words that names a person by role. */
  private @Nullable Mention role(List<Word> words, int i) {
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
      Mention name = named(words, head + 1, Roles.genderOfWord(noun), head + 1);
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
    String phrase = text(words, from, head + 1).toLowerCase(Locale.ROOT);
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

  private static String text(List<Word> words, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (Word word : words.subList(from, to)) {
      text.append(text.isEmpty() ? "" : " ")
          .append(word.capital() ? capitalised(word) : word.lower());
    }
    return text.toString();
  }

  private static String capitalised(Word word) {
    return word.lower().substring(0, 1).toUpperCase(Locale.ROOT) + word.lower().substring(1);
  }
}
