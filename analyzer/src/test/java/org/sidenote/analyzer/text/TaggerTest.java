package org.sidenote.analyzer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.junit.jupiter.api.Test;

/** OpenNLP's own tagger says what the tags should be. */
class TaggerTest {

  private static final POSModel MODEL = LanguageModels.tags();
  private static final Tagger TAGGER = new Tagger(MODEL);
  private static final POSTaggerME OPENNLP = new POSTaggerME(MODEL);

  /** OpenNLP's copies its history at every word; a longer sentence would keep us waiting. */
  private static final int LONGEST = 200;

  private static List<String> tags(String text, List<Stretch> words) {
    List<WordForm> forms =
        words.stream().map(word -> TAGGER.word(text, word.start(), word.end())).toList();
    return List.of(TAGGER.tag(forms));
  }

  private static List<String> tags(String sentence) {
    return tags(sentence, WordSplitter.split(sentence, new Stretch(0, sentence.length())));
  }

  private static List<String> openNlp(String text, List<Stretch> words) {
    return List.of(OPENNLP.tag(words.stream().map(word -> word.in(text)).toArray(String[]::new)));
  }

  @Test
  void the_tags_of_the_corpus_are_those_of_opennlp() {
    List<String> different = new ArrayList<>();
    for (String text : TuneTexts.all()) {
      for (Stretch line : Lines.of(text)) {
        SentenceSplitter.split(
            text,
            line,
            sentence -> {
              List<Stretch> words = WordSplitter.split(text, sentence);
              if (words.size() <= LONGEST && !tags(text, words).equals(openNlp(text, words))) {
                different.add(sentence.in(text));
              }
            });
      }
    }
    assertThat(different).isEmpty();
  }

  @Test
  void so_are_those_of_words_nobody_has_met_and_of_very_short_sentences() {
    for (String text :
        List.of(
            "Ok",
            "Ok .",
            "Zwrkq blorped the Fnargle-42 at 10.40 !",
            "Émilie’s naïve Größe , ÅNGSTRÖM und π",
            "ΔΩ مرحبا 你好 शांति ひらがな カタカナ",
            "😀 👩‍👩‍👧 … — 3½ 2025-11-22 T/C £12.50 A . B .",
            "DIDN'T won't cannot gonna he'd've")) {
      List<Stretch> words = new ArrayList<>();
      int at = 0;
      for (String word : text.split(" ")) {
        words.add(new Stretch(at, at + word.length()));
        at += word.length() + 1;
      }
      assertThat(tags(text, words)).as(text).isEqualTo(openNlp(text, words));
    }
  }

  @Test
  void a_short_not_has_both_tags() {
    assertThat(tags("She didn't ring")).containsExactly("PRON", "AUX+PART", "VERB");
  }

  @Test
  void no_words_have_no_tags() {
    assertThat(tags("")).isEmpty();
  }
}
