package org.sidenote.analyzer.voice;

import java.util.List;
import java.util.Optional;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.Sentence;

/** A sentence with a need for help to take part, with no help told of anywhere near it. */
record UnmetNeed(ReadSection section, Sentence sentence) {

  private static final PhraseList WITHOUT_THEM = PhraseList.named("went-on-without");
  private static final PhraseList TALKING = PhraseList.named("talking-to");
  private static final PhraseList PAGE = PhraseList.named("given-a-page");

  /** How far from a need stands what was done about it, or in spite of it. Sentences. */
  private static final int AROUND = 2;

  /** The need that a record tells of most plainly, if it is unmet. */
  static Optional<UnmetNeed> in(Reading reading, ThePerson person, NamedPeople people) {
    if (HelpToTakePart.isThere(reading)) {
      return Optional.empty();
    }
    UnmetNeed known = null;
    for (ReadSection section : reading.sections()) {
      List<List<String>> sentences =
          section.sentences().stream()
              .map(s -> person.words(section.text().substring(s.start(), s.end())))
              .toList();
      for (int i = 0; i < sentences.size(); i++) {
        NeedForHelp need = NeedForHelp.in(sentences.get(i), people);
        if (need == NeedForHelp.NONE || isHelped(sentences, i)) {
          continue;
        }
        UnmetNeed found = new UnmetNeed(section, section.sentences().get(i));
        if (need == NeedForHelp.TOLD && known == null) {
          // "He is deaf. He could not follow us": the need is named in the sentence before.
          boolean before = i > 0 && NeedForHelp.in(sentences.get(i - 1), people).isKnown();
          return Optional.of(
              before ? new UnmetNeed(section, section.sentences().get(i - 1)) : found);
        }
        if (known == null && matters(need, sentences, i)) {
          known = found;
        }
      }
    }
    return known == null ? ofTheHeader(reading, person, people) : Optional.of(known);
  }

  /** Where it went on without somebody whose need stands in the header, and nothing helped. */
  private static Optional<UnmetNeed> ofTheHeader(
      Reading reading, ThePerson person, NamedPeople people) {
    String header = reading.record().person().communication();
    NeedForHelp need =
        header == null ? NeedForHelp.NONE : NeedForHelp.in(PhraseList.words(header), people);
    boolean tells = need == NeedForHelp.OF_SPEECH || need == NeedForHelp.KNOWN;
    if (!tells || !Contact.isIn(reading)) {
      return Optional.empty();
    }
    UnmetNeed without = null;
    for (ReadSection section : reading.sections()) {
      for (Sentence sentence : section.sentences()) {
        List<String> words =
            person.words(section.text().substring(sentence.start(), sentence.end()));
        if (HelpToTakePart.isToldOf(words)) {
          return Optional.empty();
        }
        if (without == null && WITHOUT_THEM.isIn(words)) {
          without = new UnmetNeed(section, sentence);
        }
      }
    }
    return Optional.ofNullable(without);
  }

  private static boolean isHelped(List<List<String>> sentences, int at) {
    return around(sentences, at, AROUND).stream().anyMatch(HelpToTakePart::isToldOf);
  }

  /** Whether they were to speak, choose or read there, and it went on without them. */
  private static boolean matters(NeedForHelp need, List<List<String>> sentences, int at) {
    List<List<String>> around = around(sentences, at, AROUND);
    return around.stream()
        .anyMatch(words ->
            switch (need) {
              case OF_THE_PAGE -> PAGE.isIn(words);
              case OF_SPEECH -> WITHOUT_THEM.isIn(words) || TALKING.isIn(words);
              case KNOWN -> WITHOUT_THEM.isIn(words) || TALKING.isIn(words);
              case TOLD, NONE -> true;
            });
  }

  private static List<List<String>> around(List<List<String>> sentences, int at, int far) {
    return sentences.subList(Math.max(0, at - far), Math.min(sentences.size(), at + far + 1));
  }
}
