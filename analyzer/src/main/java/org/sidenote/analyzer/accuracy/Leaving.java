package org.sidenote.analyzer.accuracy;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.accuracy.Words.Word;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.CaseRecord;

/** Reads that a worker leaves for good: "Jo has left the team", "Bilal takes over from Jo". */
final class Leaving {

  private static final WordList SERVICES = WordList.named("services-left");
  private static final WordList FOR_GOOD = WordList.named("ways-of-leaving");

  private static final Set<String> LEAVES = Set.of("left", "leaves", "leave", "leaving");

  private static final Set<String> HELPING =
      Set.of("has", "have", "had", "is", "was", "having", "will", "be", "'s", "now", "also", "who");

  /** With one of them a sentence that says "finishes" or "moved on" is about a job. */
  private static final Set<String> OF_A_JOB =
      Set.of("leave", "new", "over", "replacement", "instead", "team", "service", "cover");

  private static final Set<String> FROM = Set.of("from", "replaces", "replaced", "replacing");

  /** One of these is in every sentence that tells of it. */
  private static final List<String> HINTS =
      List.of(
          "left",
          "leav",
          "retir",
          "moved on",
          "moved to",
          "instead of",
          "finish",
          "over from",
          "replac",
          "goodbye",
          "closing",
          "last day",
          "mat leave",
          "maternity",
          "secondment",
          "resign",
          "redeploy");

  private static final WordList WORKERS = WordList.named("workers");

  /** Within so many words behind "moved" a team is named. */
  private static final int TEAM = 6;

  private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "dr");

  private Leaving() {}

  /** Whether a text may tell of it: most do not, and need not be read sentence by sentence. */
  static boolean mayBeIn(String text) {
    return HINTS.stream().anyMatch(text::contains);
  }

  /** The first name, in lower case, of whoever a sentence says has left; null if of nobody. */
  static @Nullable String who(String sentence, CaseRecord record) {
    if (!mayBeIn(sentence)) {
      return null;
    }
    List<Word> words = Words.in(sentence);
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (word.text().equals("I") && leavesTheService(words, i + 1)) {
        return author(record);
      }
      boolean name =
          word.isCapital()
              && word.text().length() > 1
              && !Dates.isCalendarWord(word.lower())
              && !TITLES.contains(word.lower())
              && (i < 2
                  || !words.get(i - 1).isCapital()
                  || TITLES.contains(words.get(i - 1).lower()));
      if (name && (isTakenOverFrom(words, i) || isInsteadOf(words, i) || isLeaving(words, i))) {
        return word.lower();
      }
    }
    return null;
  }

  private static @Nullable String author(CaseRecord record) {
    String name = record.author() == null ? null : record.author().name();
    List<Word> words = name == null ? List.of() : Words.in(name);
    return words.isEmpty() ? null : words.getFirst().lower();
  }

  /** "Takes over from Jo", "replaces Jo". */
  private static boolean isTakenOverFrom(List<Word> words, int i) {
    int head = AroundNames.headOf(words, i);
    return head > 1
        && FROM.contains(words.get(head - 1).lower())
        && (words.get(head - 1).lower().startsWith("replac")
            || words.get(head - 2).lower().equals("over"));
  }

  /** "Instead of Jo" will be the worker; "was Jo’s, now Sam’s" is too seldom said. */
  private static boolean isInsteadOf(List<Word> words, int i) {
    int head = AroundNames.headOf(words, i);
    return head > 1
        && words.get(head - 1).lower().equals("of")
        && words.get(head - 2).lower().equals("instead")
        && words.stream().anyMatch(word -> WORKERS.has(word.lower()));
  }

  /** "Moved to the Dundee team". */
  private static boolean movesTeam(List<Word> words, int at) {
    return words.get(at).lower().equals("moved")
        && words.subList(at, Math.min(words.size(), at + TEAM)).stream()
            .anyMatch(word -> Set.of("team", "service", "office").contains(word.lower()));
  }

  private static boolean isLeaving(List<Word> words, int i) {
    int at = i + 1;
    if (at < words.size() && words.get(at).isCapital()) {
      at++;
    }
    if (words.size() - at > 3
        && words.get(at).lower().equals("at")
        && words.get(at + 1).lower().equals("the")) {
      at += 3;
    }
    if (leavesTheService(words, at)) {
      return true;
    }
    at = behindHelping(words, at);
    if (at >= words.size()) {
      return false;
    }
    String verb = words.get(at).lower();
    String next = at + 1 < words.size() ? words.get(at + 1).lower() : "";
    boolean ofAJob = words.stream().anyMatch(word -> OF_A_JOB.contains(word.lower()));
    return FOR_GOOD.has(verb)
        || (List.of("on", "off", "going", "goes", "gone").contains(verb) && isOnLeave(words, at))
        || (verb.equals("moved") && next.equals("on") && ofAJob)
        || ((verb.equals("finishes") || verb.equals("finished")) && ofAJob)
        || movesTeam(words, at)
        || (verb.equals("closing") && isFile(words, at))
        || (verb.equals("came") && isGoodbye(words, at));
  }

  /** "Leaves the team", "has left the service", "am leaving the local authority". */
  private static boolean leavesTheService(List<Word> words, int from) {
    int at = behindHelping(words, from);
    if (at < words.size() && words.get(at).lower().equals("am")) {
      at++;
    }
    return at + 2 < words.size()
        && LEAVES.contains(words.get(at).lower())
        && Set.of("the", "this", "our", "her", "his", "my").contains(words.get(at + 1).lower())
        && SERVICES.has(words.get(at + 2).lower());
  }

  private static int behindHelping(List<Word> words, int from) {
    int at = from;
    while (at < words.size() && HELPING.contains(words.get(at).lower())) {
      at++;
    }
    return at;
  }

  /** "On maternity leave", "going off on secondment". */
  private static boolean isOnLeave(List<Word> words, int at) {
    return words.subList(at, Math.min(words.size(), at + 4)).stream()
        .anyMatch(word -> FOR_GOOD.has(word.lower()));
  }

  private static boolean isFile(List<Word> words, int at) {
    return words.subList(at, Math.min(words.size(), at + 3)).stream()
        .anyMatch(word -> Set.of("file", "case").contains(word.lower()));
  }

  private static boolean isGoodbye(List<Word> words, int at) {
    return words.subList(at, Math.min(words.size(), at + 4)).stream()
        .anyMatch(word -> word.lower().equals("goodbye"));
  }
}
