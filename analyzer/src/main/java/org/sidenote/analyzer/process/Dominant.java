package org.sidenote.analyzer.process;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.text.Coverage;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.analyzer.text.NumberWords;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Check;
import org.sidenote.api.Mark;
import org.sidenote.api.MarkKind;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.SectionFact;
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

  private static final WordList NOUNS = WordList.named("process-nouns");
  private static final WordList VERBS = WordList.named("process-verbs");

  /** A decision, its reason, what it means: more than process, whoever acts in it. */
  private static final Set<MarkKind> MORE =
      EnumSet.of(MarkKind.DECISION, MarkKind.RATIONALE, MarkKind.ANALYSIS);

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
    if (ByNature.isRecord(reading) || ComplianceOnly.isAllTicks(reading)) {
      return List.of();
    }
    List<Mark> process = reading.marks(MarkKind.PROCESS);
    Coverage covered = Coverage.of(process);
    CaseRecord header = reading.record().header();
    Coverage more =
        Coverage.of(reading.marks().stream().filter(m -> MORE.contains(m.kind())).toList());
    List<Sighting> runs = new ArrayList<>();
    for (ReadSection section : reading.sections()) {
      boolean running = section.role() == SectionRole.OTHER || section.role() == SectionRole.VOICE;
      if (running && !ByNature.isSection(section)) {
        addRuns(section, covered, more, SENTENCES.of(header, section), runs);
      }
    }
    boolean whole = fillsRecord(reading, covered);
    return whole && (runs.isEmpty() || reading.sections().size() > 1)
        ? List.of(Sighting.inRecord().saying("whole record"))
        : runs;
  }

  private static void addRuns(
      ReadSection section, Coverage process, Coverage more, List<Told> told, List<Sighting> runs) {
    List<Sentence> run = new ArrayList<>();
    boolean linked = false;
    int end = 0;
    for (int i = 0; i < told.size(); i++) {
      Sentence sentence = section.sentences().get(i);
      if (section.text().substring(end, sentence.start()).contains("\n\n")) {
        close(section, run, more, runs);
        linked = false;
      }
      end = sentence.end();
      if (told.get(i).there) {
        close(section, run, more, runs);
        linked = false;
      } else if (isProcess(section, sentence, process)
          || (!run.isEmpty() && told.get(i).likeProcess)) {
        run.add(sentence);
        linked = false;
      } else if (!linked && sentence.words() <= LINK_WORDS) {
        linked = true;
      } else {
        close(section, run, more, runs);
        linked = false;
      }
    }
    close(section, run, more, runs);
  }

  /**
   * What a sentence is by itself.
   *
   * @param there whether the person or the writer is in it
   * @param likeProcess whether it is of papers and what is done with them, and of nobody
   */
  private record Told(boolean there, boolean likeProcess) {}

  private static final SectionFact<CaseRecord, List<Told>> SENTENCES =
      SectionFact.given((header, section) -> {
        NamedPeople people = NamedPeople.of(header);
        return section.sentences().stream()
            .map(sentence -> new Told(isThere(sentence, people), isLike(sentence, people)))
            .toList();
      });

  /** Whether the person or the writer is in a sentence: no run goes past them. */
  private static boolean isThere(Sentence sentence, NamedPeople people) {
    return sentence.tokens().stream()
        .map(Token::lower)
        .anyMatch(w -> people.isPerson(w) || PRONOUNS.contains(w));
  }

  private static boolean isProcess(ReadSection section, Sentence sentence, Coverage process) {
    return process.touches(section.index(), sentence.start(), sentence.end());
  }

  private static void close(
      ReadSection section, List<Sentence> run, Coverage more, List<Sighting> runs) {
    long onlyProcess =
        run.stream().filter(s -> !more.touches(section.index(), s.start(), s.end())).count();
    if (onlyProcess >= RUN
        && !isList(run)
        && run.stream().mapToInt(Sentence::words).sum() >= RUN_WORDS) {
      runs.add(
          Sighting.inPassage(section.index(), run.getFirst().start(), run.getLast().end())
              .with("count", NumberWords.of(run.size())));
    }
    run.clear();
  }

  /** Bullets and numbers one under another are what is agreed or to be done, as lists are. */
  private static boolean isList(List<Sentence> run) {
    long items =
        run.stream().filter(s -> Bullet.cutFrom(s.tokens()).size() < s.tokens().size()).count();
    return 2 * items > run.size();
  }

  /** Whether most of a record is process, in two sections or more, or where there is but one. */
  private static boolean fillsRecord(Reading reading, Coverage process) {
    CaseRecord header = reading.record().header();
    int sentences = 0;
    int filled = 0;
    int sections = 0;
    for (ReadSection section : reading.sections()) {
      if (ByNature.isSection(section)) {
        continue;
      }
      List<Told> told = SENTENCES.of(header, section);
      int here = 0;
      for (int i = 0; i < told.size(); i++) {
        Sentence sentence = section.sentences().get(i);
        here += isProcess(section, sentence, process) || told.get(i).likeProcess ? 1 : 0;
      }
      sentences += section.sentences().size();
      filled += here;
      sections += here > 0 ? 1 : 0;
    }
    return sentences >= RECORD_SENTENCES
        && filled >= RECORD_SHARE * sentences
        && (sections > 1 || reading.sections().size() == 1);
  }

  /** "The outstanding review is to be scheduled": papers, what is done with them, and nobody. */
  private static boolean isLike(Sentence sentence, NamedPeople people) {
    int nouns = 0;
    int verbs = 0;
    for (Token token : sentence.tokens()) {
      String word = token.lower();
      if (people.isRelative(word)) {
        return false;
      }
      nouns += NOUNS.has(word) ? 1 : 0;
      verbs += VERBS.has(word) ? 1 : 0;
    }
    return nouns > 0 && nouns + verbs > 1 && !isThere(sentence, people);
  }
}
