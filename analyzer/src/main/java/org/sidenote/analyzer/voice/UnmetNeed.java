package org.sidenote.analyzer.voice;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sidenote.analyzer.text.Coverage;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Mark;
import org.sidenote.api.MarkKind;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.RecordType;
import org.sidenote.api.SectionFact;
import org.sidenote.api.Sentence;

/** A sentence with a need for help to take part, with no help told of anywhere near it. */
record UnmetNeed(ReadSection section, Sentence sentence) {

  private static final PhraseList WITHOUT_THEM = PhraseList.named("went-on-without");
  private static final PhraseList TALKING = PhraseList.named("talking-to");
  private static final PhraseList PAGE = PhraseList.named("given-a-page");

  /** "So we met twice": what follows from a need is what was done about it. */
  private static final PhraseList SO_WE = PhraseList.named("so-we");

  /** How far from a need stands what was done about it, or in spite of it. Sentences. */
  private static final int AROUND = 2;

  /** Forms that are made with the person: wherever the need stands in them, it matters. */
  private static final Set<RecordType> MADE_WITH_THEM =
      EnumSet.of(
          RecordType.MENTAL_CAPACITY_ASSESSMENT,
          RecordType.CARE_ACT_ASSESSMENT,
          RecordType.CHILD_AND_FAMILY_ASSESSMENT,
          RecordType.SAFEGUARDING_ENQUIRY,
          RecordType.REVIEW,
          RecordType.SUPPORT_PLAN,
          RecordType.PATHWAY_PLAN,
          RecordType.MEETING);

  /** At the head of a sentence it is the worker who does so: "Explained who I was". */
  private static final Set<String> SPEAKING =
      Set.of(
          "explained",
          "asked",
          "told",
          "discussed",
          "talked",
          "spoke",
          "went",
          "read",
          "advised",
          "informed",
          "showed",
          "questions");

  /**
   * What one sentence tells.
   *
   * @param helped that there was help, or what is help beside a need
   * @param spoken that somebody put something to them
   * @param without that it went on without them
   * @param page that they were given something to read or sign
   */
  private record Line(
      Sentence sentence,
      NeedForHelp need,
      boolean helped,
      boolean spoken,
      boolean without,
      boolean page) {}

  private static final SectionFact<CaseRecord, List<Line>> LINES =
      SectionFact.given(UnmetNeed::lines);

  private static List<Line> lines(CaseRecord header, ReadSection section) {
    NamedPeople people = NamedPeople.of(header);
    List<List<String>> words = ThePerson.words(header, section);
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      lines.add(line(section.sentences().get(i), words.get(i), people));
    }
    return lines;
  }

  private static Line line(Sentence sentence, List<String> words, NamedPeople people) {
    NeedForHelp need = NeedForHelp.in(words, people);
    // "Told them he cannot hear the bell" was put to somebody else.
    boolean opened =
        need == NeedForHelp.NONE && !words.isEmpty() && SPEAKING.contains(words.getFirst());
    return new Line(
        sentence,
        need,
        HelpToTakePart.isToldOf(words) || (SO_WE.isIn(words) && !WITHOUT_THEM.isIn(words)),
        opened || TALKING.isIn(words),
        WITHOUT_THEM.isIn(words),
        PAGE.isIn(words));
  }

  /** The need that a record tells of most plainly, if it is unmet. */
  static Optional<UnmetNeed> in(Reading reading) {
    if (HelpToTakePart.isThere(reading)) {
      return Optional.empty();
    }
    CaseRecord header = reading.record().header();
    List<List<Line>> sections =
        reading.sections().stream().map(section -> LINES.of(header, section)).toList();
    boolean helped = sections.stream().flatMap(List::stream).anyMatch(UnmetNeed::isHelp);
    boolean takesPart =
        !helped
            && (MADE_WITH_THEM.contains(header.type())
                || Contact.isIn(reading)
                || (header.type() != RecordType.PHONE_CALL
                    && sections.stream().flatMap(List::stream).anyMatch(Line::spoken)));
    UnmetNeed known = null;
    // Beside what went on without them a need says more than one that merely stands in the record.
    boolean near = false;
    // "A person who lacks capacity" in an Act's words is nobody.
    Coverage agreed = Coverage.of(reading.marks(MarkKind.TEMPLATE));
    for (ReadSection section : reading.sections()) {
      List<Line> lines = sections.get(section.index());
      for (int i = 0; i < lines.size(); i++) {
        NeedForHelp need =
            lines.get(i).need() == NeedForHelp.NONE
                ? NeedForHelp.NONE
                : outsideOfWords(reading, section, lines.get(i));
        Sentence told = lines.get(i).sentence();
        if (need == NeedForHelp.NONE
            || agreed.touches(section.index(), told.start(), told.end())
            || around(lines, i).stream().anyMatch(Line::helped)) {
          continue;
        }
        if (need == NeedForHelp.TOLD && !near) {
          // "He is deaf. He could not follow us": the need is named in the sentence before.
          boolean before = i > 0 && lines.get(i - 1).need().isKnown();
          return Optional.of(new UnmetNeed(section, lines.get(before ? i - 1 : i).sentence()));
        }
        boolean tested = header.type() == RecordType.MENTAL_CAPACITY_ASSESSMENT;
        boolean wide = takesPart && (tested || need.isOfTakingPart());
        boolean matters = matters(need, around(lines, i));
        if ((known == null && wide) || (!near && matters)) {
          near = matters;
          known = new UnmetNeed(section, lines.get(i).sentence());
        }
      }
    }
    return known == null ? ofTheHeader(reading, sections) : Optional.of(known);
  }

  /** "Amira said 'I am deaf in one ear'": what is told in somebody's words is theirs to tell. */
  private static NeedForHelp outsideOfWords(Reading reading, ReadSection section, Line line) {
    int start = line.sentence().start();
    int end = line.sentence().end();
    List<Mark> words =
        Stream.of(MarkKind.QUOTATION, MarkKind.VOICE_DIRECT)
            .flatMap(kind -> reading.marks(kind).stream())
            .filter(mark -> mark.overlaps(section.index(), start, end))
            .toList();
    if (words.isEmpty()) {
      return line.need();
    }
    StringBuilder rest = new StringBuilder(section.text().substring(start, end));
    for (Mark mark : words) {
      int from = Math.max(start, mark.start()) - start;
      int to = Math.min(end, mark.end()) - start;
      rest.replace(from, to, " ".repeat(to - from));
    }
    CaseRecord header = reading.record().header();
    return NeedForHelp.in(ThePerson.of(header).words(rest.toString()), NamedPeople.of(header));
  }

  /** "Getting by with gestures" in the sentence of the need is part of it. */
  private static boolean isHelp(Line line) {
    return line.helped() && !line.need().isKnown();
  }

  /** Where it went on without somebody whose need stands in the header, and nothing helped. */
  private static Optional<UnmetNeed> ofTheHeader(Reading reading, List<List<Line>> sections) {
    String header = reading.record().person().communication();
    NeedForHelp need =
        header == null
            ? NeedForHelp.NONE
            : NeedForHelp.in(PhraseList.words(header), NamedPeople.of(reading.record()));
    boolean tells = need == NeedForHelp.OF_SPEECH || need == NeedForHelp.KNOWN;
    boolean helped = sections.stream().flatMap(List::stream).anyMatch(Line::helped);
    if (!tells || helped || !Contact.isIn(reading)) {
      return Optional.empty();
    }
    return reading.sections().stream()
        .flatMap(section ->
            sections.get(section.index()).stream()
                .filter(Line::without)
                .map(line -> new UnmetNeed(section, line.sentence())))
        .findFirst();
  }

  /** Whether they were to speak, choose or read there, and it went on without them. */
  private static boolean matters(NeedForHelp need, List<Line> around) {
    return switch (need) {
      case OF_THE_PAGE -> around.stream().anyMatch(Line::page);
      case OF_SPEECH, OF_TAKING_PART, KNOWN ->
          around.stream().anyMatch(line -> line.without() || line.spoken());
      case TOLD, NONE -> true;
    };
  }

  private static List<Line> around(List<Line> lines, int at) {
    return lines.subList(Math.max(0, at - AROUND), Math.min(lines.size(), at + AROUND + 1));
  }
}
