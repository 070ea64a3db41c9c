package org.sidenote.analyzer.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.text.Coverage;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.analyzer.text.NumberWords;
import org.sidenote.api.Check;
import org.sidenote.api.Mark;
import org.sidenote.api.MarkKind;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.RecordType;
import org.sidenote.api.SectionRole;
import org.sidenote.api.Sentence;
import org.sidenote.api.Sighting;
import org.sidenote.api.Token;

/**
 * A run of process sentences in one paragraph, or a record made of them. Not in records and
 * sections that are process by nature: chronologies, supervision, meetings, e-mails, legal
 * sections, lists of actions.
 */
public final class Dominant implements Check {

  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "they", "him", "them", "i", "me", "we", "you");

  private static final int RUN = 3;
  private static final int RUN_WORDS = 12;

  /** A sentence this short between two process sentences does not break a run. */
  private static final int LINK_WORDS = 10;

  private static final int RECORD_SENTENCES = 5;
  private static final double RECORD_SHARE = 0.6;

  @Override
  public String rule() {
    return "process.dominant";
  }

  @Override
  public List<Sighting> check(Reading reading) {
    if (reading.record().type() == RecordType.CHRONOLOGY || ComplianceOnly.isAllTicks(reading)) {
      return List.of();
    }
    List<Mark> process = reading.marks(MarkKind.PROCESS);
    Coverage covered = Coverage.of(process);
    NamedPeople people = NamedPeople.of(reading.record());
    List<Sighting> runs = new ArrayList<>();
    for (ReadSection section : reading.sections()) {
      if (section.role() == SectionRole.OTHER || section.role() == SectionRole.VOICE) {
        addRuns(section, covered, people, runs);
      }
    }
    return runs.isEmpty() && fillsRecord(reading, process)
        ? List.of(Sighting.inRecord().saying("whole record"))
        : runs;
  }

  private static void addRuns(
      ReadSection section, Coverage process, NamedPeople people, List<Sighting> runs) {
    List<Sentence> run = new ArrayList<>();
    boolean linked = false;
    int end = 0;
    for (Sentence sentence : section.sentences()) {
      if (section.text().substring(end, sentence.start()).contains("\n\n")) {
        close(section, run, runs);
        linked = false;
      }
      end = sentence.end();
      if (isThere(sentence, people)) {
        close(section, run, runs);
        linked = false;
      } else if (isProcess(section, sentence, process)) {
        run.add(sentence);
        linked = false;
      } else if (!linked && sentence.words() <= LINK_WORDS) {
        linked = true;
      } else {
        close(section, run, runs);
        linked = false;
      }
    }
    close(section, run, runs);
  }

  /** Whether the person or the writer is in a sentence: no run goes past them. */
  private static boolean isThere(Sentence sentence, NamedPeople people) {
    return sentence.tokens().stream()
        .map(Token::lower)
        .anyMatch(w -> people.isPerson(w) || PRONOUNS.contains(w));
  }

  private static boolean isProcess(ReadSection section, Sentence sentence, Coverage process) {
    return process.touches(section.index(), sentence.start(), sentence.end());
  }

  private static void close(ReadSection section, List<Sentence> run, List<Sighting> runs) {
    if (run.size() >= RUN && run.stream().mapToInt(Sentence::words).sum() >= RUN_WORDS) {
      runs.add(
          Sighting.inPassage(section.index(), run.getFirst().start(), run.getLast().end())
              .with("count", NumberWords.of(run.size())));
    }
    run.clear();
  }

  private static boolean fillsRecord(Reading reading, List<Mark> process) {
    int sentences = reading.sections().stream().mapToInt(s -> s.sentences().size()).sum();
    return sentences >= RECORD_SENTENCES && process.size() >= RECORD_SHARE * sentences;
  }
}
