package org.sidenote.analyzer.voice;

import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.analyzer.text.WordList;

/**
 * Words that a record writes in capitals because they were signed, typed or picked from a board:
 * "She signed HOME NOW", "then, under it, HER".
 */
final class SignedWords {

  /** What stands before a sign or a word by hand; also with a capital. */
  private static final List<String> BY_HAND =
      List.of(
          "ign",
          "igned",
          "igns",
          "igning",
          "pelt",
          "pelled",
          "yped",
          "ypes",
          "ingerspelt",
          "ressed",
          "elected",
          "ouched",
          "hose",
          "icked",
          "uilt",
          "ointed to",
          "rote");

  /** Words of a board are found; so are folders and the police, but not in capitals. */
  private static final String FOUND = " found ";

  /** Between the verb and the sign: "signed back to me, twice, HOME". */
  private static final WordList BETWEEN =
      WordList.of(
          "back", "again", "to", "at", "me", "her", "him", "them", "us", "in", "on", "into", "my",
          "his", "twice", "once", "hand", "just", "only", "first", "slowly", "the", "sign", "signs",
          "for", "then");

  /** "He wrote WORK, and then, under it, HER": as far on as this. UTF-16 units. */
  private static final int AFTERWARDS = 40;

  /** Of a word that is found, and of a sentence in capitals: "A", "TV" and "GP" are no signs. */
  private static final int SHORTEST = 4;

  private final String text;
  private final NavigableMap<Integer, Integer> found = new TreeMap<>();

  private SignedWords(String text) {
    this.text = text;
  }

  /** Where they stand in a text, in order. */
  static List<Stretch> in(String text) {
    SignedWords signed = new SignedWords(text);
    BY_HAND.forEach(signed::after);
    signed.afterFound();
    signed.picked();
    signed.sentences(!signed.found.isEmpty());
    return signed.found.entrySet().stream()
        .map(entry -> new Stretch(entry.getKey(), entry.getValue()))
        .toList();
  }

  private void after(String verb) {
    for (int at = text.indexOf(verb); at >= 0; at = text.indexOf(verb, at + 1)) {
      int from = at + verb.length();
      boolean colon = text.startsWith(": ", from);
      boolean parted = colon || text.startsWith(", ", from);
      boolean over = parted || text.startsWith(" ", from);
      int end = over ? add(pastBetween(from + (parted ? 2 : 1))) : -1;
      if (end > 0) {
        addMore(end);
      }
    }
  }

  /** "He found WINDOW and PLEASE MORE by himself." */
  private void afterFound() {
    for (int at = text.indexOf(FOUND); at >= 0; at = text.indexOf(FOUND, at + 1)) {
      int from = at + FOUND.length();
      int end = end(from) - from >= SHORTEST ? add(from) : -1;
      if (end > 0) {
        addMore(end);
      }
    }
  }

  /** "Card one said MY JOB", "Switch set to three. LATER BED four times": two words or more. */
  private void picked() {
    for (int line = 0; line < text.length(); line = lineEnd(line) + 1) {
      int end = lineEnd(line);
      if (isOfBoard(line, end)) {
        pickedIn(line, end);
      }
    }
  }

  private int lineEnd(int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private void pickedIn(int line, int lineEnd) {
    for (int at = line + 1; at < lineEnd; at++) {
      boolean opens = Character.isUpperCase(text.charAt(at)) && text.charAt(at - 1) == ' ';
      int end = opens ? end(at) : at;
      boolean several = end - at >= SEVERAL && text.substring(at, end).indexOf(' ') > 0;
      if (several && !isOfInitials(text.substring(at, end))) {
        add(at);
      }
      at = Math.max(at, end - 1);
    }
  }

  private static boolean isOfInitials(String capitals) {
    for (String word : capitals.split("[^\\p{L}]+")) {
      if (NameMentions.isInitials(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the line, in small letters, speaks of what words are signed, typed or picked from. */
  private boolean isOfBoard(int from, int to) {
    int small = 0;
    int word = from;
    boolean board = false;
    for (int at = from; at <= to; at++) {
      boolean letter = at < to && Character.isLetter(text.charAt(at));
      small += letter && Character.isLowerCase(text.charAt(at)) ? 1 : 0;
      if (!letter) {
        board |= BOARDS.has(text.substring(word, at));
        word = at + 1;
      }
    }
    return board && small * 2 > to - from;
  }

  /** What words are picked from or typed with. */
  private static final WordList BOARDS = WordList.named("boards");

  /** Of two words in capitals. */
  private static final int SEVERAL = 6;

  private void addMore(int from) {
    int end = from;
    for (int i = from; i < Math.min(text.length(), end + AFTERWARDS); i++) {
      if (".;\n".indexOf(text.charAt(i)) >= 0) {
        break;
      }
      boolean opens = Character.isUpperCase(text.charAt(i)) && text.charAt(i - 1) == ' ';
      int next = opens ? add(i) : -1;
      end = next > 0 ? next : end;
      i = next > 0 ? next : i;
    }
  }

  /**
   * Where signs are written so, a whole sentence in capitals is signed too; anywhere, if it says
   * "I" and stands in a line of small letters.
   */
  private void sentences(boolean signs) {
    for (int at = 0; at < text.length(); at++) {
      boolean begins = at == 0 || text.charAt(at - 1) == '\n' || isAfterStop(at);
      int end = begins && Character.isUpperCase(text.charAt(at)) ? end(at) : at;
      boolean over = end > at && ".?!".indexOf(text.charAt(end - 1)) >= 0;
      boolean several = over && text.substring(at, end).indexOf(' ') > 0;
      if (several && (signs || (isOwn(text.substring(at, end)) && isInLine(at, end)))) {
        add(at);
      }
      at = Math.max(at, end - 1);
    }
  }

  /** "I NEED TWO CARERS NOT ONE." */
  private static boolean isOwn(String capitals) {
    List<String> words = List.of(capitals.split("[^\\p{L}]+"));
    return words.size() > 2 && words.stream().anyMatch(OWN::contains);
  }

  private static final Set<String> OWN = Set.of("I", "ME", "MY", "MINE");

  /** Whether small letters stand beside it: a heading has its line to itself. */
  private boolean isInLine(int from, int to) {
    int line = text.lastIndexOf('\n', from) + 1;
    int lineEnd = lineEnd(to);
    return IntStream.range(line, lineEnd).anyMatch(i -> Character.isLowerCase(text.charAt(i)));
  }

  private boolean isAfterStop(int at) {
    return at > 1 && text.charAt(at - 1) == ' ' && ".?!".indexOf(text.charAt(at - 2)) >= 0;
  }

  private int pastBetween(int from) {
    int at = from;
    for (int words = 0; words < 4; words++) {
      int space = text.indexOf(' ', at, Math.min(text.length(), at + 12));
      if (space < 0) {
        return at;
      }
      int end = text.charAt(space - 1) == ',' ? space - 1 : space;
      if (end < at || !BETWEEN.has(text.substring(at, end))) {
        return at;
      }
      at = space + 1;
    }
    return at;
  }

  /** One past the capitals that begin there. */
  private int end(int from) {
    int end = from;
    while (end < text.length()
        && (Character.isUpperCase(text.charAt(end)) || " .?!,-".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    while ((end > from && " ,-".indexOf(text.charAt(end - 1)) >= 0)
        || (end > from
            && Character.isUpperCase(text.charAt(end - 1))
            && end < text.length()
            && Character.isLetter(text.charAt(end)))) {
      end--;
    }
    // "MOTHER SAY TWO. I rang her": the last begins another sentence.
    boolean another = end - from > 3 && text.charAt(end - 2) == ' ' && isAfterStop(end - 1);
    return another ? end - 2 : end;
  }

  /** One past the capitals that begin there; -1 if there are none. */
  private int add(int from) {
    int end = end(from);
    // "chose PIP": initials, and no word that was picked.
    boolean initials = end - from <= 4 && NameMentions.isInitials(text.substring(from, end));
    boolean opens = text.startsWith("I ", from);
    if (initials || end - from < 2 || (!opens && !Character.isUpperCase(text.charAt(from + 1)))) {
      return -1;
    }
    found.putIfAbsent(from, end);
    return end;
  }
}
