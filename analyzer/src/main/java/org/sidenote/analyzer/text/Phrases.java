package org.sidenote.analyzer.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sidenote.api.ReadSection;
import org.sidenote.api.SectionFact;
import org.sidenote.api.Sentence;

/**
 * Phrases kept as data, one a line, lower case, in {@code org/sidenote/words} on the class path. A
 * phrase stands in a text where its words do, one after another, whatever is between them but
 * letters and figures; both kinds of apostrophe are one. In "{lost|loses} {the |}thread" words may
 * stand for one another, or be left out.
 */
public final class Phrases {

  private final Branch phrases;

  private static final Function<ReadSection, Hashed> HASHED = SectionFact.alone(Hashed::new);

  private final Function<ReadSection, List<Stretch>> inSection =
      SectionFact.alone(
          section -> in(section.text(), HASHED.apply(section), 0, section.text().length()));

  private final Beginnings beginnings;

  /** Where the words of a section stand, and their hashes: every list of phrases asks for them. */
  private static final class Hashed {
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] hashes = new int[64];
    private int count;

    Hashed(ReadSection section) {
      String text = section.text();
      for (int at = wordStart(text, 0, text.length()); at < text.length(); count++) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, 2 * count);
          ends = Arrays.copyOf(ends, 2 * count);
          hashes = Arrays.copyOf(hashes, 2 * count);
        }
        starts[count] = at;
        ends[count] = wordEnd(text, at, text.length());
        hashes[count] = hash(text, at, ends[count]);
        at = wordStart(text, ends[count], text.length());
      }
    }

    /** The first word that begins at a place or after it. */
    int firstFrom(int place) {
      int at = Arrays.binarySearch(starts, 0, count, place);
      return at < 0 ? -at - 1 : at;
    }

    /** The hash of the word after one. */
    int next(int i) {
      return i + 1 < count ? hashes[i + 1] : Beginnings.NO_WORD;
    }
  }

  /** Which words may come next, by their hashes in order, and where each leads. */
  private static final class Branch {
    private final int[] hashes;
    private final String[] words;
    private final Branch[][] next;
    private final boolean last;

    /**
     * @param known branches made before: phrases with choices share their steps
     */
    Branch(PhraseStep step, Map<PhraseStep, Branch> known) {
      words = step.next().keySet().toArray(String[]::new);
      Arrays.sort(words, Comparator.comparingInt(String::hashCode));
      hashes = Stream.of(words).mapToInt(String::hashCode).toArray();
      last = step.isLast();
      next = new Branch[words.length][];
      for (int i = 0; i < words.length; i++) {
        List<PhraseStep> steps = step.next().getOrDefault(words[i], List.of());
        next[i] = new Branch[steps.size()];
        for (int j = 0; j < next[i].length; j++) {
          PhraseStep then = steps.get(j);
          Branch branch = known.get(then);
          if (branch == null) {
            branch = new Branch(then, known);
            known.put(then, branch);
          }
          next[i][j] = branch;
        }
      }
    }

    /** Where the longest phrase ends that goes on with this word; 0 if none does. */
    int longest(String text, int start, int end, int hash, int to) {
      int longest = 0;
      int at = Arrays.binarySearch(hashes, hash);
      while (at > 0 && hashes[at - 1] == hash) {
        at--;
      }
      for (; at >= 0 && at < hashes.length && hashes[at] == hash; at++) {
        if (is(words[at], text, start, end)) {
          for (Branch branch : next[at]) {
            longest = Math.max(longest, branch.end(text, end, to));
          }
        }
      }
      return longest;
    }

    /** Where the longest phrase ends that goes on from here; 0 if none does. */
    private int end(String text, int from, int to) {
      int further = 0;
      int start = hashes.length == 0 ? to : wordStart(text, from, to);
      if (start < to) {
        int end = wordEnd(text, start, to);
        further = longest(text, start, end, hash(text, start, end), to);
      }
      return Math.max(further, last ? from : 0);
    }
  }

  private Phrases(List<String> lines) {
    PhraseStep first = PhraseStep.of(lines, Phrases::words);
    phrases = new Branch(first, new IdentityHashMap<>());
    beginnings = first.beginnings();
  }

  /** Reads a list by name: {@code reasons} is {@code org/sidenote/words/reasons.txt}. */
  public static Phrases named(String name) {
    return new Phrases(WordList.lines(name));
  }

  /**
   * Where the phrases stand in a part of a text, in order; of two that begin together, the longer.
   */
  public List<Stretch> in(String text, int from, int to) {
    List<Stretch> found = new ArrayList<>();
    for (int at = wordStart(text, from, to); at < to; ) {
      int end = longest(text, at, to);
      if (end > at) {
        found.add(new Stretch(at, end));
      }
      at = wordStart(text, end > at ? end : wordEnd(text, at, to), to);
    }
    return found;
  }

  /** Where the phrases stand in a section's text, in order. */
  public List<Stretch> in(ReadSection section) {
    return inSection.apply(section);
  }

  /** Where the phrases stand in a sentence of a section, in order. */
  public List<Stretch> in(ReadSection section, Sentence sentence) {
    Hashed words = HASHED.apply(section);
    return in(section.text(), words, words.firstFrom(sentence.start()), sentence.end());
  }

  private List<Stretch> in(String text, Hashed words, int first, int to) {
    List<Stretch> found = new ArrayList<>();
    int past = 0;
    for (int i = first; i < words.count && words.ends[i] <= to; i++) {
      if (words.starts[i] >= past) {
        int end = longest(text, words, i, to);
        if (end > 0) {
          found.add(new Stretch(words.starts[i], end));
          past = end;
        }
      }
    }
    return found;
  }

  /** Where the longest phrase ends that begins with a word of a section; 0 if none does. */
  private int longest(String text, Hashed words, int i, int to) {
    return beginnings.mayBe(words.hashes[i], words.next(i))
        ? phrases.longest(text, words.starts[i], words.ends[i], words.hashes[i], to)
        : 0;
  }

  /** Whether one of them stands in a section's text. */
  public boolean standIn(ReadSection section) {
    return !in(section).isEmpty();
  }

  /** Whether one of them stands in a sentence of a section. */
  public boolean standIn(ReadSection section, Sentence sentence) {
    Hashed words = HASHED.apply(section);
    int first = words.firstFrom(sentence.start());
    for (int i = first; i < words.count && words.ends[i] <= sentence.end(); i++) {
      if (longest(section.text(), words, i, sentence.end()) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of them stands in a part of a text. */
  public boolean standIn(String text, int from, int to) {
    for (int at = wordStart(text, from, to);
        at < to;
        at = wordStart(text, wordEnd(text, at, to), to)) {
      if (longest(text, at, to) > at) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of them stands in a text. */
  public boolean standIn(String text) {
    return standIn(text, 0, text.length());
  }

  /** Where the longest phrase that begins with the word at a place ends; 0 if none does. */
  private int longest(String text, int start, int to) {
    int end = wordEnd(text, start, to);
    int hash = hash(text, start, end);
    return beginnings.mayBe(hash) ? phrases.longest(text, start, end, hash, to) : 0;
  }

  private static boolean is(String word, String text, int start, int end) {
    if (end - start != word.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (folded(text.charAt(start + i)) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** As {@link String#hashCode} has it. */
  private static int hash(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + folded(text.charAt(i));
    }
    return hash;
  }

  private static char folded(char c) {
    return c == '’' ? '\'' : Character.toLowerCase(c);
  }

  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    for (int at = wordStart(line, 0, line.length()); at < line.length(); ) {
      int end = wordEnd(line, at, line.length());
      words.add(line.substring(at, end).replace('’', '\''));
      at = wordStart(line, end, line.length());
    }
    return words;
  }

  /** The first place from here on where a word begins; {@code to} if none does. */
  private static int wordStart(String text, int from, int to) {
    int at = from;
    while (at < to && !isPart(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int wordEnd(String text, int start, int to) {
    int at = start;
    while (at < to && (isPart(text.charAt(at)) || joins(text, at, to))) {
      at++;
    }
    return at;
  }

  /** A letter or a figure; most are of the first 128, and quickly known. */
  private static boolean isPart(char c) {
    return c < 128
        ? (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z')
        : Character.isLetterOrDigit(c);
  }

  /** An apostrophe before a letter. */
  private static boolean joins(String text, int at, int to) {
    char c = text.charAt(at);
    return (c == '\'' || c == '’') && at + 1 < to && Character.isLetter(text.charAt(at + 1));
  }
}
