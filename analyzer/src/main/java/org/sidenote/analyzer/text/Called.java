package org.sidenote.analyzer.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sidenote.api.Person;

/**
 * What a person is called where they are spoken of: "Kofi", and where the name begins with a title,
 * "Mrs Osei", not "Mrs"; of a couple, "Stan and Iris"; of "Osei, Ama" it is Ama.
 */
public final class Called {

  /** Words that are nobody's name by themselves. */
  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "mx",
          "dr",
          "prof",
          "professor",
          "rev",
          "reverend",
          "sir",
          "dame",
          "lady",
          "lord",
          "sister",
          "father",
          "baby",
          "unborn");

  private static final Set<String> AND = Set.of("and", "&");

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private Called() {}

  /** The name to use in a sentence; null if no name is known. */
  public static @Nullable String of(Person person) {
    String first = person.firstName();
    if (first == null || person.name() == null || person.alsoKnownAs().contains(first)) {
      return first;
    }
    List<String> parts = parts(person.name());
    if (parts.isEmpty()) {
      return first;
    }
    first = parts.getFirst();
    boolean couple = parts.stream().anyMatch(AND::contains);
    if (isTitle(first)) {
      return couple || parts.size() == 1 ? String.join(" ", parts) : first + " " + parts.getLast();
    }
    return couple && parts.size() > 2 && AND.contains(parts.get(1))
        ? String.join(" ", parts.subList(0, 3))
        : first;
  }

  /** The same; "this person" if no name is known. */
  public static String orThisPerson(Person person) {
    String name = of(person);
    return name == null ? "this person" : name;
  }

  /** "Osei, Ama" is Ama Osei; what stands in brackets, "(unborn)", is no name. */
  private static List<String> parts(String name) {
    int comma = name.indexOf(',');
    String inOrder = comma < 0 ? name : name.substring(comma + 1) + " " + name.substring(0, comma);
    return SPACE
        .splitAsStream(inOrder.strip())
        .filter(part -> !part.startsWith("(") && !part.endsWith(")"))
        .toList();
  }

  private static boolean isTitle(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return TITLES.contains(lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower);
  }
}
