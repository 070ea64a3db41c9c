package org.sidenote.analyzer.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sidenote.analyzer.text.Coverage;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.analyzer.text.Phrases;
import org.sidenote.analyzer.text.Quotations;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.MarkKind;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.RecordType;
import org.sidenote.api.SectionCheck;
import org.sidenote.api.SectionRole;
import org.sidenote.api.Sentence;
import org.sidenote.api.Sighting;
import org.sidenote.api.Token;

/**
 * Something still to do, and nobody named to do it: "Sleep clinic to be chased", "Someone to ring
 * school", and on a list of such things also "Bank account". A name, initials, a role or team, "me"
 * in the line, in the heading or at the head of the list is an owner.
 */
public final class NoOwner implements SectionCheck {

  private static final WordList THINGS = WordList.named("process-nouns");
  private static final Set<String> LIST_WORDS =
      Set.of("action", "actions", "next", "todo", "outstanding", "doing", "steps", "tasks", "do");
  private static final Set<String> ANYBODY = Set.of("someone", "somebody", "anyone", "anybody");

  /** Before "someone" they ask whoever reads it: "could someone", "is anyone". */
  private static final Set<String> ASKING = Set.of("can", "could", "would", "will", "please", "is");

  /** What somebody does with a person is company and no task: "someone to talk to". */
  private static final Set<String> COMPANY =
      Set.of("go", "talk", "be", "sit", "listen", "play", "walk", "chat", "come", "live", "love");

  /** Labels behind which an owner stands, in the lines of a plan. */
  private static final Pattern BY_WHOM =
      Pattern.compile(
          "(?:^|\\n)[ \\t•-]{0,4}(?:by whom|by who|who|responsible|person responsible|lead|owner)"
              + "(?: will do this)?[:?][ \\t]{0,4}(?<owner>\\p{L}[\\p{L}'’-]{0,20})",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> NOBODY =
      Set.of("all", "tbc", "tba", "n", "ongoing", "everyone", "agencies", "professionals", "not");

  /** Not things to do but ways for things to stay, or what people want done to them. */
  private static final WordList STATES = WordList.named("ways-to-stay");

  /** Participles the tagger may not know from adjectives or pasts. */
  private static final WordList IRREGULAR = WordList.named("participles-of-tasks");

  /** What is done so often is no task left over. */
  private static final WordList ALWAYS = WordList.named("time-and-again");

  private static final Set<String> WOULD = Set.of("will", "would", "should", "must");

  /** What is said to "be" done when nobody yet knows by whom. */
  private static final Set<String> VAGUE =
      Set.of(
          "explored",
          "followed",
          "chased",
          "sorted",
          "monitored",
          "arranged",
          "sought",
          "pursued",
          "addressed",
          "progressed",
          "clarified",
          "resolved",
          "actioned");

  /** What stands before "to be" where somebody wants it, or it is said to be so. */
  private static final WordList WANTED = WordList.named("before-to-be");

  /** Groups so wide that nobody in them will know it is them: "Agencies to monitor". */
  private static final Set<String> ANY_GROUP =
      Set.of(
          "agencies", "agency", "professionals", "professional", "services", "network", "parties");

  private static final Set<String> OF_A_GROUP =
      Set.of("all", "the", "other", "appropriate", "relevant", "involved", "partner", "key", "any");

  /** On a list: nobody is doing it yet. */
  private static final Set<String> WAITING =
      Set.of("awaiting", "awaited", "outstanding", "tbc", "tba", "pending", "overdue");

  /** "Next meeting: date TBC" is no action. */
  private static final Set<String> DIARY =
      Set.of("date", "meeting", "time", "venue", "due", "next");

  /** Sections about what might happen, or about the worker's own week. */
  private static final Set<String> NOT_OF_ACTIONS =
      Set.of("contingency", "contingencies", "worker", "workload", "training", "wellbeing");

  /** On a list of actions, and nobody is to. */
  private static final Phrases STOCK = Phrases.named("stock-actions");

  /** "The passport is to be applied for": official for "somebody must". */
  private static final WordList DONE_TO_THINGS = WordList.named("process-verbs");

  private static final Set<String> NO_THINGS = Set.of("AUX", "DET", "SCONJ", "CCONJ");
  private static final Set<String> BREAKS = Set.of(",", ";", ":", "(", "–", "—", "-");
  private static final int BARE_WORDS = 10;
  private static final int STOCK_WORDS = 6;
  private static final int AFTER_BE = 3;
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
    Owners owners = new Owners(NamedPeople.of(reading.record()));
    Coverage process = Coverage.of(reading.marks(MarkKind.PROCESS));
    List<Sighting> sightings = new ArrayList<>();
    for (ReadSection section : reading.sections()) {
      boolean acts = section.role() == SectionRole.OTHER || section.role() == SectionRole.PLAN;
      if (acts && words(section.heading()).stream().noneMatch(NOT_OF_ACTIONS::contains)) {
        addActions(section, owners, process, sightings);
      }
    }
    return sightings;
  }

  private static void addActions(
      ReadSection section, Owners owners, Coverage process, List<Sighting> sightings) {
    List<Stretch> quotations = Quotations.in(section);
    List<Sentence> sentences = section.sentences();
    boolean headed = section.role() == SectionRole.PLAN || isListHeading(section.heading());
    boolean onList = headed;
    boolean owned =
        (headed && isOwnedHeading(section.heading(), owners)) || saysByWhom(section.text());
    int[] starts = new int[sentences.size()];
    boolean[] bare = new boolean[sentences.size()];
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      List<Token> tokens = withoutBullet(sentence.tokens());
      starts[i] = -1;
      if (tokens.isEmpty() || isQuoted(sentence, quotations)) {
        continue;
      }
      if (tokens.getLast().text().equals(":") || isOpener(tokens)) {
        owned = owners.isNamedIn(tokens);
        onList = headed || tokens.stream().anyMatch(t -> LIST_WORDS.contains(t.lower()));
      } else if (!owned && (!owners.isOwned(tokens) || (onList && isLeftWaiting(tokens, owners)))) {
        boolean run = (!onList && isInRun(section, i, process)) || isStanding(tokens);
        starts[i] = run ? -1 : startOfAction(tokens, onList);
        if (starts[i] < 0 && onList && (isWaiting(tokens) || isStock(section, sentence))) {
          starts[i] = tokens.getFirst().start();
        }
        bare[i] = onList && isBare(tokens, owners);
      }
    }
    addLooseItems(sentences, starts, bare, owners);
    for (int i = 0; i < starts.length; i++) {
      if (starts[i] >= 0) {
        sightings.add(Sighting.inPassage(section.index(), starts[i], sentences.get(i).end()));
      }
    }
  }

  /** "By whom: health visitor", on a line of its own. */
  private static boolean saysByWhom(String text) {
    Matcher matcher = BY_WHOM.matcher(text);
    return matcher.find() && !NOBODY.contains(matcher.group("owner").toLowerCase(Locale.ROOT));
  }

  /** "DFG – awaiting", "Key safe TBC" on a list of actions. */
  private static boolean isWaiting(List<Token> tokens) {
    return tokens.size() <= BARE_WORDS
        && tokens.stream().skip(1).anyMatch(t -> WAITING.contains(t.lower()))
        && tokens.stream().noneMatch(t -> t.tag().equals("AUX") || DIARY.contains(t.lower()));
  }

  /** What stands before the dash of "DFG – awaiting" is no name. */
  private static boolean isLeftWaiting(List<Token> tokens, Owners owners) {
    return isWaiting(tokens)
        && tokens.stream().noneMatch(t -> owners.isKnown(t) || t.text().equals("("));
  }

  /** "Continue to monitor" and nothing else. */
  private static boolean isStock(ReadSection section, Sentence sentence) {
    return sentence.words() <= STOCK_WORDS
        && STOCK.standIn(section.text(), sentence.start(), sentence.end());
  }

  /**
   * Beside two or more actions without an owner, "Bank account" and "Form needs sending" are too.
   */
  private static void addLooseItems(
      List<Sentence> sentences, int[] starts, boolean[] bare, Owners owners) {
    int items = 0;
    for (int start : starts) {
      items += start >= 0 ? 1 : 0;
    }
    if (items < ITEMS_OF_A_LIST) {
      return;
    }
    int[] sure = starts.clone();
    for (int i = 0; i < starts.length; i++) {
      boolean beside = (i > 0 && sure[i - 1] >= 0) || (i + 1 < sure.length && sure[i + 1] >= 0);
      if (sure[i] < 0 && (bare[i] || (beside && needsDoing(sentences.get(i), owners)))) {
        starts[i] = withoutBullet(sentences.get(i).tokens()).getFirst().start();
      }
    }
  }

  /** "Actions" on a line of its own. */
  private static boolean isOpener(List<Token> tokens) {
    return tokens.size() == 1
        && Set.of("actions", "action", "todo").contains(tokens.get(0).lower());
  }

  private static List<Token> withoutBullet(List<Token> tokens) {
    int from = 0;
    while (from < tokens.size() && (!tokens.get(from).isWord() || isNumbering(tokens, from))) {
      from++;
    }
    return tokens.subList(from, tokens.size());
  }

  /** The "1" of "1." and "1)". */
  private static boolean isNumbering(List<Token> tokens, int i) {
    return tokens.get(i).tag().equals("NUM")
        && i + 1 < tokens.size()
        && Set.of(".", ")").contains(tokens.get(i + 1).text());
  }

  private static boolean isQuoted(Sentence sentence, List<Stretch> quotations) {
    return Stretch.anyTouches(quotations, sentence.start(), sentence.end());
  }

  private static boolean isListHeading(String heading) {
    return words(heading).stream().anyMatch(LIST_WORDS::contains);
  }

  /** "My actions", "Actions for Ruth": a heading in capitals at each word names nobody by that. */
  private static boolean isOwnedHeading(String heading, Owners owners) {
    return words(heading).stream()
        .map(word -> new Token(word, 0, word.length(), "NOUN"))
        .anyMatch(owners::isDoer);
  }

  private static List<String> words(String heading) {
    return List.of(heading.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
  }

  /** Steps of a procedure among others are the business of process.dominant. */
  private static boolean isInRun(ReadSection section, int i, Coverage process) {
    return isProcess(section, i, process)
        && (isProcess(section, i - 1, process) || isProcess(section, i + 1, process));
  }

  /**
   * "To be repeated in line with the schedule", "to be creamed daily": nobody is waiting for that.
   */
  private static boolean isStanding(List<Token> tokens) {
    if (tokens.stream().anyMatch(token -> ALWAYS.has(token.lower()))) {
      return true;
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

  private static boolean isProcess(ReadSection section, int i, Coverage process) {
    if (i < 0 || i >= section.sentences().size()) {
      return false;
    }
    Sentence sentence = section.sentences().get(i);
    return process.touches(section.index(), sentence.start(), sentence.end());
  }

  /** Where the action begins that nobody owns, or -1. */
  private static int startOfAction(List<Token> tokens, boolean onList) {
    if (isAskedOfAnybody(tokens) || isAnyGroups(tokens) || isToBe(tokens)) {
      return tokens.getFirst().start();
    }
    for (int i = 1; i + 2 < tokens.size(); i++) {
      if (!tokens.get(i + 1).lower().equals("be")) {
        continue;
      }
      String word = tokens.get(i).lower();
      int participle = participle(tokens, i + 2);
      if (participle < 0 || STATES.has(tokens.get(participle).lower())) {
        continue;
      }
      int start = word.equals("to") ? startOfSubject(tokens, i, onList) : -1;
      boolean needed =
          word.equals("to") && Set.of("need", "needs").contains(tokens.get(i - 1).lower());
      if (start < 0 && (needed || WOULD.contains(word)) && isVague(tokens, participle)) {
        start = startOfClause(tokens, i);
      }
      if (start >= 0) {
        return tokens.get(start).start();
      }
    }
    return -1;
  }

  /** "Someone to ring school", "Could somebody confirm the room". */
  private static boolean isAskedOfAnybody(List<Token> tokens) {
    for (int i = 0; i + 2 < Math.min(tokens.size(), AFTER_BE + 2); i++) {
      if (ANYBODY.contains(tokens.get(i).lower())) {
        String next = tokens.get(i + 1).lower();
        boolean asked = i > 0 && ASKING.contains(tokens.get(i - 1).lower());
        boolean told = i == 0 && Set.of("to", "needs", "must", "should").contains(next);
        return asked || (told && !COMPANY.contains(tokens.get(i + 2).lower()));
      }
    }
    return false;
  }

  /** "All agencies to continue to monitor". */
  private static boolean isAnyGroups(List<Token> tokens) {
    int i = 0;
    while (i < tokens.size() && OF_A_GROUP.contains(tokens.get(i).lower())) {
      i++;
    }
    return i + 2 < tokens.size()
        && ANY_GROUP.contains(tokens.get(i).lower())
        && tokens.get(i + 1).lower().equals("to");
  }

  /** "To be resubmitted.": what it is stands in the line before. */
  private static boolean isToBe(List<Token> tokens) {
    return tokens.size() > 2
        && tokens.get(0).lower().equals("to")
        && tokens.get(1).lower().equals("be")
        && participle(tokens, 2) == 2
        && !STATES.has(tokens.get(2).lower());
  }

  private static boolean isVague(List<Token> tokens, int participle) {
    String next = participle + 2 < tokens.size() ? tokens.get(participle + 2).lower() : "";
    return VAGUE.contains(tokens.get(participle).lower())
        || (tokens.get(participle).lower().equals("put") && next.equals("place"));
  }

  private static int participle(List<Token> tokens, int from) {
    for (int i = from; i < Math.min(tokens.size(), from + AFTER_BE); i++) {
      Token token = tokens.get(i);
      String word = token.lower().startsWith("re-") ? token.lower().substring(3) : token.lower();
      if (IRREGULAR.has(word) || (word.endsWith("ed") && word.length() > 3)) {
        return i;
      }
      if (!Set.of("ADV", "NOUN", "ADJ").contains(token.tag())) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * First token of what is to be done, where that is a thing and no verb but "to be" is said of it;
   * -1 where somebody wants or is asked for something to be done.
   */
  private static int startOfSubject(List<Token> tokens, int to, boolean onList) {
    String head = tokens.get(to - 1).lower();
    String tag = tokens.get(to - 1).tag();
    if (Set.of("is", "are").contains(head) && to > 1 && isOfficial(tokens, to)) {
      return 0;
    }
    if (WANTED.has(tokens.getFirst().lower())
        || WANTED.has(head)
        || NO_THINGS.contains(tag)
        || (tag.equals("VERB") && to > 1 && isFinite(tokens.get(to - 1)))) {
      return -1;
    }
    int start = to;
    while (start > 0 && (start == to || !isVerb(tokens, start - 1))) {
      start--;
      if (start < to - 1 && BREAKS.contains(tokens.get(start).text())) {
        boolean verbBefore = false;
        for (int i = 0; i < start; i++) {
          verbBefore |= isVerb(tokens, i);
        }
        if (verbBefore) {
          return start + 1;
        }
      }
    }
    if (start == 0) {
      return 0;
    }
    boolean leadIn = onList && Set.of("are", "is").contains(tokens.get(start - 1).lower());
    return leadIn ? start : -1;
  }

  /** "The form is to be presented at panel": a thing, and what is done with papers. */
  private static boolean isOfficial(List<Token> tokens, int to) {
    int participle = participle(tokens, to + 2);
    Set<String> nouns = Set.of("NOUN", "PROPN", "VERB", "ADJ", "NUM", "X");
    return participle >= 0
        && DONE_TO_THINGS.has(tokens.get(participle).lower())
        && nouns.contains(tokens.get(to - 2).tag())
        && tokens.subList(0, to - 1).stream()
            .noneMatch(t -> t.tag().equals("PRON") || t.tag().equals("SCONJ"));
  }

  private static boolean isVerb(List<Token> tokens, int i) {
    String tag = tokens.get(i).tag();
    String word = tokens.get(i).lower();
    return tag.equals("AUX")
        || (tag.equals("VERB")
            && i > 0
            && !word.endsWith("ing")
            && !THINGS.has(word)
            && !isAcronym(tokens.get(i).text()));
  }

  /** Taggers take "Train travel", "CHC" and "bath step" before "to be" for verbs. */
  private static boolean isFinite(Token verb) {
    String word = verb.lower();
    return !THINGS.has(word)
        && !isAcronym(verb.text())
        && (word.endsWith("s") || word.endsWith("ed") || word.endsWith("ing"));
  }

  private static boolean isAcronym(String text) {
    return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
  }

  private static int startOfClause(List<Token> tokens, int at) {
    for (int i = at; i > 0; i--) {
      String before = tokens.get(i - 1).lower();
      if (BREAKS.contains(before) || before.equals("that")) {
        return i;
      }
    }
    return 0;
  }

  /** A line of a few words with no verb and nobody in it. */
  private static boolean isBare(List<Token> tokens, Owners owners) {
    long words = tokens.stream().filter(Token::isWord).count();
    boolean verb = false;
    for (int i = 1; i < tokens.size(); i++) {
      String tag = tokens.get(i).tag();
      verb |= tag.equals("VERB") || tag.equals("AUX");
    }
    return words >= 2
        && words <= BARE_WORDS
        && !verb
        && tokens.stream().anyMatch(token -> token.tag().equals("NOUN"))
        && !owners.isKnown(tokens.getFirst())
        && tokens.stream()
            .skip(1) // a capital at the beginning makes no name
            .noneMatch(t -> t.tag().equals("NUM") || t.text().equals("|") || owners.isDoer(t));
  }

  /** "Form needs sending", "Fence needs to be mended". */
  private static boolean needsDoing(Sentence sentence, Owners owners) {
    List<Token> tokens = sentence.tokens();
    for (int i = 1; i + 1 < Math.min(tokens.size(), BARE_WORDS); i++) {
      if (owners.isKnown(tokens.get(i - 1)) || tokens.get(i - 1).tag().equals("PRON")) {
        return false;
      }
      if (Set.of("needs", "need").contains(tokens.get(i).lower())) {
        String next = tokens.get(i + 1).lower();
        return next.endsWith("ing") || next.equals("to");
      }
    }
    return false;
  }
}
