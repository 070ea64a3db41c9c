package org.sidenote.analyzer.duplication;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Circle;
import org.sidenote.api.Involved;
import org.sidenote.api.Person;

/**
 * What each worker has written, in order, so that whom they have in mind is found without going
 * over all they ever wrote.
 */
final class Writings {

  /** So many people a worker may have in mind at one time. */
  private static final int CASELOAD = 40;

  /** So many of the latest records tell who they are, and who is around them. */
  private static final int LOOKED_AT = 400;

  /** The same whichever way the records came in. */
  private static final Comparator<CaseRecord> LATEST_LAST =
      Recency.ORDER.thenComparing(CaseRecord::id, Comparator.reverseOrder());

  private final Map<String, List<CaseRecord>> byHand = new HashMap<>();

  void add(CaseRecord record) {
    List<CaseRecord> written =
        byHand.computeIfAbsent(Telling.handOf(record), hand -> new ArrayList<>());
    int at = Collections.binarySearch(written, record, LATEST_LAST);
    written.add(at < 0 ? -at - 1 : at, record);
  }

  void remove(CaseRecord record) {
    byHand.getOrDefault(Telling.handOf(record), new ArrayList<>()).remove(record);
  }

  /**
   * The other people whom the record's author has written about before it, the latest first, each
   * with those around them.
   */
  List<Circle> caseload(CaseRecord before) {
    String hand = Telling.handOf(before);
    List<CaseRecord> written = hand.isEmpty() ? List.of() : byHand.getOrDefault(hand, List.of());
    Map<String, Person> people = new LinkedHashMap<>();
    Map<String, Set<Involved>> around = new HashMap<>();
    // One record after another has the same people around the person.
    Map<String, List<Involved>> added = new HashMap<>();
    int end = end(written, before);
    int first = Math.max(0, end - LOOKED_AT);
    for (int i = end - 1; i >= first && people.size() < CASELOAD; i--) {
      CaseRecord record = written.get(i);
      String id = record.person().id();
      if (!before.isAbout(id) && !record.id().equals(before.id())) {
        people.putIfAbsent(id, record.person());
        if (!record.people().equals(added.put(id, record.people()))) {
          around.computeIfAbsent(id, one -> new LinkedHashSet<>()).addAll(record.people());
        }
      }
    }
    return people.entrySet().stream()
        .map(one ->
            new Circle(one.getValue(), List.copyOf(around.getOrDefault(one.getKey(), Set.of()))))
        .toList();
  }

  /** One past the last that is no later. */
  private static int end(List<CaseRecord> written, CaseRecord before) {
    int from = 0;
    int to = written.size();
    while (from < to) {
      int middle = (from + to) / 2;
      if (Recency.ORDER.compare(written.get(middle), before) <= 0) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }
}
