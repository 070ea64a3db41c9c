package org.sidenote.analyzer.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sidenote.analyzer.text.Called;
import org.sidenote.analyzer.text.Pronouns;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Check;
import org.sidenote.api.Edit;
import org.sidenote.api.Finding;
import org.sidenote.api.Reading;
import org.sidenote.api.Section;
import org.sidenote.api.SectionCheck;
import org.sidenote.api.Severity;
import org.sidenote.api.Sighting;
import org.sidenote.api.Suggestion;

/**
 * A rule at work: its words and its check.
 *
 * @param file what it says
 * @param check what it looks for
 */
public record Rule(RuleFile file, Check check) {

  /** Whether it is looked for when a record is checked. */
  public boolean isOn() {
    return file.severity() != Severity.OFF;
  }

  /** What the rule has to say about a record. */
  public List<Finding> findings(Reading reading) {
    return findings(reading, OneSection.of(reading));
  }

  /**
   * What the rule has to say about a record; what it said of a section before, it need not look for
   * again.
   *
   * @param sections each of the record's sections by itself
   */
  public List<Finding> findings(Reading reading, List<OneSection> sections) {
    if (!(check instanceof SectionCheck)) {
      return lookFor(reading);
    }
    List<Finding> findings = new ArrayList<>();
    sections.forEach(section -> findings.addAll(section.findings(this)));
    return findings;
  }

  List<Finding> lookFor(Reading reading) {
    try {
      return check.check(reading).stream().map(s -> finding(reading.record(), s)).toList();
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException("rule " + file.id() + ": " + e.getMessage(), e);
    }
  }

  private Finding finding(CaseRecord record, Sighting sighting) {
    Integer section = sighting.section();
    Section place = section == null ? null : record.sections().get(section);
    String heading = place == null ? "" : place.heading();
    String quote =
        place == null || sighting.start() == null || sighting.end() == null
            ? null
            : place.text().substring(sighting.start(), sighting.end());
    Map<String, String> words = words(record, heading, sighting);
    Wording wording = file.wording(sighting.wording());
    return new Finding(
        file.id(),
        file.category(),
        file.severity(),
        section,
        sighting.start(),
        sighting.end(),
        quote,
        Wording.fill(wording.message(), words),
        Wording.fill(wording.why(), words),
        file.guidance(record),
        List.of(suggestion(Wording.fill(wording.help(), words), sighting.edits())),
        sighting.related(),
        Fingerprint.of(file.id(), heading, quote));
  }

  private Suggestion suggestion(String label, List<Edit> edits) {
    return new Suggestion(label, edits.isEmpty() ? null : file.apply(), edits);
  }

  private static Map<String, String> words(CaseRecord record, String heading, Sighting sighting) {
    Map<String, String> words = new HashMap<>();
    words.put("person", Called.orThisPerson(record.person()));
    words.put("record", record.type().words());
    words.put("section", heading.isBlank() ? "this note" : heading);
    words.put("their", Pronouns.their(record.person()));
    words.putAll(sighting.words());
    return words;
  }
}
