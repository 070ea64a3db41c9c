package org.sidenote.analyzer.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.sidenote.analyzer.Analyzer;
import org.sidenote.analyzer.duplication.MemoryArchive;
import org.sidenote.analyzer.format.NoteText;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.MarkKind;
import org.sidenote.api.Reading;

class FunctionMarkerTest {

  private static final Analyzer ANALYZER = Analyzer.standard();

  private static Reading read(String note) {
    return ANALYZER.read(NoteText.parse("note", note).record(), new MemoryArchive());
  }

  private static List<String> marked(MarkKind kind, String note) {
    Reading reading = read(note);
    return reading.marks(kind).stream()
        .map(m -> reading.sections().get(m.section()).text().substring(m.start(), m.end()))
        .toList();
  }

  @Test
  void a_sentence_in_which_only_forms_and_panels_act_is_process() {
    assertThat(
            marked(
                MarkKind.PROCESS,
                "The referral was sent to panel and the form was uploaded. Efua made us pancakes"
                    + " and burnt the first one on purpose."))
        .containsExactly("The referral was sent to panel and the form was uploaded.");
  }

  @Test
  void what_a_worker_makes_of_it_is_analysis() {
    assertThat(
            marked(
                MarkKind.ANALYSIS,
                "Efua had her coat on. What worries me is how quickly she says yes, which I think"
                    + " is about being afraid of losing us."))
        .singleElement()
        .asString()
        .startsWith("What worries me");
  }

  @Test
  void nothing_is_learnt_from_a_name() {
    assertThat(featuresOf("Efua Darko", "Efua was cross, so I rang."))
        .isEqualTo(featuresOf("Wiktor Nowak", "Wiktor was cross, so I rang."));
  }

  private static List<Integer> featuresOf(String person, String text) {
    CaseRecord record =
        NoteText.parse("note", "---\nperson: " + person + "\n---\n" + text).record();
    Reading reading = ANALYZER.read(record, new MemoryArchive());
    int[] features =
        new SentenceFeatures(NamedPeople.of(record)).of(reading.sections().get(0), 0, new int[0]);
    return Arrays.stream(features).boxed().toList();
  }

  @Test
  void a_model_that_was_written_reads_as_sure_as_it_was() throws IOException {
    float[] row = new float[SentenceFunction.values().length];
    row[0] = 2;
    row[1] = -2;
    Map<Integer, float[]> weights = Map.of(0, row, 77, row);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    FunctionModel.write(weights, file);
    FunctionModel model = FunctionModel.read(new ByteArrayInputStream(file.toByteArray()));
    assertThat(model.evidence(new int[] {0, 5})).startsWith(2, -2, 0);
  }

  /** Anything that grows with the square of the length would run for an hour here. */
  @Test
  void a_quarter_of_a_megabyte_of_anything_is_marked() {
    for (String piece :
        List.of("The plan was updated. ", "to be ", "it was ", "- x to be done\n")) {
      String note = piece.repeat((1 << 18) / piece.length());
      Assertions.assertTimeoutPreemptively(Duration.ofMinutes(2), () -> read(note), piece);
    }
  }
}
