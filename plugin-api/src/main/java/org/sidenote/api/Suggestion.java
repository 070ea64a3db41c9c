package org.sidenote.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would help. Small, reversible, and the worker's to take or leave.
 *
 * @param label the advice, in a sentence
 * @param apply what the edits do, in two or three words ("take it out"); null when there are none
 * @param edits changes that carry it out, against the text the finding was made on; often empty
 */
public record Suggestion(String label, @Nullable String apply, List<Edit> edits) {

  public Suggestion {
    edits = List.copyOf(edits);
  }
}
