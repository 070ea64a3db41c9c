package org.sidenote.analyzer.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.text.Called;
import org.sidenote.analyzer.text.Pronouns;
import org.sidenote.analyzer.wording.Inflection.Form;
import org.sidenote.api.Edit;
import org.sidenote.api.Person;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.Sighting;

/**
 * What to write in place of a phrase: its plainer words in the form and case that fit where it
 * stands, with the person's name and the words chosen in it filled in.
 */
final class PlainerWords {

  /** What stands before a verb in its base form. */
  static final Set<String> BASE_AFTER =
      Set.of(
          "to",
          "will",
          "would",
          "can",
          "could",
          "should",
          "shall",
          "may",
          "might",
          "must",
          "did",
          "do",
          "does",
          "didn't",
          "don't",
          "doesn't",
          "won't",
          "can't",
          "couldn't",
          "wouldn't",
          "cannot",
          "let");

  private static final Set<String> PARTICIPLE_AFTER =
      Set.of(
          "have", "has", "had", "having", "is", "was", "are", "were", "be", "been", "being", "get",
          "got", "gets", "hasn't", "hadn't", "haven't", "wasn't", "weren't", "isn't");

  /** The person and a verb, as written of several: "{they seem}". */
  private static final Pattern THEY_DO = Pattern.compile("\\{they (\\w{1,12})}");

  /** "{very?}", where the phrase stands without it. */
  private static final Pattern LEFT_OUT = Pattern.compile("\\{\\w{1,12}\\?} ?");

  /** Where only the name would fit, and none is known. */
  private static final String NAME_THEM = "Use the name, if it can be written here.";

  private PlainerWords() {}

  /** A phrase seen where it stands, with what could be written there. */
  static Sighting inPlaceOf(
      Phrase phrase, List<Word> words, int at, ReadSection section, Reading reading) {
    Word first = words.get(at);
    Word last = words.get(at + phrase.words().size() - 1);
    String text = section.text();
    String passage = text.substring(first.start(), last.end());
    Word before =
        at > 0 && words.get(at - 1).sentence() == first.sentence() ? words.get(at - 1) : null;
    List<String> plainer = new ArrayList<>();
    for (String plain : phrase.plainer(form(phrase, words, at))) {
      String filled = filled(plain, phrase, words, at, text, reading);
      if (filled != null) {
        plainer.add(filled);
      }
    }
    Sighting sighting =
        Sighting.inPassage(section.index(), first.start(), last.end())
            .with("words", passage.replaceAll("\\s+", " "))
            .with("plainer", String.join("”, or “", plainer))
            .with("hint", phrase.hint() == null ? NAME_THEM : phrase.hint());
    if (plainer.isEmpty()) {
      return sighting.saying("no other words");
    }
    Edit edit =
        phrase.fitsAsItIs(form(phrase, words, at))
                && Fit.is(phrase, words, at, plainer.getFirst(), reading.record().person())
            ? edit(section, before, first, last, phrase, plainer.getFirst())
            : null;
    return edit == null ? sighting : sighting.offering(edit);
  }

  /** The plainer words in place of the phrase; null if they would not fit after the word before. */
  private static @Nullable Edit edit(
      ReadSection section,
      @Nullable Word before,
      Word first,
      Word last,
      Phrase phrase,
      String plainer) {
    String text = section.text();
    boolean determined =
        before != null
            && (before.tag().equals("DET")
                || text.startsWith("'s", before.end())
                || text.startsWith("’s", before.end())
                || Word.OWNERS.contains(before.text()));
    boolean article = before != null && (before.text().equals("a") || before.text().equals("an"));
    if (determined && !article && Article.hasArticle(plainer)) {
      return null;
    }
    return Article.putRight(
        text,
        first.start(),
        last.end(),
        section.index(),
        inTheCaseOf(text.substring(first.start(), last.end()), plainer),
        phrase.kind() != Phrase.Kind.VERB);
  }

  /** Choices filled in with the words that stand there, and the person's name; null without one. */
  private static @Nullable String filled(
      String plainer, Phrase phrase, List<Word> words, int at, String text, Reading reading) {
    String filled = plainer;
    for (int i = 0; i < phrase.words().size(); i++) {
      String choice = phrase.words().get(i);
      if (choice.startsWith("{")) {
        Word chosen = words.get(at + i);
        String name = choice.substring(0, choice.length() - 1);
        filled =
            Pattern.compile(Pattern.quote(name) + "\\??}")
                .matcher(filled)
                .replaceFirst(
                    Matcher.quoteReplacement(text.substring(chosen.start(), chosen.end())));
      }
    }
    filled = LEFT_OUT.matcher(filled).replaceAll("");
    filled = withTheirPronoun(filled, words.get(at).text(), reading.record().person());
    if (filled.contains("{person}")) {
      String name = Called.of(reading.record().person());
      return name == null || !reading.record().alsoAbout().isEmpty()
          ? null
          : filled.replace("{person}", name);
    }
    return filled;
  }

  /** "How {they seem}": "how she seems" of her whose "her presentation" it is, or of the person. */
  private static String withTheirPronoun(String plainer, String first, Person person) {
    return THEY_DO
        .matcher(plainer)
        .replaceAll(match -> {
          String they =
              switch (first) {
                case "his" -> "he";
                case "her" -> "she";
                case "their" -> "they";
                default -> Pronouns.they(person);
              };
          String verb = match.group(1);
          return Matcher.quoteReplacement(they + " " + (they.equals("they") ? verb : ofOne(verb)));
        });
  }

  /** "Seems" of "seem". */
  private static String ofOne(String verb) {
    return switch (verb) {
      case "are" -> "is";
      case "can", "seemed" -> verb;
      default -> Inflection.verb(verb).getOrDefault(Form.THIRD_PERSON, verb);
    };
  }

  /** Which of a verb's forms this is, from the words before; null when they do not tell. */
  private static @Nullable Form form(Phrase phrase, List<Word> words, int at) {
    Set<Form> forms = phrase.forms();
    if (forms.size() < 2) {
      return forms.isEmpty() ? Form.BASE : forms.iterator().next();
    }
    int before = at - 1;
    while (before >= 0
        && words.get(before).sentence() == words.get(at).sentence()
        && (words.get(before).tag().equals("ADV") || words.get(before).text().equals("not"))) {
      before--;
    }
    String word = before < 0 ? "" : words.get(before).text();
    int after = at + phrase.words().size();
    boolean by = after < words.size() && words.get(after).text().equals("by");
    if (forms.contains(Form.BASE)) {
      return BASE_AFTER.contains(word) ? Form.BASE : null;
    }
    return PARTICIPLE_AFTER.contains(word) || by ? Form.PARTICIPLE : Form.PAST;
  }

  /** A capital stays one, and "LAC child" begins with initials. */
  private static String inTheCaseOf(String words, String plainer) {
    boolean capital = Character.isUpperCase(words.charAt(0));
    boolean initials = words.length() > 1 && Character.isUpperCase(words.charAt(1));
    return capital && !initials ? Article.capitalised(plainer) : plainer;
  }
}
