package org.sidenote.analyzer.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.data.YamlFile.Entry;
import org.sidenote.analyzer.text.Beginnings;
import org.sidenote.analyzer.wording.Inflection.Form;

/** The phrases of a rule, to be found by the word they begin with, the longest first. */
final class Phrasebook {

  /** What stands before a noun: "her address", "a new address". */
  private static final Set<String> NOUN_AFTER = Set.of("DET", "ADJ", "NUM");

  /** Stands for a second word that may be any, or not there. */
  private static final String OPEN = "";

  private final List<Phrase> phrases;

  /** By the first word and the second: of phrases that begin with "she" there are many. */
  private final Map<String, Map<String, List<Phrase>>> byFirstWords = new HashMap<>();

  private final Beginnings beginnings;

  private Phrasebook(List<Phrase> phrases) {
    this.phrases = List.copyOf(phrases);
    List<Phrase> longestFirst = new ArrayList<>(phrases);
    longestFirst.sort(Comparator.comparingInt((Phrase p) -> -p.words().size()));
    for (Phrase phrase : longestFirst) {
      Map<String, List<Phrase>> bySecond =
          byFirstWords.computeIfAbsent(phrase.words().getFirst(), word -> new HashMap<>());
      Set<String> seconds = phrase.words().size() > 1 ? phrase.wordsAt(1) : Set.of();
      for (String second : seconds.isEmpty() ? Set.of(OPEN) : seconds) {
        bySecond.computeIfAbsent(second, word -> new ArrayList<>()).add(phrase);
      }
    }
    Map<String, Set<String>> seconds = new HashMap<>();
    byFirstWords.forEach((first, bySecond) -> seconds.put(first, bySecond.keySet()));
    beginnings = new Beginnings(seconds);
  }

  /**
   * Reads a rule's file.
   *
   * @throws org.sidenote.analyzer.data.BadFile if a phrase has no words, nothing to write instead
   *     or no source, or stands there twice
   */
  static Phrasebook parse(Entry root) {
    Choices choices =
        Choices.USUAL.with(root.find("words").isEmpty() ? List.of() : root.list("words"));
    List<Phrase> phrases = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (Entry entry : root.list("phrases")) {
      List<Phrase> forms = Phrase.parse(entry, choices, List.of());
      for (String text : forms.stream().map(Phrase::text).distinct().toList()) {
        if (!known.add(text)) {
          throw entry.refuse("the phrase \"%s\" stands here twice".formatted(text));
        }
      }
      if (forms.getFirst().hint() == null && entry.list("plainer").isEmpty()) {
        throw entry.refuse("has neither plainer words nor a hint");
      }
      phrases.addAll(forms);
    }
    return new Phrasebook(phrases);
  }

  /** These with a council's, each in place of a phrase of the same words. */
  Phrasebook with(List<Phrase> more) {
    Set<String> replaced = more.stream().map(Phrase::text).collect(Collectors.toSet());
    List<Phrase> all = new ArrayList<>(phrases);
    all.removeIf(phrase -> replaced.contains(phrase.text()));
    // A phrase with nothing to write instead is one the council is content with.
    more.stream().filter(Phrase::isToBeFlagged).forEach(all::add);
    return new Phrasebook(all);
  }

  /** The longest phrase that stands here, or null. */
  @Nullable Phrase at(List<Word> words, int at, String text) {
    String second = at + 1 < words.size() ? words.get(at + 1).text() : OPEN;
    if (!beginnings.mayBe(words.get(at).text().hashCode(), second.hashCode())) {
      return null;
    }
    Map<String, List<Phrase>> bySecond = byFirstWords.get(words.get(at).text());
    if (bySecond == null) {
      return null;
    }
    Phrase one = longest(bySecond.getOrDefault(second, List.of()), words, at, text);
    Phrase other = longest(bySecond.getOrDefault(OPEN, List.of()), words, at, text);
    boolean longer = one != null && (other == null || one.words().size() >= other.words().size());
    return longer ? one : other;
  }

  private static @Nullable Phrase longest(
      List<Phrase> phrases, List<Word> words, int at, String text) {
    for (Phrase phrase : phrases) {
      if (stands(phrase, words, at, text)
          && isOfItsKind(phrase, words, at)
          && !isBefore(phrase.notBefore(), words, at + phrase.words().size())
          && !isAfter(phrase.notAfter(), words, at)
          && !isWith(phrase.notWith(), words, at)) {
        return phrase;
      }
    }
    return null;
  }

  private static boolean isBefore(Set<String> others, List<Word> words, int next) {
    return next < words.size()
        && words.get(next).sentence() == words.get(next - 1).sentence()
        && others.contains(words.get(next).text());
  }

  private static boolean isAfter(Set<String> others, List<Word> words, int at) {
    return at > 0
        && words.get(at).sentence() == words.get(at - 1).sentence()
        && others.contains(words.get(at - 1).text());
  }

  private static boolean isWith(Set<String> others, List<Word> words, int at) {
    if (others.isEmpty()) {
      return false;
    }
    int sentence = words.get(at).sentence();
    int first = at;
    while (first > 0 && words.get(first - 1).sentence() == sentence) {
      first--;
    }
    for (int i = first; i < words.size() && words.get(i).sentence() == sentence; i++) {
      if (others.contains(words.get(i).text())) {
        return true;
      }
    }
    return false;
  }

  private static boolean stands(Phrase phrase, List<Word> words, int at, String text) {
    int size = phrase.words().size();
    if (at + size > words.size()) {
      return false;
    }
    for (int i = 0; i < size; i++) {
      if (!phrase.fits(i, words.get(at + i))
          || (i > 0 && !words.get(at + i - 1).joins(words.get(at + i), text))) {
        return false;
      }
    }
    return true;
  }

  /** "Contact" the noun is not "contact me"; a verb's -ed form is hardly anything else. */
  private static boolean isOfItsKind(Phrase phrase, List<Word> words, int at) {
    Word first = words.get(at);
    Word last = words.get(at + phrase.words().size() - 1);
    return switch (phrase.kind()) {
      case ANY -> true;
      case NOUN -> last.isNoun() || phrase.words().size() > 1;
      case VERB ->
          !isDescribing(phrase, words, at)
              && (!first.isNoun() || isVerbAllTheSame(phrase, words, at));
    };
  }

  /** "A consuming love of trains". */
  private static boolean isDescribing(Phrase phrase, List<Word> words, int at) {
    int next = at + 1;
    return phrase.words().size() == 1
        && phrase.forms().contains(Form.ING)
        && at > 0
        && words.get(at - 1).tag().equals("DET")
        && words.get(at - 1).sentence() == words.get(at).sentence()
        && next < words.size()
        && words.get(next).isNoun();
  }

  /**
   * Short notes mislead the tagger ("Swimming commences"). What it takes for a noun may yet be a
   * verb, unless what stands before it calls for a noun: "her address", "email address".
   */
  private static boolean isVerbAllTheSame(Phrase phrase, List<Word> words, int at) {
    Word first = words.get(at);
    boolean begins = at == 0 || words.get(at - 1).sentence() != first.sentence();
    if (begins) {
      return phrase.forms().contains(Form.ING)
          || phrase.forms().contains(Form.PAST)
          || isNoNoun(first.text());
    }
    Word before = words.get(at - 1);
    return (phrase.forms().contains(Form.BASE) && !isNoNoun(first.text()))
        ? PlainerWords.BASE_AFTER.contains(before.text())
        : !NOUN_AFTER.contains(before.tag()) && !Word.OWNERS.contains(before.text());
  }

  /**
   * "Utilises", "ambulate": words made like these are verbs, whatever the tagger takes them for.
   */
  private static boolean isNoNoun(String word) {
    String base = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return base.endsWith("ise") || base.endsWith("ize") || base.endsWith("ate");
  }
}
