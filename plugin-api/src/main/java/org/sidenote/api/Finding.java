package org.sidenote.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to look at, said to the worker in plain words.
 *
 * @param rule id of the rule
 * @param category first half of the rule id
 * @param severity how much it matters to the person
 * @param section index of the section; null when it is about the whole record or a missing section
 * @param start first UTF-16 unit of the passage in its section; null when no passage is meant
 * @param end one past the last; null when no passage is meant
 * @param quote the passage itself; null when no passage is meant
 * @param message what we saw
 * @param why why it matters to the person
 * @param guidance ids of the clauses it rests on
 * @param suggestions what would help, best first
 * @param related where the passage also stands
 * @param fingerprint names this finding; the same for as long as rule, heading and passage are,
 *     whatever is edited elsewhere in the record
 */
public record Finding(
    String rule,
    Category category,
    Severity severity,
    @Nullable Integer section,
    @Nullable Integer start,
    @Nullable Integer end,
    @Nullable String quote,
    String message,
    String why,
    List<String> guidance,
    List<Suggestion> suggestions,
    List<Related> related,
    String fingerprint) {

  public Finding {
    guidance = List.copyOf(guidance);
    suggestions = List.copyOf(suggestions);
    related = List.copyOf(related);
  }
}
