package org.sidenote.analyzer.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.ReadSection;
import org.sidenote.api.SectionRole;

/** Whose section it is: "What Mihret said", "Child's views", "Mum". */
final class SectionOwner {

  private SectionOwner() {}

  /** "Interview with Lisa Hone", "Statement of Lisa Hone": what stands below is hers. */
  private static final WordList OF_TALK =
      WordList.of(
          "interview",
          "interviews",
          "interviewed",
          "statement",
          "account",
          "conversation",
          "response",
          "call",
          "discussion");

  private static final Set<String> SAID =
      Set.of("said", "say", "told", "words", "views", "wishes", "account", "wants");

  /** Whose section it is by its heading: "What Mihret said", "Child's views", "Mum". */
  static @Nullable Speaker of(Cast cast, ReadSection section) {
    List<Word> words = new ArrayList<>();
    for (String part :
        section
            .heading()
            .replace('’', '\'')
            .replace("'s", "")
            .replace("s'", "s")
            .split("[^\\p{L}-]+")) {
      if (!part.isEmpty()) {
        boolean capital = Character.isUpperCase(part.charAt(0));
        boolean name = cast.knows(part.toLowerCase(Locale.ROOT)) && capital;
        words.add(new Word(part.toLowerCase(Locale.ROOT), name ? "PROPN" : "NOUN", 0, 0, name));
      }
    }
    boolean views =
        section.role() == SectionRole.VOICE || section.role() == SectionRole.OTHER_VOICE;
    for (int i = 0; i < words.size(); i++) {
      Mention mention = cast.at(words, i);
      boolean known =
          mention != null
              && mention.speaker() != null
              && !mention.speaker().isWriter()
              && cast.knows(words.get(mention.end() - 1).lower());
      boolean theirs = views || isInOwnWords(section);
      boolean first = i <= 1 || (i == 2 && OF_TALK.has(words.getFirst().lower()));
      if (mention != null && known && (theirs || (mention.end() == words.size() && first))) {
        return mention.speaker();
      }
    }
    String heading = " " + section.heading().toLowerCase(Locale.ROOT) + " ";
    for (String pronoun : List.of("she", "he")) {
      boolean theirs =
          heading.contains(" " + pronoun + " ")
              || heading.contains(pronoun.equals("she") ? " her " : " his ");
      boolean another = !cast.person().gender().allows(pronoun) && !cast.isAddressed();
      if (theirs && another && views && !heading.startsWith(" what i ")) {
        return cast.only(pronoun);
      }
    }
    boolean writers =
        (heading.startsWith(" what i ") && !isFirstPerson(section))
            || heading.startsWith(" what we ")
            || heading.startsWith(" my thoughts")
            || heading.startsWith(" my analysis");
    Speaker subject = cast.isOfCarer() ? cast.usualSpeaker() : cast.person();
    boolean own = section.role() == SectionRole.VOICE || isInOwnWords(section);
    return own && !writers ? subject : null;
  }

  private static final Set<String> TAKEN_DOWN =
      Set.of("typed", "written", "dictated", "handwritten", "recorded", "drawn");

  /** Whether the heading says that it is somebody's own text: "Where I live (typed by Del)". */
  static boolean isInOwnWords(ReadSection section) {
    List<String> words = PhraseList.words(section.heading());
    boolean by =
        words.stream().anyMatch(TYPED::contains)
            || (words.contains("by") && words.stream().anyMatch(TAKEN_DOWN::contains));
    boolean from = words.contains("from") && words.stream().anyMatch(SENT::contains);
    boolean own = words.contains("words") && words.stream().noneMatch(ABOUT_WORDS::contains);
    return by || from || own || isFirstPerson(section);
  }

  private static final Set<String> TYPED = Set.of("typed", "handwritten", "dictated");

  private static final Set<String> ABOUT_WORDS = Set.of("other", "plain", "key", "word", "we");

  /**
   * Whether a form lets the person speak in its heading: "About me", "What I want", "My week"; not
   * "My analysis" or "What I saw", which are the worker's.
   */
  private static boolean isFirstPerson(ReadSection section) {
    List<String> words = PhraseList.words(section.heading());
    if (words.stream().anyMatch(WORKERS::has)) {
      return false;
    }
    boolean mine = words.contains("my") && !words.contains("told");
    boolean me = MEANT_FOR_ME.stream().anyMatch(before -> isFollowed(words, before, "me"));
    boolean wish = WISHES.stream().anyMatch(after -> isFollowed(words, "i", after));
    return mine || me || wish;
  }

  private static boolean isFollowed(List<String> words, String first, String second) {
    int at = words.indexOf(first);
    return at >= 0 && at + 1 < words.size() && words.get(at + 1).equals(second);
  }

  /** In a heading that says "my" or "I", these tell that the worker speaks. */
  private static final WordList WORKERS = WordList.named("workers-headings");

  private static final Set<String> MEANT_FOR_ME =
      Set.of("about", "to", "for", "with", "support", "help", "helps", "keeps", "keep", "makes");

  private static final Set<String> WISHES =
      Set.of(
          "want",
          "wish",
          "like",
          "love",
          "enjoy",
          "need",
          "hope",
          "would",
          "live",
          "can",
          "cannot",
          "can't",
          "don't",
          "dislike",
          "hate",
          "prefer",
          "communicate",
          "get",
          "look",
          "care");

  private static final Set<String> SENT =
      Set.of("letter", "text", "texts", "email", "e-mail", "message", "note", "card", "poem");

  private static final Set<String> TOLD =
      Set.of("said", "says", "say", "told", "wants", "want", "matters", "important", "typed");

  private static final Set<String> SHOWN = Set.of("did", "showed", "shows", "list", "seen", "i");

  /** Whether the heading says that somebody told all that stands below: "What matters to Pip". */
  static boolean isTold(ReadSection section) {
    List<String> words = PhraseList.words(section.heading());
    return words.stream().anyMatch(TOLD::contains) && words.stream().noneMatch(SHOWN::contains);
  }

  /** Whether the heading says that what stands below was said. */
  static boolean isSaid(ReadSection section) {
    String heading = section.heading().toLowerCase(Locale.ROOT);
    return SAID.stream().anyMatch(heading::contains);
  }
}
