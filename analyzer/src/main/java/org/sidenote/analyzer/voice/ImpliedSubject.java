package org.sidenote.analyzer.voice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.text.WordList;

/** Whose doing it is where a note leaves the subject out: "Rang the surgery", "Laughed". */
final class ImpliedSubject {

  private static final WordList QUESTIONS =
      WordList.of(
          "what", "how", "about", "when", "where", "why", "who", "did", "do", "does", "again");

  private static final WordList WORKERS_WORDS =
      WordList.of("i", "id", "i'd", "i'll", "i'm", "we", "we'd", "we'll", "aiming");

  private static final WordList WHETHER = WordList.of("if", "whether");

  private static final WordList THIRD_PERSON =
      WordList.of("he", "she", "they", "anyone", "anybody", "anything");

  private static final WordList ME = WordList.of("me", "us");

  private static final WordList TO_SOMEBODY =
      WordList.of("explain", "apologise", "suggest", "propose", "advise", "write", "clarify");

  private static final WordList OBJECTS = WordList.of("him", "her", "them");

  private static final WordList WORKERS_OWN = WordList.named("workers-saying");

  private static final WordList TO_ME =
      WordList.of("me", "us", "for", "to", "if", "whether", "that", "not");

  /** "Rang YOT, no answer": who works the case does that. */
  private static final WordList CALLS = WordList.named("calls-made");

  private static final WordList WORKERS_DOING = WordList.named("workers-doing");

  private static final WordList GONE = WordList.named("gone-how");

  /** Who speaks or knocks there without being named is the worker. */
  private static final WordList AT_A_DOOR =
      WordList.of("letterbox", "doorbell", "buzzer", "intercom");

  private final Scene scene;

  /** Whether the sentence is about what was said at a door. */
  private boolean atDoor;

  ImpliedSubject(Scene scene) {
    this.scene = scene;
  }

  /** Looks through a sentence once, before it is asked about its verbs. */
  void begin(List<Word> words) {
    atDoor = false;
    for (Word word : words) {
      atDoor |= AT_A_DOOR.has(word.lower());
    }
  }

  /** Whose doing it is where no subject is written; null if it cannot be told. */
  @Nullable Speaker of(List<Word> words, int i) {
    String lower = words.get(i).lower();
    if (atDoor) {
      return Speaker.writer();
    }
    String base = VoiceWords.SAYING.of(lower);
    String after = i + 1 < words.size() ? words.get(i + 1).lower() : "";
    if ("ask".equals(base) && QUESTIONS.has(after)) {
      return Speaker.writer();
    }
    // "Asked if she wanted the blind down": who asks of her is the worker.
    boolean ofThem =
        "ask".equals(base)
            && WHETHER.has(after)
            && i + 2 < words.size()
            && THIRD_PERSON.has(words.get(i + 2).lower());
    if (ofThem) {
      return Speaker.writer();
    }
    if (base != null && WORKERS_WORDS.has(after)) {
      return Speaker.writer();
    }
    boolean toSomebody =
        after.equals("to")
            && i + 2 < words.size()
            && !words.get(i + 2).isVerb()
            && !ME.has(words.get(i + 2).lower());
    boolean told = "tell".equals(base) && OBJECTS.has(after);
    // "Agreed to my bringing pictures": to the worker, so not by them.
    boolean toMine =
        after.equals("to") && i + 2 < words.size() && words.get(i + 2).lower().equals("my");
    if ("agree".equals(base) && toMine) {
      return scene.topic();
    }
    if (told || ("agree".equals(base) && !scene.isOfSomebody())) {
      return Speaker.writer();
    }
    if (base != null && WORKERS_OWN.has(base) && !(lower.endsWith("s") && !base.endsWith("s"))) {
      String next = i + 1 < words.size() ? words.get(i + 1).lower() : "";
      if (!TO_ME.has(next) || (toSomebody && TO_SOMEBODY.has(base))) {
        return scene.owner() != null ? scene.owner() : Speaker.writer();
      }
    }
    if (CALLS.has(lower) && !TO_ME.has(after)) {
      return scene.owner() != null ? scene.owner() : Speaker.writer();
    }
    String shown = VoiceWords.SHOWING.of(lower);
    if (shown != null && base == null && OBJECTS.has(after) && WORKERS_DOING.has(shown)) {
      return Speaker.writer();
    }
    if (shown != null && base == null && VoiceWords.THINKING.of(lower) == null) {
      boolean finite = words.get(i).isVerb() && !shown.equals(lower);
      boolean theirs = scene.owner() != null || scene.isOnStage() || isGoneHow(shown, after);
      if (!finite || theirs || !WORKERS_DOING.has(shown)) {
        return finite ? scene.topic() : null;
      }
      // "Comes to the door first" is nobody's note of what they did; "Took a while" may be hers.
      boolean present = lower.endsWith("s");
      return present || shown.equals("take") ? null : Speaker.writer();
    }
    return scene.topic();
  }

  /** "Went quiet, picked the crust off": no worker writes that of themselves. */
  private static boolean isGoneHow(String shown, String after) {
    return shown.equals("go") && GONE.has(after);
  }
}
