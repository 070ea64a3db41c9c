package org.sidenote.analyzer.duplication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sidenote.api.Author;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Person;
import org.sidenote.api.RecordType;
import org.sidenote.api.Relation;
import org.sidenote.api.Repeat;
import org.sidenote.api.RepeatKind;
import org.sidenote.api.Section;

class RepeatFinderTest {

  private static final String PASSAGE =
      "He keeps the tickets from every match in a biscuit tin under the bed and can tell you the"
          + " score of each. When the shouting starts downstairs he counts them until it stops.";

  private static CaseRecord record(String id, String person, int day, String author, String text) {
    return new CaseRecord(
        id,
        RecordType.CASE_NOTE,
        null,
        new Person(person, null, List.of(), null, null, null),
        List.of(),
        List.of(),
        new Author(author, null, null),
        null,
        Instant.parse("2026-01-%02dT09:00:00Z".formatted(day)),
        null,
        List.of(new Section("", text)));
  }

  private static List<Repeat> find(CaseRecord record, Archive archive) {
    return new RepeatFinder(Templates.NONE).find(record, archive).repeats();
  }

  private static MemoryArchive archive(CaseRecord... records) {
    MemoryArchive archive = new MemoryArchive();
    for (CaseRecord record : records) {
      archive.add(record);
    }
    return archive;
  }

  @Test
  void a_quotation_in_the_words_before_a_copy_does_not_part_it() {
    String before = "Gran called “stop” (from the stairs.) Then out in the hall by the old clock ";
    String text = before + PASSAGE;
    assertThat(find(record("B", "P2", 2, "W", text), archive(record("A", "P1", 1, "W", PASSAGE))))
        .singleElement()
        .satisfies(repeat ->
            assertThat(text.substring(repeat.start(), repeat.end()))
                .startsWith("keeps the tickets")
                .endsWith("until it stops."));
  }

  @Test
  void a_copy_is_found_from_its_first_word_to_its_last_on_both_sides() {
    String before = "Wet day. ";
    CaseRecord later = record("B", "P2", 2, "W", before + PASSAGE + " Tea after.");
    List<Repeat> repeats = find(later, archive(record("A", "P1", 1, "W", PASSAGE)));
    assertThat(repeats).hasSize(1);
    Repeat repeat = repeats.getFirst();
    assertThat(repeat.start()).isEqualTo(before.length());
    assertThat(repeat.end()).isEqualTo(before.length() + PASSAGE.length());
    assertThat(repeat.source().start()).isZero();
    assertThat(repeat.source().end()).isEqualTo(PASSAGE.length());
    assertThat(repeat.source().relation()).isEqualTo(Relation.OTHER_PERSON);
    assertThat(repeat.source().similarity()).isEqualTo(1);
  }

  @Test
  void names_dates_and_pronouns_do_not_hide_a_copy() {
    String hers = PASSAGE.replace("He keeps", "She keeps").replace(" he counts", " she counts");
    assertThat(find(record("B", "P2", 2, "W", hers), archive(record("A", "P1", 1, "W", PASSAGE))))
        .hasSize(1);
  }

  @Test
  void a_copied_letter_is_a_copy_though_it_ends_with_how_to_complain() {
    String letter =
        "You told me that you keep the tickets from every match in a tin under the bed. You showed"
            + " me the score of each, and we laughed about the one in the snow. When the shouting"
            + " starts you count them until it stops, and that is what I have told the judge.";
    String right = " If you are unhappy you can complain to my manager.";
    List<Repeat> repeats =
        find(
            record("B", "P2", 2, "W", letter + right),
            archive(record("A", "P1", 1, "W", letter + right)));
    assertThat(repeats).extracting(Repeat::kind).contains(RepeatKind.UNEXPLAINED);
  }

  @Test
  void a_copy_beside_what_everybody_is_told_begins_behind_it() {
    String right = "If you are unhappy with anything written here you can complain to my manager. ";
    List<Repeat> repeats =
        find(
            record("B", "P2", 2, "W", right + PASSAGE),
            archive(record("A", "P1", 1, "W", right + PASSAGE)));
    assertThat(repeats)
        .filteredOn(repeat -> repeat.kind() == RepeatKind.UNEXPLAINED)
        .singleElement()
        .satisfies(repeat -> {
          assertThat(repeat.start()).isEqualTo(right.length());
          assertThat(repeat.end()).isEqualTo(right.length() + PASSAGE.length());
        });
  }

  @Test
  void a_passage_copied_twice_is_found_twice_without_what_is_new_between() {
    String text = PASSAGE + " Tea. " + PASSAGE;
    assertThat(find(record("B", "P2", 2, "W", text), archive(record("A", "P1", 1, "W", PASSAGE))))
        .extracting(Repeat::start)
        .containsExactly(0, PASSAGE.length() + " Tea. ".length());
  }

  @Test
  void a_line_broken_within_a_sentence_ends_nothing() {
    String broken =
        PASSAGE.replace(" score of each.", "\nscore of each.").replace("stops", "st-\nops");
    assertThat(find(record("B", "P2", 2, "W", broken), archive(record("A", "P1", 1, "W", PASSAGE))))
        .singleElement()
        .satisfies(repeat -> {
          assertThat(repeat.start()).isZero();
          assertThat(repeat.end()).isEqualTo(broken.length());
        });
  }

  @Test
  void sentences_in_another_order_are_each_found() {
    int split = PASSAGE.indexOf("When");
    String turned = PASSAGE.substring(split) + " " + PASSAGE.substring(0, split).strip();
    assertThat(find(record("B", "P2", 2, "W", turned), archive(record("A", "P1", 1, "W", PASSAGE))))
        .hasSizeGreaterThanOrEqualTo(1)
        .allMatch(repeat -> repeat.source().record().equals("A"));
  }

  @Test
  void a_copy_that_leaves_out_what_stands_between_is_one() {
    int split = PASSAGE.indexOf("When");
    String between =
        "The boiler man rang to say that the part had not come. Downstairs the hall light has gone"
            + " and I reported it. Two of the flats above are empty. Lift working again, parking"
            + " as bad as ever, and I left a card for the caretaker about the bins. Bus back took"
            + " an hour because of the roadworks, so the note of my other call is written up late."
            + " Forms for the bed sent off. No answer from housing, will try them next week. ";
    String source = PASSAGE.substring(0, split) + between + PASSAGE.substring(split);
    List<Repeat> repeats =
        find(record("B", "P2", 2, "W", PASSAGE), archive(record("A", "P1", 1, "W", source)));
    assertThat(repeats)
        .singleElement()
        .satisfies(repeat -> {
          assertThat(repeat.start()).isZero();
          assertThat(repeat.end()).isEqualTo(PASSAGE.length());
          assertThat(repeat.source().similarity()).isEqualTo(1);
        });
  }

  @Test
  void a_copy_beside_agreed_wording_is_found_and_leaves_it_out() {
    String right =
        "We keep a record of what you tell us and of what we decide together, and you may read it"
            + " whenever you ask. If something in it is wrong you can have it put right, and if we do"
            + " not agree your own words will be kept beside ours. ";
    List<Repeat> copies =
        find(
                record("B", "P2", 2, "W", right + PASSAGE),
                archive(record("A", "P1", 1, "W", right + PASSAGE)))
            .stream()
            .filter(repeat -> repeat.kind() == RepeatKind.UNEXPLAINED)
            .toList();
    assertThat(copies).hasSize(1);
    assertThat(copies.getFirst().start()).isEqualTo(right.length());
    assertThat(copies.getFirst().end()).isEqualTo(right.length() + PASSAGE.length());
  }

  @Test
  void records_copied_one_behind_the_other_are_each_found() {
    String next =
        "She walks to the lock on Sundays and names the boats as they come through. If one is late"
            + " she waits, whatever the weather, and nobody has got her home before it was past.";
    List<Repeat> repeats =
        find(
            record("C", "P3", 3, "W", PASSAGE + " " + next),
            archive(record("A", "P1", 1, "W", PASSAGE), record("B", "P2", 2, "W", next)));
    assertThat(repeats)
        .extracting(repeat -> repeat.source().record())
        .containsExactlyInAnyOrder("A", "B");
  }

  @Test
  void a_later_record_is_never_a_source() {
    assertThat(
            find(record("A", "P1", 1, "W", PASSAGE), archive(record("B", "P2", 2, "W", PASSAGE))))
        .isEmpty();
  }

  @Test
  void a_record_is_not_compared_with_an_older_form_of_itself() {
    assertThat(
            find(record("A", "P1", 3, "W", PASSAGE), archive(record("A", "P1", 3, "W", PASSAGE))))
        .isEmpty();
  }

  @Test
  void of_a_copy_of_a_copy_the_nearest_source_in_the_persons_own_file_is_named() {
    MemoryArchive archive =
        archive(record("A", "P1", 1, "W", PASSAGE), record("B", "P2", 2, "W", PASSAGE));
    Repeat repeat = find(record("C", "P2", 3, "W", PASSAGE), archive).getFirst();
    assertThat(repeat.source().record()).isEqualTo("B");
    assertThat(repeat.source().relation()).isEqualTo(Relation.SAME_PERSON);
  }

  @Test
  void wording_of_many_hands_in_many_files_is_agreed_wording() {
    MemoryArchive archive =
        archive(
            record("A", "P1", 1, "W1", PASSAGE),
            record("B", "P2", 2, "W2", PASSAGE),
            record("C", "P3", 3, "W1", PASSAGE));
    assertThat(find(record("D", "P4", 4, "W3", PASSAGE), archive))
        .extracting(Repeat::kind)
        .containsExactly(RepeatKind.TEMPLATE);
  }

  @Test
  void one_hand_pasting_into_many_files_is_not_agreed_wording() {
    MemoryArchive archive =
        archive(record("A", "P1", 1, "W", PASSAGE), record("B", "P2", 2, "W", PASSAGE));
    assertThat(find(record("C", "P3", 3, "W", PASSAGE), archive))
        .extracting(Repeat::kind)
        .containsExactly(RepeatKind.UNEXPLAINED);
  }

  @Test
  void a_record_that_was_changed_is_compared_as_it_is_now() {
    MemoryArchive archive = archive(record("A", "P1", 1, "W", PASSAGE));
    archive.add(record("A", "P1", 1, "W", "Rewritten, with nothing of what it was before."));
    assertThat(find(record("B", "P2", 2, "W", PASSAGE), archive)).isEmpty();
  }
}
