package org.sidenote.analyzer.wording;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sidenote.analyzer.data.YamlFile;
import org.sidenote.analyzer.data.YamlFile.Entry;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.api.Check;
import org.sidenote.api.Edit;
import org.sidenote.api.Mark;
import org.sidenote.api.MarkKind;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.Sighting;

/**
 * A rule made only of phrases: finds them word for word, whatever their case, and offers the
 * plainer words. What stands in quotation marks is somebody's own words and is left alone.
 */
public final class PhraseCheck implements Check {

  private static final Set<MarkKind> LEFT_ALONE =
      EnumSet.of(MarkKind.QUOTATION, MarkKind.TEMPLATE, MarkKind.LEGITIMATE_REPEAT);

  private final String rule;
  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

  /**
   * A phrase to look for.
   *
   * @param text it, in lower case, with single spaces and straight apostrophes
   * @param plainer plainer words for it, best first
   */
  private record Phrase(String text, List<String> plainer) {}

  private PhraseCheck(String rule) {
    this.rule = rule;
  }

  /**
   * Reads the phrases of a rule.
   *
   * @param file what to call the file in messages
   * @throws org.sidenote.analyzer.data.BadFile if a phrase has no words, plainer words or source,
   *     or stands there twice
   */
  public static PhraseCheck parse(String rule, String file, String yaml) {
    PhraseCheck check = new PhraseCheck(rule);
    Set<String> known = new HashSet<>();
    for (Entry entry : YamlFile.parse(file, 1, yaml).list("phrases")) {
      entry.keysAre(List.of("phrase", "plainer", "source"));
      String text = folded(entry.get("phrase").text());
      if (!known.add(text)) {
        throw entry.refuse("the phrase \"%s\" stands here twice".formatted(text));
      }
      entry.get("source").text();
      List<String> plainer = entry.list("plainer").stream().map(Entry::text).toList();
      check
          .byFirstWord
          .computeIfAbsent(firstWord(text, 0), word -> new ArrayList<>())
          .add(new Phrase(text, plainer));
    }
    return check;
  }

  private static String folded(String words) {
    return words.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("\\s+", " ");
  }

  private static String firstWord(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(from, end);
  }

  @Override
  public String rule() {
    return rule;
  }

  @Override
  public List<Sighting> check(Reading reading) {
    List<Mark> notTheirs =
        reading.marks().stream().filter(mark -> LEFT_ALONE.contains(mark.kind())).toList();
    List<Sighting> sightings = new ArrayList<>();
    for (ReadSection section : reading.sections()) {
      String text = inPlace(section.text());
      for (int at = 0; at < text.length(); at++) {
        if (beginsWord(text, at)) {
          for (Phrase phrase : byFirstWord.getOrDefault(firstWord(text, at), List.of())) {
            int start = at;
            int end = endOf(phrase.text, text, at);
            if (end > at
                && notTheirs.stream().noneMatch(m -> m.overlaps(section.index(), start, end))) {
              sightings.add(sighting(section, new Stretch(start, end), phrase));
            }
          }
        }
      }
    }
    return sightings;
  }

  /**
   * The text as phrases are kept, one character for one, so that places in it are places in the
   * text. (Lower case of a whole string can be longer: "İ" becomes two.)
   */
  private static String inPlace(String text) {
    char[] folded = text.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      folded[i] = folded[i] == '’' ? '\'' : Character.toLowerCase(folded[i]);
    }
    return new String(folded);
  }

  private static boolean beginsWord(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at))
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  /** Where the phrase ends if it stands here, any white space for each space; -1 if it does not. */
  private static int endOf(String phrase, String text, int from) {
    int at = from;
    for (int i = 0; i < phrase.length(); i++) {
      if (phrase.charAt(i) == ' ') {
        int word = at;
        while (word < text.length() && Character.isWhitespace(text.charAt(word))) {
          word++;
        }
        if (word == at) {
          return -1;
        }
        at = word;
      } else if (at >= text.length() || text.charAt(at++) != phrase.charAt(i)) {
        return -1;
      }
    }
    return at < text.length() && Character.isLetterOrDigit(text.charAt(at)) ? -1 : at;
  }

  private static Sighting sighting(ReadSection section, Stretch passage, Phrase phrase) {
    String words = passage.in(section.text()).replaceAll("\\s+", " ");
    String plainer = phrase.plainer.isEmpty() ? "" : phrase.plainer.getFirst();
    Sighting sighting =
        Sighting.inPassage(section.index(), passage.start(), passage.end())
            .with("words", words)
            .with("plainer", String.join("”, or “", phrase.plainer));
    return plainer.isEmpty()
        ? sighting
        : sighting.offering(
            new Edit(section.index(), passage.start(), passage.end(), inTheCaseOf(words, plainer)));
  }

  private static String inTheCaseOf(String words, String plainer) {
    return Character.isUpperCase(words.charAt(0))
        ? plainer.substring(0, 1).toUpperCase(Locale.UK) + plainer.substring(1)
        : plainer;
  }
}
