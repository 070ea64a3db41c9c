package org.sidenote.analyzer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.sidenote.api.Sentence;
import org.sidenote.api.Token;

class TextReaderTest {

  private static final TextReader READER = new TextReader();

  private static List<String> sentences(String text) {
    return READER.sentences(text).stream().map(s -> text.substring(s.start(), s.end())).toList();
  }

  @Test
  void every_bullet_and_line_of_notes_is_a_sentence() {
    assertThat(sentences("- T/C to Mo\n- no reply\n10.40 arrived"))
        .containsExactly("- T/C to Mo", "- no reply", "10.40 arrived");
  }

  @Test
  void a_line_that_an_editor_wrapped_goes_on() {
    assertThat(sentences("Amira showed me the\ngarden. She hummed."))
        .containsExactly("Amira showed me the\ngarden.", "She hummed.");
  }

  @Test
  void offsets_are_exact_whatever_the_characters() {
    String text = "Zoë 😀 said “hi”.\r\nمرحبا يا أمي.\u0000 Then she left.";
    for (Sentence sentence : READER.sentences(text)) {
      for (Token token : sentence.tokens()) {
        assertThat(text.substring(token.start(), token.end())).isEqualTo(token.text());
      }
    }
  }

  @Test
  void a_blank_text_has_no_sentences() {
    assertThat(READER.sentences(" \n\t\n")).isEmpty();
  }

  /** Anything that grows with the square of the length would run for an hour here. */
  @Test
  void a_quarter_of_a_megabyte_of_anything_is_read() {
    for (String piece :
        List.of(
            "a", "-", ".", "\"", "\"a ", "“", "“a ", " 'a", "a@b.", "no ", "x.\n", "a\r\n", "1-",
            "a/", "'s", "😀", "\u0000", "م", "a.", ". ", "A. ", "(", "“‘\"", "a\n", "a,\n", "was ",
            "was by ", "://", "www.", "1.1", "?! ", "é", "\uD800", "\uDE00")) {
      String text = piece.repeat((1 << 18) / piece.length());
      Assertions.assertTimeoutPreemptively(
          Duration.ofMinutes(1),
          () -> {
            READER.sentences(text).forEach(Passives::in);
            Quotations.in(text);
          },
          piece);
    }
  }

  @Test
  void a_megabyte_of_one_letter_is_one_word() {
    String text = "a".repeat(1 << 20);
    assertThat(READER.sentences(text))
        .singleElement()
        .satisfies(s -> assertThat(s.tokens()).hasSize(1));
  }

  @Test
  void a_sentence_of_thousands_of_words_is_read_as_several_and_loses_none() {
    String text = "the cat sat ".repeat(1_000).strip();
    List<Sentence> sentences = READER.sentences(text);
    assertThat(sentences).hasSizeGreaterThan(1).allMatch(s -> s.words() <= TextReader.MOST_WORDS);
    assertThat(sentences.stream().flatMap(s -> s.tokens().stream()).map(Token::text))
        .containsExactly(text.split(" "));
    assertThat(sentences)
        .allSatisfy(sentence -> {
          assertThat(sentence.start()).isEqualTo(sentence.tokens().getFirst().start());
          assertThat(sentence.end()).isEqualTo(sentence.tokens().getLast().end());
        });
  }

  private static final List<String> PIECES =
      List.of(
          "Mum",
          "didn't",
          "T/C",
          "K.",
          "e.g.",
          "home.She",
          "£12.50",
          "10.40",
          "“",
          "”",
          "‘",
          "’",
          "\"",
          "'",
          "(",
          ")",
          ".",
          "?",
          "!",
          "…",
          "...",
          " ",
          " ",
          " ",
          " ",
          "\n",
          "\r\n",
          "\r",
          "\t",
          "- ",
          "1. ",
          "was",
          "told",
          "by",
          "😀",
          "👩‍👩‍👧",
          "\uD83D",
          "\uDE00",
          "مرحبا",
          "\u202E",
          "שלום",
          "\u0000",
          "\u0007",
          "\uFEFF",
          "\u200D",
          "é",
          "e\u0301",
          "İ",
          "ﬁ",
          "你好",
          "a@b.org",
          "www.",
          "http://",
          "2-3",
          "/",
          "-",
          "—",
          "_",
          "\u00A0",
          "\u2028",
          "\u0085",
          "§",
          "½",
          "&",
          "ß");

  /** Whatever is pasted: nothing overlaps, nothing is lost but space, every offset is exact. */
  @Test
  void offsets_are_exact_in_a_thousand_jumbles() {
    for (int seed = 0; seed < 1000; seed++) {
      Random random = new Random(seed);
      StringBuilder jumble = new StringBuilder();
      for (int i = random.nextInt(120); i > 0; i--) {
        jumble.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      String text = jumble.toString();
      StringBuilder read = new StringBuilder();
      int end = 0;
      for (Sentence sentence : READER.sentences(text)) {
        assertThat(sentence.start()).isGreaterThanOrEqualTo(end);
        end = sentence.start();
        for (Token token : sentence.tokens()) {
          assertThat(token.start()).isGreaterThanOrEqualTo(end);
          assertThat(text.substring(token.start(), token.end()))
              .isEqualTo(token.text())
              .isNotEmpty();
          end = token.end();
          read.append(token.text());
        }
        assertThat(end).isEqualTo(sentence.end());
      }
      StringBuilder all = new StringBuilder();
      text.chars().filter(c -> !WordSplitter.isSpace((char) c)).forEach(c -> all.append((char) c));
      assertThat(read.toString()).as("seed %s", seed).isEqualTo(all.toString());
    }
  }

  @Test
  void many_threads_read_the_same_at_the_same_time() {
    List<String> texts = TuneTexts.all().subList(0, 200);
    List<List<Sentence>> alone = texts.stream().map(READER::sentences).toList();
    TextReader shared = new TextReader();
    List<List<Sentence>> together =
        Stream.concat(texts.stream(), texts.stream()).parallel().map(shared::sentences).toList();
    assertThat(together).isEqualTo(Stream.concat(alone.stream(), alone.stream()).toList());
  }
}
