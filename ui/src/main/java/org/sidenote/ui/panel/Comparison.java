package org.sidenote.ui.panel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sidenote.api.Sentence;

/**
 * Two passages sentence by sentence, with the words that differ.
 *
 * @param rows in the order of the later passage
 */
public record Comparison(List<Row> rows) {

  /** Sentences with less than this share of words in common are not the same sentence. */
  private static final double ALIKE = 0.35;

  public Comparison {
    rows = List.copyOf(rows);
  }

  /** A word and what stands around it; {@code differs} if the other side does not have it here. */
  public record Word(String text, boolean differs) {}

  /** A sentence of each side; one side is empty where a sentence stands only on the other. */
  public record Row(List<Word> later, List<Word> earlier) {
    public Row {
      later = List.copyOf(later);
      earlier = List.copyOf(earlier);
    }

    /** Whether both sides are word for word the same. */
    public boolean same() {
      return !later.isEmpty()
          && later.size() == earlier.size()
          && later.stream().noneMatch(Word::differs)
          && earlier.stream().noneMatch(Word::differs);
    }
  }

  /** Words of the later passage, and how many of them the earlier one has too. */
  public int[] sharedOf() {
    int all = 0;
    int shared = 0;
    for (Row row : rows) {
      all += row.later.size();
      shared += (int) row.later.stream().filter(word -> !word.differs).count();
    }
    return new int[] {shared, all};
  }

  /** Sets two passages side by side. */
  public static Comparison of(List<String> later, List<String> earlier) {
    List<Row> rows = new ArrayList<>();
    int next = 0;
    for (String sentence : later) {
      int match = best(sentence, earlier, next);
      for (; next < match; next++) {
        rows.add(new Row(List.of(), all(earlier.get(next))));
      }
      if (match < 0) {
        rows.add(new Row(all(sentence), List.of()));
      } else {
        rows.add(row(sentence, earlier.get(match)));
        next = match + 1;
      }
    }
    for (; next < earlier.size(); next++) {
      rows.add(new Row(List.of(), all(earlier.get(next))));
    }
    return new Comparison(rows);
  }

  /** The sentences of a section that lie in a passage, as written. */
  public static List<String> sentences(String text, List<Sentence> sentences, int start, int end) {
    return sentences.stream()
        .filter(s -> s.start() < end && start < s.end())
        .map(s -> text.substring(Math.max(start, s.start()), Math.min(end, s.end())))
        .toList();
  }

  private static int best(String sentence, List<String> others, int from) {
    int best = -1;
    double most = ALIKE;
    for (int i = from; i < others.size(); i++) {
      double alike = alike(sentence, others.get(i));
      if (alike > most) {
        most = alike;
        best = i;
      }
    }
    return best;
  }

  private static double alike(String one, String other) {
    Set<String> shared = new HashSet<>(bare(words(one)));
    Set<String> all = new HashSet<>(shared);
    List<String> others = bare(words(other));
    shared.retainAll(others);
    all.addAll(others);
    return all.isEmpty() ? 0 : (double) shared.size() / all.size();
  }

  private static List<String> words(String sentence) {
    return Arrays.asList(sentence.strip().split("\\s+"));
  }

  private static List<String> bare(List<String> words) {
    return words.stream()
        .map(word -> word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}']", ""))
        .toList();
  }

  private static List<Word> all(String sentence) {
    return words(sentence).stream().map(word -> new Word(word, true)).toList();
  }

  /** Longest common subsequence of words. */
  private static Row row(String later, String earlier) {
    List<String> left = words(later);
    List<String> right = words(earlier);
    List<String> a = bare(left);
    List<String> b = bare(right);
    int[][] length = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        length[i][j] =
            a.get(i).equals(b.get(j))
                ? length[i + 1][j + 1] + 1
                : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    boolean[] inLeft = new boolean[a.size()];
    boolean[] inRight = new boolean[b.size()];
    for (int i = 0, j = 0; i < a.size() && j < b.size(); ) {
      if (a.get(i).equals(b.get(j))) {
        inLeft[i++] = true;
        inRight[j++] = true;
      } else if (length[i + 1][j] >= length[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return new Row(marked(left, inLeft), marked(right, inRight));
  }

  private static List<Word> marked(List<String> words, boolean[] shared) {
    List<Word> marked = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      marked.add(new Word(words.get(i), !shared[i]));
    }
    return marked;
  }
}
