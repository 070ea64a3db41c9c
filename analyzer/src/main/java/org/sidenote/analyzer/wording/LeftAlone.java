package org.sidenote.analyzer.wording;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sidenote.analyzer.text.Coverage;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.api.Author;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Mark;
import org.sidenote.api.MarkKind;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.RecordType;
import org.sidenote.api.SectionFact;
import org.sidenote.api.SectionRole;

/**
 * The parts of a record whose wording is not the worker's to change: exact words, agreed wording,
 * passages that say where they are from, headings, the law, and e-mails of others pasted in.
 */
final class LeftAlone {

  private static final Set<MarkKind> NOT_THEIRS =
      EnumSet.of(
          MarkKind.QUOTATION, MarkKind.VOICE_DIRECT, MarkKind.TEMPLATE, MarkKind.LEGITIMATE_REPEAT);

  /** A heading is a line of few words. */
  private static final int HEADING_WORDS = 8;

  /** How far below "From:" the next header line of an e-mail stands. */
  private static final int HEADER_LINES = 3;

  private static final SectionFact<CaseRecord, List<Stretch>> STRETCHES =
      SectionFact.given(LeftAlone::stretches);

  private final Coverage covered;

  private LeftAlone(Coverage covered) {
    this.covered = covered;
  }

  static LeftAlone in(Reading reading) {
    Coverage covered = new Coverage();
    for (Mark mark : reading.marks()) {
      if (NOT_THEIRS.contains(mark.kind())) {
        covered.add(mark.section(), mark.start(), mark.end());
      }
    }
    CaseRecord header = reading.record().header();
    for (ReadSection section : reading.sections()) {
      for (Stretch part : STRETCHES.of(header, section)) {
        covered.add(section.index(), part.start(), part.end());
      }
    }
    return new LeftAlone(covered);
  }

  /** Whether a passage shares a character with such a part. */
  boolean covers(int section, int start, int end) {
    return covered.touches(section, start, end);
  }

  private static List<Stretch> stretches(CaseRecord header, ReadSection section) {
    String text = section.text();
    if (section.role() == SectionRole.LEGAL) {
      return List.of(new Stretch(0, text.length()));
    }
    List<Stretch> stretches = new ArrayList<>();
    List<Stretch> lines = lines(text);
    for (int i = 0; i < lines.size(); i++) {
      Stretch line = lines.get(i);
      String words = line.in(text).strip();
      if (beginsMail(text, lines, i) && !isOwnMail(words, header)) {
        stretches.add(new Stretch(line.start(), text.length()));
        return stretches;
      }
      if (words.startsWith(">") || isHeading(text, lines, i) || isOrder(words)) {
        stretches.add(line);
      }
    }
    return stretches;
  }

  private static List<Stretch> lines(String text) {
    List<Stretch> lines = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      lines.add(new Stretch(start, end));
      start = end + 1;
    }
    return lines;
  }

  private static boolean beginsMail(String text, List<Stretch> lines, int from) {
    if (!isHeader(lines.get(from).in(text), "from:")) {
      return false;
    }
    for (int i = from + 1; i <= from + HEADER_LINES && i < lines.size(); i++) {
      String line = lines.get(i).in(text);
      if (isHeader(line, "sent:")
          || isHeader(line, "to:")
          || isHeader(line, "date:")
          || isHeader(line, "subject:")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHeader(String line, String name) {
    int at = 0;
    while (at < line.length() && (line.charAt(at) == '>' || line.charAt(at) == ' ')) {
      at++;
    }
    return line.regionMatches(true, at, name, 0, name.length());
  }

  private static boolean isOwnMail(String from, CaseRecord header) {
    Author author = header.author();
    return header.type() == RecordType.EMAIL
        && author != null
        && author.name() != null
        && from.toLowerCase(Locale.ROOT).contains(author.name().toLowerCase(Locale.ROOT));
  }

  /** "# Living arrangements", "PLACEMENT", "Contact:" with nothing after it. */
  private static boolean isHeading(String text, List<Stretch> lines, int i) {
    String line = lines.get(i).in(text).strip();
    if (line.isEmpty() || hasMoreWords(line, HEADING_WORDS)) {
      return false;
    }
    // "26.11.24 - CP, CIN" is an entry made of initials.
    boolean all =
        line.equals(line.toUpperCase(Locale.ROOT))
            && hasLetters(line)
            && !Character.isDigit(line.charAt(0));
    boolean underlined = i + 1 < lines.size() && lines.get(i + 1).in(text).startsWith("---");
    return line.startsWith("#")
        || (line.startsWith("**") && line.endsWith("**"))
        || line.endsWith(":")
        || (all && line.indexOf(' ') > 0)
        || underlined;
  }

  private static boolean hasMoreWords(String line, int most) {
    int gaps = 0;
    for (int at = 1; at < line.length() && gaps < most; at++) {
      boolean space = Character.isWhitespace(line.charAt(at));
      gaps += space && !Character.isWhitespace(line.charAt(at - 1)) ? 1 : 0;
    }
    return gaps >= most;
  }

  private static boolean hasLetters(String line) {
    return line.chars().filter(Character::isLetter).count() > 3;
  }

  /** A line that gives the words of an order. */
  private static boolean isOrder(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    return lower.contains("it is ordered")
        || lower.contains("the court orders")
        || lower.contains("the court ordered")
        || lower.contains("the court directed")
        || lower.contains("order of the court")
        || lower.contains("terms of the order");
  }
}
