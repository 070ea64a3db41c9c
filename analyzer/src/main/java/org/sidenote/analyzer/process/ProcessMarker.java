package org.sidenote.analyzer.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.analyzer.text.Quotations;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Involved;
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
  private static final WordList FAMILY_ROLES = WordList.named("relatives");
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
          "me");

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
    boolean thing = false;
    boolean done = false;
    for (Token token : sentence.tokens()) {
      String word = token.lower();
      if (isSomebody(token, word, people)) {
        return false;
      }
      boolean verb = token.tag().startsWith("VERB");
      done |= VERBS.has(word) && (verb || word.endsWith("ed") || word.equals("held"));
      thing |= NOUNS.has(word) && !verb;
    }
    return thing && done;
  }

  private static boolean isSomebody(Token token, String word, NamedPeople people) {
    if (PERSONAL.contains(word) || people.isPerson(word) || people.isRelative(word)) {
      return true;
    }
    Involved other = people.other(word);
    if (other != null && token.tag().startsWith("PROPN")) {
      return other.role() == null || isFamily(other.role());
    }
    return false;
  }

  private static boolean isFamily(String role) {
    return List.of(role.toLowerCase(Locale.ROOT).split("\\W+")).stream()
        .anyMatch(FAMILY_ROLES::has);
  }
}
