package org.sidenote.analyzer.process;

import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.text.Lemmas;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.Token;

/**
 * What a line leaves to be done, whoever is to do it, in the ways that need no doer: "X to be
 * chased", "X needs ringing", "X is to be revisited", "X outstanding", "someone to ask", and, on a
 * list of actions, "chase X", "X – chase", "that X be obtained".
 */
final class LeftToDo {

  private static final WordList TASKS = WordList.named("tasks");
  private static final WordList OF_THE_DESK = WordList.named("tasks-of-the-desk");
  private static final WordList LIKE_NOUNS = WordList.named("tasks-like-nouns");
  private static final WordList THINGS = WordList.named("process-nouns");

  /** "Is to be presented": official for "somebody must". */
  private static final WordList DONE_TO_THINGS = WordList.named("process-verbs");

  /** Not things to do but ways for things to stay, or what people want done to them. */
  private static final WordList STATES = WordList.named("ways-to-stay");

  /** Participles the tagger may not know from adjectives or pasts. */
  private static final WordList IRREGULAR = WordList.named("participles-of-tasks");

  /** What stands before "to be" where somebody wants it, or it is said to be so. */
  private static final WordList WANTED = WordList.named("before-to-be");

  private static final Set<String> ANYBODY = Set.of("someone", "somebody", "anyone", "anybody");

  /** Before "someone" they ask whoever reads it: "could someone", "is anyone". */
  private static final Set<String> ASKING = Set.of("can", "could", "would", "will", "please", "is");

  /** What somebody does with a person is company and no task: "someone to talk to". */
  private static final Set<String> COMPANY =
      Set.of("go", "talk", "be", "sit", "listen", "play", "walk", "chat", "come", "live", "love");

  /** Groups so wide that nobody in them will know it is them: "Agencies to monitor". */
  private static final Set<String> ANY_GROUP =
      Set.of(
          "agencies", "agency", "professionals", "professional", "services", "network", "parties");

  private static final Set<String> OF_A_GROUP =
      Set.of("all", "the", "other", "appropriate", "relevant", "involved", "partner", "key", "any");

  /** What may stand between a thing and "to be done". */
  private static final Set<String> STILL =
      Set.of("still", "also", "now", "then", "again", "urgently", "first", "next", "both", "all");

  private static final Set<String> WOULD = Set.of("will", "would", "should", "must");
  private static final Set<String> NEED = Set.of("need", "needs");

  /** "Body map needs doing", "his worker wants telling", "form requires completion". */
  private static final Set<String> WANTING =
      Set.of("need", "needs", "want", "wants", "require", "requires");

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

  /** "If he falls, the GP to be told": a plan for what may never be. */
  private static final Set<String> IN_CASE = Set.of("if", "unless", "whenever", "should", "where");

  /** "Book the interpreter (done)" is done; "put a date on it please" is asked of the reader. */
  private static final Set<String> SETTLED = Set.of("done", "completed", "please", "pls", "plz");

  private static final Set<String> FOLLOW_UP = Set.of("follow-up", "up", "f/u");

  private static final Set<String> NONE = Set.of("no", "nothing", "none", "nil");
  private static final Set<String> URGENTLY =
      Set.of("urgently", "asap", "before", "by", "now", "soon", "please", "with", "re", ".", "!");
  private static final Set<String> BREAKS = Set.of(",", ";", ":", "(", "–", "—", "-");
  private static final Set<String> NO_THINGS = Set.of("AUX", "DET", "SCONJ", "CCONJ");
  private static final Set<String> OF_THINGS = Set.of("NOUN", "PROPN", "VERB", "ADJ", "NUM", "X");
  private static final int AFTER_BE = 3;
  private static final int SHORT = 8;

  /** Where a line stands: it says what "to be done" there means. */
  enum Setting {
    /** Whatever stands on a list of actions is to be done. */
    LIST,
    /** Outside one, what workers do: "form to be sent", and not "hair to be oiled". */
    NOTE,
    /** In a plan of care, "to be thickened" and "to be measured" say how, and every day. */
    CARE
  }

  private LeftToDo() {}

  /**
   * Where in a line the thing to do begins, or -1 if it leaves none.
   *
   * @param tokens of the line, without its bullet
   * @param setting where it stands
   */
  static int in(List<Token> tokens, Setting setting) {
    boolean onList = setting == Setting.LIST;
    String first = tokens.getFirst().lower();
    if (IN_CASE.contains(first) || first.equals("date")) {
      return -1;
    }
    if (isAskedOfAnybody(tokens)
        || isAnyGroups(tokens)
        || isLeftOver(tokens)
        || (onList && isOrdered(tokens))) {
      return 0;
    }
    for (int i = 0; i < tokens.size(); i++) {
      int start = -1;
      if (i + 1 < tokens.size() && tokens.get(i + 1).lower().equals("be")) {
        start = toBeDone(tokens, i, setting);
      } else if (WANTING.contains(tokens.get(i).lower())) {
        start = needsDoing(tokens, i, onList);
      }
      if (start >= 0) {
        return start;
      }
    }
    return -1;
  }

  /** "Someone to ring school", "Could somebody confirm the room". */
  private static boolean isAskedOfAnybody(List<Token> tokens) {
    for (int i = 0; i + 2 < Math.min(tokens.size(), AFTER_BE + 2); i++) {
      if (ANYBODY.contains(tokens.get(i).lower())) {
        String next = tokens.get(i + 1).lower();
        boolean asked = i > 0 && ASKING.contains(tokens.get(i - 1).lower());
        boolean told =
            i == 0 && Set.of("to", "needs", "must", "should", "will", "ought").contains(next);
        return asked || (told && !COMPANY.contains(tokens.get(i + 2).lower()));
      }
    }
    return false;
  }

  /** "All agencies to continue to monitor". */
  private static boolean isAnyGroups(List<Token> tokens) {
    int i = 0;
    while (i < tokens.size() && OF_A_GROUP.contains(tokens.get(i).lower())) {
      i++;
    }
    return i + 2 < tokens.size()
        && ANY_GROUP.contains(tokens.get(i).lower())
        && tokens.get(i + 1).lower().equals("to");
  }

  /** "Checks on Pat outstanding.", "New appointment needed urgently." */
  private static boolean isLeftOver(List<Token> tokens) {
    if (tokens.size() > SHORT + 1 || NONE.contains(tokens.getFirst().lower())) {
      return false;
    }
    for (int i = 1; i < tokens.size(); i++) {
      String word = tokens.get(i).lower();
      boolean last = i + 1 == tokens.size();
      boolean left =
          (word.equals("outstanding") && (last || tokens.get(i + 1).tag().equals("PUNCT")))
              || (Set.of("needed", "required").contains(word)
                  && (last || URGENTLY.contains(tokens.get(i + 1).lower())));
      if (left) {
        return !FiniteVerbs.anyIn(tokens, 0, i)
            && tokens.subList(0, i).stream()
                .anyMatch(t -> THINGS.has(t.lower()) || FOLLOW_UP.contains(t.lower()));
      }
    }
    return false;
  }

  /** On a list: "Explore a scheme", "To chase the form", "Grant, apply", "That it be obtained". */
  private static boolean isOrdered(List<Token> tokens) {
    if (tokens.stream().anyMatch(t -> SETTLED.contains(t.lower()))) {
      return false;
    }
    int first = tokens.getFirst().lower().equals("to") ? 1 : 0;
    if (isOrder(tokens, first) || isRecommended(tokens)) {
      return true;
    }
    for (int i = 1; i + 1 < tokens.size(); i++) {
      if (BREAKS.contains(tokens.get(i).text())
          && tokens.get(i).end() < tokens.get(i + 1).start()
          && TASKS.has(tokens.get(i + 1).lower())
          && tokens.size() - i <= SHORT
          && !FiniteVerbs.anyIn(tokens, 0, i)
          && (i + 2 >= tokens.size() || isOrder(tokens, i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** A verb of a task in its base form, with what it is to be done to. */
  private static boolean isOrder(List<Token> tokens, int i) {
    if (i + 1 >= tokens.size() || !TASKS.has(tokens.get(i).lower())) {
      return false;
    }
    Token next = tokens.get(i + 1);
    boolean sure = i > 0 && tokens.get(i - 1).lower().equals("to");
    return next.isWord()
        && (sure
            || !LIKE_NOUNS.has(tokens.get(i).lower())
            || Set.of("DET", "PRON", "PROPN").contains(next.tag()));
  }

  /** "That a baseline be obtained", as reviews recommend. */
  private static boolean isRecommended(List<Token> tokens) {
    if (!tokens.getFirst().lower().equals("that")) {
      return false;
    }
    for (int i = 2; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).lower().equals("be")) {
        int participle = participle(tokens, i + 1);
        return participle > 0 && !STATES.has(tokens.get(participle).lower());
      }
      if (FiniteVerbs.isOne(tokens, i)) {
        return false;
      }
    }
    return false;
  }

  /** Where what is "to be done" begins, for the word before "be"; -1 if that is no task. */
  private static int toBeDone(List<Token> tokens, int to, Setting setting) {
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
          case NOTE -> isOf(TASKS, tokens.get(participle).lower());
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
      boolean thing = head > 0 && isThing(tokens, head - 1, participle);
      return task && (head == 0 || thing) ? startOfClause(tokens, head) : -1;
    }
    return startOfSubject(tokens, head, participle, setting == Setting.LIST);
  }

  /** What is said to "be" done, as a rule, when nobody yet knows by whom. */
  private static boolean isVague(List<Token> tokens, int participle) {
    String next = participle + 2 < tokens.size() ? tokens.get(participle + 2).lower() : "";
    return VAGUE.has(tokens.get(participle).lower())
        || (tokens.get(participle).lower().equals("put") && next.equals("place"));
  }

  private static final WordList VAGUE = WordList.named("done-by-nobody-yet");

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

  private static int participle(List<Token> tokens, int from) {
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
  private static int needsDoing(List<Token> tokens, int at, boolean onList) {
    int doing = at + 1;
    while (doing < tokens.size() && tokens.get(doing).tag().equals("ADV")) {
      doing++;
    }
    if (doing >= tokens.size() || (at > 0 && !isThing(tokens, at - 1, doing))) {
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
