package org.sidenote.analyzer.voice;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.analyzer.voice.Predicate.Kind;

/**
 * What the person does where no verb of the sentence tells it: "Kit in the sling, chewing the
 * strap", "I found her sitting on the landing", and, to a question, "Eyes up."
 */
final class Alongside {

  private static final WordList ANSWERS = WordList.named("answers-of-the-body");

  /** In "-ing" these show nothing. */
  private static final WordList PLAIN = WordList.named("no-seen-doing");

  private static final Set<String> FINDING =
      Set.of("found", "saw", "heard", "noticed", "watched", "caught", "finds", "sees", "hears");

  private static final int LONGEST_ANSWER = 10;

  private final Cast cast;
  private final Scene scene;

  Alongside(Cast cast, Scene scene) {
    this.cast = cast;
    this.scene = scene;
  }

  /** The word from which it is told; -1 if nothing is. */
  int start(List<Word> words, List<Predicate> predicates) {
    for (int i = 1; i < words.size(); i++) {
      if (isDoing(words, i) && isPersons(words, i, predicates)) {
        return i;
      }
    }
    return -1;
  }

  /** "Eyes up.", "Small nod": said with the body, after a question. */
  boolean isAnswer(List<Word> words) {
    if (words.isEmpty() || words.size() > LONGEST_ANSWER || !words.get(0).isLetters()) {
      return false;
    }
    boolean small = words.size() > 1 && (words.get(0).is("ADJ") || words.get(0).is("DET"));
    boolean answers = ANSWERS.has(words.get(small ? 1 : 0).lower());
    return answers && (scene.wasAsked() || cast.showsRatherThanSays());
  }

  private static boolean isDoing(List<Word> words, int i) {
    String lower = words.get(i).lower();
    String doing = lower.endsWith("ing") ? VoiceWords.SHOWING.of(lower) : null;
    return doing != null && !doing.equals(lower) && !words.get(i).is("NOUN") && !PLAIN.has(doing);
  }

  private boolean isPersons(List<Word> words, int i, List<Predicate> predicates) {
    String before = words.get(i - 1).lower();
    if (i > 1 && FINDING.contains(words.get(i - 2).lower())) {
      Speaker found = meant(words, i - 1);
      return found != null && found.isPerson();
    }
    if (!before.equals(",")) {
      return false;
    }
    Predicate last = null;
    for (Predicate predicate : predicates) {
      last = predicate.verb() < i ? predicate : last;
    }
    if (last != null) {
      return last.subject().isPerson() && last.kind() != Kind.SAYS && last.kind() != Kind.FEELS;
    }
    Mention first = words.get(0).isLetters() ? cast.at(words, 0) : null;
    Speaker speaker = first == null ? null : first.speaker();
    // "Found by his aunt at the lake, skimming stones"
    boolean passive = words.get(0).lower().equals("found") || words.get(0).lower().equals("seen");
    return speaker != null ? speaker.isPerson() : passive && scene.topic().isPerson();
  }

  private @Nullable Speaker meant(List<Word> words, int i) {
    return switch (words.get(i).lower()) {
      case "him" -> scene.meantBy("he");
      case "her" -> scene.meantBy("she");
      case "them" -> scene.meantBy("they");
      default -> {
        Mention mention = cast.at(words, i);
        yield mention == null ? null : mention.speaker();
      }
    };
  }
}
