package org.sidenote.analyzer.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sidenote.analyzer.Analyzer;
import org.sidenote.analyzer.data.BadFile;
import org.sidenote.analyzer.data.YamlFile;
import org.sidenote.analyzer.data.YamlFile.Entry;
import org.sidenote.analyzer.duplication.MemoryArchive;
import org.sidenote.analyzer.duplication.Templates;
import org.sidenote.analyzer.form.FormSections;
import org.sidenote.analyzer.format.NoteText;
import org.sidenote.analyzer.rule.Catalogue;
import org.sidenote.analyzer.text.TextReader;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Edit;
import org.sidenote.api.Finding;

/** What the wording rules say about notes, and what a note reads like after the offered edits. */
class PlainerWordsTest {

  private static TextReader text;
  private static Catalogue catalogue;

  @BeforeAll
  static void read() {
    text = new TextReader();
    catalogue = Catalogue.load();
  }

  private static List<Finding> wording(String note, Catalogue rules) {
    CaseRecord record = NoteText.parse("note", note).record();
    return new Analyzer(text, FormSections.standard(), rules, Templates.NONE)
        .check(record, new MemoryArchive()).findings().stream()
            .filter(finding -> finding.rule().startsWith("wording."))
            .toList();
  }

  private static String edited(String note, Catalogue rules) {
    StringBuilder after = new StringBuilder(note);
    wording(note, rules).stream()
        .flatMap(finding -> finding.suggestions().stream())
        .flatMap(suggestion -> suggestion.edits().stream())
        .sorted(Comparator.comparingInt(Edit::start).reversed())
        .forEach(edit -> after.replace(edit.start(), edit.end(), edit.text()));
    return after.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Swimming commenced on Friday.            | Swimming started on Friday.
          Swimming is commencing on Friday.        | Swimming is starting on Friday.
          Swimming commences on Friday.            | Swimming starts on Friday.
          Commencing Friday she swims.             | Starting Friday she swims.
          We need to ascertain the date.           | We need to find out the date.
          The date was ascertained.                | The date was found out.
          Obinna resides with his gran.            | Obinna lives with his gran.
          She is in receipt of a pension.          | She gets a pension.
          They were in receipt of a pension.       | They got a pension.
          It is deemed that the flat is damp.      | It is thought that the flat is damp.
          She has a package of care.               | She has support.
          Packages of care were agreed.            | Packages of care were agreed.
          The remarks were of a discriminatory nature. | The remarks were discriminatory.
          He made remarks of a discriminatory nature. | He made remarks of a discriminatory nature.
          We talked about her presentation.        | We talked about how she seems.
          We talked about their presentation.      | We talked about how they seem.
          A service user rang.                     | A person rang.
          Two service users rang.                  | Two people rang.
          The placement is settled.                | The home is settled.
          He is one LAC child of four.             | He is one child we look after of four.
          Kindly ensure the gate is shut.          | Please ensure the gate is shut.
          The utilisation of the ramp was filmed.  | The use of the ramp was filmed.
          She absconded on Sunday.                 | She went missing on Sunday.
          He is accessing the community.           | He is going out.
          He accesses the community alone.         | He goes out alone.
          Ama's respite is booked.                 | Ama's time away is booked.
          He is transitioning to a flat.           | He is moving to a flat.
          Rui puts himself at risk.                | Rui is at risk.
          An SGO was made.                         | A special guardianship order (SGO) was made.
          She saw an IRO and two HVs.              | She saw an independent reviewing officer (IRO) and two health visitors (HVs).
          HV rang at ten.                          | Health visitor (HV) rang at ten.
          He DNA'd on Friday.                      | He did not attend on Friday.
          An MCA infarct in May.                   | A middle cerebral artery (MCA) infarct in May.
          PEG fed since May.                       | PEG fed since May.
          She is at risk of NEET.                  | She is at risk of NEET.
          He is NEET.                              | He is not in education, employment or training (NEET).
          He suffers from epilepsy.                | He has epilepsy.
          A tent in\u00a0respect\u00a0of rain.       | A tent about rain.
          He sustained bruising to both arms.      | He had bruising to both arms.
          She sustained a head injury.             | She had a head injury.
          He presents as very anxious at tea time. | He seems very anxious at tea time.
          He presents as anxious at tea time.      | He seems anxious at tea time.
          Upon examination there was a burn.       | On examination there was a burn.
          I undertook an assessment.               | I did an assessment.
          He exhibited sexualised behaviour.       | He showed sexualised behaviour.
          Contact with her sister was stopped.     | Time with her sister was stopped.
          There is a risk of placement breakdown.  | There is a risk of an unplanned move.
          He would like to access activities of his choosing. | He would like to join in activities of his choosing.
          He was supported to engage in the choir. | He was helped to take part in the choir.
          """)
  void the_offered_words_fit_the_sentence(String note, String after) {
    assertThat(edited(note, catalogue)).isEqualTo(after);
  }

  /** A phrase with a word left open ("sustained {injury}") says what stands there. */
  @ParameterizedTest
  @ValueSource(strings = {"jargon", "officialese", "blame", "label"})
  void no_click_takes_away_a_word_that_a_phrase_leaves_open(String rule) throws IOException {
    Entry root = phrases(rule);
    Choices choices =
        Choices.USUAL.with(root.find("words").isEmpty() ? List.of() : root.list("words"));
    for (Entry entry : root.list("phrases")) {
      for (Phrase phrase : Phrase.parse(entry, choices, List.of())) {
        List<String> said = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (int i = 0; i < phrase.words().size(); i++) {
          String word = phrase.words().get(i);
          if (word.startsWith("{")) {
            word = phrase.wordsAt(i).stream().sorted().findFirst().orElse("little");
            if (phrase.isFree(i)) {
              open.add(word);
            }
          }
          said.add(word);
        }
        if (!open.isEmpty() && !phrase.plainer(null).isEmpty()) {
          String note = "Yesterday he " + String.join(" ", said) + " again.";
          assertThat(edited(note, catalogue)).as(note).contains(open).doesNotContain("{");
          assertThat(phrase.plainer(null)).as(note).allMatch(words -> words.contains("{"));
        }
      }
    }
  }

  private static Entry phrases(String rule) throws IOException {
    String file = "/org/sidenote/rules/wording/" + rule + ".yaml";
    try (InputStream in = Objects.requireNonNull(Phrase.class.getResourceAsStream(file))) {
      return YamlFile.parse(file, 1, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void a_phrase_whose_first_word_is_open_is_refused_where_plainer_words_would_lose_it() {
    assertThatThrownBy(() ->
            PhraseCheck.parse(
                "wording.x",
                "x.yaml",
                """
                words:
                  - {name: hard, any of: [hard, tough]}
                phrases:
                  - {phrase: "{hard} to reach", plainer: [far away], source: Us}
                """))
        .isInstanceOf(BadFile.class)
        .hasMessageContaining("x.yaml line 4");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They put themselves at risk.             | put themselves at risk
          Letterbox contact is monthly.            | Letterbox contact
          Her care package review is due.          | care package
          Access was gained by the police.         | Access was gained
          Oksana expressed a reluctance to go.     | expressed a reluctance to
          He had three missing episodes in May.    | missing episodes
          Padma's challenging ways wore on; Padma is demanding. | demanding
          Femi is self-caring.                     | self-caring
          Wait for commencement of the film.       | commencement of
          Family time was short and contact was cut again. | contact was
          The facilitated walk was long.           | facilitated
          Zofia had a loud presentation and rude sexualised behaviours. | sexualised behaviours
          Her placement ended in March.            | placement
          """)
  void where_no_words_simply_fit_there_is_advice_and_no_edit(String note, String quote) {
    assertThat(wording(note, catalogue))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.quote()).isEqualTo(quote);
          assertThat(finding.suggestions().getFirst().edits()).isEmpty();
          assertThat(finding.suggestions().getFirst().label()).endsWith(".");
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          I made contact with Mum and left a message at her work.
          His aunt has had contact with the bank about the emergency contact form.
          Mr Adomako chose to stay with his cousin, and there is a poor choice of buses.
          The lift is demanding a new motor. The hill was challenging for both of us.
          Ludmila says her neighbour calls her manipulative, and that she is hard to reach by phone.
          Is Tendai non-compliant, or is the spoon too big?
          Nobody could call Tendai non-compliant. He is not attention seeking.
          Last year I wrote that she puts herself at risk. It was wrong of me.
          She read "the placement was in respect of respite" aloud and laughed.
          We drove down the A14 past the KFC to NR3 1AB, and the GP rang about his UTI.
          I did NOT ring. PLEASE KNOCK LOUDLY. Thanks.
          T/C from school re w/c 3 June, h/v after, he is 9 y/o.
          The court made a placement order, and a child arrangements order names her aunt.
          He goes to the Respite Café on Contact Street with the Placement Choir.
          Her student placement ended and mine is a work placement too.
          The void under the stairs is where the cat sleeps.
          Accessing the community garden helps her.
          Her gran runs a salon and each client is a friend.
          The Section 20 placement was agreed.
          She is wheelchair bound for Leeds on the early train.
          Joyce is the communicator guide (CG). CG 12 hrs, from May.
          An ACE inhibitor; she drew with an HB pencil; he called him an SOB.
          The A1 was shut at Wetherby.
          Mr Ahmed (head teacher, TA) came. TA said attendance is up. We agreed with TA.
          PR has seen her twice. PR thinks she is tired. Letter to be sent (PR).
          The PD nurse talked about her Parkinson's.
          """)
  void notes_that_tempt_are_left_alone(String note) {
    assertThat(wording(note, catalogue)).isEmpty();
  }

  @Test
  void a_phrase_is_shown_at_its_first_use_and_a_label_each_time() {
    assertThat(wording("We spoke in respect of rent, and in respect of heat.", catalogue))
        .hasSize(1);
    assertThat(wording("Ivo is manipulative. His aunt is manipulative too.", catalogue)).hasSize(2);
  }

  @Test
  void the_persons_own_word_wins_over_the_list_and_the_council() {
    String note =
        """
        ---
        person: Jaden Okoro
        ---
        Jaden said "my placement is alright". The placement has a dog.
        """;
    assertThat(wording(note, catalogue)).isEmpty();
    CouncilWords words =
        words("phrases:\n  - {phrase: placement, as: noun, plainer: [house], source: Us}\n");
    assertThat(wording(note, catalogue.withWords(words))).isEmpty();
  }

  private static CouncilWords words(String yaml) {
    return CouncilWords.parse("ours.yaml", yaml, catalogue.phraseRules());
  }

  @Test
  void a_councils_words_come_beside_and_before_ours() {
    CouncilWords words =
        words(
            """
            phrases:
              - {phrase: placement, as: noun, plainer: [house], source: Young people's panel}
              - {phrase: respite, plainer: [], source: Young people's panel}
              - {phrase: touch base, as: verb, plainer: [talk], rule: wording.officialese, source: Style guide}
            initials:
              - {initials: SGO, means: special garden outing}
              - {initials: IRO}
            """);
    assertThat(words.refused()).isEmpty();
    assertThat(
            edited(
                "We touched base. Two placements had respite. IRO came. SGO next.",
                catalogue.withWords(words)))
        .isEqualTo(
            "We talked. Two houses had respite. IRO came. Special garden outing (SGO) next.");
  }

  @Test
  void what_is_wrong_in_a_councils_words_is_refused_by_line_and_the_rest_counts() {
    CouncilWords words =
        words(
            """
            phrases:
              - {phrase: touch base, plainer: talk, source: Us}
              - {phrase: blue sky, plainer: [new], rule: voice.absent, source: Us}
              - {phrase: footfall, plainer: [visitors]}
              - {phrase: "{his} bed", plainer: [bed], source: Us}
              - {phrase: helicopter view, plainer: [view], source: Us}
            initials:
              - {means: nothing}
            """);
    assertThat(words.refused())
        .extracting(BadFile::getMessage)
        .satisfiesExactly(
            first -> assertThat(first).startsWith("ours.yaml line 2").contains("not a list"),
            second -> assertThat(second).startsWith("ours.yaml line 3").contains("voice.absent"),
            third -> assertThat(third).startsWith("ours.yaml line 4").contains("source"),
            fourth -> assertThat(fourth).startsWith("ours.yaml line 5").contains("begins"),
            fifth -> assertThat(fifth).startsWith("ours.yaml line 8").contains("initials"));
    assertThat(wording("A helicopter view.", catalogue.withWords(words))).hasSize(1);
  }

  @Test
  void a_phrase_file_that_says_nothing_to_write_instead_is_refused() {
    assertThatThrownBy(() ->
            PhraseCheck.parse("wording.x", "x.yaml", "phrases:\n  - {phrase: a b, source: Us}\n"))
        .isInstanceOf(BadFile.class)
        .hasMessageContaining("x.yaml line 2");
  }
}
