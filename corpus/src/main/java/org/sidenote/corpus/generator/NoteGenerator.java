package org.sidenote.corpus.generator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sidenote.api.Author;

/**
 * Makes notes. Sixty in a hundred open with one of forty agreed paragraphs; one in twenty holds a
 * copy from a lower-numbered note of another person. Safe for many threads.
 */
public final class NoteGenerator {

  private static final List<CopyKind> KINDS = List.of(CopyKind.values());
  private static final int TEMPLATES = 40;
  private static final double OPENS_WITH_A_TEMPLATE = 0.6;
  private static final double HOLDS_A_COPY = 0.05;
  private static final int LEAST_SENTENCES = 8;
  private static final int MORE_SENTENCES = 12;
  private static final int NOTES_A_PERSON = 20;
  private static final int PEOPLE_A_WORKER = 15;
  private static final long MINUTES_APART = 3;
  private static final Instant FIRST = Instant.parse("2016-01-04T09:00:00Z");

  private final long seed;
  private final Material material = Material.load();
  private final List<String> templates = new ArrayList<>();

  public NoteGenerator(long seed) {
    this.seed = seed;
    for (int i = 0; i < TEMPLATES; i++) {
      Random random = random(-1 - i);
      templates.add(
          material.sentence(random)
              + " "
              + material.sentence(random)
              + " "
              + material.sentence(random));
    }
  }

  /** The agreed paragraphs that many notes open with. */
  public List<String> templates() {
    return List.copyOf(templates);
  }

  /** The first so many notes, in order; made as they are asked for. */
  public Stream<GeneratedNote> notes(long count) {
    return LongStream.range(0, count).mapToObj(this::note);
  }

  /** The note with that number: the same every time. */
  public GeneratedNote note(long number) {
    Own own = own(number);
    Copied copied = copied(number, own);
    if (copied == null) {
      return note(number, own.person, own.text(), List.of());
    }
    Own source = own(copied.source);
    Copied there = copied(copied.source, source);
    int start = own.startOf(copied.at);
    Plant plant =
        new Plant(
            copied.kind,
            start,
            start + copied.text.length(),
            copied.source,
            startIn(source, there, copied.first),
            startIn(source, there, copied.first + copied.many - 1)
                + source.sentences.get(copied.first + copied.many - 1).length());
    String text = own.text();
    return note(
        number,
        own.person,
        text.substring(0, start) + copied.text + " " + text.substring(start),
        List.of(plant));
  }

  /**
   * What is copied into a note.
   *
   * @param first the first of the source's own sentences that are copied
   * @param many how many are
   * @param at the note's own sentence that it stands before
   */
  private record Copied(CopyKind kind, long source, int first, int many, int at, String text) {}

  private @Nullable Copied copied(long number, Own own) {
    Random random = random(~number ^ 0x5deece66dL);
    if (number == 0 || random.nextDouble() >= HOLDS_A_COPY) {
      return null;
    }
    CopyKind kind = Material.pick(KINDS, random);
    long sourceNumber = (long) (random.nextDouble() * number);
    Own source = own(sourceNumber);
    if (source.person == own.person) {
      return null;
    }
    int many = kind == CopyKind.SHORT ? 2 : 3 + random.nextInt(4);
    int first = random.nextInt(source.sentences.size() - many + 1);
    List<String> passage = source.sentences.subList(first, first + many);
    String copy =
        Copyist.copy(
            kind, passage, firstName(source.person), firstName(own.person), material, random);
    return new Copied(kind, sourceNumber, first, many, random.nextInt(own.sentences.size()), copy);
  }

  /** Where one of a note's own sentences begins, after what is copied into the note before it. */
  private static int startIn(Own own, @Nullable Copied copied, int sentence) {
    int moved = copied != null && copied.at <= sentence ? copied.text.length() + 1 : 0;
    return own.startOf(sentence) + moved;
  }

  private GeneratedNote note(long number, long person, String text, List<Plant> plants) {
    return new GeneratedNote(
        number,
        "P" + person,
        firstName(person) + " " + familyName(person),
        author(person, number),
        FIRST.plusSeconds(60 * MINUTES_APART * number),
        text,
        plants);
  }

  /** A note without what is copied into it. */
  private record Own(long person, String opening, List<String> sentences) {
    String text() {
      return opening + String.join(" ", sentences);
    }

    int startOf(int sentence) {
      int start = opening.length();
      for (int i = 0; i < sentence; i++) {
        start += sentences.get(i).length() + 1;
      }
      return start;
    }
  }

  private Own own(long number) {
    Random random = random(number);
    // A person's notes are spread over the stream, as in an archive.
    long person = Math.floorMod(mix(number * 31 + seed), 1 + number / NOTES_A_PERSON);
    String opening =
        random.nextDouble() < OPENS_WITH_A_TEMPLATE
            ? Material.pick(templates, random) + "\n\n"
            : "";
    List<String> sentences = new ArrayList<>();
    int count = LEAST_SENTENCES + random.nextInt(MORE_SENTENCES);
    String name = firstName(person);
    for (int i = 0; i < count; i++) {
      String sentence = material.sentence(random);
      sentences.add(i % 4 == 0 ? name + " was there. " + sentence : sentence);
    }
    return new Own(person, opening, sentences);
  }

  /** A person has a worker of their own, and another when that one is away. */
  private Author author(long person, long number) {
    long worker = (person + (number % 5 == 0 ? PEOPLE_A_WORKER : 0)) / PEOPLE_A_WORKER;
    return new Author(
        "W" + worker, firstName(~worker) + " " + familyName(~worker), "social worker");
  }

  private String firstName(long person) {
    List<String> names = material.firstNames();
    return names.get(Math.floorMod(mix(person), names.size()));
  }

  private String familyName(long person) {
    List<String> names = material.familyNames();
    return names.get(Math.floorMod(mix(person + 7), names.size()));
  }

  private Random random(long number) {
    return new Random(mix(seed * 0x9e3779b97f4a7c15L + number));
  }

  /** SplitMix64's finisher: neighbours in, strangers out. */
  private static long mix(long x) {
    long z = (x ^ (x >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
