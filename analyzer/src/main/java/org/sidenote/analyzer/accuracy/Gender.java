package org.sidenote.analyzer.accuracy;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sidenote.api.Person;
import org.sidenote.api.Token;

/** A set of pronouns: subject, object, before a noun, standing alone, of oneself. */
enum Gender {
  HE("he", "him", "his", "his", "himself"),
  SHE("she", "her", "her", "hers", "herself"),
  THEY("they", "them", "their", "theirs", "themself");

  private static final Map<String, Gender> BY_WORD =
      Map.of(
          "he", HE, "him", HE, "his", HE, "himself", HE, "she", SHE, "her", SHE, "hers", SHE,
          "herself", SHE, "they", THEY);

  /** Verbs that are the same after "he" and after "they". */
  private static final Set<String> UNBENT =
      Set.of(
          "had", "did", "could", "would", "will", "can", "may", "might", "must", "should", "cannot",
          "said", "told", "went", "came", "felt", "wanted", "never");

  private final String subject;
  private final String object;
  private final String before;
  private final String alone;
  private final String self;

  Gender(String subject, String object, String before, String alone, String self) {
    this.subject = subject;
    this.object = object;
    this.before = before;
    this.alone = alone;
    this.self = self;
  }

  /**
   * Whose pronoun a word is, "she'd" included; null for any other word, and for "them", "their" and
   * the like.
   */
  static @Nullable Gender of(String lower) {
    return BY_WORD.get(lower.substring(0, lengthIn(lower)));
  }

  /** How much of a word is the pronoun: all, or what stands before the apostrophe of "she'd". */
  static int lengthIn(String word) {
    int length = 0;
    while (length < word.length() && "'’".indexOf(word.charAt(length)) < 0) {
      length++;
    }
    return length;
  }

  /** The pronouns a person uses; empty when none are stated or they are others than these. */
  static Set<Gender> of(Person person) {
    EnumSet<Gender> genders = EnumSet.noneOf(Gender.class);
    if (person.pronouns() != null) {
      for (String word : person.pronouns().toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
        Gender gender = BY_WORD.get(word);
        if (gender != null) {
          genders.add(gender);
        }
      }
    }
    return genders;
  }

  /** Which words these are: "she", "her". */
  String subject() {
    return subject;
  }

  /**
   * This set's word for another's, in its place in a sentence; null where the verb would have to
   * change with it.
   *
   * @param at index of the pronoun
   */
  @Nullable String inPlaceOf(List<Token> tokens, int at) {
    String word = tokens.get(at).lower();
    if (lengthIn(word) < word.length()) {
      return this == THEY ? null : subject;
    }
    Token next = at + 1 < tokens.size() ? tokens.get(at + 1) : null;
    boolean beforeNoun = next != null && Set.of("NOUN", "ADJ", "PROPN", "NUM").contains(next.tag());
    String form =
        switch (word) {
          case "he", "she" -> this != THEY || keepsItsForm(next) ? subject : null;
          case "him" -> object;
          case "his" -> beforeNoun ? before : alone;
          case "her" -> beforeNoun ? before : object;
          case "hers" -> alone;
          default -> self;
        };
    return form != null && Character.isUpperCase(tokens.get(at).text().charAt(0))
        ? Character.toUpperCase(form.charAt(0)) + form.substring(1)
        : form;
  }

  private static boolean keepsItsForm(@Nullable Token verb) {
    return verb != null && (UNBENT.contains(verb.lower()) || verb.lower().endsWith("ed"));
  }
}
