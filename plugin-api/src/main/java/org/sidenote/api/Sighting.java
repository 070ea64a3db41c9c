package org.sidenote.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a check saw, and where. The rule file turns it into a {@link Finding} by adding the words.
 *
 * @param section index of the section; null when it is about the whole record
 * @param start first UTF-16 unit of the passage; null when it is about a section or the record
 * @param end one past the last; null when it is about a section or the record
 * @param wording which of the rule file's wordings fits ("## Message: name left in"); "" for the
 *     first
 * @param words values for the names in braces in the rule file's texts
 * @param edits changes that would help, if any are small and safe
 * @param related where the passage also stands
 */
public record Sighting(
    @Nullable Integer section,
    @Nullable Integer start,
    @Nullable Integer end,
    String wording,
    Map<String, String> words,
    List<Edit> edits,
    List<Related> related) {

  public Sighting {
    words = Map.copyOf(words);
    edits = List.copyOf(edits);
    related = List.copyOf(related);
  }

  /** Something about the record as a whole, or about what it lacks. */
  public static Sighting inRecord() {
    return new Sighting(null, null, null, "", Map.of(), List.of(), List.of());
  }

  /** Something about a section as a whole. */
  public static Sighting inSection(int section) {
    return new Sighting(section, null, null, "", Map.of(), List.of(), List.of());
  }

  /** Something about a passage. */
  public static Sighting inPassage(int section, int start, int end) {
    return new Sighting(section, start, end, "", Map.of(), List.of(), List.of());
  }

  /** The same, said with another of the rule file's wordings. */
  public Sighting saying(String wording) {
    return new Sighting(section, start, end, wording, words, edits, related);
  }

  /** The same, with a value for a name in braces. */
  public Sighting with(String name, String value) {
    Map<String, String> more = new HashMap<>(words);
    more.put(name, value);
    return new Sighting(section, start, end, wording, more, edits, related);
  }

  /** The same, with a change the worker may take. */
  public Sighting offering(Edit edit) {
    return new Sighting(section, start, end, wording, words, List.of(edit), related);
  }

  /** The same, with one more place where the passage also stands; the nearest comes first. */
  public Sighting relatedTo(Related other) {
    List<Related> more = new ArrayList<>(related);
    more.add(other);
    return new Sighting(section, start, end, wording, words, edits, more);
  }
}
