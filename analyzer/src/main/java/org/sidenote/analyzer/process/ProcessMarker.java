package org.sidenote.analyzer.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.analyzer.text.Quotations;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Mark;
import org.sidenote.api.MarkKind;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Sentence;
import org.sidenote.api.Token;

/**
 * Marks sentences in which only forms, meetings and agencies act: one names something a service
 * makes or holds and what was done with it, and nobody with a life of their own is in it. After
 * guidance that asks for people before process (BASW England 2024, tips 1 and 5; Ofsted 2019).
 */
public final class ProcessMarker {

  private static final WordList NOUNS = WordList.named("process-nouns");
  private static final WordList VERBS = WordList.named("process-verbs");
  private static final WordList STATES = WordList.named("process-states");
  private static final Set<String> PERSONAL =
      Set.of(
          "he",
          "she",
          "him",
          "her",
          "his",
          "hers",
          "they",
          "them",
          "their",
          "theirs",
          "himself",
          "herself",
          "themselves",
          "you",
          "your",
          "my",
          "me",
          "i",
          "we",
          "us",
          "our",
          "myself");
  private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "mx", "dr");
  private static final Set<String> LAW = Set.of("act", "law", "2005", "1989", "2014");
  private static final int ACTION_BEGINS_WITHIN = 12;

  private ProcessMarker() {}

  /** A mark of kind process over every process sentence. */
  public static List<Mark> marks(CaseRecord record, List<ReadSection> sections) {
    NamedPeople people = NamedPeople.of(record);
    List<Mark> marks = new ArrayList<>();
    for (ReadSection section : sections) {
      List<Stretch> quotations = Quotations.in(section.text());
      for (Sentence sentence : section.sentences()) {
        boolean quoted =
            quotations.stream()
                .anyMatch(q -> q.start() < sentence.end() && sentence.start() < q.end());
        if (!quoted && isProcess(sentence, people)) {
          marks.add(
              new Mark(MarkKind.PROCESS, section.index(), sentence.start(), sentence.end(), null));
        }
      }
    }
    return marks;
  }

  private static boolean isProcess(Sentence sentence, NamedPeople people) {
    if (isAction(sentence) || isImpersonalOpinion(sentence)) {
      return false;
    }
    boolean thing = false;
    boolean done = false;
    for (Token token : sentence.tokens()) {
      String word = token.lower();
      if (isSomebody(token, word, people) || LAW.contains(word)) {
        return false;
      }
      boolean verb = token.tag().startsWith("VERB");
      done |= VERBS.has(word) && (verb || word.endsWith("ed") || word.equals("held"));
      done |= STATES.has(word);
      thing |= NOUNS.has(word) && !verb;
    }
    return thing && done;
  }

  /**
   * "Sleep clinic to be chased", "PA to ring school": something still to do, with or without a
   * doer.
   */
  private static boolean isAction(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i + 1 < Math.min(tokens.size(), ACTION_BEGINS_WITHIN); i++) {
      if (isVerb(tokens.get(i))) {
        return false;
      }
      if (tokens.get(i).lower().equals("to") && isVerb(tokens.get(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVerb(Token token) {
    return token.tag().startsWith("VERB") || token.tag().startsWith("AUX");
  }

  /** "It was felt that": somebody's view, hidden; not a step of a procedure. */
  private static boolean isImpersonalOpinion(Sentence sentence) {
    return !sentence.tokens().isEmpty() && sentence.tokens().getFirst().lower().equals("it");
  }

  private static boolean isSomebody(Token token, String word, NamedPeople people) {
    return PERSONAL.contains(word)
        || TITLES.contains(word)
        || people.isPerson(word)
        || people.isRelative(word)
        || (people.other(word) != null && token.tag().startsWith("PROPN"));
  }
}
