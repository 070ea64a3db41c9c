package org.sidenote.analyzer.duplication;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.sidenote.analyzer.text.FirstNames;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.analyzer.text.Quotations;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Person;

/**
 * Who is named around the quotations of a record as having said them.
 *
 * @param record where they stand
 * @param other the person of another record that has them too
 */
record Attribution(CaseRecord record, Person other) {

  private static final WordList ROLES = WordList.named("speaker-roles");
  private static final WordList DOCUMENTS = WordList.named("documents");

  /**
   * Those named in the sentences of a passage and in what leads up to it, or else in the sentence
   * before: the two records' people by id, others by name or as what they are to the person.
   */
  Set<String> speakers(String text, Stretch passage) {
    int from = Citation.leadIn(text, passage.start());
    Set<String> named = named(around(text, passage, from));
    return named.isEmpty() && from > 0
        ? named(around(text, passage, Citation.leadIn(text, from - 1)))
        : named;
  }

  /** Whether somebody or something is named that many files quote. */
  boolean namesASource(String text, Stretch passage) {
    return Somebody.words(around(text, passage, Citation.leadIn(text, passage.start()))).stream()
        .anyMatch(word -> ROLES.has(word) || DOCUMENTS.has(word));
  }

  private Set<String> named(String text) {
    NamedPeople people = NamedPeople.of(record);
    Set<String> ours = NamedPeople.namesOf(record.person());
    Set<String> theirs = NamedPeople.namesOf(other);
    theirs.removeAll(ours);
    Set<String> named = new HashSet<>();
    boolean first = true;
    for (String word : text.split("[^\\p{L}’']+", -1)) {
      String name = Somebody.bare(word.toLowerCase(Locale.ROOT));
      if (name.length() < 2) {
        continue;
      }
      if (ours.contains(name)) {
        named.add(record.person().id());
      } else if (theirs.contains(name)) {
        named.add(other.id());
      } else if (people.isRelative(name)
          || people.other(name) != null
          || (Character.isUpperCase(word.charAt(0))
              && (!first || FirstNames.isAMans(name) || FirstNames.isAWomans(name)))) {
        named.add(name);
      }
      first = false;
    }
    return named;
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
