package org.sidenote.analyzer.duplication;

import java.util.HashSet;
import java.util.Set;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.analyzer.text.Quotations;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Person;
import org.sidenote.api.Relation;

/**
 * Whether a passage is somebody's words, quoted again. From another person's file only where the
 * speaker is the same in both, or somebody whose words stand in many files is named: a
 * professional, a document. Anything else is put into somebody's mouth.
 */
final class SaidAgain {

  private static final WordList ROLES = WordList.named("speaker-roles");
  private static final WordList DOCUMENTS = WordList.named("documents");

  /** So much of a quoted passage stands in quotation marks. */
  private static final double QUOTED = 0.7;

  private final Person person;
  private final Person other;

  private SaidAgain(Person person, Person other) {
    this.person = person;
    this.other = other;
  }

  static boolean is(Match match, Stretch passage) {
    String text = match.later().text(match.section());
    if (!isQuoted(text, passage)) {
      return false;
    }
    if (match.relation() != Relation.OTHER_PERSON) {
      return true;
    }
    CaseRecord later = match.later().record();
    CaseRecord earlier = match.record();
    SaidAgain here = new SaidAgain(later.person(), earlier.person());
    Set<String> speakers = here.speakers(later, text, passage);
    if (!speakers.contains(later.person().id()) && namesASource(text, passage)) {
      return true;
    }
    if (!match.earlier().hasText()) {
      return !speakers.contains(later.person().id());
    }
    String source = match.earlier().text(match.sourceSection());
    Stretch there = match.there();
    return isQuoted(source, there)
        && here.turned().speakers(earlier, source, there).stream().anyMatch(speakers::contains);
  }

  static boolean isQuoted(String text, Stretch passage) {
    int quoted = 0;
    for (Stretch quotation : Quotations.in(text)) {
      quoted +=
          Math.max(
              0,
              Math.min(quotation.end(), passage.end())
                  - Math.max(quotation.start(), passage.start()));
    }
    return quoted >= QUOTED * (passage.end() - passage.start());
  }

  private SaidAgain turned() {
    return new SaidAgain(other, person);
  }

  /** Who is named around the quotations; the record's person, by id, where nobody is. */
  private Set<String> speakers(CaseRecord record, String text, Stretch passage) {
    String around = around(text, passage, Citation.leadIn(text, passage.start()));
    Set<String> speakers = named(record, around);
    if (speakers.isEmpty()) {
      int before = Citation.leadIn(text, passage.start());
      speakers =
          named(record, around(text, passage, Citation.leadIn(text, Math.max(0, before - 1))));
      speakers.remove(other.id());
    }
    return speakers.isEmpty() ? Set.of(person.id()) : speakers;
  }

  private Set<String> named(CaseRecord record, String text) {
    NamedPeople people = NamedPeople.of(record);
    Set<String> ours = NamedPeople.namesOf(person);
    Set<String> theirs = NamedPeople.namesOf(other);
    theirs.removeAll(ours);
    Set<String> named = new HashSet<>();
    for (String word : Somebody.words(text)) {
      String bare =
          word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
      if (ours.contains(bare)) {
        named.add(person.id());
      } else if (theirs.contains(bare)) {
        named.add(other.id());
      } else if (people.isRelative(bare) || people.other(bare) != null) {
        named.add(bare);
      }
    }
    return named;
  }

  /** Whether somebody or something is named that many files quote. */
  private static boolean namesASource(String text, Stretch passage) {
    return Somebody.words(around(text, passage, Citation.leadIn(text, passage.start()))).stream()
        .anyMatch(word -> ROLES.has(word) || DOCUMENTS.has(word));
  }

  /** The sentences of a passage, and what leads up to it, without what is quoted. */
  private static String around(String text, Stretch passage, int from) {
    int to = WholeSentences.end(text, Math.max(passage.start(), passage.end() - 1));
    StringBuilder around = new StringBuilder();
    int at = from;
    for (Stretch quotation : Quotations.in(text)) {
      if (quotation.end() > at && quotation.start() < to) {
        around.append(text, at, Math.max(at, quotation.start())).append(' ');
        at = quotation.end();
      }
    }
    return around.append(text, Math.min(at, to), to).toString();
  }
}
