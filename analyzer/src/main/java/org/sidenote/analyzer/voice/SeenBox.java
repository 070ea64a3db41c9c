package org.sidenote.analyzer.voice;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sidenote.api.Part;
import org.sidenote.api.Reading;

/** The boxes of a form for whether the child was seen, and seen alone: "Y ☐ N ☐", "☒", "Yes". */
final class SeenBox {

  private static final Set<String> WHOM =
      Set.of("child", "children", "person", "yp", "adult", "baby", "alone", "sibling", "siblings");

  private static final Set<String> YES = Set.of("y", "yes", "x", "seen");

  private SeenBox() {}

  /** Whether a box says that the person was seen. */
  static boolean isTicked(Reading reading) {
    return boxes(reading)
        .map(part -> Heard.text(reading, part))
        .anyMatch(text ->
            isMarked(text)
                || (!isOfBoxes(text)
                    && PhraseList.words(text).stream().limit(1).anyMatch(YES::contains)));
  }

  /** Whether a box asks, and no answer is given to any. */
  static boolean isLeft(Reading reading) {
    List<Part> boxes = boxes(reading).toList();
    return !boxes.isEmpty()
        && boxes.stream()
            .map(part -> Heard.text(reading, part))
            .allMatch(text -> text.isBlank() || (isOfBoxes(text) && !isMarked(text)));
  }

  /** Whether a box for "alone" is answered, with yes or no or why not. */
  static boolean saysWhetherAlone(Reading reading) {
    return boxes(reading)
        .filter(part -> PhraseList.words(part.heading()).contains("alone"))
        .map(part -> Heard.text(reading, part))
        .anyMatch(text -> !text.isBlank() && (!isOfBoxes(text) || isMarked(text)));
  }

  private static Stream<Part> boxes(Reading reading) {
    return reading.parts().stream()
        .filter(part -> {
          List<String> words = PhraseList.words(part.heading());
          return words.contains("seen") && words.stream().anyMatch(WHOM::contains);
        });
  }

  private static boolean isOfBoxes(String text) {
    return text.indexOf('☐') >= 0 || text.indexOf('□') >= 0 || text.contains("[ ]");
  }

  private static boolean isMarked(String text) {
    return text.chars().anyMatch(c -> "☒☑✓✔✗✘".indexOf(c) >= 0)
        || text.contains("[x]")
        || text.contains("[X]");
  }
}
