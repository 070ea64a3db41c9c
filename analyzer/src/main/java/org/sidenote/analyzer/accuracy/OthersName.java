package org.sidenote.analyzer.accuracy;

import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.accuracy.Words.Word;
import org.sidenote.api.Person;
import org.sidenote.api.Repeat;

/**
 * A name that is somebody else's.
 *
 * @param section index of the section
 * @param title before a name of one letter, "Mrs" of "Mrs Q"; null before any other
 * @param word the name, and a family name with it
 * @param other whose it is; null when nobody knows
 * @param from the copied passage it stands in; null for a slip
 */
record OthersName(
    int section, @Nullable Word title, Word word, @Nullable Person other, @Nullable Repeat from) {

  OthersName in(int otherSection) {
    return new OthersName(otherSection, title, word, other, from);
  }

  /** First UTF-16 unit of what is read as the name. */
  int start() {
    return (title == null ? word : title).start();
  }

  /** What is read as the name: "Bartek", "Mrs Q". */
  String text() {
    return title == null ? word.text() : title.text() + " " + word.text();
  }

  /** As a header would have it: "bartek". */
  String lower() {
    return word.lower();
  }
}
