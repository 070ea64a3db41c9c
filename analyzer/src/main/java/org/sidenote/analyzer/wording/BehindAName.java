package org.sidenote.analyzer.wording;

/** Whether initials stand last in brackets behind a name: "Mr Ahmed (head teacher, TA)". */
final class BehindAName {

  private BehindAName() {}

  /** The name is the word before the brackets, and begins with the second letter. */
  static boolean is(Capitals place, String text) {
    int open = text.lastIndexOf('(', place.start());
    boolean last =
        text.startsWith(")", place.end())
            && text.startsWith(", ", Math.max(0, place.start() - 2))
            && open > 1
            && text.indexOf(')', open) == place.end();
    return last && text.charAt(text.lastIndexOf(' ', open - 2) + 1) == place.letters().charAt(1);
  }
}
