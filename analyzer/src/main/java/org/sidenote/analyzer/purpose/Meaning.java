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
 * "because", "this shows". Words that came from another record, and what somebody else is quoted
 * as saying, are no meaning made here.
 */
final class Meaning {

  private static final Phrases WORDS = Phrases.named("meaning");

  private final Reading reading;
  private final List<Mark> made;
  private final List<Mark> quoted;

  Meaning(Reading reading) {
    this.reading = reading;
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
    boolean copied =
        reading.repeats().stream()
            .anyMatch(r -> r.section() == section.index() && r.start() <= start && end <= r.end());
    return !copied
        && (made.stream().anyMatch(m -> m.overlaps(section.index(), start, end))
            || WORDS.in(section.text(), start, end).stream()
                .anyMatch(words ->
                    quoted.stream()
                        .noneMatch(q -> q.overlaps(section.index(), words.start(), words.end()))));
  }
}
