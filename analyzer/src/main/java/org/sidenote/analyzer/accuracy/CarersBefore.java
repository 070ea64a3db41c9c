package org.sidenote.analyzer.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.accuracy.Words.Word;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Involved;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.RecordType;

/**
 * "Lives with Bev Startin", who was the carer by an earlier header, when this record's header has
 * another.
 *
 * @param section index of the section
 * @param start first UTF-16 unit of the name, or of the first of several
 * @param end one past the last
 * @param now who is the carer
 */
record CarersBefore(int section, int start, int end, String now) {

  private static final List<String> LIVES_WITH =
      List.of("lives with ", "living with ", "placed with ", "stays with ");

  /** UTF-16 units behind "lives with" in which the carers are named. */
  private static final int NAMES = 60;

  static List<CarersBefore> in(Reading reading) {
    List<CarersBefore> found = new ArrayList<>();
    String now = carer(reading.record());
    if (now == null || reading.record().type() == RecordType.CHRONOLOGY) {
      return found;
    }
    Map<String, Involved> before = new TreeMap<>();
    for (CaseRecord record : reading.file()) {
      record.people().stream()
          .filter(CarersBefore::isACarer)
          .forEach(one -> Words.in(one.name()).forEach(word -> before.put(word.lower(), one)));
    }
    reading.record().people().stream()
        .flatMap(one -> Words.in(one.name()).stream())
        .forEach(word -> before.remove(word.lower()));
    if (!before.isEmpty()) {
      reading.sections().forEach(section -> add(found, section, before, now));
    }
    return found;
  }

  private static @Nullable String carer(CaseRecord record) {
    return record.people().stream()
        .filter(CarersBefore::isACarer)
        .map(Involved::name)
        .findFirst()
        .orElse(null);
  }

  private static boolean isACarer(Involved one) {
    String role = one.role() == null ? "" : one.role().toLowerCase(Locale.ROOT);
    return role.contains("foster") || role.endsWith("carer") || role.contains("lodgings host");
  }

  private static void add(
      List<CarersBefore> found, ReadSection section, Map<String, Involved> before, String now) {
    String text = section.text();
    for (String lives : LIVES_WITH) {
      for (int at = text.indexOf(lives); at >= 0; at = text.indexOf(lives, at + 1)) {
        int from = at + lives.length();
        int to = Math.min(SentenceAround.end(text, from), from + NAMES);
        List<Word> words = Words.in(text.substring(from, Math.max(from, to)));
        int first = -1;
        int last = -1;
        for (Word word : words) {
          if (word.isCapital() && before.containsKey(word.lower())) {
            first = first < 0 ? word.start() : first;
            last = word.end();
          }
        }
        if (first == 0) {
          found.add(new CarersBefore(section.index(), from, from + last, now));
        }
      }
    }
  }
}
