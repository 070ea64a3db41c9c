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
 * @param words this form, word by word; {@code {his}} stands for any of a few words
 * @param choices what such words stand for
 * @param kind its word class, where only that one is meant
 * @param forms which forms of its verb this may be; empty if it is no verb
 * @param plainer plainer words for each of those forms, best first; under {@link Form#BASE} if it
 *     is no verb
 * @param hint what to write instead, where no other words simply fit; null if some do
 * @param ofPerson whether it must be said of a person ("she is impulsive", "a rigid man")
 * @param byPerson whether it must be what a person does ("Mum failed to protect")
 * @param notBefore words that show another sense when they come next ("difficult to lift")
 * @param notAfter words that show another sense when they come before ("once upon")
 * @param notWith words that show another sense anywhere in the sentence ("loved" of a choir)
 */
record Phrase(
    String text,
    List<String> words,
    Choices choices,
    Kind kind,
    Set<Form> forms,
    Map<Form, List<String>> plainer,
    @Nullable String hint,
    boolean ofPerson,
    boolean byPerson,
    Set<String> notBefore,
    Set<String> notAfter,
    Set<String> notWith) {

  /** What the phrase's chief word must be. */
  enum Kind {
    ANY,
    VERB,
    NOUN
  }

  private static final List<String> KEYS =
      List.of(
          "phrase",
          "plainer",
          "hint",
          "as",
          "said of",
          "done by",
          "not before",
          "not after",
          "not with",
          "source");

  Phrase {
    words = List.copyOf(words);
    forms = Set.copyOf(forms);
    notBefore = Set.copyOf(notBefore);
    notAfter = Set.copyOf(notAfter);
    notWith = Set.copyOf(notWith);
  }

  /**
   * Reads one entry: its phrase, or each of its phrases, in all their forms.
   *
   * @param choices words that stand for one another in this file
   * @param more further keys the entry may have
   * @throws org.sidenote.analyzer.data.BadFile if it has no words or no source, or is of no kind
   *     known here
   */
  static List<Phrase> parse(Entry entry, Choices choices, List<String> more) {
    List<String> keys = new ArrayList<>(KEYS);
    keys.addAll(more);
    entry.keysAre(keys);
    entry.get("source").text();
    List<String> plainer =
        entry.find("plainer").isEmpty()
            ? List.of()
            : entry.list("plainer").stream().map(Entry::text).toList();
    String hint = entry.find("hint").map(Entry::text).orElse(null);
    Kind kind = entry.find("as").map(Phrase::kind).orElse(Kind.ANY);
    boolean ofPerson = entry.find("said of").map(Phrase::isPerson).orElse(false);
    boolean byPerson = entry.find("done by").map(Phrase::isPerson).orElse(false);
    Set<String> notBefore = wordsUnder(entry, "not before");
    Set<String> notAfter = wordsUnder(entry, "not after");
    Set<String> notWith = wordsUnder(entry, "not with");
    List<Phrase> phrases = new ArrayList<>();
    for (Entry one : entry.all("phrase")) {
      String text = folded(one.text());
      // Its forms begin with each of the words, so that no plainer words could take them up.
      if (!plainer.isEmpty() && choices.mustStay(words(text).getFirst())) {
        throw one.refuse("what it begins with would be lost in the plainer words");
      }
      for (String variant : choices.variants(text, one)) {
        Phrase phrase =
            new Phrase(
                text,
                words(variant),
                choices,
                kind,
                Set.of(),
                Map.of(Form.BASE, plainer),
                hint,
                ofPerson,
                byPerson,
                notBefore,
                notAfter,
                notWith);
        phrases.addAll(phrase.allForms(variant, plainer));
      }
    }
    return phrases;
  }

  private static Kind kind(Entry as) {
    return switch (as.text()) {
      case "verb" -> Kind.VERB;
      case "noun" -> Kind.NOUN;
      default -> throw as.refuse("is neither verb nor noun");
    };
  }

  private static Set<String> wordsUnder(Entry entry, String key) {
    return entry.find(key).isEmpty()
        ? Set.of()
        : entry.list(key).stream().map(Entry::text).collect(Collectors.toSet());
  }

  private static boolean isPerson(Entry of) {
    if (!of.text().equals("person")) {
      throw of.refuse("a phrase can only be said of, or done by, a \"person\"");
    }
    return true;
  }

  /** As {@link Word} has them: without a final "'s". */
  private static String folded(String words) {
    return words
        .toLowerCase(Locale.ROOT)
        .replace('’', '\'')
        .replaceAll("[\\s:-]+", " ")
        .replaceAll("'s(?= |$)", "");
  }

  private static List<String> words(String phrase) {
    return List.of(phrase.split("[ -]", -1));
  }

  private List<Phrase> allForms(String variant, List<String> plainer) {
    return switch (kind) {
      case ANY -> List.of(this);
      case NOUN -> {
        List<String> several = plainer.stream().map(Inflection::plural).toList();
        yield List.of(this, inForm(Inflection.plural(variant), forms, Map.of(Form.BASE, several)));
      }
      case VERB -> verbForms(variant, plainer);
    };
  }

  private Phrase inForm(String form, Set<Form> isForms, Map<Form, List<String>> inForm) {
    return new Phrase(
        text,
        words(form),
        choices,
        kind,
        isForms,
        inForm,
        hint,
        ofPerson,
        byPerson,
        notBefore,
        notAfter,
        notWith);
  }

  /** Forms that look alike ("facilitated") are one phrase that may be either. */
  private List<Phrase> verbForms(String variant, List<String> plainer) {
    Map<String, EnumSet<Form>> byText = new LinkedHashMap<>();
    Inflection.verb(variant)
        .forEach((form, words) ->
            byText.computeIfAbsent(words, w -> EnumSet.noneOf(Form.class)).add(form));
    List<Phrase> phrases = new ArrayList<>();
    byText.forEach((words, isForms) -> {
      Map<Form, List<String>> inForm = new EnumMap<>(Form.class);
      for (Form form : isForms) {
        inForm.put(form, plainer.stream().map(p -> Inflection.verb(p).get(form)).toList());
      }
      phrases.add(inForm(words, isForms, inForm));
    });
    return phrases;
  }

  /** Whether a word of a text can stand at a place of the phrase. */
  boolean fits(int place, Word word) {
    return choices.fits(words.get(place), word);
  }

  /** Whether what stands at a place differs from use to use, and says something. */
  boolean isFree(int place) {
    return choices.mustStay(words.get(place));
  }

  /** The words that may stand at one of its places; none where any may. */
  Set<String> wordsAt(int place) {
    return choices.words(words.get(place));
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
