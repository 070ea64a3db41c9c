package org.sidenote.analyzer.voice;

import java.util.Arrays;
import java.util.List;
import org.sidenote.api.ReadSection;

/**
 * Who does what in a sentence, and whose turn it is, as numbers from which a model can learn what
 * the sentence is for. Names are no part of it: a subject is the person, the writer, a relative or
 * somebody else, and a verb counts by its base form.
 */
@SuppressWarnings("EnumOrdinal") // the model is made anew with every build, in the enums' order
final class Doings {

  /** Who it is, as far as it matters to learning. */
  private enum Who {
    NOBODY,
    PERSON,
    WRITER,
    RELATIVE,
    SEVERAL,
    /** Somebody of whom only a pronoun is known. */
    UNNAMED,
    OTHER
  }

  /** Kinds of number. */
  private static final int OWNER = 1;

  private static final int RECORD = 2;
  private static final int ROLE = 3;
  private static final int SETTING = 4;
  private static final int TOPIC = 5;
  private static final int FLOOR = 6;
  private static final int QUOTATIONS = 7;
  private static final int PREDICATES = 8;
  private static final int WHO = 9;
  private static final int WHO_FIRST = 10;
  private static final int VERB_OF = 11;
  private static final int VERB = 12;
  private static final int TENSE = 13;
  private static final int BEFORE_VERB = 14;
  private static final int AFTER_VERB = 15;
  private static final int BEFORE = 16;
  private static final int AFTER = 17;
  private static final int BEFORE_CLAUSE = 18;
  private static final int FIRST_VERB_OF = 19;
  private static final int OPENING = 20;
  private static final int OPENING_TAG = 21;
  private static final int LABEL = 22;
  private static final int LAST = 23;
  private static final int EVERYBODY = 24;
  private static final int INTERVIEWEE = 25;

  /** A label ends within so many words: "Mum (Dawn):". */
  private static final int LONGEST_LABEL = 4;

  private static final int MOST_COUNTED = 3;

  private final Cast cast;
  private final Scene scene;
  private final int ofSection;
  private final ReadSection section;
  private int[] numbers = new int[64];
  private int size;

  Doings(Cast cast, Scene scene, ReadSection section) {
    this.cast = cast;
    this.scene = scene;
    this.section = section;
    this.ofSection =
        (SectionOwner.isTold(section) ? 1 : 0) + (SectionOwner.isSaid(section) ? 2 : 0);
  }

  /** What is done in a sentence with so many quotations. */
  int[] of(List<Word> words, List<Predicate> predicates, int quotations) {
    size = 0;
    addPlace();
    int topic = who(scene.topic()).ordinal();
    add(TOPIC, topic, 0);
    add(QUOTATIONS, Math.min(2, quotations), 0);
    add(PREDICATES, Math.min(MOST_COUNTED, predicates.size()), 0);
    int everybody = 0;
    for (int i = 0; i < predicates.size(); i++) {
      Predicate predicate = predicates.get(i);
      addPredicate(words, predicate, i == 0);
      everybody |= 1 << who(predicate.subject()).ordinal();
    }
    add(EVERYBODY, everybody, 0);
    if (!words.isEmpty()) {
      addOpening(words, topic, predicates.isEmpty());
      add(LAST, words.getLast().lower().hashCode(), 0);
    }
    return Arrays.copyOf(numbers, size);
  }

  private void addPlace() {
    Speaker owner = scene.owner();
    add(OWNER, owner == null ? 0 : who(owner).ordinal(), ofSection);
    add(RECORD, cast.type().toString().hashCode(), 0);
    add(ROLE, section.role().toString().hashCode(), 0);
    int setting =
        (cast.showsRatherThanSays() ? 1 : 0)
            + (cast.isBaby() ? 2 : 0)
            + (cast.isAddressed() ? 4 : 0);
    add(SETTING, setting, 0);
    add(FLOOR, who(scene.floor()).ordinal(), 0);
    add(INTERVIEWEE, who(scene.interviewee()).ordinal(), 0);
  }

  private void addPredicate(List<Word> words, Predicate predicate, boolean first) {
    int at = predicate.verb();
    String lower = words.get(at).lower();
    int who = who(predicate.subject()).ordinal();
    int kind = predicate.kind().ordinal();
    int whoAndKind = 8 * who + kind;
    int verb = base(lower).hashCode();
    int before = at > 0 ? words.get(at - 1).lower().hashCode() : 0;
    int after = at + 1 < words.size() ? words.get(at + 1).lower().hashCode() : 0;
    add(WHO, whoAndKind, (predicate.written() ? 1 : 0) + (predicate.mood() ? 2 : 0));
    add(WHO_FIRST, whoAndKind, first ? 1 : 0);
    add(VERB_OF, verb, who);
    add(VERB, verb, kind);
    add(TENSE, whoAndKind, 2 * ending(lower) + (Around.startsWithNot(words, at) ? 1 : 0));
    add(BEFORE_VERB, verb, before);
    add(AFTER_VERB, verb, after);
    add(BEFORE, before, who);
    add(AFTER, after, whoAndKind);
    add(FIRST_VERB_OF, verb, 2 * who + (first ? 1 : 0));
    if (predicate.start() > 0) {
      add(BEFORE_CLAUSE, words.get(predicate.start() - 1).lower().hashCode(), whoAndKind);
    }
  }

  private void addOpening(List<Word> words, int topic, boolean nothingDone) {
    Word first = words.getFirst();
    add(OPENING, base(first.lower()).hashCode(), topic);
    int tag = first.tag().hashCode();
    add(OPENING_TAG, tag, 2 * (8 * topic + ending(first.lower())) + (nothingDone ? 1 : 0));
    for (int i = 0; i < Math.min(LONGEST_LABEL, words.size()); i++) {
      if (words.get(i).lower().equals(":")) {
        Mention mention = first.isQuotation() ? null : cast.at(words, 0);
        Speaker speaker = mention == null ? null : mention.speaker();
        add(LABEL, speaker == null ? 0 : who(speaker).ordinal(), 0);
      }
    }
  }

  private Who who(Speaker speaker) {
    if (speaker.isPerson()) {
      return Who.PERSON;
    }
    if (speaker.isWriter()) {
      return Who.WRITER;
    }
    if (cast.isRelative(speaker)) {
      return Who.RELATIVE;
    }
    if (speaker.name() == null) {
      return Who.UNNAMED;
    }
    return speaker.gender() == Speaker.Gender.THEY ? Who.SEVERAL : Who.OTHER;
  }

  private static String base(String lower) {
    String saying = VoiceWords.SAYING.of(lower);
    String thinking = saying == null ? VoiceWords.THINKING.of(lower) : saying;
    String base = thinking == null ? VoiceWords.SHOWING.of(lower) : thinking;
    return base == null ? lower : base;
  }

  private static int ending(String lower) {
    return lower.endsWith("ing") ? 3 : lower.endsWith("ed") ? 2 : lower.endsWith("s") ? 1 : 0;
  }

  private void add(int kind, int one, int other) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    numbers[size++] = (kind * 31 + other) * 0x9E3779B1 + one;
  }
}
