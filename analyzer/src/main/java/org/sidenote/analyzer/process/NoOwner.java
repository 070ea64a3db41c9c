package org.sidenote.analyzer.process;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.text.Coverage;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.MarkKind;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.RecordType;
import org.sidenote.api.SectionCheck;
import org.sidenote.api.Sentence;
import org.sidenote.api.Sighting;
import org.sidenote.api.Token;

/**
 * Something still to do, and nobody named to do it: "Sleep clinic to be chased", "Someone to ring
 * school", and on a list of such things also "Bank account". A name, initials, a role or team, "me"
 * in the line, in the heading or at the head of the list is an owner.
 */
public final class NoOwner implements SectionCheck {

  /** What is done so often is no task left over. */
  private static final WordList ALWAYS = WordList.named("time-and-again");

  /** What somebody says needs doing is theirs to say. */
  private static final Set<MarkKind> SAID =
      EnumSet.of(MarkKind.QUOTATION, MarkKind.VOICE_INDIRECT, MarkKind.VOICE_OTHER);

  private static final Set<RecordType> OF_CARE =
      EnumSet.of(RecordType.CARE_PLAN, RecordType.SUPPORT_PLAN);

  private static final int ITEMS_OF_A_LIST = 2;

  @Override
  public String rule() {
    return "process.no-owner";
  }

  @Override
  public List<Sighting> check(Reading reading) {
    if (reading.record().type() == RecordType.CHRONOLOGY) {
      return List.of();
    }
    Doers doers = new Doers(NamedPeople.of(reading.record()));
    Coverage process = Coverage.of(reading.marks(MarkKind.PROCESS));
    Coverage said =
        Coverage.of(reading.marks().stream().filter(m -> SAID.contains(m.kind())).toList());
    List<Sighting> sightings = new ArrayList<>();
    for (ReadSection section : reading.sections()) {
      if (ActionList.mayStandIn(section)) {
        addActions(section, settingOf(reading.record()), doers, process, said, sightings);
      }
    }
    return sightings;
  }

  private static LeftToDo.Setting settingOf(CaseRecord record) {
    return OF_CARE.contains(record.type()) ? LeftToDo.Setting.CARE : LeftToDo.Setting.NOTE;
  }

  private static void addActions(
      ReadSection section,
      LeftToDo.Setting setting,
      Doers doers,
      Coverage process,
      Coverage said,
      List<Sighting> sightings) {
    List<Sentence> sentences = section.sentences();
    Owners owners = new Owners(doers);
    ActionList list = new ActionList(section, owners, doers);
    boolean[] inBlock = ActionBlock.in(section, owners, setting);
    int[] starts = new int[sentences.size()];
    boolean[] bare = new boolean[sentences.size()];
    int items = 0;
    int taken = 0;
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      starts[i] = -1;
      List<Token> line = Bullet.cutFrom(sentence.tokens());
      boolean told = said.touches(section.index(), sentence.start(), sentence.end());
      if (line.isEmpty() || (told && !ToBeDone.wantsDoing(line))) {
        continue;
      }
      List<Token> item = list.read(sentence, line);
      boolean open = list.isOpen() || inBlock[i];
      boolean run = !open && isInRun(section, i, process);
      if (item.isEmpty() || list.isOwned() || run || isStanding(item)) {
        continue;
      }
      boolean waiting = open && BareItem.isLeftWaiting(item, doers);
      boolean owned = owners.isOwned(item);
      taken += owned && (inBlock[i] || list.isOfActions()) ? 1 : 0;
      if (waiting || (!owned && !isTakenOn(sentences, i + 1, owners))) {
        LeftToDo.Setting here = open ? LeftToDo.Setting.LIST : setting;
        starts[i] = startOfAction(section, sentence, item, here);
        bare[i] = open && BareItem.isThing(section.text(), sentence, item, doers);
        items += starts[i] >= 0 ? 1 : 0;
      }
    }
    for (int i = 0; i < starts.length; i++) {
      Sentence sentence = sentences.get(i);
      if (starts[i] >= 0) {
        sightings.add(Sighting.inPassage(section.index(), starts[i], sentence.end()));
      } else if (bare[i] && items > 0 && items + taken >= ITEMS_OF_A_LIST) {
        int start = Bullet.cutFrom(sentence.tokens()).getFirst().start();
        sightings.add(Sighting.inPassage(section.index(), start, sentence.end()));
      }
    }
  }

  /** Where in the section the action begins that nobody owns, or -1. */
  private static int startOfAction(
      ReadSection section, Sentence sentence, List<Token> item, LeftToDo.Setting setting) {
    int start = LeftToDo.in(item, setting);
    boolean stock =
        setting == LeftToDo.Setting.LIST
            && (BareItem.isWaiting(item) || BareItem.isStock(section, sentence));
    return start >= 0 ? item.get(start).start() : stock ? item.getFirst().start() : -1;
  }

  /** "Boots to be got. I'll do that." */
  private static boolean isTakenOn(List<Sentence> sentences, int next, Owners owners) {
    return next < sentences.size() && owners.takeOn(Bullet.cutFrom(sentences.get(next).tokens()));
  }

  /** Steps of a procedure among others are the business of process.dominant. */
  private static boolean isInRun(ReadSection section, int i, Coverage process) {
    return isProcess(section, i, process)
        && (isProcess(section, i - 1, process) || isProcess(section, i + 1, process));
  }

  private static boolean isProcess(ReadSection section, int i, Coverage process) {
    if (i < 0 || i >= section.sentences().size()) {
      return false;
    }
    Sentence sentence = section.sentences().get(i);
    return process.touches(section.index(), sentence.start(), sentence.end());
  }

  /**
   * "The nights rota", "his mornings to be set up": the time is what it is about, not how often.
   */
  private static boolean isThingOf(Token next) {
    return next.tag().equals("NOUN") || next.lower().equals("to");
  }

  /**
   * "To be repeated in line with the schedule", "to be creamed daily": nobody is waiting for that.
   */
  private static boolean isStanding(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      boolean ofThing = i + 1 < tokens.size() && isThingOf(tokens.get(i + 1));
      if (ALWAYS.has(tokens.get(i).lower()) && !ofThing) {
        return true;
      }
    }
    for (int i = 0; i + 2 < tokens.size(); i++) {
      if (tokens.get(i).lower().equals("in")
          && tokens.get(i + 1).lower().equals("line")
          && tokens.get(i + 2).lower().equals("with")) {
        return true;
      }
    }
    return false;
  }
}
