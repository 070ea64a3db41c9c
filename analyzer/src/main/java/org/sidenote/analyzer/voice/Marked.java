package org.sidenote.analyzer.voice;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sidenote.api.Mark;
import org.sidenote.api.MarkKind;

/** The marks of a section, and which words of the sentence in hand are marked already. */
final class Marked {

  private final int section;
  private final List<Mark> marks = new ArrayList<>();
  private int sentence;

  /** None yet, in the section of that index. */
  Marked(int section) {
    this.section = section;
  }

  void nextSentence() {
    sentence = marks.size();
  }

  /** Marks words that no other mark of the sentence may take again. */
  void add(MarkKind kind, int start, int end, @Nullable Speaker who) {
    add(kind, start, end, who, false);
  }

  /** The same, of words that the record says are theirs. */
  void add(MarkKind kind, int start, int end, @Nullable Speaker who, boolean told) {
    String name = who == null || who.isAnybody() ? null : who.name();
    marks.add(new Mark(kind, section, start, end, name, told));
  }

  /** Whether anything of the sentence is marked. */
  boolean isAny() {
    return marks.size() > sentence;
  }

  /** Whether the word that begins there is marked. */
  boolean isTaken(int start) {
    for (Mark mark : marks.subList(sentence, marks.size())) {
      if (mark.start() <= start && start < mark.end()) {
        return true;
      }
    }
    return false;
  }

  List<Mark> marks() {
    return marks;
  }
}
