package org.sidenote.analyzer.duplication;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.RecordType;
import org.sidenote.api.SectionCheck;
import org.sidenote.api.Sighting;

/**
 * An e-mail thread or a meeting's minutes pasted in whole: told by the lines of their heads. One
 * message in a record of type e-mail is what that type is for; a line or two quoted from one is not
 * a thread.
 */
public final class PastedCorrespondence implements SectionCheck {

  private static final int LEAST_HEAD_LINES = 3;
  private static final int LEAST_WORDS = 60;

  private static final Pattern MAIL_TURN =
      Pattern.compile(
          "(?i)^[->_ ]*(on .{6,80} wrote:|original message|forwarded message|begin forwarded message:?)[->_ ]*$");

  private static final Pattern MINUTES_HEAD =
      Pattern.compile(
          "(?i)^\\W*(\\d+\\.? )?(present|in attendance|attendees|apologies|minutes of .{3,80}|matters arising|previous minutes"
              + "|any other business|aob|date of next meeting|chair|minute[- ]taker)\\b\\W.*");

  @Override
  public String rule() {
    return "duplication.pasted-correspondence";
  }

  @Override
  public List<Sighting> check(Reading reading) {
    RecordType type = reading.record().type();
    List<Sighting> sightings = new ArrayList<>();
    for (ReadSection section : reading.sections()) {
      Stretch pasted = thread(section.text(), type == RecordType.EMAIL);
      if (pasted == null && isNoMeeting(type)) {
        pasted = minutes(section.text());
      }
      if (pasted != null && words(pasted.in(section.text())) >= LEAST_WORDS) {
        sightings.add(
            Sighting.inPassage(section.index(), pasted.start(), pasted.end())
                .with("count", Integer.toString(words(pasted.in(section.text())))));
      }
    }
    return sightings;
  }

  private static boolean isNoMeeting(RecordType type) {
    return type != RecordType.MEETING
        && type != RecordType.CONFERENCE_REPORT
        && type != RecordType.REVIEW
        && type != RecordType.SUPERVISION;
  }

  /** From the first head of a message to the end of the last. */
  private static @Nullable Stretch thread(String text, boolean isEmail) {
    int first = -1;
    int heads = 0;
    int turns = 0;
    int run = 0;
    int runStart = 0;
    int lastHead = 0;
    List<Stretch> lines = lines(text);
    for (int i = 0; i < lines.size(); i++) {
      Stretch line = lines.get(i);
      String words = line.in(text);
      if (MAIL_TURN.matches(words)) {
        turns++;
        lastHead = i;
        first = first < 0 ? line.start() : first;
      } else if (ThreadEnd.isHead(words)) {
        runStart = run == 0 ? line.start() : runStart;
        run++;
        if (run == LEAST_HEAD_LINES) {
          heads++;
          lastHead = i - LEAST_HEAD_LINES + 1;
          first = first < 0 ? runStart : Math.min(first, runStart);
        }
      } else {
        run = 0;
      }
    }
    int messages = heads + turns;
    return messages >= (isEmail ? 2 : 1)
        ? new Stretch(first, ThreadEnd.in(text, lines, lastHead))
        : null;
  }

  private static @Nullable Stretch minutes(String text) {
    int first = -1;
    int heads = 0;
    for (Stretch line : lines(text)) {
      if (MINUTES_HEAD.matches(line.in(text))) {
        first = first < 0 ? line.start() : first;
        heads++;
      }
    }
    return heads >= LEAST_HEAD_LINES ? new Stretch(first, text.stripTrailing().length()) : null;
  }

  private static List<Stretch> lines(String text) {
    List<Stretch> lines = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (!text.substring(start, end).isBlank()) {
        lines.add(new Stretch(start, end));
      }
      start = end + 1;
    }
    return lines;
  }

  private static int words(String text) {
    return text.strip().split("\\s+").length;
  }
}
