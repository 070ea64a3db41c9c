package org.sidenote.analyzer.wording;

import java.util.function.Function;
import org.sidenote.api.Involved;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.SectionFact;

/**
 * All words of a record and its header, where initials may stand in full.
 *
 * @param words lower case letters and digits, single spaces between
 */
record InFull(String words) {

  private static final Function<ReadSection, String> OF_SECTION =
      SectionFact.alone(section -> simple(section.heading()) + " " + simple(section.text()));

  static InFull of(Reading reading) {
    StringBuilder all = new StringBuilder(" ");
    for (ReadSection section : reading.sections()) {
      all.append(OF_SECTION.apply(section)).append(' ');
    }
    if (reading.record().title() != null) {
      all.append(simple(reading.record().title())).append(' ');
    }
    for (Involved other : reading.record().people()) {
      all.append(simple(other.name())).append(' ');
      if (other.role() != null) {
        all.append(simple(other.role())).append(' ');
      }
    }
    if (reading.record().author() != null && reading.record().author().role() != null) {
      all.append(simple(reading.record().author().role())).append(' ');
    }
    return new InFull(all.toString());
  }

  /** One thing stands for several, and "speech and language therapist" for the therapy. */
  boolean has(ShortForm one, KnownInitials known) {
    String also = known.alsoTell().get(one.letters());
    if (also != null && words.contains(also)) {
      return true;
    }
    for (String meaning : one.meanings()) {
      String simple = simple(meaning);
      boolean several = simple.endsWith("s") && one.letters().endsWith("s");
      if (words.contains(several ? simple.substring(0, simple.length() - 1) : simple)) {
        return true;
      }
    }
    return false;
  }

  /** Words without their punctuation: "Looked-after Child's" is "looked after childs". */
  static String simple(String words) {
    StringBuilder simple = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        simple.append(Character.toLowerCase(c));
      } else if (c != '\''
          && c != '’'
          && (simple.isEmpty() || simple.charAt(simple.length() - 1) != ' ')) {
        simple.append(' ');
      }
    }
    return simple.toString().strip();
  }
}
