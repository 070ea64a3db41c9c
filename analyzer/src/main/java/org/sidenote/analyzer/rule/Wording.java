package org.sidenote.analyzer.rule;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a rule says in one situation. Names in braces are filled in: {@code {person}}.
 *
 * @param message what we saw
 * @param why why it matters to the person
 * @param help what would help
 */
public record Wording(String message, String why, String help) {

  private static final Pattern NAME = Pattern.compile("\\{([^{}]+)}");

  /** What stands before a sentence within a text. */
  private static final Pattern BEGINNING = Pattern.compile("[.?!] $");

  /**
   * Fills in the names in braces; the text and each of its sentences begin with a capital.
   *
   * @throws IllegalArgumentException if there is no value for a name
   */
  static String fill(String text, Map<String, String> values) {
    return capitalised(text.indexOf('{') < 0 ? text : withValues(text, values));
  }

  private static String withValues(String text, Map<String, String> values) {
    return NAME.matcher(text)
        .replaceAll(match -> {
          String value = values.get(match.group(1));
          if (value == null) {
            throw new IllegalArgumentException("there is no value for " + match.group());
          }
          boolean first =
              BEGINNING.matcher(text.substring(0, match.start())).find()
                  || (match.group(1).equals("person") && text.startsWith("“", match.start() - 1));
          return Matcher.quoteReplacement(first ? capitalised(value) : value);
        });
  }

  private static String capitalised(String text) {
    return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
  }
}
