package org.sidenote.analyzer.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sidenote.analyzer.data.YamlFile;
import org.sidenote.analyzer.data.YamlFile.Entry;
import org.sidenote.analyzer.text.Quotations;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.api.Check;
import org.sidenote.api.Edit;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.Sentence;
import org.sidenote.api.Sighting;
import org.sidenote.api.Token;

/**
 * A rule made only of phrases: finds them word for word, whatever their case, and offers the
 * plainer words. What stands in quotation marks is somebody's own words and is left alone.
 */
public final class PhraseCheck implements Check {

  private final String rule;
  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

  /**
   * A phrase to look for.
   *
   * @param words its words, in lower case
   * @param plainer plainer words for it, best first
   */
  private record Phrase(List<String> words, List<String> plainer) {}

  private PhraseCheck(String rule) {
    this.rule = rule;
  }

  /**
   * Reads the phrases of a rule.
   *
   * @param file what to call the file in messages
   * @throws org.sidenote.analyzer.data.BadFile if a phrase has no words, plainer words or source
   */
  public static PhraseCheck parse(String rule, String file, String yaml) {
    PhraseCheck check = new PhraseCheck(rule);
    for (Entry entry : YamlFile.parse(file, 1, yaml).list("phrases")) {
      List<String> words =
          List.of(entry.get("phrase").text().toLowerCase(Locale.ROOT).split("\\s+"));
      List<String> plainer = entry.list("plainer").stream().map(Entry::text).toList();
      entry.get("source").text();
      check
          .byFirstWord
          .computeIfAbsent(words.getFirst(), word -> new ArrayList<>())
          .add(new Phrase(words, plainer));
    }
    return check;
  }

  @Override
  public String rule() {
    return rule;
  }

  @Override
  public List<Sighting> check(Reading reading) {
    List<Sighting> sightings = new ArrayList<>();
    for (ReadSection section : reading.sections()) {
      List<Stretch> quotations = Quotations.in(section.text());
      for (Sentence sentence : section.sentences()) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
          for (Phrase phrase : byFirstWord.getOrDefault(tokens.get(i).lower(), List.of())) {
            if (standsAt(phrase, tokens, i)) {
              Stretch passage =
                  new Stretch(tokens.get(i).start(), tokens.get(i + phrase.words.size() - 1).end());
              if (quotations.stream().noneMatch(q -> q.contains(passage.start(), passage.end()))) {
                sightings.add(sighting(section, passage, phrase));
              }
            }
          }
        }
      }
    }
    return sightings;
  }

  private static boolean standsAt(Phrase phrase, List<Token> tokens, int at) {
    if (at + phrase.words.size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < phrase.words.size(); i++) {
      if (!tokens.get(at + i).lower().equals(phrase.words.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static Sighting sighting(ReadSection section, Stretch passage, Phrase phrase) {
    String words = passage.in(section.text());
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
