package org.sidenote.analyzer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {

  private static final String MARK = "¦";

  private static List<String> sentences(String text) {
    List<String> sentences = new ArrayList<>();
    for (Stretch line : Lines.of(text)) {
      SentenceSplitter.split(text, line, sentence -> sentences.add(sentence.in(text)));
    }
    return sentences;
  }

  private static Set<Integer> ends(String text) {
    Set<Integer> ends = new TreeSet<>();
    for (Stretch line : Lines.of(text)) {
      SentenceSplitter.split(text, line, sentence -> ends.add(sentence.end()));
    }
    return ends;
  }

  /** Three hundred sentences marked by hand, most of them from the corpus. */
  @Test
  void sentences_end_where_a_reader_says_they_do() throws IOException {
    int same = 0;
    int marked = 0;
    int found = 0;
    for (String block : markedBlocks()) {
      Set<Integer> ends = new TreeSet<>();
      StringBuilder text = new StringBuilder();
      for (String piece : block.split(MARK, -1)) {
        if (!text.isEmpty()) {
          ends.add(text.length());
        }
        text.append(piece);
      }
      if (!block.endsWith(MARK)) {
        ends.remove(text.length());
      }
      Set<Integer> ours = ends(text.toString());
      marked += ends.size();
      found += ours.size();
      ours.retainAll(ends);
      same += ours.size();
    }
    assertThat(marked).isGreaterThan(300);
    assertThat(2.0 * same / (marked + found)).isGreaterThan(0.98);
  }

  private static List<String> markedBlocks() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            SentenceSplitterTest.class.getResourceAsStream("sentences-marked.txt"))) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<String> blocks = new ArrayList<>(List.of(all.split("\n----\n")));
      blocks.removeFirst(); // says what the file is, and its licence
      return blocks.stream().map(String::strip).toList();
    }
  }

  @Test
  void short_forms_and_initials_do_not_end_one() {
    assertThat(
            sentences(
                "Dr. Osei and K. Mensah came at 10 a.m. with J.T. Wrigley, e.g. for the form. Ok."))
        .hasSize(2);
    assertThat(sentences("He is at No. 14. Nobody else is.")).hasSize(2);
    assertThat(sentences("She said no. He went in.")).hasSize(2);
    assertThat(sentences("She takes vitamin C. He does not.")).hasSize(2);
    assertThat(sentences("Seen at 5 p.m. Mum was out.")).hasSize(2);
  }

  @Test
  void a_number_before_an_item_is_part_of_it() {
    assertThat(sentences("1. Ring housing\n2. Ask Dr. Osei. Then wait.\nb. Kitchen"))
        .containsExactly("1. Ring housing", "2. Ask Dr. Osei.", "Then wait.", "b. Kitchen");
  }

  @Test
  void a_quotation_goes_with_who_asked() {
    assertThat(sentences("“Can I go?” Temperance asked. “No!” He left."))
        .containsExactly("“Can I go?” Temperance asked.", "“No!”", "He left.");
    assertThat(sentences("\"Why?\" she said. He said \"no.\" Then he left."))
        .containsExactly("\"Why?\" she said.", "He said \"no.\"", "Then he left.");
  }

  @Test
  void small_letters_and_forgotten_spaces_are_forgiven() {
    assertThat(sentences("saw kai. he was ok. ring nan?yes")).hasSize(3);
    assertThat(sentences("They went home.She was glad.")).hasSize(2);
    assertThat(sentences("See www.nhs.uk or ann@north.org.uk for more.")).hasSize(1);
  }

  @Test
  void short_lines_of_small_letters_stay_lines() {
    assertThat(sentences("t/c to mo\nno reply\nwill try again")).hasSize(3);
    assertThat(sentences("t/c to mo\r\nno reply\rwill try again")).hasSize(3);
  }

  @Test
  void a_long_line_that_was_wrapped_goes_on() {
    assertThat(
            sentences("We talked for a long time about where the twins would\r\nsleep. They know."))
        .hasSize(2);
  }
}
