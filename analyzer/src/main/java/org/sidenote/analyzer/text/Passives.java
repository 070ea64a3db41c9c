package org.sidenote.analyzer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.sidenote.api.Mark;
import org.sidenote.api.MarkKind;
import org.sidenote.api.ReadSection;
import org.sidenote.api.SectionFact;
import org.sidenote.api.Sentence;
import org.sidenote.api.Token;

/**
 * Passive clauses: a form of "be" or "get" and a past participle ("was told", "is being looked
 * after", "were not asked", "Was he seen?"), and whether they say who acted ("by his aunt"). How
 * somebody is ("was tired") is none.
 */
public final class Passives {

  /**
   * One passive clause.
   *
   * @param start where its helping verbs start
   * @param end one past its participle, and one past "by" and the next word where these say who
   * @param saysWho whether it says who acted
   */
  public record Passive(int start, int end, boolean saysWho) {}

  private static final WordList BE =
      WordList.of(
          "am", "is", "are", "was", "were", "be", "been", "being", "'re", "’re", "'m", "’m", "isnt",
          "arent", "wasnt", "werent");

  private static final WordList GET = WordList.of("get", "gets", "got", "getting", "gotten");

  /** "By" with these says when or how. */
  private static final WordList NOT_ACTORS = WordList.named("not-actors");

  /** Words that may stand before a participle, whatever they are tagged as. */
  private static final WordList BETWEEN =
      WordList.of("either", "both", "all", "each", "much", "well", "not");

  private static final WordList ASKING =
      WordList.of("when", "why", "how", "where", "what", "which", "who");

  /** With "it's" and "he's" these are passive; others are more often "has": "he's finished". */
  private static final WordList AFTER_SHORT_IS =
      WordList.of(
          "called",
          "named",
          "known",
          "based",
          "located",
          "supposed",
          "meant",
          "made",
          "needed",
          "owned",
          "built",
          "written",
          "expected",
          "allowed",
          "told",
          "looked",
          "cared");

  /** Participles of verbs that have no passive. */
  private static final WordList NO_PASSIVE =
      WordList.of(
          "come", "become", "been", "had", "got", "gotten", "let", "gone", "need", "cost", "rid",
          "sat", "stood");

  private static final WordList NOT_AFTER_GET =
      WordList.of(
          "used",
          "tired",
          "bored",
          "excited",
          "stuck",
          "drunk",
          "upset",
          "dressed",
          "started",
          "worried",
          "confused",
          "frustrated",
          "annoyed",
          "done",
          "finished",
          "sorted",
          "settled",
          "involved",
          "lost",
          "wasted");

  private static final WordList STATES = WordList.named("stative-participles");

  /** As many words may stand between, as in "was only very briefly and never seen". */
  private static final int FARTHEST = 6;

  private static final int FARTHEST_ACTOR = 25;

  private Passives() {}

  /** A mark for every passive clause, and one more where it does not say who acted. */
  public static List<Mark> marks(List<ReadSection> sections) {
    List<Mark> marks = new ArrayList<>();
    for (ReadSection section : sections) {
      for (Mark mark : MARKS.apply(section)) {
        marks.add(mark.in(section.index()));
      }
    }
    return marks;
  }

  private static final Function<ReadSection, List<Mark>> MARKS = SectionFact.alone(Passives::marks);

  private static List<Mark> marks(ReadSection section) {
    List<Mark> marks = new ArrayList<>();
    for (Sentence sentence : section.sentences()) {
      for (Passive passive : in(sentence)) {
        marks.add(mark(MarkKind.PASSIVE, section, passive));
        if (!passive.saysWho()) {
          marks.add(mark(MarkKind.PASSIVE_AGENTLESS, section, passive));
        }
      }
    }
    return marks;
  }

  private static Mark mark(MarkKind kind, ReadSection section, Passive passive) {
    return new Mark(kind, section.index(), passive.start(), passive.end(), null);
  }

  /** The passive clauses of a sentence, in order. */
  public static List<Passive> in(Sentence sentence) {
    List<Passive> passives = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    int at = 0;
    while (at < tokens.size()) {
      int participle = helps(tokens.get(at)) ? participle(tokens, at) : -1;
      if (participle < 0 && isInverted(tokens, at)) {
        passives.add(new Passive(tokens.get(at).start(), tokens.get(at + 1).end(), false));
        at += 2;
      } else if (participle < 0) {
        at++;
      } else {
        int actor = actor(tokens, participle);
        Token last = tokens.get(Math.max(participle, actor));
        int start = tokens.get(firstHelper(tokens, at)).start();
        passives.add(new Passive(start, last.end(), actor > 0));
        at = participle + 1;
      }
    }
    return passives;
  }

  /** Where "has not been" starts, for its "been". */
  private static int firstHelper(List<Token> tokens, int be) {
    int first = be;
    for (int i = be - 1; i >= 0 && i > be - FARTHEST; i--) {
      String tag = tokens.get(i).tag();
      if (tag.startsWith("AUX")) {
        first = i;
      } else if (!tag.equals("ADV") && !tag.equals("PART")) {
        break;
      }
    }
    return first;
  }

  private static boolean helps(Token token) {
    String word = token.lower();
    if (isBe(word)) {
      return !token.text().equals("AM");
    }
    boolean verb = token.tag().contains("AUX") || token.tag().startsWith("VERB");
    return verb && (GET.has(word) || isShortIs(word));
  }

  /** A form of "be", alone, with "not", or at the end of a pronoun: "wasn't", "they're". */
  private static boolean isBe(String word) {
    int apostrophe = apostrophe(word);
    if (apostrophe < 1) {
      return BE.has(word);
    }
    return word.endsWith("t")
        ? BE.has(word.substring(0, apostrophe - 1))
        : BE.has(word.substring(apostrophe));
  }

  /** "It's", "she's": "is" or "has". */
  private static boolean isShortIs(String word) {
    int apostrophe = apostrophe(word);
    return apostrophe > 0 && apostrophe == word.length() - 2 && word.endsWith("s");
  }

  private static int apostrophe(String word) {
    return Math.max(word.indexOf('\''), word.indexOf('’'));
  }

  /** Where the participle that goes with this "be" or "get" is; -1 if there is none. */
  private static int participle(List<Token> tokens, int be) {
    boolean question = isQuestion(tokens, be);
    boolean shortIs = isShortIs(tokens.get(be).lower());
    int end = Math.min(tokens.size(), be + 1 + FARTHEST);
    for (int i = be + 1; i < end; i++) {
      Token token = tokens.get(i);
      String word = token.lower();
      if (isParticiple(token, word) || (i == be + 1 && Lemmas.isOnlyParticiple(word))) {
        boolean state = isState(tokens, be, i);
        return state || (shortIs && !AFTER_SHORT_IS.has(word)) ? -1 : i;
      }
      if (!mayStandBetween(token, word) && !(question && isOfSubject(token))) {
        return -1;
      }
    }
    return -1;
  }

  /** "Attached is the plan": the participle opens the sentence. */
  private static boolean isInverted(List<Token> tokens, int at) {
    return at + 1 < tokens.size()
        && tokens.get(at).tag().equals("VERB")
        && isParticiple(tokens.get(at), tokens.get(at).lower())
        && BE.has(tokens.get(at + 1).lower())
        && (at == 0 || tokens.get(at - 1).tag().equals("PUNCT"));
  }

  private static boolean isParticiple(Token token, String word) {
    return (token.tag().startsWith("VERB") || token.tag().equals("ADJ"))
        && Lemmas.isParticiple(word)
        && !NO_PASSIVE.has(word);
  }

  private static boolean isState(List<Token> tokens, int be, int participle) {
    if (isHyphenated(tokens, participle)) {
      return true;
    }
    String word = tokens.get(participle).lower();
    String next = participle + 1 < tokens.size() ? tokens.get(participle + 1).lower() : "";
    if (GET.has(tokens.get(be).lower())) {
      return NOT_AFTER_GET.has(word);
    }
    if (word.equals("used") && next.equals("to")) {
      return participle + 2 >= tokens.size()
          || !tokens.get(participle + 2).tag().equals("VERB")
          || tokens.get(participle + 2).lower().endsWith("ing");
    }
    if (word.equals("fed")) {
      return next.equals("up");
    }
    return STATES.has(word) && !next.equals("by");
  }

  /** "Grown-ups": only part of a word. */
  private static boolean isHyphenated(List<Token> tokens, int at) {
    return at + 1 < tokens.size()
        && tokens.get(at + 1).text().equals("-")
        && tokens.get(at + 1).start() == tokens.get(at).end();
  }

  private static boolean mayStandBetween(Token token, String word) {
    return switch (token.tag()) {
      case "ADV", "PART", "INTJ", "CCONJ" -> true;
      case "AUX", "VERB" -> word.equals("been") || word.equals("being");
      case "PUNCT" -> !".:;!?".contains(word);
      default -> BETWEEN.has(word);
    };
  }

  private static boolean isOfSubject(Token token) {
    return switch (token.tag()) {
      case "PRON", "DET", "NOUN", "PROPN", "ADJ", "NUM" -> true;
      default -> false;
    };
  }

  /** Whether the subject comes after "be": "Was he told?", "When were the girls seen?" */
  private static boolean isQuestion(List<Token> tokens, int be) {
    if (!BE.has(tokens.get(be).lower()) || be + 1 >= tokens.size()) {
      return false;
    }
    String next = tokens.get(be + 1).tag();
    boolean subject =
        next.equals("PRON") || next.equals("DET") || next.equals("PROPN") || next.equals("NOUN");
    return subject
        && (be == 0
            || tokens.get(be - 1).tag().equals("PUNCT")
            || ASKING.has(tokens.get(be - 1).lower()));
  }

  /** Where "by" has somebody after it; -1 if nobody is said to have acted. */
  private static int actor(List<Token> tokens, int participle) {
    int end = Math.min(tokens.size() - 1, participle + FARTHEST_ACTOR);
    for (int i = participle + 1; i < end; i++) {
      Token token = tokens.get(i);
      if (token.lower().equals("by") && isActor(tokens, i + 1)) {
        return i + 1;
      }
      if (endsClause(token)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean endsClause(Token token) {
    return token.tag().contains("AUX")
        || token.tag().equals("SCONJ")
        || ";:.!?".contains(token.lower());
  }

  private static boolean isActor(List<Token> tokens, int at) {
    int end = Math.min(tokens.size(), at + FARTHEST);
    for (int i = at; i < end; i++) {
      Token token = tokens.get(i);
      String word = token.lower();
      if (NOT_ACTORS.has(word)
          || Character.isDigit(word.charAt(0))
          || (word.endsWith("ing") && token.tag().equals("VERB"))
          || token.tag().equals("ADV")
          || token.tag().equals("PUNCT")) {
        return false;
      }
      if (!token.tag().equals("DET") && !token.tag().equals("ADJ") && !token.tag().equals("VERB")) {
        return true;
      }
    }
    return false;
  }
}
