package org.sidenote.corpus;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a reader saw in a record. The guide beside the labels says how each is decided.
 *
 * @param record id of the record
 * @param name a rule id, or the id of a kind of mark
 * @param place where in the record; null when it is about the whole record, or a section that is
 *     not there
 * @param who whose voice it is; null for labels that are not voices
 * @param source for copies, where the passage stood before; null otherwise
 */
public record Label(
    String record,
    String name,
    @Nullable Place place,
    @Nullable String who,
    @Nullable Source source) {

  private static final Set<String> LOW =
      Set.of(
          "duplication.formula-note",
          "process.hidden-actor",
          "wording.officialese",
          "wording.jargon",
          "wording.acronym",
          "wording.hard-to-read",
          "proportion.long",
          "proportion.irrelevant");

  /**
   * Whether a rule of that name is of high or medium severity by the guide that readers were given.
   */
  public static boolean isTrouble(String name) {
    return name.contains(".") && !LOW.contains(name);
  }

  /**
   * A passage, by its words.
   *
   * @param section index of the section
   * @param quote the passage itself; null when the section as a whole is meant
   * @param occurrence which occurrence of these words in the section, from 1
   */
  public record Place(int section, @Nullable String quote, int occurrence) {

    /**
     * Where the passage begins in its section's text, in UTF-16 units.
     *
     * @throws IllegalStateException if it does not stand there
     */
    public int startIn(String text) {
      if (quote == null) {
        return 0;
      }
      int at = -1;
      for (int i = 0; i < occurrence; i++) {
        at = text.indexOf(quote, at + 1);
        if (at < 0) {
          throw new IllegalStateException("a label's quote does not stand in its section");
        }
      }
      return at;
    }

    /** One past the passage's last UTF-16 unit. */
    public int endIn(String text) {
      return quote == null ? text.length() : startIn(text) + quote.length();
    }
  }

  /** Where a copied passage stood before. */
  public record Source(String record, @Nullable Place place) {}
}
