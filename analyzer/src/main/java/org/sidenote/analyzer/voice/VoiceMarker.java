package org.sidenote.analyzer.voice;

import java.util.ArrayList;
import java.util.List;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Mark;
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
    Cast cast = new Cast(record);
    List<Mark> marks = new ArrayList<>();
    for (ReadSection section : sections) {
      marks.addAll(new SectionVoices(cast, section, evidence).marks());
    }
    return marks;
  }
}
