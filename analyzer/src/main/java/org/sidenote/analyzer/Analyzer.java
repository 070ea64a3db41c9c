package org.sidenote.analyzer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.duplication.AgreedMarks;
import org.sidenote.analyzer.duplication.Archive;
import org.sidenote.analyzer.duplication.RepeatFinder;
import org.sidenote.analyzer.duplication.Templates;
import org.sidenote.analyzer.form.FormSections;
import org.sidenote.analyzer.function.FunctionMarker;
import org.sidenote.analyzer.rule.Catalogue;
import org.sidenote.analyzer.rule.OneSection;
import org.sidenote.analyzer.rule.Rule;
import org.sidenote.analyzer.text.Passives;
import org.sidenote.analyzer.text.TextReader;
import org.sidenote.analyzer.voice.LastHeard;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Finding;
import org.sidenote.api.Mark;
import org.sidenote.api.Part;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.Result;
import org.sidenote.api.Section;
import org.sidenote.api.VoiceMap;

/** Reads records and says what there is to look at. Immutable; used from many threads. */
public final class Analyzer {

  private static final Comparator<Finding> TEXT_ORDER =
      Comparator.comparing(Finding::section, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Finding::start, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Finding::severity, Comparator.reverseOrder())
          .thenComparing(Finding::rule);

  private static final Comparator<Mark> MARK_ORDER =
      Comparator.comparingInt(Mark::section)
          .thenComparingInt(Mark::start)
          .thenComparingInt(Mark::end)
          .thenComparing(Mark::kind);

  private final TextReader text;
  private final FormSections forms;
  private final Catalogue catalogue;
  private final RepeatFinder repeats;
  private final LastHeard lastHeard = new LastHeard();
  private final ReadSections read = new ReadSections();

  public Analyzer(TextReader text, FormSections forms, Catalogue catalogue, Templates templates) {
    this.text = text;
    this.forms = forms;
    this.catalogue = catalogue;
    this.repeats = new RepeatFinder(templates);
  }

  /** An analyzer with the language models, form sections and rules on the class path. */
  public static Analyzer standard() {
    return new Analyzer(
        new TextReader(), FormSections.standard(), Catalogue.load(), Templates.NONE);
  }

  /** The rules it works by. */
  public Catalogue catalogue() {
    return catalogue;
  }

  /**
   * What there is to see in a record.
   *
   * @param earlier the records it is compared with: only such as are earlier than this one
   */
  public Result check(CaseRecord record, Archive earlier) {
    Reading reading = read(record, earlier);
    List<OneSection> sections = OneSection.of(reading);
    List<Finding> findings = new ArrayList<>();
    for (Rule rule : catalogue.rules()) {
      if (rule.isOn()) {
        findings.addAll(rule.findings(reading, sections));
      }
    }
    findings.sort(TEXT_ORDER);
    return new Result(
        record.id(),
        OneCard.of(findings),
        reading.marks(),
        Measuring.of(reading),
        new VoiceMap(Measuring.voices(reading), lastHeard(reading)),
        List.of());
  }

  private VoiceMap.@Nullable LastHeard lastHeard(Reading reading) {
    return lastHeard.in(
        reading.record(), LastHeard.isHeard(reading.marks()), reading.file(), this::voices);
  }

  /** Whose voice is heard in an earlier record. */
  private List<Mark> voices(CaseRecord record) {
    List<ReadSection> sections = sections(record);
    return new FunctionMarker(record, sections).voices();
  }

  /** A record with its analysed text, marks and repeats: all that checks look at. */
  public Reading read(CaseRecord record, Archive earlier) {
    List<ReadSection> sections = sections(record);
    RepeatFinder.Found found = repeats.find(record, sections, earlier);
    FunctionMarker functions = new FunctionMarker(record, sections);
    List<Mark> marks = new ArrayList<>(functions.voices());
    marks.addAll(functions.marks());
    marks.addAll(Passives.marks(sections));
    marks.addAll(AgreedMarks.of(found, sections));
    marks.sort(MARK_ORDER);
    List<Part> parts = forms.parts(record, sections);
    return new Reading(
        record,
        sections,
        parts,
        forms.expectsVoice(record, parts),
        forms.ownPart(record),
        marks,
        found.repeats(),
        earlier.file(record.person().id(), record),
        earlier.caseload(record));
  }

  private List<ReadSection> sections(CaseRecord record) {
    return read.of(record, section -> read(record, section));
  }

  private ReadSection read(CaseRecord record, Section section) {
    return new ReadSection(
        0,
        section.heading(),
        section.text(),
        forms.role(record, section),
        text.sentences(section.text()));
  }
}
