package org.sidenote.corpus.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NoteGeneratorTest {

  private static final int NOTES = 20_000;

  private final NoteGenerator generator = new NoteGenerator(7);

  private static Set<String> words(String text) {
    return new HashSet<>(List.of(text.split("\\s+")));
  }

  @Test
  void the_same_seed_gives_the_same_notes_and_another_seed_others() {
    List<GeneratedNote> once = generator.notes(50).toList();
    assertThat(new NoteGenerator(7).notes(50).toList()).isEqualTo(once);
    assertThat(new NoteGenerator(8).notes(50).toList()).isNotEqualTo(once);
    assertThat(generator.note(37)).isEqualTo(once.get(37));
  }

  @Test
  void every_planted_copy_is_really_there_and_so_is_its_source() {
    Map<CopyKind, Integer> kinds = new EnumMap<>(CopyKind.class);
    generator
        .notes(NOTES)
        .forEach(note -> {
          for (Plant plant : note.plants()) {
            kinds.merge(plant.kind(), 1, Integer::sum);
            GeneratedNote source = generator.note(plant.source());
            assertThat(plant.source()).isLessThan(note.number());
            assertThat(source.personId()).isNotEqualTo(note.personId());
            String passage = note.text().substring(plant.start(), plant.end());
            String original = withoutItsOwnCopy(source, plant.sourceStart(), plant.sourceEnd());
            check(plant.kind(), passage, original);
          }
        });
    assertThat(kinds.keySet()).containsExactlyInAnyOrder(CopyKind.values());
    assertThat(kinds.values()).allMatch(count -> count > 50);
  }

  /** A passage of a note, without what was itself copied into the middle of it. */
  private static String withoutItsOwnCopy(GeneratedNote note, int start, int end) {
    StringBuilder passage = new StringBuilder(note.text().substring(start, end));
    for (Plant plant : note.plants()) {
      if (plant.start() > start && plant.end() < end) {
        passage.delete(plant.start() - start, plant.end() + 1 - start);
      }
    }
    return passage.toString();
  }

  private static void check(CopyKind kind, String passage, String original) {
    switch (kind) {
      case VERBATIM, SHORT -> assertThat(passage).isEqualTo(original);
      case REORDERED -> {
        assertThat(passage).isNotEqualTo(original);
        assertThat(sorted(passage)).isEqualTo(sorted(original));
      }
      case RENAMED, EDITED_10, EDITED_20, EDITED_30, REWORDED -> {
        Set<String> shared = words(passage);
        shared.retainAll(words(original));
        assertThat((double) shared.size() / words(original).size())
            .as(kind + ": " + passage)
            .isGreaterThan(0.4);
      }
    }
  }

  private static List<String> sorted(String text) {
    return Arrays.stream(text.split("\\s+")).sorted().toList();
  }

  @Test
  void times_never_go_back_and_agreed_wording_stands_in_many_notes() {
    List<GeneratedNote> notes = generator.notes(1000).toList();
    for (int i = 1; i < notes.size(); i++) {
      assertThat(notes.get(i).recordedAt()).isAfter(notes.get(i - 1).recordedAt());
    }
    long withOpening = notes.stream().filter(note -> note.text().contains("\n\n")).count();
    assertThat(withOpening).isBetween(500L, 700L);
  }
}
