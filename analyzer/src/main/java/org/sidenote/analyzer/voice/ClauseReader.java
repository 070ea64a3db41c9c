package org.sidenote.analyzer.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.analyzer.voice.Predicate.Kind;

/**
 * Finds who says, feels or does what in a sentence, from left to right: a subject holds for the
 * verbs after it until another one comes or the clause breaks off. A verb without a subject, at the
 * start of a note's line, is that of whoever is being spoken of.
 */
final class ClauseReader {

  private static final WordList BREAKS =
      WordList.of(";", ".", "–", "—", "-", "|", "!", "?", "/", "→", ">", "=", "•", "*");

  private static final WordList DOUBT = WordList.named("doubting");

  static final WordList SUBORDINATING = WordList.named("subordinating");

  private final Cast cast;

  private final Scene scene;
  private final FiniteVerbs verbs;
  private final ImpliedSubject implied;

  ClauseReader(Cast cast, Scene scene) {
    this.cast = cast;
    this.verbs = new FiniteVerbs(cast);
    this.implied = new ImpliedSubject(scene);
    this.scene = scene;
  }

  /** The predicates of a sentence, in order. The scene learns who is named. */
  List<Predicate> read(List<Word> words) {
    implied.begin(words);
    List<Predicate> found = new ArrayList<>();
    Speaker subject = null;
    int subjectAt = -1;
    Speaker lastNamed = null;
    boolean mainSeen = false;
    boolean telling = false;
    boolean fresh = true;
    int aside = -1;
    int labelAt = 0;
    int interrupted = 0;
    Speaker interruptedBy = null;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean colon = word.lower().equals(":") && (i < 4 || subject == null);
      if (BREAKS.has(word.lower()) || colon) {
        boolean label = word.lower().equals(":") || isLabel(words, i, labelAt);
        subject = label ? subject : null;
        fresh = true;
        labelAt = i + 1;
        continue;
      }
      if (i == aside) {
        subject = interruptedBy;
        subjectAt = interrupted;
        continue;
      }
      fresh |= subject == null && isNotedView(words, i);
      if (word.lower().equals("who")
          && i > 0
          && lastNamed != null
          && !words.get(i - 1).is("VERB")) {
        subject = lastNamed;
        subjectAt = i;
        continue;
      }
      Mention mention = word.isQuotation() ? null : cast.at(words, i);
      if (mention != null) {
        boolean isSubject = Subjects.isSubject(words, mention);
        Speaker speaker = meant(mention, words, found);
        int end = Asides.end(words, mention);
        if (end > 0) {
          aside = end;
          interrupted = i;
          interruptedBy = speaker;
        }
        lastNamed = speaker;
        if (isSubject) {
          subject = speaker;
          subjectAt = i;
          fresh = false;
        }
        boolean main =
            isSubject
                && !mainSeen
                && !isSubordinate(words, i)
                && (!telling || mention.pronoun() != null)
                && !cast.isInterpreter(speaker)
                && !cast.isAnybody(speaker)
                && !isPlace(words, mention);
        mainSeen |= main;
        boolean addressed = mention.pronoun() == null && Subjects.isAddressed(words, i);
        boolean naming = i > 0 && NAMING.has(words.get(i - 1).lower());
        if ((isSubject || mention.pronoun() == null) && !naming) {
          scene.see(speaker, main || addressed);
        }
        i = mention.end() - 1;
        if (Around.isContracted(words.get(i).lower()) && isSubject) {
          Predicate adjective = feeling(words, i + 1, speaker, subjectAt, true);
          if (adjective != null) {
            found.add(adjective);
          }
        }
        continue;
      }
      if (i > 0 && word.isVerb() && Subjects.isThing(words, i) && subjectAt < i - 1) {
        subject = null;
        fresh = false;
      }
      if (subject == null && !fresh) {
        continue;
      }
      Kind kind =
          verbs.finite(VerbSense.kindAt(words, i, subject != null, fresh), words, i, subject);
      if (kind != null) {
        boolean written = subject != null;
        Speaker who = written ? subject : implied.of(words, i);
        int start =
            written && isFirstOf(found, subjectAt) ? subjectAt : Around.startOfVerb(words, i);
        // "she" + "is" + "afraid": one predicate, with its subject.
        Predicate last = found.isEmpty() ? null : found.get(found.size() - 1);
        if (written
            && last != null
            && last.kind() == Kind.IS
            && last.verb() >= start
            && last.verb() < i
            && last.start() == subjectAt) {
          start = subjectAt;
          found.remove(found.size() - 1);
        }
        if (who != null) {
          found.add(
              new Predicate(kind, who, start, i, written, VoiceWords.FEELINGS.has(word.lower())));
        }
        boolean asks =
            "ask".equals(VoiceWords.SAYING.of(word.lower()))
                || (kind == Kind.SAYS && words.getLast().lower().equals("?"));
        if (who != null && who.isWriter() && asks) {
          scene.ask();
        }
        if (!written && who != null && who.isWriter()) {
          scene.see(who, !mainSeen);
        }
        if (!written) {
          subject = who;
          subjectAt = start;
          // Who went on without being named goes on being spoken of.
          if (who != null && !who.isWriter() && !mainSeen) {
            scene.see(who, true);
            // "Says Corey is off sick": told of, and nobody who goes on.
            telling = kind == Kind.SAYS || kind == Kind.FEELS;
          }
        }
        fresh = false;
      } else if (!word.mayStandBeforeVerb() && !word.lower().equals(",")) {
        fresh = fresh && !word.isLetters();
      }
    }
    return found;
  }

  /** "Rosario – doesn't want it; Tess – her girls do": who opens the item is its subject. */
  private boolean isLabel(List<Word> words, int dash, int from) {
    int length = dash - from;
    if (!Subjects.DASHES.contains(words.get(dash).lower())
        || length < 1
        || length > LONGEST_LABEL) {
      return false;
    }
    Mention mention = cast.at(words, from);
    boolean place = PLACES.has(words.get(dash - 1).lower());
    boolean task = dash + 1 < words.size() && isBare(words.get(dash + 1));
    return mention != null && mention.pronoun() == null && mention.end() == dash && !place && !task;
  }

  /** "DH - ask A": somebody is to do it. */
  private static boolean isBare(Word word) {
    return word.is("VERB") && !word.lower().endsWith("s") && !word.lower().endsWith("ed");
  }

  private static final int LONGEST_LABEL = 4;

  /** "School is alright": nobody who goes on to say something. */
  private static boolean isPlace(List<Word> words, Mention mention) {
    int next = mention.end();
    return PLACES.has(words.get(next - 1).lower()) && next < words.size() && words.get(next).isBe();
  }

  /** "a rabbit called Judy". */
  private static final WordList NAMING = WordList.of("called", "named");

  /** "short of credit, wants the back-pay": after a comma a note goes on without a subject. */
  private static boolean isNotedView(List<Word> words, int i) {
    String lower = words.get(i).lower();
    if (i == 0 || !words.get(i - 1).lower().equals(",") || !lower.endsWith("s")) {
      return false;
    }
    if (lower.equals("does") && i + 2 < words.size() && words.get(i + 1).isNot()) {
      return VoiceWords.THINKING.has(words.get(i + 2).lower());
    }
    String base = VoiceWords.THINKING.of(lower);
    return base != null && !base.equals(lower) && !words.get(i).is("NOUN");
  }

  private static final WordList PLACES = WordList.named("places");

  private static boolean isSubordinate(List<Word> words, int i) {
    return i > 0 && SUBORDINATING.has(words.get(i - 1).lower());
  }

  private static @Nullable Predicate feeling(
      List<Word> words, int i, Speaker who, int start, boolean written) {
    int at = i;
    while (at < words.size() && words.get(at).mayStandBeforeVerb()) {
      at++;
    }
    return at < words.size() && VoiceWords.FEELINGS.has(words.get(at).lower())
        ? new Predicate(Kind.FEELS, who, start, at, written, true)
        : null;
  }

  private static boolean isFirstOf(List<Predicate> found, int subjectAt) {
    for (int i = found.size() - 1; i >= 0 && found.get(i).start() >= subjectAt; i--) {
      if (found.get(i).start() == subjectAt) {
        return false;
      }
    }
    return true;
  }

  private Speaker meant(Mention mention, List<Word> words, List<Predicate> before) {
    if (mention.speaker() != null) {
      return mention.speaker();
    }
    String pronoun = String.valueOf(mention.pronoun());
    Predicate last = before.isEmpty() ? null : before.get(before.size() - 1);
    boolean answers =
        last != null
            && mention.start() > 1
            && LINKS.has(words.get(mention.start() - 1).lower())
            && isAskedBy(last, words, pronoun);
    return answers && last != null
        ? scene.meantByAnother(pronoun, last.subject())
        : scene.meantBy(pronoun);
  }

  /** "Mrs T asked her and she said no": the one who was asked answers. */
  private static boolean isAskedBy(Predicate predicate, List<Word> words, String pronoun) {
    int object = predicate.verb() + 1;
    if (predicate.subject().isWriter() || predicate.kind() != Kind.SAYS || object >= words.size()) {
      return false;
    }
    // "Mrs T asked “…” and she said no"
    boolean question =
        words.get(object).isQuotation()
            && "ask".equals(VoiceWords.SAYING.of(words.get(predicate.verb()).lower()));
    return question || pronoun.equals(OBJECTS.get(words.get(object).lower()));
  }

  private static final Map<String, String> OBJECTS =
      Map.of("him", "he", "her", "she", "them", "they");

  private static final WordList LINKS = WordList.of("and", "but", ",", "&", "+");

  static boolean isSubordinate(List<Word> words, Predicate predicate) {
    return isSubordinate(words, predicate.start());
  }

  /** Whether what is said there stands under an "if". */
  static boolean isUnderDoubt(List<Word> words, Predicate predicate) {
    int at = predicate.start() - 1;
    // "The risk is not that his mother does not love him"
    boolean denied = at > 0 && words.get(at).lower().equals("that") && words.get(at - 1).isNot();
    return denied || (at >= 0 && DOUBT.has(words.get(at).lower()));
  }
}
