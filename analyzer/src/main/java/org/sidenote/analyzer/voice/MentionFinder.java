package org.sidenote.analyzer.voice;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.analyzer.voice.Speaker.Gender;

/** Who is meant at a word: a name, a title with a name, a role, a pronoun, a part of the body. */
final class MentionFinder {

  private static final WordList WRITER = WordList.of("i", "we", "me", "myself", "us");

  private static final Map<String, String> PRONOUNS =
      Map.of(
          "he", "he", "she", "she", "they", "they", "hes", "he", "shes", "she", "theyre", "they",
          "neither", "they", "both", "they");

  /** "I asked about the baby and you said": not a pair. */
  private static final WordList SINGLE = WordList.of("i", "you", "we", "he", "she", "they");

  private static final WordList BODY = WordList.named("body");

  private final Cast cast;
  private final NameMentions names;
  private final RoleMentions roles;

  static boolean isWriter(String lower) {
    return WRITER.has(lower);
  }

  MentionFinder(Cast cast) {
    this.cast = cast;
    this.names = new NameMentions(cast);
    this.roles = new RoleMentions(cast, names);
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
          && NameMentions.followedByVerb(words, second.end())) {
        return new Mention(i, second.end(), both(first.speaker(), second.speaker()), null);
      }
    }
    return first;
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
      Mention titled = names.titled(words, i);
      if (titled != null) {
        return titled;
      }
    }
    Mention body = body(words, i);
    if (body != null) {
      return body;
    }
    // A child called Mo, Nan or Baba is no mother, whoever else is called so.
    boolean own = word.capital() && cast.isPersonsOwnName(lower);
    Mention role = own ? null : roles.at(words, i);
    if (role != null) {
      return role;
    }
    return names.at(words, i, Gender.UNKNOWN, i);
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
        at + 1 < words.size() && BODY.has(words.get(at).lower()) && words.get(at + 1).isVerb();
    return acts ? at + 1 : -1;
  }
}
