package org.sidenote.analyzer.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sidenote.analyzer.form.FormSections;
import org.sidenote.analyzer.text.TextReader;
import org.sidenote.api.Author;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Involved;
import org.sidenote.api.MarkKind;
import org.sidenote.api.Person;
import org.sidenote.api.ReadSection;
import org.sidenote.api.RecordType;
import org.sidenote.api.Section;

class VoiceMarkerTest {

  private static final TextReader TEXT = new TextReader();
  private static final FormSections FORMS = FormSections.standard();

  private static final Person TESFAYE =
      new Person(
          "P1",
          "Tesfaye Okonjo",
          List.of("Tes"),
          LocalDate.of(2013, 4, 2),
          "he/him",
          "Speaks Amharic and English");

  private static final Person SELAM =
      new Person("P2", "Selam Okonjo", List.of(), LocalDate.of(2013, 4, 2), "she/her", null);

  /** What the words alone tell: rather unlikely to show something, as likely as not to tell it. */
  private static final Evidence.OfSentence WORDS_ALONE = new Evidence.OfSentence(-2, 0);

  /** Voice marks as a reader would write them: kind, speaker, words. */
  private static List<String> heard(Person person, RecordType type, String heading, String text) {
    return heard(person, type, null, heading, text);
  }

  private static List<String> heard(
      Person person, RecordType type, @Nullable String title, String heading, String text) {
    return heard(person, type, title, heading, text, WORDS_ALONE);
  }

  private static List<String> heard(
      Person person,
      RecordType type,
      @Nullable String title,
      String heading,
      String text,
      Evidence.OfSentence likely) {
    Section section = new Section(heading, text);
    CaseRecord record =
        new CaseRecord(
            "R1",
            type,
            title,
            person,
            List.of(),
            List.of(
                new Involved("Almaz Okonjo", "mother"),
                new Involved("Mr Pridmore", "class teacher"),
                new Involved("Sinead Vaz", "health visitor")),
            new Author("W1", "Dora Lund", "social worker"),
            LocalDate.of(2026, 2, 3),
            null,
            null,
            List.of(section));
    ReadSection read =
        new ReadSection(0, heading, text, FORMS.role(record, section), TEXT.sentences(text));
    return VoiceMarker.marks(record, List.of(read), (at, sentence, doings) -> likely).stream()
        .filter(mark -> mark.kind() != MarkKind.QUOTATION)
        .map(mark ->
            mark.kind() + " " + mark.who() + ": " + text.substring(mark.start(), mark.end()))
        .toList();
  }

  private static List<String> heard(String text) {
    return heard(TESFAYE, RecordType.CASE_NOTE, "", text);
  }

  private static List<String> heard(Evidence.OfSentence likely, String text) {
    return heard(TESFAYE, RecordType.CASE_NOTE, null, "", text, likely);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "Tesfaye said \"not today\".|\"not today\"",
        "“I miss the dog,” he told me.|“I miss the dog,”",
        "She rang. Tes laughed. ‘Not likely.’|‘Not likely.’",
        "He shrugged and said: «On verra».|«On verra»",
      })
  void the_persons_own_words_are_theirs_in_any_quotation_marks(String text, String words) {
    assertThat(heard(text)).contains("voice-direct Tesfaye Okonjo: " + words);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "I saw Almaz with his agreement. \"I only borrowed a bit.\"|Almaz Okonjo",
        "Almaz in the kitchen, radio on. \"He wants a good hiding.\"|Almaz Okonjo",
        "Tesfaye showed me a text from the landlord. \"Pay by Friday or you're out.\"|landlord",
        "Email from Mr Abbot (head): \"Late twice this week.\"|Mr Abbot",
        "Almaz, seen with his agreement: says she was ill and \"borrowed a bit\".|Almaz Okonjo",
      })
  void words_behind_somebody_who_came_in_are_not_the_persons(String text, String who) {
    assertThat(heard(text))
        .anyMatch(mark -> mark.startsWith("voice-other " + who + ": "))
        .noneMatch(mark -> mark.startsWith("voice-direct"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tesfaye played me a voicemail. \"You are finished if you talk.\"",
        "I asked how Almaz is. Silence, then \"I count the years.\"",
        "When I asked if there is anything he'd not like me to tell Mum, he thought.",
      })
  void words_that_may_be_anybodys_are_not_marked_as_the_persons(String text) {
    assertThat(heard(text)).noneMatch(mark -> mark.startsWith("voice-direct"));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "Mr Pridmore asked \"what happened to your ear?\" and he said \"Kyle cross\".|\"Kyle cross\"",
        "Almaz asked how it went and he spelled to her \"ok she waits\".|\"ok she waits\"",
      })
  void who_was_asked_answers(String text, String words) {
    assertThat(heard(text)).contains("voice-direct Tesfaye Okonjo: " + words);
  }

  @Test
  void what_follows_somebody_who_is_there_is_theirs() {
    assertThat(heard("Almaz on her third cigarette. Wants him gone."))
        .containsExactly("voice-other Almaz Okonjo: Wants him gone.");
  }

  @Test
  void a_part_of_somebody_brings_them_back() {
    assertThat(
            heard(
                SELAM,
                RecordType.CASE_NOTE,
                "",
                "Sinead picked up. Selam's voice is a whisper now. She said \"not downstairs\"."))
        .contains("voice-direct Selam Okonjo: \"not downstairs\"");
  }

  @Test
  void who_opens_a_line_before_a_colon_tells_what_is_behind_it() {
    assertThat(heard("Dad, on the phone from work: he never touched her, he wants a solicitor."))
        .isNotEmpty()
        .allMatch(mark -> mark.startsWith("voice-other father: "));
  }

  @Test
  void what_is_not_so_is_nobodys_view() {
    assertThat(heard("The risk to Tesfaye is not that his mother doesn't love him.")).isEmpty();
  }

  @Test
  void an_interview_with_somebody_holds_their_words() {
    assertThat(
            heard(
                TESFAYE,
                RecordType.SAFEGUARDING_ENQUIRY,
                "Interview with Sinead Vaz",
                "\"I pulled him up by the arms.\""))
        .containsExactly("voice-other Sinead Vaz: \"I pulled him up by the arms.\"");
  }

  @Test
  void everybody_is_nobodys_name() {
    assertThat(heard("Everyone says Tesfaye is fine."))
        .noneMatch(mark -> mark.contains("everyone:"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mo", "Nan", "Ma", "Pa"})
  void a_name_that_is_also_a_relatives_is_the_persons_own(String name) {
    Person person = new Person("P3", name + " Osei", List.of(), null, "she/her", null);
    assertThat(heard(person, RecordType.CASE_NOTE, "", name + " told me she is scared."))
        .containsExactly("voice-indirect " + name + " Osei: " + name + " told me she is scared.");
  }

  @Test
  void a_name_they_also_go_by_may_be_a_relatives_too() {
    Person person = new Person("P3", "Yusuf Osei", List.of("Mo"), null, "he/him", null);
    assertThat(heard(person, RecordType.CASE_NOTE, "", "Mo told me he is scared."))
        .containsExactly("voice-indirect Yusuf Osei: Mo told me he is scared.");
  }

  @Test
  void words_broken_by_he_said_are_two_quotations_of_one_speaker() {
    assertThat(heard("\"The bus,\" he said, \"never came.\""))
        .containsExactly(
            "voice-direct Tesfaye Okonjo: \"The bus,\"",
            "voice-direct Tesfaye Okonjo: \"never came.\"");
  }

  @Test
  void a_quotation_nobody_closed_runs_to_the_end_of_its_line() {
    assertThat(heard("Tesfaye said \"I want the top bunk\nKey left with neighbour."))
        .containsExactly("voice-direct Tesfaye Okonjo: \"I want the top bunk");
  }

  @Test
  void a_block_quotation_under_his_name_is_his() {
    assertThat(heard("Tesfaye wrote:\n> Please stop moving me."))
        .contains("voice-direct Tesfaye Okonjo: Please stop moving me.");
  }

  @Test
  void a_transcript_gives_each_line_to_its_speaker_and_none_to_the_worker() {
    assertThat(heard("Me: How was it\nTes: Loud\nMe: And lunch\nTes: Chips again\nMe: OK"))
        .containsExactly(
            "voice-direct Tesfaye Okonjo: Loud", "voice-direct Tesfaye Okonjo: Chips again");
  }

  @Test
  void signs_written_in_capitals_are_his_words() {
    assertThat(heard("He signed HOME NOW and sat down."))
        .contains("voice-direct Tesfaye Okonjo: HOME NOW");
  }

  @Test
  void what_the_worker_said_is_nobodys_voice() {
    assertThat(heard("I said \"see you Monday\". I asked if the heating works.")).isEmpty();
  }

  @Test
  void words_changed_on_the_page_are_no_voice() {
    assertThat(heard("He read it and changed \"chaotic\" to \"busy\"."))
        .noneMatch(mark -> mark.contains("\"chaotic\"") || mark.contains("\"busy\""));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "Tesfaye doesn't want to move schools.",
        "He is worried that his cousin will forget him.",
        "Wants to go home.",
        "Said he's ok.",
        "Tes would like a key of his own.",
        "He refuses to see the dentist.",
        "He has no objection to his aunt being told.",
      })
  void wishes_views_and_feelings_are_reported_voice_with_or_without_a_subject(String text) {
    assertThat(heard(text))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("voice-indirect Tesfaye Okonjo: ");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "Mum says he sleeps badly.|Almaz Okonjo",
        "Ms Okonjo told me that the rent is paid.|Almaz Okonjo",
        "HV thinks the weight is fine.|Sinead Vaz",
        "Mr Pridmore said “he is quick at sums”.|Mr Pridmore",
        "The landlord says the boiler is mended.|landlord",
        "According to his teacher he is never late.|Mr Pridmore",
      })
  void other_peoples_views_are_theirs_by_name_where_the_header_has_it(String text, String who) {
    assertThat(heard(text)).first().asString().startsWith("voice-other " + who + ": ");
  }

  @Test
  void he_is_whoever_the_sentence_before_was_about() {
    assertThat(heard("Mr Pridmore came in late. He said the trip is off."))
        .containsExactly("voice-other Mr Pridmore: He said the trip is off.");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "Tesfaye turned his chair to the wall.",
        "He laughed at the parrot.",
        "He wouldn't take his coat off.",
        "Wendell the cat came in. Tesfaye hid under the table.",
        "He opened the cupboard and shut it again.",
        "Tesfaye was very quiet.",
        "He chose the photo of the beach.",
        "He wasn't sure about the new bed.",
      })
  void what_he_did_is_seen(String text) {
    assertThat(heard(text)).anyMatch(mark -> mark.startsWith("voice-observed Tesfaye Okonjo: "));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "He lives with his mother and attends Fenwick Primary.",
        "Tesfaye was seen alone.",
        "Rang the surgery, no answer.",
        "Referral to be sent by Friday.",
        "The panel agreed the funding on 4 May.",
        "Tesfaye turned thirteen in April.",
        "He put himself at risk.",
        "His hands were cold.",
        "Explained to his aunt that the form is late.",
        "Happy first week at the new school.",
      })
  void facts_services_and_the_workers_own_doings_are_no_voice(String text) {
    assertThat(heard(text)).isEmpty();
  }

  @Test
  void in_a_letter_you_are_the_person() {
    assertThat(
            heard(
                TESFAYE,
                RecordType.LETTER_TO_CHILD,
                "",
                "Dear Tes,\nYou told me that the new room is too quiet."))
        .containsExactly(
            "voice-indirect Tesfaye Okonjo: You told me that the new room is too quiet.");
  }

  @Test
  void under_his_own_heading_words_without_a_speaker_are_his() {
    assertThat(heard(TESFAYE, RecordType.REVIEW, "What Tesfaye says", "“More football.”"))
        .containsExactly("voice-direct Tesfaye Okonjo: “More football.”");
  }

  @Test
  void under_his_mothers_heading_they_are_hers() {
    assertThat(heard(TESFAYE, RecordType.REVIEW, "Mother's views", "“He needs his sleep.”"))
        .containsExactly("voice-other Almaz Okonjo: “He needs his sleep.”");
  }

  @Test
  void a_baby_is_not_quoted() {
    Person baby =
        new Person("P2", "Ira Voss", List.of(), LocalDate.of(2025, 11, 1), "she/her", null);
    assertThat(
            heard(baby, RecordType.CASE_NOTE, "", "Spoke at length. “She feeds every two hours.”"))
        .containsExactly("voice-other Almaz Okonjo: “She feeds every two hours.”");
  }

  @Test
  void a_feeling_is_marked_from_its_subject() {
    assertThat(heard("After tea he is frightened of the stairs."))
        .containsExactly("voice-indirect Tesfaye Okonjo: he is frightened of the stairs.");
  }

  @Test
  void in_the_note_of_a_call_she_is_who_rang() {
    assertThat(heard("Call from mum", "She wants the review moved. She said the bus is slow."))
        .containsExactly(
            "voice-other Almaz Okonjo: She wants the review moved.",
            "voice-other Almaz Okonjo: She said the bus is slow.");
  }

  @Test
  void why_somebody_rang_is_theirs() {
    assertThat(heard("Mum rang because the trip is off."))
        .containsExactly("voice-other Almaz Okonjo: Mum rang because the trip is off.");
  }

  @Test
  void what_goes_on_being_told_is_theirs_where_the_sentence_is_sure_to_tell() {
    String text = "Tesfaye came in late. The ear hurt at half term.";
    assertThat(heard(text)).isEmpty();
    assertThat(heard(new Evidence.OfSentence(-2, 2), text))
        .contains("voice-indirect Tesfaye Okonjo: The ear hurt at half term.");
  }

  @Test
  void a_sentence_that_hardly_tells_anything_is_nobodys_voice() {
    String text = "Tesfaye wants for nothing.";
    assertThat(heard(text)).isNotEmpty();
    assertThat(heard(new Evidence.OfSentence(-5, -4), text)).isEmpty();
  }

  @Test
  void to_think_about_it_is_an_answer() {
    assertThat(heard("He will think about it."))
        .containsExactly("voice-indirect Tesfaye Okonjo: He will think about it.");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "Asked if he wanted the window shut.",
        "Mr Pridmore told him about the trip.",
        "HV agreed to weigh him again.",
        "“Challenging at transitions” on the old form means little.",
      })
  void what_the_worker_asks_and_what_is_passed_on_or_on_a_form_is_no_voice(String text) {
    assertThat(heard(text)).isEmpty();
  }

  @Test
  void a_worker_who_told_me_something_is_heard() {
    assertThat(heard("Mr Pridmore told me he is worn out by Friday."))
        .first()
        .asString()
        .startsWith("voice-other Mr Pridmore: ");
  }

  @Test
  void words_after_an_aside_are_still_those_of_whose_wish_it_was() {
    assertThat(heard("Tesfaye wants to go home when Mum is better, “but only then”."))
        .contains("voice-direct Tesfaye Okonjo: “but only then”");
  }

  @Test
  void how_somebody_answers_is_no_answer() {
    assertThat(heard("He says yes by looking up.")).isEmpty();
  }

  @Test
  void turns_of_a_transcript_may_begin_with_the_time() {
    assertThat(heard("10.02 Me: How was it\n10.03 Tes: Loud\nMe: Lunch\n10.05 Tes: Chips\nMe: OK"))
        .containsExactly("voice-direct Tesfaye Okonjo: Loud", "voice-direct Tesfaye Okonjo: Chips");
  }

  @Test
  void initials_mean_the_one_who_has_them() {
    assertThat(heard("SV wants a second weighing."))
        .containsExactly("voice-other Sinead Vaz: SV wants a second weighing.");
  }

  @Test
  void a_line_that_opens_with_a_name_is_theirs_to_its_end() {
    assertThat(heard("Mum - tired, on nights. Been to the clinic. Says the new flat is damp."))
        .containsExactly("voice-other Almaz Okonjo: Says the new flat is damp.");
  }

  @Test
  void who_is_asked_answers_and_not_who_was_asked_about() {
    assertThat(heard("Mr Pridmore came in late. I asked what he does at break. He said he reads."))
        .containsExactly("voice-indirect Tesfaye Okonjo: He said he reads.");
  }

  @Test
  void to_agree_is_to_say_something() {
    assertThat(heard("Tesfaye agreed to this."))
        .containsExactly("voice-indirect Tesfaye Okonjo: Tesfaye agreed to this.");
  }

  @Test
  void under_what_he_wants_a_line_without_a_verb_is_a_wish() {
    assertThat(heard(TESFAYE, RecordType.REVIEW, "What Tesfaye wants", "A door that locks."))
        .containsExactly("voice-indirect Tesfaye Okonjo: A door that locks.");
  }

  @Test
  void what_a_paper_says_is_nobodys_voice() {
    assertThat(heard("The ward letter of 3 June says “for review as indicated”.")).isEmpty();
  }

  @Test
  void a_choice_is_told_unless_it_was_made_from_pictures() {
    assertThat(heard("Tesfaye chose to stay at home."))
        .containsExactly("voice-indirect Tesfaye Okonjo: Tesfaye chose to stay at home.");
  }

  /** In the note of a call with that title, about a girl: any "she" could be her. */
  private static List<String> heard(String title, String text) {
    return heard(SELAM, RecordType.PHONE_CALL, title, "", text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          He goes yeah but who asked you | yeah but who asked you
          Tes was like do you even know my name | do you even know my name
          I'd sooner have the dog he says | I'd sooner have the dog
          He wrote mum is cross and walked off. | mum is cross
          I asked what he would bring. My drum and my cousin. | My drum and my cousin.
          In Amharic: the bus makes me sick. | the bus makes me sick.
          The red bike is mine. (Tesfaye, said to me) | The red bike is mine.
          He was like obviously it's broken, but he'd hidden the key | obviously it's broken
          He signed back to me, twice, GO HOME. | GO HOME.
          He found BOAT and SLOW by himself on the board. | SLOW
          """)
  void words_that_are_his_own_need_no_quotation_marks(String text, String words) {
    assertThat(heard(text)).contains("voice-direct Tesfaye Okonjo: " + words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The \"Lost Property\" shelf is full.",
        "Texted him: \"see you at four\".",
        "Voicemail left: \"Hello, it's Dora, please ring me.\"",
        "The council's view is that a ramp is \"not proportionate\".",
        "The word he used for ‘home’ is nearer to ‘camp’.",
        "The ramp is down for \"triage\".",
        "\"Wipe-clean\" mats in the hall.",
        "A plaque over the gate reads \"Mind The Geese\".",
        "If it hurts he can say \"banana\"."
      })
  void titles_papers_agencies_and_the_workers_messages_are_no_voice(String text) {
    assertThat(heard(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Would he rather stay with his cousin?",
        "He may want the blue room.",
        "He might like a lock on the door.",
        "If he says he hates it we stop.",
        "For me the hope is that he feels safe.",
        "A person who is afraid of dogs will cross the road."
      })
  void what_is_only_asked_imagined_or_guessed_is_told_by_nobody(String text) {
    assertThat(heard(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Almaz strongly in favour of the move. | Almaz Okonjo
          Mr Pridmore worried about the trip. | Mr Pridmore
          Mr Pridmore by telephone: the trip is off and he is sorry. | Mr Pridmore
          By her account there were two calls that night, Almaz said. | Almaz Okonjo
          Sinead Vaz does not see the need for a second visit. | Sinead Vaz
          """)
  void stances_in_notes_and_minutes_are_theirs(String text, String who) {
    assertThat(heard(text)).first().asString().startsWith("voice-other " + who + ": ");
  }

  @Test
  void he_said_in_the_middle_tells_the_whole_sentence() {
    assertThat(heard("He had never seen the letter, he said, and nobody read it to him."))
        .containsExactly(
            "voice-indirect Tesfaye Okonjo: "
                + "He had never seen the letter, he said, and nobody read it to him.");
  }

  @Test
  void what_he_does_besides_is_seen() {
    assertThat(heard("Tesfaye in the back seat, kicking the door."))
        .containsExactly("voice-observed Tesfaye Okonjo: kicking the door.");
  }

  @Test
  void eyes_answer_a_question() {
    assertThat(heard("I asked if he was tired. Eyes shut."))
        .containsExactly("voice-observed Tesfaye Okonjo: Eyes shut.");
  }

  @Test
  void what_the_worker_tried_is_not_seen_of_the_person() {
    assertThat(heard("Rang the school, no answer. Tried again at two. Waited ten minutes."))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          No to the holiday club, again. | No to the holiday club, again.
          Tesfaye, when I raised it, was adamant that the cat stays. | Tesfaye, when I raised it, was adamant that the cat stays.
          Turned down the Tuesday group. | Turned down the Tuesday group.
          He is dead against the new school. | He is dead against the new school.
          """)
  void an_answer_or_a_stance_is_his_however_it_is_noted(String text, String words) {
    assertThat(heard(text)).contains("voice-indirect Tesfaye Okonjo: " + words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Turned down the radio.", "The visit is after a long drive."})
  void no_stance_is_read_into_a_radio_or_a_drive(String text) {
    assertThat(heard(text)).noneMatch(mark -> mark.startsWith("voice-indirect"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          `Text to me at ten from the top bunk:\ncan u ring my aunt` | can u ring my aunt
          `He has put: I only shouted the once.` | I only shouted the once.
          `Copying out what he sent:\n\n    the goat is mine and so is the shed` | the goat is mine and so is the shed
          `I sat by the tank. I was never scared of the fish (his whisper, written as said). He fed them.` | I was never scared of the fish
          `On the device: NOT THE BLUE ROOM. He turned back to the window.` | NOT THE BLUE ROOM.
          `NO BUS is what he typed.` | NO BUS
          `Never again, that's all he said.` | Never again
          `T: The goat knows me and I feed it.` | The goat knows me and I feed it.
          `« C'est à moi », he said.` | « C'est à moi »
          """)
  void words_are_his_wherever_a_record_sets_them_down(String text, String words) {
    assertThat(heard(text.replace("\\n", "\n"))).contains("voice-direct Tesfaye Okonjo: " + words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I texted him: running late, with you by four.",
        "Plan: I will ring the school on Monday.",
        "5.1 Card: cancelled in my presence on 3 June.",
        "If he texts late: ring me or the night desk.",
        "When the bell went he picked up his bag and left.",
        "To ‘home’ his thumb went down twice.",
      })
  void no_words_are_his_where_the_worker_writes_or_something_is_held_out(String text) {
    assertThat(heard(text)).noneMatch(mark -> mark.startsWith("voice-direct"));
  }

  @ParameterizedTest
  @CsvSource({"My week,true", "About me,true", "What I want,true", "My analysis,false"})
  void a_form_that_says_I_in_its_heading_lets_him_speak(String heading, boolean his) {
    String text = "i do the goats on mondays. please dont move my bed";
    assertThat(
            heard(TESFAYE, RecordType.PATHWAY_PLAN, heading, text).stream()
                .anyMatch(mark -> mark.equals("voice-direct Tesfaye Okonjo: " + text)))
        .isEqualTo(his);
  }

  @Test
  void a_form_that_says_I_for_him_is_not_in_his_words() {
    assertThat(
            heard(
                TESFAYE,
                RecordType.SUPPORT_PLAN,
                "My outcomes",
                "I will be supported with my hygiene. I will be kept safe."))
        .noneMatch(mark -> mark.startsWith("voice-direct"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mum worries about the motorway.",
        "Mr Pridmore puts it down to the heat.",
        "Almaz can't face another winter there.",
        "Mr Pridmore's take is that he needs a quieter table.",
        "To Almaz's mind the school gave up in March.",
        "Sinead reads this as tiredness.",
        "Round the table: Mr Pridmore – doesn't want him moved.",
        "Respite declined by his mother.",
      })
  void others_hold_views_in_many_turns_of_phrase(String text) {
    assertThat(heard(text)).anyMatch(mark -> mark.startsWith("voice-other"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The judge has said so.",
        "Dad's request for four nights was turned down.",
        "DL - ask Almaz for the form.",
      })
  void a_task_or_a_request_refused_is_nobodys_view(String text) {
    assertThat(heard(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "Almaz is worn out. The bus was late again. \"I hate that bus.\"|\"I hate that bus.\"",
        "Mr Pridmore calls the class quiet. \"I shout at home,\" he told us.|\"I shout at home,\"",
        "\"Too loud,\" as he puts it, \"and too hot.\"|\"and too hot.\"",
        "Few words so far. I have heard ‘ta’ and ‘more’.|‘more’",
        "I asked whether he minded, \"not really\".|\"not really\"",
        "Talker on his lap. I WANT MY OWN KEY. He pressed it twice.|I WANT MY OWN KEY.",
        "My sister signs for me, he told the panel.|My sister signs for me",
      })
  void what_nobody_else_is_said_to_say_is_the_persons(String text, String words) {
    assertThat(heard(text)).contains("voice-direct Tesfaye Okonjo: " + words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"He never sleeps,\" was how Almaz put it.",
        "\"He never sleeps,\" according to Mr Pridmore.",
        "\"A good week\" was Almaz's verdict.",
        "Mr Pridmore in the doorway, \"give him a minute\".",
        "Almaz's line is that it's \"only a cough\".",
      })
  void words_are_anothers_by_whom_they_are_given_to(String text) {
    assertThat(heard(text))
        .anyMatch(mark -> mark.startsWith("voice-other"))
        .noneMatch(mark -> mark.startsWith("voice-direct"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He lined up my four \"people\" cards.",
        "He went quiet at the word \"ward\".",
        "WHAT MATTERS TO ME.\nThe goats and the bus.",
      })
  void a_name_a_word_spoken_of_and_a_heading_are_nobodys(String text) {
    assertThat(heard(text)).noneMatch(mark -> mark.startsWith("voice-direct"));
  }
}
