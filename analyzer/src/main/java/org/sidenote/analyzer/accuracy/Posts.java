package org.sidenote.analyzer.accuracy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.accuracy.Words.Word;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Involved;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;

/**
 * People given in a post that this record's header gives to somebody else, as earlier headers gave
 * it to them: "his key worker is Rhian".
 */
final class Posts {

  /** Posts one person holds at a time. */
  private static final Set<String> HELD_BY_ONE =
      Set.of(
          "social worker",
          "key worker",
          "keyworker",
          "class teacher",
          "head teacher",
          "personal adviser",
          "independent reviewing officer",
          "care coordinator",
          "health visitor");

  private Posts() {}

  /**
   * Somebody who no longer holds a post.
   *
   * @param section index of the section
   * @param start first UTF-16 unit
   * @param end one past the last
   * @param role the post
   * @param now who holds it
   */
  record Found(int section, int start, int end, String role, String now) {}

  static List<Found> left(Reading reading) {
    Map<String, String> now = held(reading.record());
    List<Found> found = new ArrayList<>();
    for (Map.Entry<String, String> post : now.entrySet()) {
      Set<String> holders = names(post.getValue());
      Map<String, String> before = new HashMap<>();
      for (CaseRecord record : reading.file()) {
        String name = held(record).get(post.getKey());
        if (name != null) {
          names(name).stream()
              .filter(part -> !holders.contains(part))
              .forEach(part -> before.put(part, name));
        }
      }
      reading.record().people().forEach(one -> before.keySet().removeAll(names(one.name())));
      if (!before.isEmpty()) {
        for (ReadSection section : reading.sections()) {
          add(found, section, post.getKey(), post.getValue(), before.keySet());
        }
      }
    }
    return found;
  }

  /** Who holds the posts that one person holds, as the header says. */
  private static Map<String, String> held(CaseRecord record) {
    Map<String, String> held = new HashMap<>();
    for (Involved one : record.people()) {
      String role = one.role() == null ? "" : one.role().toLowerCase(Locale.ROOT);
      if (HELD_BY_ONE.contains(role) && held.put(role, one.name()) != null) {
        held.remove(role);
      }
    }
    return held;
  }

  private static Set<String> names(String name) {
    return new HashSet<>(
        Words.in(name).stream()
            .filter(word -> word.isCapital() && word.text().length() > 2)
            .map(Word::lower)
            .toList());
  }

  private static void add(
      List<Found> found, ReadSection section, String role, String now, Set<String> before) {
    List<Word> words = Words.in(section);
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).isCapital() && before.contains(words.get(i).lower())) {
        Word holder = words.get(i);
        if (saysSo(section.text(), words, i, role)) {
          found.add(new Found(section.index(), holder.start(), holder.end(), role, now));
        }
      }
    }
  }

  /** "key worker is Rhian", "key worker: Rhian", "key worker, Rhian". */
  private static boolean saysSo(String text, List<Word> words, int i, String role) {
    int parts = role.split(" ", -1).length;
    int to = i > 0 && words.get(i - 1).lower().equals("is") ? i - 1 : i;
    if (to - parts < 0) {
      return false;
    }
    Word first = words.get(to - parts);
    String said = text.substring(first.start(), words.get(to - 1).end());
    Word before = to - parts > 0 ? words.get(to - parts - 1) : null;
    return said.toLowerCase(Locale.ROOT).equals(role) && !isFormer(before);
  }

  private static boolean isFormer(@Nullable Word before) {
    return before != null
        && Set.of("former", "previous", "last", "old", "then", "ex", "first")
            .contains(before.lower());
  }
}
