package org.sidenote.analyzer.voice;

import java.util.ArrayList;
import java.util.List;
import org.sidenote.analyzer.text.LastAnswer;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Mark;
import org.sidenote.api.ReadSection;
import org.sidenote.api.SectionFact;

/** Marks whose voice is heard: quoted, reported, or seen in what the person did. */
public final class VoiceMarker {

  private VoiceMarker() {}

  /**
   * Marks of kind quotation, voice-direct, voice-indirect, voice-observed and voice-other.
   *
   * @param shown what speaks for a sentence's showing something of the person
   */
  public static List<Mark> marks(CaseRecord record, List<ReadSection> sections, Shown shown) {
    TheRest rest = new TheRest(record.header(), Setting.isAddressed(record, sections));
    List<Mark> marks = new ArrayList<>();
    for (ReadSection section : sections) {
      List<Float> evidence = new ArrayList<>();
      for (int i = 0; i < section.sentences().size(); i++) {
        evidence.add(shown.evidence(section.index(), i));
      }
      for (Mark mark : MARKS.of(new Given(rest, evidence), section)) {
        marks.add(mark.in(section.index()));
      }
    }
    return marks;
  }

  /**
   * What the rest of the record says.
   *
   * @param addressed whether it speaks to the person
   */
  private record TheRest(CaseRecord header, boolean addressed) {}

  /**
   * All that the voices in a section depend on besides its text.
   *
   * @param shown what speaks for each sentence's showing something of the person
   */
  private record Given(TheRest rest, List<Float> shown) {}

  private static final LastAnswer<TheRest, Cast> CAST =
      new LastAnswer<>(rest -> new Cast(rest.header, rest.addressed));

  private static final SectionFact<Given, List<Mark>> MARKS =
      SectionFact.given(
          (given, section) -> new SectionVoices(CAST.to(given.rest), section, given.shown).marks());
}
