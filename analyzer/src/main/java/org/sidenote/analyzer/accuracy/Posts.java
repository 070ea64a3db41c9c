package org.sidenote.analyzer.accuracy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.accuracy.Words.Word;
import org.sidenote.analyzer.text.RecordFact;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Involved;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.RecordType;
import org.sidenote.api.Section;

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
          "form tutor",
          "head teacher",
          "personal adviser",
          "independent reviewing officer",
          "care coordinator",
          "occupational therapist",
          "solicitor",
          "health visitor");

  private static final String POST =
      "(?<role>[Ss]ocial worker|[Kk]ey ?worker|[Pp]ersonal adviser|[Cc]are coordinator|[Hh]ealth visitor|[Cc]lass teacher|[Ff]orm tutor|[Oo]ccupational therapist|[Ss]olicitor)";

  private static final String WHOSE =
      "(?:(?:his|her|their|the|\\p{Lu}[\\p{L}-]{1,20}['’]s) )?(?:new |allocated )?";

  /** One of these is in each way of saying so. */
  private static final List<String> TAKING_OVER =
      List.of(" is now ", " over as ", " become ", " became ", " replaced ");

  /** "Kit Osei is now Josiah's social worker", "has taken over as key worker". */
  private static final Pattern TAKES_OVER =
      Pattern.compile(
          "(?<name>\\p{Lu}[\\p{L}'’-]{1,20}(?: \\p{Lu}[\\p{L}'’-]{1,20})?)"
              + " (?:is now|has taken over as|took over as|is taking over as|has become|became|has replaced \\p{Lu}[\\p{L} ]{1,30} as) "
              + WHOSE
              + POST
              + "(?! (?:of|for) )");

  /** "From tomorrow Ross is her key worker", "from 1 July I will be your social worker". */
  private static final Pattern FROM_THEN =
      Pattern.compile(
          "[Ff]rom (?:\\p{L}{3,12}|\\d{1,2}(?:st|nd|rd|th)? \\p{L}{3,9}),? "
              + "(?<name>\\p{Lu}[\\p{L}'’-]{0,20}(?: \\p{Lu}[\\p{L}'’-]{1,20})?)"
              + " (?:is|will be) (?:your )?"
              + WHOSE
              + POST
              + "(?! (?:of|for) )");

  /** Behind a name: "is his key worker", "Blair, social worker". */
  private static final Pattern IS_POST =
      Pattern.compile("^(?: \\p{Lu}[\\p{L}'’-]{1,20})?(?: is |, )" + WHOSE + POST);

  /** UTF-16 units. */
  private static final int LONGEST = 80;

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
    if (reading.record().type() == RecordType.CHRONOLOGY
        || HELD_BY_ONE.stream().noneMatch(role -> isIn(reading.record(), role))) {
      return List.of();
    }
    Map<String, String> now = new HashMap<>(taken(reading.file()));
    now.putAll(held(reading.record()));
    // One post, written in two ways.
    String keyWorker = now.getOrDefault("key worker", now.get("keyworker"));
    if (keyWorker != null) {
      now.put("key worker", keyWorker);
      now.put("keyworker", keyWorker);
    }
    now.keySet().removeIf(role -> !isIn(reading.record(), role));
    List<Found> found = new ArrayList<>();
    for (Map.Entry<String, String> post : now.entrySet()) {
      Set<String> holders = names(post.getValue());
      Set<String> before = new HashSet<>();
      for (CaseRecord record : reading.file()) {
        Set<String> names = new HashSet<>(said(record, post.getKey()));
        held(record)
            .forEach((role, name) -> {
              if (role.replace(" ", "").equals(post.getKey().replace(" ", ""))) {
                names.addAll(names(name));
              }
            });
        names.removeAll(holders);
        before.addAll(names);
      }
      reading.record().people().forEach(one -> before.removeAll(names(one.name())));
      if (!before.isEmpty()) {
        for (ReadSection section : reading.sections()) {
          add(found, section, post.getKey(), post.getValue(), before);
        }
      }
    }
    return found;
  }

  /** Whether the text of a record has a role in it, small or with a capital. */
  private static boolean isIn(CaseRecord record, String role) {
    return record.sections().stream().anyMatch(section -> isIn(section.text(), role));
  }

  private static boolean isIn(String text, String role) {
    return text.contains(role)
        || text.contains(Character.toUpperCase(role.charAt(0)) + role.substring(1));
  }

  /** Who holds the posts that one person holds, as the header says. */
  private static Map<String, String> held(CaseRecord record) {
    Map<String, String> held = new HashMap<>();
    for (Involved one : record.people()) {
      String role = one.role() == null ? "" : one.role().toLowerCase(Locale.ROOT);
      String post = role.split("[,(]", 2)[0].strip();
      if (HELD_BY_ONE.contains(post) && held.put(post, one.name()) != null) {
        held.remove(post);
      }
    }
    return held;
  }

  /** Who has taken a post over, by the newest record that says so: "Kit Osei is now his …". */
  private static Map<String, String> taken(List<CaseRecord> file) {
    Map<String, String> taken = new HashMap<>();
    file.forEach(record -> taken.putAll(TAKEN.of(record)));
    return taken;
  }

  private static final RecordFact<Map<String, String>> TAKEN = new RecordFact<>(Posts::takenIn);

  private static Map<String, String> takenIn(CaseRecord record) {
    Map<String, String> taken = new HashMap<>();
    for (Section section : record.sections()) {
      boolean may = TAKING_OVER.stream().anyMatch(section.text()::contains);
      Matcher matcher = TAKES_OVER.matcher(section.text());
      while (may && matcher.find()) {
        taken.put(matcher.group("role").toLowerCase(Locale.ROOT), matcher.group("name"));
      }
      boolean then = section.text().contains("rom ");
      Matcher since = FROM_THEN.matcher(section.text());
      while (then && since.find()) {
        String name = since.group("name");
        String author = record.author() == null ? "" : record.author().name();
        taken.put(since.group("role").toLowerCase(Locale.ROOT), name.equals("I") ? author : name);
      }
    }
    return taken;
  }

  /** Whom the text of a record gives in a post. */
  private static Set<String> said(CaseRecord record, String role) {
    Set<String> said = new HashSet<>();
    for (Section section : record.sections()) {
      if (isIn(section.text(), role)) {
        List<Word> words = Words.in(section.text());
        for (int i = 0; i < words.size(); i++) {
          if (words.get(i).isCapital() && saysSo(section.text(), words, i, role)) {
            said.addAll(names(words.get(i).text()));
          }
        }
      }
    }
    return said;
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
        boolean told = !found.isEmpty() && found.getLast().end() == holder.start() - 1;
        if (!told && saysSo(section.text(), words, i, role)) {
          found.add(new Found(section.index(), holder.start(), holder.end(), role, now));
        }
      }
    }
  }

  /** "key worker is Rhian", "key worker: Rhian", "key worker, Rhian", "Rhian is his key worker". */
  private static boolean saysSo(String text, List<Word> words, int i, String role) {
    String behind =
        text.substring(words.get(i).end(), Math.min(text.length(), words.get(i).end() + LONGEST));
    Matcher matcher = IS_POST.matcher(behind);
    if (matcher.find() && matcher.group("role").toLowerCase(Locale.ROOT).equals(role)) {
      return true;
    }
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
