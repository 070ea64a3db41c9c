package org.sidenote.analyzer.accuracy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.accuracy.Words.Word;
import org.sidenote.analyzer.text.Coverage;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.analyzer.text.RecordFact;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.MarkKind;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.Relation;
import org.sidenote.api.Repeat;
import org.sidenote.api.RepeatKind;
import org.sidenote.api.Section;
import org.sidenote.api.Sentence;
import org.sidenote.api.Token;

/**
 * Details in a passage carried forward that a later record in the file, or the rest of this one,
 * says have changed. Only plain ways of saying so count: "donepezil stopped", "he now eats at the
 * table", "a new right-hand rail", "moved in on Friday", "comes on Sundays".
 */
final class Overtaken {

  private static final WordList MEDICINES = WordList.named("medicines");

  /** Things that end every day and are there again. */
  private static final WordList GOES_ON = WordList.named("things-that-go-on");

  /** Not there yet, though agreed. */
  private static final WordList PLANNED = WordList.named("things-agreed");

  private static final Set<String> LIMITS = Set.of("only", "one", "no", "single", "without");

  private static final Set<String> HOME =
      Set.of("room", "flat", "hotel", "hostel", "refuge", "ward", "bed", "house");

  private static final Set<String> LIVES = Set.of("lives", "living", "placed", "lodges");

  /** With one of them a sentence may speak of a change. */
  private static final Set<String> CHANGING =
      Set.of("now", "new", "second", "moved", "off", "go", "longer");

  private static final Set<String> WEEKDAYS =
      Set.of("mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays");

  /** Verbs that say too little for "now" beside them to mean a change of the same thing. */
  private static final WordList LIGHT = WordList.named("verbs-that-say-little");

  private final Reading reading;
  private final NamedPeople people;
  private final Coverage quotations;

  Overtaken(Reading reading) {
    this.reading = reading;
    this.quotations = Coverage.of(reading.marks(MarkKind.VOICE_DIRECT));
    this.people = NamedPeople.of(reading.record());
  }

  /**
   * A detail that has changed.
   *
   * @param section index of the section
   * @param start first UTF-16 unit
   * @param end one past the last
   * @param change the sentence that says so
   * @param in the record it stands in
   */
  record Found(int section, int start, int end, String change, CaseRecord in) {}

  /** A sentence that speaks of a change, and the record it stands in. */
  private record Change(String sentence, List<String> words, CaseRecord in) {}

  List<Found> find() {
    List<Found> found = new ArrayList<>();
    for (Repeat repeat : reading.repeats()) {
      if (repeat.source().relation() != Relation.SAME_PERSON
          || repeat.kind() != RepeatKind.UNEXPLAINED) {
        continue;
      }
      List<Change> changes = changesSince(repeat);
      if (changes.isEmpty()) {
        continue;
      }
      ReadSection section = reading.sections().get(repeat.section());
      Set<String> told = new HashSet<>();
      for (Sentence sentence : section.sentences()) {
        if (sentence.start() < repeat.end() && repeat.start() < sentence.end()) {
          clauses(section, sentence).stream()
              .filter(clause -> !isAnothers(section, sentence, clause))
              .map(clause -> overtaken(section, clause, changes))
              .filter(one -> one != null && told.add(one.change()))
              .forEach(found::add);
        }
      }
    }
    return found;
  }

  /** "Her sister Tia (15, lives with Nan)": where somebody else lives. */
  private boolean isAnothers(ReadSection section, Sentence sentence, List<Token> clause) {
    boolean ofHome = clause.stream().anyMatch(token -> LIVES.contains(token.lower()));
    String before = section.text().substring(sentence.start(), clause.getFirst().start());
    return ofHome
        && Words.in(before).stream()
            .anyMatch(word -> people.isRelative(word.text()) || people.other(word.text()) != null);
  }

  private @Nullable Found overtaken(ReadSection section, List<Token> clause, List<Change> changes) {
    if (clause.stream().anyMatch(t -> Set.of("was", "were", "had").contains(t.lower()))) {
      return null;
    }
    for (Change change : changes) {
      Token[] span = contradicted(clause, change);
      if (span != null) {
        return new Found(
            section.index(), span[0].start(), span[1].end(), change.sentence(), change.in());
      }
    }
    return null;
  }

  /** The first and last word of the detail the change has overtaken; null if there is none. */
  private Token @Nullable [] contradicted(List<Token> clause, Change change) {
    List<String> later = change.words();
    Token first = clause.getFirst();
    Token last = clause.getLast();
    for (int i = 0; i < clause.size(); i++) {
      Token token = clause.get(i);
      String word = token.lower();
      boolean ended =
          (MEDICINES.has(word)
                  || (token.tag().equals("NOUN") && word.length() > 3 && !GOES_ON.has(word)))
              && Ended.isSaidOf(word, later, MEDICINES.has(word));
      boolean doneOtherwise = token.tag().equals("VERB") && !LIGHT.has(word) && isNow(word, later);
      boolean renewed = token.tag().equals("NOUN") && isLimited(clause, i) && isNew(word, later);
      boolean otherDays = WEEKDAYS.contains(word) && isOnOtherDays(clause, later);
      if (ended || doneOtherwise || renewed || otherDays) {
        return new Token[] {first, last};
      }
      if (LIVES.contains(word) && MovedHome.isTold(change.sentence(), people)) {
        return new Token[] {first, last};
      }
      if (HOME.contains(word)
          && i + 1 < clause.size()
          && Character.isDigit(clause.get(i + 1).text().charAt(0))
          && (hasMoved(later) || MovedHome.isTold(change.sentence(), people))
          && !later.contains(clause.get(i + 1).lower())) {
        return new Token[] {token, clause.get(i + 1)};
      }
    }
    return null;
  }

  /** "One rail", "rail on the left only". */
  private static boolean isLimited(List<Token> clause, int at) {
    boolean before = at > 0 && LIMITS.contains(clause.get(at - 1).lower());
    return before || clause.getLast().lower().equals("only");
  }

  /** "He now eats at the table." */
  private static boolean isNow(String verb, List<String> later) {
    for (int i = 0; i < later.size(); i++) {
      if (later.get(i).equals(verb)
          && ((i > 0 && later.get(i - 1).equals("now"))
              || (i + 1 < later.size() && later.get(i + 1).equals("now")))) {
        return true;
      }
    }
    return false;
  }

  /** "New right hand rail on." */
  private static boolean isNew(String noun, List<String> later) {
    for (int i = 1; i < later.size(); i++) {
      if (Ended.isSameNoun(noun, later.get(i))
          && (later.subList(Math.max(0, i - 3), i).contains("new")
              || later.subList(Math.max(0, i - 3), i).contains("second"))
          && later.stream().noneMatch(PLANNED::has)) {
        return true;
      }
    }
    return false;
  }

  /** "Her mother comes on Tuesdays"; since November "her mother does come on Sundays". */
  private static boolean isOnOtherDays(List<Token> clause, List<String> later) {
    Set<String> before = new HashSet<>();
    boolean sameWho = false;
    for (Token token : clause) {
      if (WEEKDAYS.contains(token.lower())) {
        before.add(token.lower());
      }
      sameWho |=
          later.contains(token.lower())
              && (token.tag().equals("PROPN") || OthersNames.isSomebody(token.lower()));
    }
    Set<String> since = new HashSet<>(later);
    since.retainAll(WEEKDAYS);
    boolean changed = later.contains("now") || later.contains("since") || later.contains("only");
    return sameWho && changed && !since.isEmpty() && Collections.disjoint(before, since);
  }

  /** "Moved in on Friday": somebody has, and it is not only planned. */
  private static boolean hasMoved(List<String> later) {
    for (int i = 0; i + 1 < later.size(); i++) {
      if (later.get(i).equals("moved")
          && Set.of("in", "into", "out", "to", "from", "on", "here").contains(later.get(i + 1))
          && Ended.isSo(later, i)) {
        return true;
      }
    }
    return false;
  }

  private List<Change> changesSince(Repeat repeat) {
    List<Change> changes = new ArrayList<>();
    boolean since = false;
    for (CaseRecord record : reading.file()) {
      if (since) {
        changes.addAll(CHANGES.of(record));
      }
      since |= record.id().equals(repeat.earlier().id());
    }
    for (Section section : reading.record().sections()) {
      String text = section.text();
      int index = reading.record().sections().indexOf(section);
      if (index == repeat.section()) {
        add(changes, text.substring(0, repeat.start()), reading.record());
        add(changes, text.substring(repeat.end()), reading.record());
      } else {
        add(changes, text, reading.record());
      }
    }
    return changes;
  }

  private static final RecordFact<List<Change>> CHANGES = new RecordFact<>(Overtaken::changes);

  private static List<Change> changes(CaseRecord record) {
    List<Change> changes = new ArrayList<>();
    record.sections().forEach(section -> add(changes, section.text(), record));
    return changes;
  }

  private static void add(List<Change> changes, String text, CaseRecord record) {
    for (String sentence : text.split("[.!?;\\n]", -1)) {
      List<String> words = Words.in(sentence).stream().map(Word::lower).toList();
      boolean tells =
          words.stream()
              .anyMatch(w -> Ended.isWord(w) || WEEKDAYS.contains(w) || CHANGING.contains(w));
      if (tells) {
        changes.add(new Change(sentence.strip(), words, record));
      }
    }
  }

  /** The parts of a sentence between commas and "and", where they are not in quotation marks. */
  private List<List<Token>> clauses(ReadSection section, Sentence sentence) {
    List<List<Token>> clauses = new ArrayList<>();
    List<Token> clause = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      boolean quoted = quotations.holds(section.index(), token.start(), token.end());
      if (!token.isWord() || Set.of("and", "but").contains(token.lower()) || quoted) {
        boolean pause = quoted || ",;:()–—-.".contains(token.text()) || token.isWord();
        // Weekdays joined by "and" belong together.
        boolean days =
            token.lower().equals("and")
                && !clause.isEmpty()
                && WEEKDAYS.contains(clause.getLast().lower());
        if (pause && !days && !clause.isEmpty()) {
          clauses.add(clause);
          clause = new ArrayList<>();
        }
      } else {
        clause.add(token);
      }
    }
    if (!clause.isEmpty()) {
      clauses.add(clause);
    }
    return clauses;
  }
}
