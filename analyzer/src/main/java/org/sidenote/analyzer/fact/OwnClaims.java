package org.sidenote.analyzer.fact;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.text.SaidByOthers;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.Mark;
import org.sidenote.api.MarkKind;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.SectionRole;
import org.sidenote.api.Sentence;
import org.sidenote.api.Token;

/**
 * The sentences a writer answers for: not agreed wording, not law, not what somebody is quoted or
 * reported as saying, whether the marks or a plain verb of saying show it.
 */
final class OwnClaims {

  private static final WordList SAYING = WordList.named("saying");

  private static final Set<MarkKind> SOMEBODY_ELSE =
      EnumSet.of(
          MarkKind.QUOTATION,
          MarkKind.VOICE_DIRECT,
          MarkKind.VOICE_INDIRECT,
          MarkKind.VOICE_OTHER,
          MarkKind.TEMPLATE,
          MarkKind.LEGITIMATE_REPEAT);

  private final Reading reading;
  private final List<Mark> others;

  OwnClaims(Reading reading) {
    this.reading = reading;
    this.others =
        new ArrayList<>(
            reading.marks().stream().filter(m -> SOMEBODY_ELSE.contains(m.kind())).toList());
  }

  /** Whether a part of a section is the writer's own. */
  boolean isOwn(ReadSection section, int start, int end) {
    return section.role() != SectionRole.LEGAL
        && section.role() != SectionRole.VOICE
        && section.role() != SectionRole.OTHER_VOICE
        && !isSaidByOthers(section, start, end)
        && others.stream().noneMatch(m -> m.overlaps(section.index(), start, end));
  }

  /** Whether a part of a section stands in quotation marks or in agreed wording. */
  boolean isQuoted(ReadSection section, int start, int end) {
    return others.stream()
        .filter(m -> m.kind() != MarkKind.VOICE_OTHER && m.kind() != MarkKind.VOICE_INDIRECT)
        .anyMatch(m -> m.overlaps(section.index(), start, end));
  }

  /** Whether what stands behind or before a part of a section says that it is somebody's words. */
  boolean isSaidByOthers(ReadSection section, int start, int end) {
    return Stretch.anyTouches(SaidByOthers.in(reading.record().header(), section), start, end);
  }

  /** Whether somebody says, in the words of a sentence before a place, what comes after it. */
  static boolean isSaid(Sentence sentence, int before) {
    for (Token token : sentence.tokens()) {
      if (token.start() >= before) {
        return false;
      }
      if (isSaying(token)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is a verb of saying or holding a view. */
  static boolean isSaying(Token token) {
    return token.tag().startsWith("VERB") && SAYING.has(token.lower());
  }
}
