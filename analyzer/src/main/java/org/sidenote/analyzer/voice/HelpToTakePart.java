package org.sidenote.analyzer.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.SectionFact;
import org.sidenote.api.Sentence;

/** Help that was given, or is to come, so that the person can take part. */
final class HelpToTakePart {

  private static final PhraseList HELP = PhraseList.named("help-to-take-part");
  private static final PhraseList CLOSE_BY = PhraseList.named("help-close-by");

  /** "Interpreter did not turn up", "her son interpreted". */
  private static final PhraseList FAILED = PhraseList.named("help-that-failed");

  private static final PhraseList TRIED = PhraseList.named("shown-to-them");

  private static final WordList NOT_THERE = WordList.named("not-to-be-had");

  private static final Set<String> HELPERS =
      Set.of(
          "advocate", "interpreter", "intermediary", "signer", "imca", "translator", "lipspeaker");

  /** How near a word says that a help was not there. Words. */
  private static final int NEAR = 4;

  private static final Function<ReadSection, Boolean> IN =
      SectionFact.alone(section ->
          PhraseList.words(section).stream()
              .anyMatch(words -> has(HELP, words) && !FAILED.isIn(words)));

  private static final Function<ReadSection, List<Sentence>> FAILURES =
      SectionFact.alone(HelpToTakePart::failures);

  private static List<Sentence> failures(ReadSection section) {
    List<List<String>> words = PhraseList.words(section);
    List<Sentence> failures = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (FAILED.isIn(words.get(i))) {
        failures.add(section.sentences().get(i));
      }
    }
    return failures;
  }

  private static final Function<ReadSection, Boolean> SHOWN =
      SectionFact.alone(section -> PhraseList.words(section).stream().anyMatch(TRIED::isIn));

  private HelpToTakePart() {}

  /** Whether a section tells of such help. */
  static boolean isIn(ReadSection section) {
    return IN.apply(section);
  }

  /** Whether a section tells that something was shown to them, to choose by. */
  static boolean isShownIn(ReadSection section) {
    return SHOWN.apply(section);
  }

  private static boolean isHelper(@Nullable String role) {
    return role != null && PhraseList.words(role).stream().anyMatch(HELPERS::contains);
  }

  /** Whether somebody told of is there to help: "Orla Finnegan (Care Act advocate)". */
  static boolean isThere(Reading reading) {
    return reading.record().people().stream()
        .filter(other -> isHelper(other.role()))
        .map(other -> PhraseList.words(other.name()))
        .anyMatch(name ->
            !name.isEmpty()
                && reading.sections().stream()
                    .anyMatch(s -> PhraseList.words(s.text()).contains(name.getFirst())));
  }

  /** Whether these words tell of help, or of what helps if it stands beside the need. */
  static boolean isToldOf(List<String> words) {
    return has(HELP, words) || has(CLOSE_BY, words);
  }

  /** The sentences that tell that help was not to be had. */
  static List<Sentence> failed(ReadSection section) {
    return FAILURES.apply(section);
  }

  private static boolean has(PhraseList help, List<String> words) {
    return help.isIn(words, i -> isThere(words, i));
  }

  /** "Ms Adair interpreted"; not "no interpreter", "interpreter not available". */
  private static boolean isThere(List<String> words, int i) {
    return words.subList(Math.max(0, i - NEAR), Math.min(words.size(), i + NEAR + 1)).stream()
        .noneMatch(NOT_THERE::has);
  }

  static List<String> words(ReadSection section, Sentence sentence) {
    return PhraseList.words(section.text().substring(sentence.start(), sentence.end()));
  }
}
