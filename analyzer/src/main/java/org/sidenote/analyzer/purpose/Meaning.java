package org.sidenote.analyzer.purpose;

import java.util.ArrayList;
import java.util.List;
import org.sidenote.analyzer.text.Phrases;
import org.sidenote.api.Mark;
import org.sidenote.api.MarkKind;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.Sentence;

/**
 * Whether a sentence says what something means: by its mark, or by words such as "what worries me",
 * "because", "this shows". What somebody is quoted as saying is no meaning made by the writer.
 */
final class Meaning {

  private static final Phrases WORDS = Phrases.named("meaning");

  private final List<Mark> made;
  private final List<Mark> quoted;

  Meaning(Reading reading) {
    this.made = new ArrayList<>(reading.marks(MarkKind.ANALYSIS));
    made.addAll(reading.marks(MarkKind.RATIONALE));
    made.addAll(reading.marks(MarkKind.DECISION));
    this.quoted = new ArrayList<>(reading.marks(MarkKind.QUOTATION));
    quoted.addAll(reading.marks(MarkKind.VOICE_DIRECT));
    quoted.addAll(reading.marks(MarkKind.TEMPLATE));
  }

  boolean isMade(ReadSection section, Sentence sentence) {
    int start = sentence.start();
    int end = sentence.end();
    return made.stream().anyMatch(m -> m.overlaps(section.index(), start, end))
        || WORDS.in(section.text(), start, end).stream()
            .anyMatch(words ->
                quoted.stream()
                    .noneMatch(q -> q.overlaps(section.index(), words.start(), words.end())));
  }
}
