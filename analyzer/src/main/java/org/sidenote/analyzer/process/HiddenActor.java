package org.sidenote.analyzer.process;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.analyzer.text.Phrases;
import org.sidenote.analyzer.text.Quotations;
import org.sidenote.analyzer.text.SaidByOthers;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.RecordType;
import org.sidenote.api.SectionCheck;
import org.sidenote.api.SectionRole;
import org.sidenote.api.Sentence;
import org.sidenote.api.Sighting;
import org.sidenote.api.Token;

/**
 * A decision, an opinion or an act done to the person, and no way to find whose it was: "it was
 * decided", "the local authority felt", "her phone was taken away". Silent where the sentence says
 * who, or one before it in the paragraph says who met; where nobody would ask ("was weighed"); in
 * quotations, reported speech and legal sections.
 */
public final class HiddenActor implements SectionCheck {

  private static final Phrases TOGETHER_THEN = Phrases.named("coming-together");

  /** What was done to somebody by whoever harmed them is told, and no service's act. */
  private static final Phrases HARM = Phrases.named("harm-to-a-body");

  private static final WordList SPEECH = WordList.named("speech-verbs");

  /** "If it is agreed", "without it being agreed": so far it is not. */
  private static final WordList NOT_YET =
      WordList.of("if", "unless", "until", "once", "without", "event", "whether");

  private static final WordList US = WordList.of("i", "we", "my");

  /** "I understand a decision was made": the writer knows no more than the reader. */
  private static final WordList LEARNT =
      WordList.of(
          "understand",
          "understood",
          "gather",
          "gathered",
          "learned",
          "learnt",
          "hear",
          "heard",
          "know",
          "knew",
          "note",
          "noted",
          "see",
          "notice",
          "noticed",
          "discovered");

  private static final WordList MET =
      WordList.of("met", "discussed", "talked", "agreed", "decided");

  /** Of a sentence that says who came together. */
  private static final WordList GATHERED =
      WordList.of(
          "meeting",
          "discussion",
          "conference",
          "panel",
          "held",
          "attended",
          "present",
          "chaired",
          "chair",
          "chairing");

  /** What those who came together do. */
  private static final Set<String> SETTLED = Set.of("agreed", "decided", "concluded", "resolved");

  /** Records of people who were together: what was agreed, they agreed. */
  private static final Set<RecordType> TOGETHER =
      EnumSet.of(
          RecordType.MEETING,
          RecordType.REVIEW,
          RecordType.SUPERVISION,
          RecordType.CONFERENCE_REPORT,
          RecordType.HOME_VISIT,
          RecordType.PHONE_CALL,
          RecordType.DIRECT_WORK,
          RecordType.EMAIL,
          RecordType.LETTER_TO_CHILD);

  private static final WordList WITH = WordList.of("with", "between", "among", "whether");

  private static final WordList GATHERINGS =
      WordList.of(
          "meeting",
          "review",
          "panel",
          "supervision",
          "conference",
          "discussion",
          "court",
          "tribunal",
          "pep",
          "hearing",
          "group",
          "forum",
          "round");

  /** Past these, "by" is of something else. */
  private static final WordList CLAUSE_ENDS =
      WordList.of("that", "because", "and", "but", "so", "which", "who", ";", ":", ".");

  private static final int BY = 12;

  @Override
  public String rule() {
    return "process.hidden-actor";
  }

  @Override
  public List<Sighting> check(Reading reading) {
    NamedPeople people = NamedPeople.of(reading.record());
    Phrasing phrasing = new Phrasing(new Owners(new Doers(people)), new DoneToPeople(people));
    boolean together = TOGETHER.contains(reading.record().type());
    List<Sighting> sightings = new ArrayList<>();
    for (ReadSection section : reading.sections()) {
      if (section.role() != SectionRole.LEGAL && section.role() != SectionRole.OTHER_VOICE) {
        addPhrases(reading, section, phrasing, together, sightings);
      }
    }
    return sightings;
  }

  /** What knows an owner, and what is done to people. */
  private record Phrasing(Owners owners, DoneToPeople done) {}

  private static void addPhrases(
      Reading reading,
      ReadSection section,
      Phrasing phrasing,
      boolean together,
      List<Sighting> sightings) {
    List<Stretch> quotations = Quotations.in(section);
    List<Stretch> said = SaidByOthers.in(reading.record().header(), section);
    boolean met = false;
    boolean harm = false;
    for (int i = 0; i < section.sentences().size(); i++) {
      Sentence sentence = section.sentences().get(i);
      Sentence before = i > 0 ? section.sentences().get(i - 1) : null;
      if (before != null) {
        boolean apart = section.text().substring(before.end(), sentence.start()).contains("\n\n");
        met = saysWhoMet(section, before) || (met && !apart);
        harm &= !apart;
      }
      harm |= HARM.standIn(section, sentence);
      if (!met) {
        Set<String> theirs =
            before != null && tellsOfAGathering(section, before)
                ? SETTLED
                : together ? Set.of("agreed") : Set.of();
        for (Stretch hidden : phrases(sentence.tokens(), phrasing, theirs, harm)) {
          if (!Stretch.anyTouches(quotations, hidden.start(), hidden.end())
              && !Stretch.anyTouches(said, hidden.start(), hidden.end())) {
            sightings.add(Sighting.inPassage(section.index(), hidden.start(), hidden.end()));
          }
        }
      }
    }
  }

  /** "Ruth and I met", "We discussed it": "it was agreed" after that is theirs. */
  private static boolean saysWhoMet(ReadSection section, Sentence sentence) {
    boolean we = false;
    boolean met = TOGETHER_THEN.standIn(section, sentence);
    for (Token token : sentence.tokens()) {
      we |= Set.of("we", "i").contains(token.lower());
      met |= MET.has(token.lower());
    }
    return we && met;
  }

  /** "A strategy discussion was held with the police and health". */
  private static boolean tellsOfAGathering(ReadSection section, Sentence sentence) {
    return TOGETHER_THEN.standIn(section, sentence)
        || sentence.tokens().stream().anyMatch(token -> GATHERED.has(token.lower()));
  }

  /** What is hidden in a sentence, save what those who met did. */
  private static List<Stretch> phrases(
      List<Token> tokens, Phrasing phrasing, Set<String> theirs, boolean harm) {
    List<Stretch> hidden = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (isSomebodys(tokens, i)) {
        return hidden;
      }
      int end = HiddenOpinion.end(tokens, i);
      int first = HiddenOpinion.firstOf(tokens, i);
      if (end == 0 && !harm) {
        end = phrasing.done.end(tokens, i);
        first = end == 0 ? i : firstHelper(tokens, i);
      }
      if (end > 0 && theirs.contains(tokens.get(end - 1).lower())) {
        continue;
      }
      if (end > 0 && isOwned(tokens, end, phrasing.owners)) {
        return hidden;
      }
      if (end > 0) {
        hidden.add(new Stretch(tokens.get(first).start(), tokens.get(end - 1).end()));
        i = end - 1;
      }
    }
    return hidden;
  }

  /** Whether what follows in the sentence is said or done by somebody, or not done yet. */
  private static boolean isSomebodys(List<Token> tokens, int i) {
    String word = tokens.get(i).lower();
    if (US.has(word)) {
      boolean learnt = false;
      for (int k = i + 1; k < Math.min(tokens.size(), i + HiddenOpinion.LOOK_AHEAD); k++) {
        learnt |= LEARNT.has(tokens.get(k).lower());
      }
      return !learnt;
    }
    return NOT_YET.has(word)
        || (SPEECH.has(word)
            && !word.equals("thought")
            && !isDoneTo(tokens, i)
            && !(i > 0 && tokens.get(i - 1).lower().equals("nobody")));
  }

  /** "Mum was asked": whoever asked her is not named by that. */
  private static boolean isDoneTo(List<Token> tokens, int i) {
    return (i > 0 && HiddenOpinion.BE.contains(tokens.get(i - 1).lower()))
        || (i > 1
            && tokens.get(i - 1).tag().equals("ADV")
            && HiddenOpinion.BE.contains(tokens.get(i - 2).lower()));
  }

  /** Where "had been taken" begins, for its participle. */
  private static int firstHelper(List<Token> tokens, int participle) {
    int first = participle;
    while (first > 0
        && (tokens.get(first - 1).tag().contains("AUX")
            || tokens.get(first - 1).tag().equals("ADV")
            || tokens.get(first - 1).lower().equals("not"))) {
      first--;
    }
    return first;
  }

  /** "At the review", "in her supervision", and not "in January". */
  private static boolean isAtAGathering(List<Token> tokens, int from) {
    return tokens.subList(from, Math.min(tokens.size(), from + HiddenOpinion.LOOK_AHEAD)).stream()
        .anyMatch(t -> GATHERINGS.has(t.lower()));
  }

  /** Whether the words after a phrase say whose it was: "by Ruth", "with Dad", "on a vote". */
  private static boolean isOwned(List<Token> tokens, int end, Owners owners) {
    for (int i = end; i < Math.min(tokens.size(), end + BY); i++) {
      String word = tokens.get(i).lower();
      if (CLAUSE_ENDS.has(word)) {
        return false;
      }
      if (word.equals("by") && owners.isDoneBy(tokens, i + 1)) {
        return true;
      }
      if ((i == end && WITH.has(word)) || Set.of("vote", "votes", "hands").contains(word)) {
        return true;
      }
      boolean aside = i == end + 1 && tokens.get(end).text().equals(",");
      if (word.equals("per") || (aside && US.has(word))) {
        return true;
      }
      if (i == end && Set.of("at", "in").contains(word) && isAtAGathering(tokens, i + 1)) {
        return true;
      }
    }
    return false;
  }
}
