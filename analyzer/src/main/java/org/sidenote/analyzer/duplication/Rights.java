package org.sidenote.analyzer.duplication;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What every person is told of their rights, in whatever words a council or a worker has for it: to
 * complain, to see what is written, to have an advocate, and how what is written is kept. It speaks
 * to "you" and may name who to go to, so that a name in it makes it nobody's account.
 */
final class Rights {

  /** Somebody who is told "you", or told of what "we" do. */
  private static final Set<String> ADDRESS = Set.of("you", "we", "your", "our");

  private static final Set<String> CAN = Set.of("can", "may", "could", "right", "entitled");

  /** What a person may do about how they were treated. */
  private static final Set<String> UNHAPPY = Set.of("unhappy", "dissatisfied");

  private static final Set<String> PLEASED = Set.of("happy", "satisfied");

  private static final Set<String> REMEDIES =
      Set.of("complaint", "complaints", "complain", "ombudsman", "compliments", "manager");

  private static final Set<String> PAPERS =
      Set.of("record", "records", "file", "files", "copy", "written", "write", "hold", "data");

  private static final Set<String> ASKING = Set.of("ask", "see", "request", "read");

  /** The codes of the plain words without which nobody is told of a right. */
  static final BitSet WORDS =
      PlainWords.codes(
          Stream.of(UNHAPPY, PLEASED, REMEDIES, PAPERS, Set.of("advocate")).flatMap(Set::stream));

  private Rights() {}

  /** Whether a passage tells somebody of such a right. */
  static boolean isIn(String passage) {
    boolean addressed = false;
    boolean can = false;
    boolean unhappy = false;
    boolean remedy = false;
    boolean paper = false;
    boolean asking = false;
    boolean advocate = false;
    boolean kept = false;
    boolean ifSo = false;
    String before = "";
    int start = -1;
    for (int at = 0; at <= passage.length(); at++) {
      if (at < passage.length() && Character.isLetter(passage.charAt(at))) {
        start = start < 0 ? at : start;
        continue;
      }
      if (start < 0) {
        continue;
      }
      String word = passage.substring(start, at).toLowerCase(Locale.ROOT);
      start = -1;
      addressed |= ADDRESS.contains(word);
      can |= CAN.contains(word);
      unhappy |= UNHAPPY.contains(word) || (before.equals("not") && PLEASED.contains(word));
      remedy |= REMEDIES.contains(word);
      paper |= PAPERS.contains(word);
      asking |= ASKING.contains(word);
      advocate |= word.equals("advocate");
      kept |= word.equals("securely") || word.equals("confidentially");
      ifSo |= word.equals("if");
      before = word;
    }
    return addressed
        && ((ifSo && unhappy && (remedy || can))
            || (can && asking && paper)
            || (can && (advocate || remedy))
            || (paper && kept));
  }
}
