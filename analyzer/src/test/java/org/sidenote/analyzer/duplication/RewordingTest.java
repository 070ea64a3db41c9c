package org.sidenote.analyzer.duplication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sidenote.analyzer.text.RecordFact;
import org.sidenote.api.Author;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Person;
import org.sidenote.api.RecordType;
import org.sidenote.api.Relation;
import org.sidenote.api.Repeat;
import org.sidenote.api.RepeatKind;
import org.sidenote.api.Section;

class RewordingTest {

  private static final String TOLD =
      "Grandad built a ramp from old doors so the chair can get to the pond. Theo feeds the fish at"
          + " four every day and knows each one by its spots. He was angry when the heron came and"
          + " threw his cup at it.";

  private static final String TOLD_AGAIN =
      "There is a ramp, made by his grandfather out of old doors, letting the wheelchair reach the"
          + " pond. Every day at 4pm Theo gives the fish their food and can name them all from"
          + " their spots. The arrival of a heron made him furious and he hurled a mug.";

  private record Note(String person, RecordType type, String author, @Nullable LocalDate on) {

    static final Note VISIT = new Note("P1", RecordType.HOME_VISIT, "W1", null);

    CaseRecord saying(String id, int day, String text) {
      return new CaseRecord(
          id,
          type,
          null,
          new Person(person, "Theo Marsh", List.of(), null, null, null),
          List.of(),
          List.of(),
          new Author(author, null, null),
          on,
          Instant.parse("2026-01-%02dT09:00:00Z".formatted(day)),
          null,
          List.of(new Section("", text)));
    }
  }

  private static List<Repeat> repeats(CaseRecord later, CaseRecord... earlier) {
    MemoryArchive archive = new MemoryArchive();
    for (CaseRecord record : earlier) {
      archive.add(record);
    }
    return new RepeatFinder(Templates.NONE).find(later, archive).repeats();
  }

  private static List<Repeat> repeats(String earlier, String later) {
    return repeats(Note.VISIT.saying("B", 20, later), Note.VISIT.saying("A", 1, earlier));
  }

  @Test
  void facts_told_again_in_other_words_are_found_in_whole_sentences_on_both_sides() {
    String before = "Wet and cold. ";
    String after = " We had toast.";
    Repeat repeat = repeats(TOLD + after, before + TOLD_AGAIN + " Bins out.").getFirst();
    assertThat(repeat.start()).isEqualTo(before.length());
    assertThat(repeat.end()).isEqualTo(before.length() + TOLD_AGAIN.length());
    assertThat(repeat.source().record()).isEqualTo("A");
    assertThat(repeat.source().start()).isZero();
    assertThat(repeat.source().end()).isEqualTo(TOLD.length());
    assertThat(repeat.source().relation()).isEqualTo(Relation.SAME_PERSON);
    assertThat(repeat.kind()).isEqualTo(RepeatKind.UNEXPLAINED);
    assertThat(repeat.source().similarity()).isBetween(0.3, 0.7);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mrs Nowak pays the milkman in coins from a jar and has not opened the gas bill since August. She keeps the letters in the bread bin unopened. Her nephew comes on Sundays and takes the rubbish down.|The resident settles her milk money with change out of a jar; the gas account has remained sealed since the summer. Correspondence is stored unopened inside the bread bin. A nephew visits each weekend and carries the refuse downstairs.
          Ron forgot the gas twice in May and the fire brigade came the second time. He was cross that they broke the lock. Since then he cooks only with the microwave his daughter bought and eats at the table by the window.|On two occasions in May Ron left the gas on, and the second led to firefighters attending. He was annoyed at the broken lock. He has since used nothing but a microwave purchased by his daughter, and has his meals at the window table.
          The twins share one duvet on the sofa and Kian says he sleeps with his shoes on. There is a padlock on the fridge. Mum's friend Lee has the bedroom and the door has a hole the size of a fist.|Both boys are under a single quilt on the settee, and Kian reports that he keeps his shoes on at night. The refrigerator is padlocked. A friend of Mum, Lee, occupies the bedroom, whose door is damaged by a fist-sized hole.
          Staff found a lighter and foil in the lining of her coat. She said they belonged to a girl called Bex. She offered to do a test and cried when the manager said it was not necessary.|A lighter and some foil were discovered inside her jacket lining. Her account was that these were the property of Bex, another girl. She volunteered for a drug test and became tearful on being told by the manager it was not needed.
          """)
  void a_more_formal_hand_hides_nothing(String earlier, String later) {
    assertThat(repeats(earlier, later)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Visited Kofi at home as planned. He was in his room playing on his Xbox and was happy to talk to me. The house was clean and tidy and there was food in the fridge. Mum said school is going well.|Planned visit to Kofi. He was playing on his Xbox in his bedroom and chatted happily. The home was tidy and clean with food in the cupboards. Mum told me he is doing well at school.
          Ella is seven and lives with her mum Kerry, her stepdad Paul and her baby brother in a two-bedroom council flat. She goes to St Anne's Primary. She has asthma and uses a blue inhaler.|Ella, aged 7, lives in a two bedroom council flat with Kerry, who is her mother, her baby brother and Paul, her stepfather. She attends St Anne's Primary School. She has asthma, for which she has a blue inhaler.
          Mr Bains walked ten steps with the frame today and was tired after. He ate half his lunch. The physio will come again on Tuesday to practise the stairs.|Mr Bains walked forty steps with his frame today and was less tired. He ate all his lunch. The physio said he is ready to try the stairs on Friday.
          Goal: Sam to catch the bus to college alone. Sam has learnt the number of the bus and where to stand. He is nervous about missing the stop.|Goal: Sam to catch the bus to college on his own. Sam has now been on the bus twice with his key worker behind him. He rang the bell at the right stop both times.
          Medication given at 8am as prescribed. Mrs Hall had porridge and a cup of tea for breakfast. She was washed and dressed and sat in her chair by the window. No concerns.|Tablets given at 8am as per MAR. Mrs Hall ate porridge and drank a cup of tea. Helped her wash and dress and she sat in her chair at the window. No concerns this morning.
          Contact took place at the family centre from 2 to 4. Dad arrived on time with sandwiches and a toy car. Mia ran to him and they played on the floor. She cried when it was time to leave.|Contact at the family centre, 2 to 4. Dad was ten minutes late and brought crisps and a colouring book. Mia ran up to him and they sat at the table to draw. She was upset at leaving.
          I rang the housing office about the damp. They said a surveyor will come within two weeks. I told Mrs Ali and she was pleased.|I rang the housing office again about the damp. They said the surveyor came but nobody was in. I told Mrs Ali and she was annoyed as she had waited in all day.
          The review was attended by Joe, his foster carers, the IRO, the class teacher and me. Joe chaired the first part. He asked for a later bedtime and to see his brother more.|Joe's review: present were Joe, both foster carers, the teacher, the IRO and myself. Joe opened the meeting. His bedtime was moved to nine and brother time is now every fortnight.
          Arrived at 10. Gran answered the door in her dressing gown. Tia was watching cartoons with a bowl of cereal. We did the feelings cards and she chose the worried one for school.|Arrived at 4. Gran let me in. Tia was watching cartoons and eating crisps. We did the feelings cards and she picked out happy for nan's and cross for her brother.
          Mr Osei has diabetes and high blood pressure and had a stroke in 2019 which affected his left side. He wears glasses for reading and a hearing aid. He is allergic to penicillin.|Health: Mr Osei had a stroke in 2019 with left sided weakness. He has type 2 diabetes and high blood pressure. Allergic to penicillin. He wears a hearing aid and reading glasses.
          Blood sugar 9.2 before breakfast. Insulin 14 units given in the stomach by the district nurse. Left heel dressing changed, wound smaller, no smell.|Blood sugar 11.8 before breakfast. 16 units of insulin given by the district nurse, right thigh. Heel dressing renewed. Wound a bit wet today and photographed.
          Safety plan: if Nia feels like cutting she will text her keyworker, hold ice or go to the lounge. Staff keep the knives locked. Her mum is to be called if she cuts.|Nia cut her arm on Sunday night. She did not text anybody because her phone was flat. Staff cleaned it and called her mum. The knives were locked and she had used a pencil sharpener.
          Court hearing on 4 June. The judge asked for a psychological report on the father by 1 August. The children stay with the foster carers until then.|Court hearing on 12 August. The judge had the psychological report on the father and asked for a parenting assessment. The children remain with the foster carers.
          """)
  void routine_header_facts_and_news_of_the_same_thing_are_no_copy(String earlier, String later) {
    assertThat(repeats(earlier, later)).isEmpty();
  }

  @Test
  void a_summary_of_it_is_no_copy() {
    assertThat(repeats(TOLD, "Theo is proud of the pond and the ramp to it. A heron upset him."))
        .isEmpty();
  }

  @Test
  void one_event_that_two_workers_wrote_down_is_no_copy() {
    LocalDate day = LocalDate.of(2026, 1, 1);
    CaseRecord earlier = new Note("P1", RecordType.MEETING, "W1", day).saying("A", 1, TOLD);
    Note colleague = new Note("P1", RecordType.MEETING, "W2", day);
    Note later = new Note("P1", RecordType.MEETING, "W2", day.plusDays(20));
    assertThat(repeats(colleague.saying("B", 2, TOLD_AGAIN), earlier)).isEmpty();
    assertThat(repeats(later.saying("B", 21, TOLD_AGAIN), earlier)).hasSize(1);
  }

  @Test
  void what_names_its_source_and_date_is_told_as_such() {
    assertThat(repeats(TOLD, "From my visit of 1 January 2026: " + TOLD_AGAIN))
        .extracting(Repeat::kind)
        .containsExactly(RepeatKind.CITED);
  }

  @Test
  void a_chronology_tells_again_what_was_by_its_nature() {
    Note chronology = new Note("P1", RecordType.CHRONOLOGY, "W1", null);
    assertThat(repeats(chronology.saying("B", 20, TOLD_AGAIN), Note.VISIT.saying("A", 1, TOLD)))
        .isEmpty();
  }

  @Test
  void another_persons_record_and_a_later_one_are_no_source() {
    Note another = new Note("P2", RecordType.HOME_VISIT, "W1", null);
    assertThat(repeats(Note.VISIT.saying("B", 20, TOLD_AGAIN), another.saying("A", 1, TOLD)))
        .isEmpty();
    assertThat(repeats(Note.VISIT.saying("B", 20, TOLD_AGAIN), Note.VISIT.saying("A", 21, TOLD)))
        .isEmpty();
  }

  @Test
  void what_a_file_says_in_every_record_counts_for_little() {
    List<CaseRecord> file = new ArrayList<>();
    for (int day = 1; day < 13; day++) {
      file.add(Note.VISIT.saying("A" + day, day, TOLD_AGAIN.replace("Theo", "He") + " Day " + day));
    }
    MemoryArchive archive = new MemoryArchive();
    file.forEach(archive::add);
    assertThat(
            Rewording.find(
                Note.VISIT.saying("B", 20, TOLD),
                List.of(List.of()),
                file,
                new RecordFact<>(ToldRecord::of)))
        .isEmpty();
  }

  @Test
  void a_persons_file_holds_what_is_earlier_in_the_order_of_time() {
    MemoryArchive archive = new MemoryArchive();
    CaseRecord first = Note.VISIT.saying("A", 2, TOLD);
    CaseRecord second = Note.VISIT.saying("B", 5, TOLD);
    archive.add(second);
    archive.add(first);
    archive.add(Note.VISIT.saying("D", 9, TOLD));
    archive.add(new Note("P2", RecordType.CASE_NOTE, "W1", null).saying("E", 1, TOLD));
    assertThat(archive.file("P1", Note.VISIT.saying("C", 7, TOLD))).containsExactly(first, second);
  }
}
