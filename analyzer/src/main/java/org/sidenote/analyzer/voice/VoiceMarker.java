package org.sidenote.analyzer.voice;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.analyzer.text.Quotations;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Mark;
import org.sidenote.api.MarkKind;
import org.sidenote.api.ReadSection;
import org.sidenote.api.SectionRole;
import org.sidenote.api.Token;

/** Marks quotations, and whose words they are where the text says so. */
public final class VoiceMarker {

  private VoiceMarker() {}

  /** Marks of kind quotation, and voice-direct or voice-other where the speaker is clear. */
  public static List<Mark> marks(CaseRecord record, List<ReadSection> sections) {
    NamedPeople people = NamedPeople.of(record);
    List<Mark> marks = new ArrayList<>();
    for (ReadSection section : sections) {
      List<Token> tokens = section.sentences().stream().flatMap(s -> s.tokens().stream()).toList();
      SpeakerFinder finder = new SpeakerFinder(record.person(), people, tokens);
      for (Stretch quotation : Quotations.in(section.text())) {
        marks.add(mark(MarkKind.QUOTATION, section, quotation, null));
        Speaker speaker = finder.speakerOf(quotation);
        if (speaker == null && section.role() == SectionRole.VOICE) {
          speaker = Speaker.person(record.person());
        }
        if (speaker != null) {
          MarkKind kind = speaker.isPerson() ? MarkKind.VOICE_DIRECT : MarkKind.VOICE_OTHER;
          marks.add(mark(kind, section, quotation, speaker.name()));
        }
      }
    }
    return marks;
  }

  private static Mark mark(
      MarkKind kind, ReadSection section, Stretch stretch, @Nullable String who) {
    return new Mark(kind, section.index(), stretch.start(), stretch.end(), who);
  }
}
