package org.sidenote.analyzer.accuracy;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.accuracy.Words.Word;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.api.Involved;
import org.sidenote.api.Person;
import org.sidenote.api.Repeat;

/**
 * A name that is somebody else's.
 *
 * @param section index of the section
 * @param title before a name of one letter, "Mrs" of "Mrs Q"; null before any other
 * @param word the name, and a family name with it
 * @param other whose it is, or in whose life somebody has it; null when nobody knows
 * @param relative who has it in that life; null where it is the person's own
 * @param from the copied passage it stands in; null for a slip
 * @param inCompany whether the words around tell that somebody of that name was there
 */
record OthersName(
    int section,
    @Nullable Word title,
    Word word,
    @Nullable Person other,
    @Nullable Involved relative,
    @Nullable Repeat from,
    boolean inCompany) {

  OthersName in(int otherSection) {
    return new OthersName(otherSection, title, word, other, relative, from, inCompany);
  }

  OthersName inCompany(boolean isThere) {
    return new OthersName(section, title, word, other, relative, from, isThere);
  }

  /** First UTF-16 unit of what is read as the name. */
  int start() {
    return (title == null ? word : title).start();
  }

  /** What is read as the name: "Bartek", "Mrs Q". */
  String text() {
    return title == null ? word.text() : title.text() + " " + word.text();
  }

  /** The other words of the name, in lower case, as far as they are known. */
  Set<String> wholeName() {
    if (relative != null) {
      Set<String> names = new HashSet<>();
      Words.in(relative.name()).forEach(part -> names.add(part.lower()));
      return names;
    }
    return other == null ? Set.of() : NamedPeople.namesOf(other);
  }

  /** As a header would have it: "bartek". */
  String lower() {
    return word.lower();
  }
}
