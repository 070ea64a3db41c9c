package org.sidenote.analyzer.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Edit;
import org.sidenote.api.Finding;
import org.sidenote.api.Mark;
import org.sidenote.api.Part;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.Repeat;
import org.sidenote.api.SectionFact;
import org.sidenote.api.Suggestion;

/** A section as if it were a record of its own, with what rules have found in it so far. */
public final class OneSection {

  private static final SectionFact<Reading, Map<Rule, List<Finding>>> FOUND =
      SectionFact.given((reading, section) -> Collections.synchronizedMap(new IdentityHashMap<>()));

  private final int place;
  private final Reading reading;
  private final Map<Rule, List<Finding>> found;

  private OneSection(int place, Reading reading, Map<Rule, List<Finding>> found) {
    this.place = place;
    this.reading = reading;
    this.found = found;
  }

  /** Each section of a record by itself, in order. */
  public static List<OneSection> of(Reading reading) {
    int many = reading.sections().size();
    List<List<Part>> parts = lists(many);
    reading.parts().forEach(part -> parts.get(part.section()).add(part.in(0)));
    List<List<Mark>> marks = lists(many);
    reading.marks().forEach(mark -> marks.get(mark.section()).add(mark.in(0)));
    List<List<Repeat>> repeats = lists(many);
    reading.repeats().forEach(repeat -> repeats.get(repeat.section()).add(repeat.in(0)));
    CaseRecord header = reading.record().header();
    List<OneSection> sections = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      ReadSection section = reading.sections().get(i).at(0);
      Reading alone =
          new Reading(
              header.withSections(List.of(reading.record().sections().get(i))),
              List.of(section),
              parts.get(i),
              reading.voiceExpected(),
              reading.ownPart(),
              marks.get(i),
              repeats.get(i),
              List.of(),
              List.of());
      sections.add(new OneSection(i, alone, FOUND.of(alone, section)));
    }
    return sections;
  }

  private static <T> List<List<T>> lists(int many) {
    List<List<T>> lists = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      lists.add(new ArrayList<>());
    }
    return lists;
  }

  /** What a rule finds in it, or found before. */
  List<Finding> findings(Rule rule) {
    List<Finding> its = found.get(rule);
    if (its == null) {
      its = rule.lookFor(reading);
      found.put(rule, its);
    }
    return its.stream().map(this::inPlace).toList();
  }

  private Finding inPlace(Finding finding) {
    return new Finding(
        finding.rule(),
        finding.category(),
        finding.severity(),
        finding.section() == null ? null : Integer.valueOf(place),
        finding.start(),
        finding.end(),
        finding.quote(),
        finding.message(),
        finding.why(),
        finding.guidance(),
        finding.suggestions().stream().map(this::inPlace).toList(),
        finding.related(),
        finding.fingerprint());
  }

  private Suggestion inPlace(Suggestion suggestion) {
    return new Suggestion(
        suggestion.label(),
        suggestion.apply(),
        suggestion.edits().stream()
            .map(edit -> new Edit(place, edit.start(), edit.end(), edit.text()))
            .toList());
  }
}
