package org.sidenote.analyzer.wording;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.data.YamlFile.Entry;
import org.sidenote.analyzer.wording.Inflection.Form;

/**
 * A phrase to look for, in one of its forms.
 *
 * @param text it as written in its file, in lower case: the same for all its forms
 * @param words this form, word by word; {@code {his}} stands for any of a few words, see {@link
 *     #SLOTS}
 * @param kind its word class, where only that one is meant
 * @param forms which forms of its verb this may be; empty if it is no verb
 * @param plainer plainer words for each of those forms, best first; under {@link Form#BASE} if it
 *     is no verb
 * @param hint what to write instead, where no other words simply fit; null if some do
 * @param ofPerson whether it must be said of a person ("she is impulsive", "a rigid man")
 * @param notBefore words that show another sense when they come next ("difficult to lift")
 */
record Phrase(
    String text,
    List<String> words,
    Kind kind,
    Set<Form> forms,
    Map<Form, List<String>> plainer,
    @Nullable String hint,
    boolean ofPerson,
    Set<String> notBefore) {

  /** What the phrase's chief word must be. */
  enum Kind {
    ANY,
    VERB,
    NOUN
  }

  /** Words that stand for one another in a phrase. */
  static final Map<String, Set<String>> SLOTS =
      Map.of(
          "{himself}",
          Set.of("himself", "herself", "themselves", "themself"),
          "{him}",
          Set.of("him", "her", "them"),
          "{his}",
          Set.of("his", "her", "their"),
          "{he}",
          Set.of("he", "she", "they"),
          "{mum}",
          Set.of(
              "mum",
              "mam",
              "mom",
              "mummy",
              "mother",
              "dad",
              "daddy",
              "father",
              "parents",
              "parent",
              "family",
              "sister",
              "sisters",
              "brother",
              "brothers",
              "siblings",
              "grandparents",
              "grandmother",
              "grandfather",
              "nan",
              "gran",
              "grandad"));

  private static final List<String> KEYS =
      List.of("phrase", "plainer", "hint", "as", "said of", "not before", "source");

  Phrase {
    words = List.copyOf(words);
    forms = Set.copyOf(forms);
    notBefore = Set.copyOf(notBefore);
  }

  /**
   * Reads one entry: the phrase in all its forms.
   *
   * @param more further keys the entry may have
   * @throws org.sidenote.analyzer.data.BadFile if it has no words or no source, or is of no kind
   *     known here
   */
  static List<Phrase> parse(Entry entry, List<String> more) {
    List<String> keys = new ArrayList<>(KEYS);
    keys.addAll(more);
    entry.keysAre(keys);
    String text = folded(entry.get("phrase").text());
    entry.get("source").text();
    for (String word : text.split("[ -]", -1)) {
      if (word.startsWith("{") && !SLOTS.containsKey(word)) {
        throw entry.get("phrase").refuse("%s is none of %s".formatted(word, SLOTS.keySet()));
      }
    }
    if (text.startsWith("{")) {
      throw entry.get("phrase").refuse("a phrase begins with a word, not with a choice of words");
    }
    List<String> plainer =
        entry.find("plainer").isEmpty()
            ? List.of()
            : entry.list("plainer").stream().map(Entry::text).toList();
    String hint = entry.find("hint").map(Entry::text).orElse(null);
    Phrase phrase =
        new Phrase(
            text,
            List.of(text.split("[ -]", -1)),
            entry.find("as").map(Phrase::kind).orElse(Kind.ANY),
            Set.of(),
            Map.of(Form.BASE, plainer),
            hint,
            entry.find("said of").map(Phrase::isPerson).orElse(false),
            entry.find("not before").isEmpty() ? Set.of() : wordsOf(entry.list("not before")));
    return phrase.allForms(plainer);
  }

  private static Kind kind(Entry as) {
    return switch (as.text()) {
      case "verb" -> Kind.VERB;
      case "noun" -> Kind.NOUN;
      default -> throw as.refuse("is neither verb nor noun");
    };
  }

  private static Set<String> wordsOf(List<Entry> entries) {
    return entries.stream().map(Entry::text).collect(Collectors.toSet());
  }

  private static boolean isPerson(Entry of) {
    if (!of.text().equals("person")) {
      throw of.refuse("a phrase can only be said of a \"person\"");
    }
    return true;
  }

  private static String folded(String words) {
    return words.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("[\\s-]+", " ");
  }

  private List<Phrase> allForms(List<String> plainer) {
    return switch (kind) {
      case ANY -> List.of(this);
      case NOUN ->
          List.of(
              this,
              new Phrase(
                  text,
                  List.of(Inflection.plural(text).split("[ -]", -1)),
                  kind,
                  forms,
                  Map.of(Form.BASE, plainer.stream().map(Inflection::plural).toList()),
                  hint,
                  ofPerson,
                  notBefore));
      case VERB -> verbForms(plainer);
    };
  }

  /** Forms that look alike ("facilitated") are one phrase that may be either. */
  private List<Phrase> verbForms(List<String> plainer) {
    Map<String, EnumSet<Form>> byText = new LinkedHashMap<>();
    Inflection.verb(text)
        .forEach((form, words) ->
            byText.computeIfAbsent(words, w -> EnumSet.noneOf(Form.class)).add(form));
    List<Phrase> phrases = new ArrayList<>();
    byText.forEach((words, forms) -> {
      Map<Form, List<String>> inForm = new EnumMap<>(Form.class);
      for (Form form : forms) {
        inForm.put(form, plainer.stream().map(p -> Inflection.verb(p).get(form)).toList());
      }
      phrases.add(
          new Phrase(
              text,
              List.of(words.split("[ -]", -1)),
              kind,
              forms,
              inForm,
              hint,
              ofPerson,
              notBefore));
    });
    return phrases;
  }

  /** Whether a word of a text can stand at a place of the phrase. */
  boolean fits(int place, String word) {
    String own = words.get(place);
    return own.charAt(0) == '{'
        ? SLOTS.getOrDefault(own, Set.of(own)).contains(word)
        : own.equals(word);
  }

  /** Whether there is something to write instead. */
  boolean isToBeFlagged() {
    return hint != null || plainer.values().stream().anyMatch(words -> !words.isEmpty());
  }

  /**
   * Plainer words in a form; in the first there is when the form is not known.
   *
   * @param form null when it is not known
   */
  List<String> plainer(@Nullable Form form) {
    return form == null || !plainer.containsKey(form)
        ? plainer.values().iterator().next()
        : Objects.requireNonNull(plainer.get(form));
  }

  /** Whether the plainer words can take its place: the form is known, or makes no difference. */
  boolean fitsAsItIs(@Nullable Form form) {
    return form != null || plainer.values().stream().distinct().count() == 1;
  }
}
