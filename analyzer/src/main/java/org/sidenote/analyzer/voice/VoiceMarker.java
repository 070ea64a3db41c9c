package org.sidenote.analyzer.voice;

import java.util.ArrayList;
import java.util.List;
import org.sidenote.analyzer.text.LastAnswer;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Mark;
import org.sidenote.api.MarkKind;
import org.sidenote.api.ReadSection;

/** Marks whose voice is heard: quoted, reported, or seen in what the person did. */
public final class VoiceMarker {

  private VoiceMarker() {}

  /**
   * Marks of kind quotation, voice-direct, voice-indirect, voice-observed and voice-other.
   *
   * @param evidence what speaks for a sentence's holding a voice
   */
  public static List<Mark> marks(CaseRecord record, List<ReadSection> sections, Evidence evidence) {
    Rest rest = Rest.of(record, sections);
    List<Mark> marks = new ArrayList<>();
    for (ReadSection section : sections) {
      marks.addAll(marks(rest, section, evidence));
    }
    return marks;
  }

  /** The same for one section. */
  public static List<Mark> marks(Rest rest, ReadSection section, Evidence evidence) {
    return new SectionVoices(CAST.to(rest), section, evidence)
        .marks().stream().filter(mark -> !isOnlySaidToBe(rest, section, mark)).toList();
  }

  /** "Views sought and noted" says that there is a voice, and gives none. */
  private static boolean isOnlySaidToBe(Rest rest, ReadSection section, Mark mark) {
    return (mark.kind() == MarkKind.VOICE_INDIRECT || mark.kind() == MarkKind.VOICE_OBSERVED)
        && EmptyAnswer.isCollected(
            section.text().substring(mark.start(), mark.end()), ThePerson.of(rest.header));
  }

  /**
   * All that the voices in a section depend on besides its text.
   *
   * @param header the record without its sections
   * @param addressed whether it speaks to the person
   */
  public record Rest(CaseRecord header, boolean addressed) {

    /** What a record says to each of its sections. */
    public static Rest of(CaseRecord record, List<ReadSection> sections) {
      return new Rest(record.header(), Setting.isAddressed(record, sections));
    }
  }

  private static final LastAnswer<Rest, Cast> CAST =
      new LastAnswer<>(rest -> new Cast(rest.header, rest.addressed));
}
