package org.sidenote.analyzer.process;

import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.text.Lemmas;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.Token;

/**
 * What is said of a thing, or of somebody, when it is left to do: "X to be chased", "X is to be
 * revisited", "X needs ringing". Not what people want done, how things are to stay, or what a thing
 * is for.
 */
final class ToBeDone {

  private static final WordList TASKS = WordList.named("tasks");
  private static final WordList DONE_TO_ALL = WordList.named("tasks-done-to-things");
  private static final WordList THINGS = WordList.named("process-nouns");
  private static final WordList OF_THE_DESK = WordList.named("tasks-of-the-desk");

  /** "Is to be presented": official for "somebody must". */
  private static final WordList DONE_TO_THINGS = WordList.named("process-verbs");

  /** Not things to do but ways for things to stay, or what people want done to them. */
  private static final WordList STATES = WordList.named("ways-to-stay");

  /** Participles the tagger may not know from adjectives or pasts. */
  private static final WordList IRREGULAR = WordList.named("participles-of-tasks");

  /** What stands before "to be" where somebody wants it, or it is said to be so. */
  private static final WordList WANTED = WordList.named("before-to-be");

  /** What may stand between a thing and "to be done". */
  private static final Set<String> STILL =
      Set.of(
          "still",
          "also",
          "now",
          "then",
          "again",
          "urgently",
          "first",
          "next",
          "both",
          "all",
          "yet");

  private static final Set<String> WOULD = Set.of("will", "would", "should", "must");

  private static final Set<String> NEED = Set.of("need", "needs");

  /** Nouns of tasks: "requires completion". */
  private static final Set<String> NEEDED_THINGS =
      Set.of("completion", "attention", "action", "clarification", "follow-up", "confirmation");

  /** What is done to people and is a task: "Mum needs ringing", not "Mum needs dressing". */
  private static final Set<String> REACHING =
      Set.of(
          "tell",
          "ring",
          "ask",
          "inform",
          "chase",
          "contact",
          "remind",
          "invite",
          "thank",
          "call",
          "phone",
          "text",
          "email",
          "notify",
          "telephone");

  private static final Set<String> SOMEBODY =
      Set.of("i", "he", "she", "they", "you", "we", "who", "him", "her", "them", "not");

  private static final Set<String> NO_THINGS = Set.of("AUX", "DET", "SCONJ", "CCONJ");

  private static final Set<String> OF_THINGS = Set.of("NOUN", "PROPN", "VERB", "ADJ", "NUM", "X");

  private static final WordList VAGUE = WordList.named("done-by-nobody-yet");
  private static final Set<String> BREAKS = Set.of(",", ";", ":", "(", "–", "—", "-");
  private static final int AFTER_BE = 3;

  private static final Set<String> WILL =
      Set.of("will", "may", "might", "also", "still", "now", "urgently", "really", "probably");

  private ToBeDone() {}

  /** Whether a participle is of a way for things to stay. */
  static boolean isState(Token participle) {
    return STATES.has(participle.lower());
  }

  /** Where what is "to be done" begins, for the word before "be"; -1 if that is no task. */
  static int toBeDone(List<Token> tokens, int to, LeftToDo.Setting setting) {
    int participle = participle(tokens, to + 2);
    String word = tokens.get(to).lower();
    if (participle < 0
        || STATES.has(tokens.get(participle).lower())
        || isWithoutUp(tokens, participle)) {
      return -1;
    }
    boolean task = isOf(OF_THE_DESK, tokens.get(participle).lower());
    boolean done =
        switch (setting) {
          case LIST -> true;
          case NOTE ->
              isOf(TASKS, tokens.get(participle).lower())
                  || isOf(DONE_TO_ALL, tokens.get(participle).lower());
          case CARE -> task;
        };
    if (!done) {
      return -1;
    }
    if (WOULD.contains(word)) {
      return isVague(tokens, participle) ? startOfClause(tokens, to) : -1;
    }
    if (!word.equals("to") || tellsOfIt(tokens, participle + 1)) {
      return -1;
    }
    int head = to - 1;
    while (head >= 0 && STILL.contains(tokens.get(head).lower())) {
      head--;
    }
    if (head < 0) {
      return 0;
    }
    if (NEED.contains(tokens.get(head).lower())) {
      int subject = beforeWill(tokens, head - 1);
      boolean thing = subject >= 0 && isThing(tokens, subject, participle);
      return task && (head == 0 || thing) ? startOfClause(tokens, head) : -1;
    }
    return startOfSubject(tokens, head, participle, setting == LeftToDo.Setting.LIST);
  }

  /** What is said to "be" done, as a rule, when nobody yet knows by whom. */
  private static boolean isVague(List<Token> tokens, int participle) {
    String next = participle + 2 < tokens.size() ? tokens.get(participle + 2).lower() : "";
    return VAGUE.has(tokens.get(participle).lower())
        || (tokens.get(participle).lower().equals("put") && next.equals("place"));
  }

  /** Whether a participle or "-ing" form is of one of these verbs. */
  private static boolean isOf(WordList verbs, String form) {
    String word = form.startsWith("re-") ? form.substring(3) : form;
    return verbs.has(Lemmas.of(word, "VERB"));
  }

  /** A procedure "to be followed" is none to be followed up. */
  private static boolean isWithoutUp(List<Token> tokens, int at) {
    return Set.of("followed", "following").contains(tokens.get(at).lower())
        && (at + 1 >= tokens.size() || !tokens.get(at + 1).lower().equals("up"));
  }

  /** "The lock will still need replacing": what will is said of. */
  private static int beforeWill(List<Token> tokens, int i) {
    int at = i;
    while (at > 0 && WILL.contains(tokens.get(at).lower())) {
      at--;
    }
    return at;
  }

  /** "The form to be signed is on the table": said of the form, and no task. */
  private static boolean tellsOfIt(List<Token> tokens, int from) {
    for (int i = from; i < tokens.size(); i++) {
      String tag = tokens.get(i).tag();
      if (tag.equals("PUNCT") || tag.endsWith("CONJ") || tag.startsWith("PRON")) {
        return false;
      }
      if (Set.of("is", "are", "was", "were").contains(tokens.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  static int participle(List<Token> tokens, int from) {
    for (int i = from; i < Math.min(tokens.size(), from + AFTER_BE); i++) {
      Token token = tokens.get(i);
      String word = token.lower().startsWith("re-") ? token.lower().substring(3) : token.lower();
      if (IRREGULAR.has(word) || (word.endsWith("ed") && word.length() > 3)) {
        return i;
      }
      if (!Set.of("ADV", "NOUN", "ADJ").contains(token.tag())) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a task is done to a thing, or reaches somebody: "Mum needs to be told". */
  private static boolean isThing(List<Token> tokens, int i, int verb) {
    String word = tokens.get(i).lower();
    return !SOMEBODY.contains(word)
        && !tokens.get(i).tag().contains("AUX")
        && (!tokens.get(i).tag().startsWith("PROPN")
            || THINGS.has(word)
            || tokens.get(verb).lower().endsWith("ing")
            || REACHING.contains(Lemmas.of(tokens.get(verb).lower(), "VERB")));
  }

  /**
   * First token of what is to be done, where that is a thing and no verb but "to be" is said of it;
   * -1 where somebody wants or is asked for something to be done.
   */
  private static int startOfSubject(List<Token> tokens, int last, int participle, boolean onList) {
    String head = tokens.get(last).lower();
    if (Set.of("is", "are").contains(head) && last > 0 && isOfficial(tokens, last, participle)) {
      return 0;
    }
    if (WANTED.has(tokens.getFirst().lower())
        || WANTED.has(head)
        || NO_THINGS.contains(tokens.get(last).tag())
        || FiniteVerbs.isOne(tokens, last)) {
      return -1;
    }
    int start = last + 1;
    while (start > 0 && (start > last || !FiniteVerbs.isOne(tokens, start - 1))) {
      start--;
      if (start < last
          && BREAKS.contains(tokens.get(start).text())
          && FiniteVerbs.anyIn(tokens, 0, start)) {
        return start + 1;
      }
    }
    if (start == 0) {
      return 0;
    }
    boolean leadIn = onList && Set.of("are", "is").contains(tokens.get(start - 1).lower());
    return leadIn ? start : -1;
  }

  /** "The form is to be presented at panel": a thing, and what is done with papers. */
  private static boolean isOfficial(List<Token> tokens, int is, int participle) {
    return DONE_TO_THINGS.has(tokens.get(participle).lower())
        && OF_THINGS.contains(tokens.get(is - 1).tag())
        && tokens.subList(0, is).stream()
            .noneMatch(t -> t.tag().equals("PRON") || t.tag().equals("SCONJ"));
  }

  /** "His worker wants telling": what is to be done, and not what anybody wants. */
  static boolean wantsDoing(List<Token> tokens) {
    for (int i = 1; i + 1 < tokens.size(); i++) {
      if (Set.of("wants", "want").contains(tokens.get(i).lower())) {
        return isOf(OF_THE_DESK, tokens.get(i + 1).lower())
            && tokens.get(i + 1).lower().endsWith("ing");
      }
    }
    return false;
  }

  /** "Form needs sending", "Needs ringing back", "His worker wants telling". */
  static int needsDoing(List<Token> tokens, int at, boolean onList) {
    int doing = at + 1;
    while (doing < tokens.size() && tokens.get(doing).tag().equals("ADV")) {
      doing++;
    }
    int subject = beforeWill(tokens, at - 1);
    if (doing >= tokens.size() || (subject >= 0 && !isThing(tokens, subject, doing))) {
      return -1;
    }
    String word = tokens.get(doing).lower();
    boolean task =
        NEEDED_THINGS.contains(word)
            || (word.endsWith("ing")
                && isOf(onList ? TASKS : OF_THE_DESK, word)
                && !isWithoutUp(tokens, doing));
    return task ? startOfClause(tokens, at) : -1;
  }

  private static int startOfClause(List<Token> tokens, int at) {
    for (int i = at; i > 0; i--) {
      String before = tokens.get(i - 1).lower();
      if (Set.of(",", ";", "(", "that").contains(before)) {
        return i;
      }
    }
    return 0;
  }
}
