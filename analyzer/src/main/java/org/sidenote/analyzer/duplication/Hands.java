package org.sidenote.analyzer.duplication;

import java.util.ArrayList;
import java.util.List;

/**
 * In how many people's files a passage stands, and by how many hands: in several files by several
 * hands, it is agreed wording.
 */
final class Hands {

  private static final int PEOPLE = 4;
  private static final int HANDS = 3;

  private final List<String> people = new ArrayList<>(PEOPLE);
  private final List<String> hands = new ArrayList<>(HANDS);
  private boolean unknown;

  /**
   * @param person id of the person
   * @param hand id of who wrote it; empty when nobody knows
   */
  void add(String person, String hand) {
    note(person, people, PEOPLE);
    if (hand.isEmpty()) {
      unknown = true;
    } else {
      note(hand, hands, HANDS);
    }
  }

  private static void note(String one, List<String> all, int enough) {
    if (all.size() < enough && !all.contains(one)) {
      all.add(one);
    }
  }

  boolean areMany() {
    return people.size() >= PEOPLE && hands.size() >= HANDS;
  }

  /** Whether they are many, or may be: in many files, by nobody knows whose hand. */
  boolean mayBeMany() {
    return areMany() || (people.size() >= PEOPLE && unknown && hands.isEmpty());
  }
}
