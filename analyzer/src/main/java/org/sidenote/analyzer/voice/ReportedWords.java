package org.sidenote.analyzer.voice;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.analyzer.voice.Predicate.Kind;
import org.sidenote.api.MarkKind;

/**
 * Marks clauses that report what somebody said, thinks, wants or refused, from their subject to the
 * end of what is reported.
 */
final class ReportedWords {

  private static final Set<String> BARE =
      Set.of(
          "agree",
          "refuse",
          "decline",
          "consent",
          "accept",
          "disagree",
          "confirm",
          "choose",
          "object");

  private static final int QUOTED_WITHIN = 8;

  private static final WordList QUESTIONS = WordList.of("what", "where", "how", "why", "whom");

  private static final WordList NOBODY =
      WordList.of(
          "nobody", "anyone", "people", "someone", "somebody", "everybody", "everyone", "person");

  private static final WordList LINKS =
      WordList.of(
          "and",
          "but",
          "so",
          "then",
          "&",
          "+",
          "or",
          "though",
          "although",
          "while",
          "because",
          "as");

  private static final WordList BESIDES = WordList.of("and", "but", "&", "+", "n", ",", "then");

  private static final WordList OBJECTS = WordList.named("saying-nothing");

  private final Cast cast;
  private final Scene scene;
  private final Marked marked;

  ReportedWords(Cast cast, Scene scene, Marked marked) {
    this.cast = cast;
    this.scene = scene;
    this.marked = marked;
  }

  void report(List<Word> words, List<Predicate> predicates) {
    int done = -1;
    for (Predicate predicate : predicates) {
      if (predicate.start() < done || predicate.verb() < done || !predicate.reports()) {
        continue;
      }
      int end = contentEnd(words, predicate, predicates);
      int told = marked.isAny() ? -1 : Tags.start(words, predicate);
      if (told >= 0
          && !predicate.subject().isWriter()
          && !(predicate.subject().isPerson() && cast.isBaby())) {
        end = Tags.end(words, predicate);
        add(words, told, end, predicate.subject());
        done = end;
        continue;
      }
      if (predicate.subject().isWriter()) {
        done = end;
        continue;
      }
      boolean somebodysRefusal =
          TurnsOfPhrase.isWont(words, predicate.verb()) && !predicate.subject().isPerson();
      boolean wholeIsQuoted =
          predicate.kind() == Kind.SAYS && isQuoted(words, predicate, predicates);
      Speaker subject = speaks(predicate);
      if (subject == null
          || wholeIsQuoted
          || isSaidSo(words, predicate)
          || isTask(words, predicate)
          || isRelative(words, predicate)
          || isQuestion(words, predicate)
          || somebodysRefusal
          || isAdvice(words, predicate)
          || (predicate.kind() == Kind.FEELS
              && subject.name() == null
              && subject.gender() == Speaker.Gender.THEY)
          || NOBODY.has(String.valueOf(predicate.subject().name()))
          || ClauseReader.isUnderDoubt(words, predicate)
          || Supposed.is(words, predicate)
          || !hasContent(words, predicate, end)) {
        continue;
      }
      done = end;
      Word first = words.get(predicate.start());
      Word last = words.get(end - 1);
      boolean seen =
          subject.isPerson()
              && ((predicate.kind() == Kind.SAYS && cast.showsRatherThanSays()) || cast.isBaby());
      marked.add(
          seen
              ? MarkKind.VOICE_OBSERVED
              : subject.isPerson() ? MarkKind.VOICE_INDIRECT : MarkKind.VOICE_OTHER,
          seen && !marked.isAny() ? words.get(0).start() : first.start(),
          last.end(),
          subject,
          scene.isPlain(words, predicate, subject));
    }
  }

  private void add(List<Word> words, int from, int to, Speaker subject) {
    marked.add(
        subject.isPerson() ? MarkKind.VOICE_INDIRECT : MarkKind.VOICE_OTHER,
        words.get(from).start(),
        words.get(to - 1).end(),
        subject);
  }

  /** A baby says and wants nothing in words: "she said" is somebody else. */
  private @Nullable Speaker speaks(Predicate predicate) {
    boolean babys = predicate.subject().isPerson() && cast.isBaby();
    boolean inWords = predicate.kind() == Kind.SAYS || !predicate.mood();
    return babys && inWords ? scene.grownUp() : predicate.subject();
  }

  /**
   * Whether a quotation follows the verb with nothing of weight between: he said in English, “…”.
   */
  private static boolean isQuoted(
      List<Word> words, Predicate predicate, List<Predicate> predicates) {
    // “Stars,” she said in English.
    int at = predicate.verb() + 1;
    boolean over = at >= words.size() || words.get(at).lower().equals(",");
    if (isAfterQuotation(words, predicate.start())
        && (over || words.subList(at, words.size()).stream().noneMatch(Word::isVerb))) {
      return true;
    }
    while (at < words.size()
        && !words.get(at).isQuotation()
        && at < predicate.verb() + QUOTED_WITHIN) {
      at++;
    }
    int quote = at;
    // "told me the card is ‘like a key’ and that a number goes with it": partly in their words
    boolean more =
        predicates.stream()
                .anyMatch(p -> p.verb() > quote && p.subject().isSameAs(predicate.subject()))
            || (quote + 2 < words.size() && words.get(quote + 2).lower().equals("that"));
    boolean clause =
        predicates.stream().anyMatch(p -> p.verb() > predicate.verb() && p.verb() < quote)
            || words.subList(predicate.verb() + 1, Math.min(quote, words.size())).stream()
                .anyMatch(Word::isBe);
    if (more && clause) {
      return false;
    }
    return quote < words.size()
        && words.get(quote).isQuotation()
        && predicates.stream()
            .noneMatch(p ->
                p.verb() > predicate.verb()
                    && p.verb() < quote
                    && !(p.kind() == Kind.IS && p.verb() == quote - 1));
  }

  /** “…”, she said; “…” is all he said. */
  private static boolean isAfterQuotation(List<Word> words, int start) {
    int at = start - 1;
    while (at > 0 && (words.get(at).lower().equals(",") || BETWEEN.has(words.get(at).lower()))) {
      at--;
    }
    return at >= 0 && words.get(at).isQuotation();
  }

  private static final WordList BETWEEN =
      WordList.of(
          "is", "was", "'s", "thats", "that", "all", "what", "the", "last", "only", "thing");

  /** "said so": no word of what it was. */
  private static boolean isSaidSo(List<Word> words, Predicate predicate) {
    int at = predicate.verb() + 1;
    return at < words.size()
        && words.get(at).lower().equals("so")
        && "say".equals(VoiceWords.SAYING.of(words.get(predicate.verb()).lower()));
  }

  /** "Gwenda asked me to visit": how work is handed on, no view of anybody's. */
  private boolean isTask(List<Word> words, Predicate predicate) {
    int verb = predicate.verb();
    return words.get(verb).lower().equals("asked")
        && verb + 2 < words.size()
        && Set.of(
                "me", "us", "duty", "for", "social", "did", "do", "her", "him", "them", "today",
                "on")
            .contains(words.get(verb + 1).lower())
        && !predicate.subject().isPerson()
        && !cast.isRelative(predicate.subject());
  }

  /** "Police advised that checks are under way", "the manager told him": information, no view. */
  private boolean isAdvice(List<Word> words, Predicate predicate) {
    int verb = predicate.verb();
    String base = String.valueOf(VoiceWords.SAYING.of(words.get(verb).lower()));
    String next = verb + 1 < words.size() ? words.get(verb + 1).lower() : "";
    boolean informs = INFORMING.has(base) && !(base.equals("tell") && ME.has(next));
    return informs
        && !predicate.subject().isPerson()
        && !cast.isRelative(predicate.subject())
        && !cast.isCaller(predicate.subject());
  }

  /** What one who works with the family does in passing something on. */
  private static final WordList INFORMING =
      WordList.of("advise", "tell", "agree", "ask", "confirm", "inform", "request");

  private static final WordList ME = WordList.of("me", "us");

  /** "a picture he wants". */
  private static boolean isRelative(List<Word> words, Predicate predicate) {
    if (predicate.mood()) {
      return false;
    }
    int at = predicate.start() - 1;
    if (at >= 2
        && predicate.kind() == Kind.FEELS
        && words.get(at).is("PRON")
        && words.get(at - 1).is("NOUN")) {
      return true;
    }
    return predicate.kind() == Kind.FEELS
        && predicate.written()
        && at >= 1
        && words.get(at).is("NOUN")
        && words.get(predicate.start()).is("PRON");
  }

  /** "what he wants" is a question about a wish; "What he wants is" tells it. */
  private static boolean isQuestion(List<Word> words, Predicate predicate) {
    int at = predicate.start() - 1;
    int after = predicate.verb() + 1;
    boolean told =
        at >= 1
            && words.get(at).lower().equals("what")
            && (words.get(at - 1).isBe() || (after < words.size() && words.get(after).isBe()));
    return at >= 1 && QUESTIONS.has(words.get(at).lower()) && !told;
  }

  /** One past the last word of what is reported. */
  static int contentEnd(List<Word> words, Predicate predicate, List<Predicate> predicates) {
    int end = words.size();
    for (int i = predicate.verb() + 1; i < words.size(); i++) {
      Word word = words.get(i);
      boolean asked = predicate.subject().isWriter() && word.lower().equals(":");
      boolean breaks =
          asked || word.lower().equals(";") || word.lower().equals("–") || word.lower().equals("—");
      if (breaks
          || (word.isQuotation() && (i + 2 >= words.size() || word.end() - word.start() > 40))) {
        end = i;
        break;
      }
      if (LINKS.has(word.lower()) || word.lower().equals(",")) {
        int at = i + 1;
        while (at < words.size() && (LINKS.has(words.get(at).lower()) || words.get(at).is("ADV"))) {
          at++;
        }
        boolean another =
            isClauseOfAnother(predicates, at, predicate.subject())
                || (at == i + 1
                    && BESIDES.has(word.lower())
                    && isDoneBesides(predicates, predicate, at));
        if (another) {
          end = i;
          break;
        }
      }
    }
    while (end > predicate.verb() + 1
        && !words.get(end - 1).isLetters()
        && !words.get(end - 1).isQuotation()
        && !words.get(end - 1).lower().matches("[.!?)]")) {
      end--;
    }
    return end;
  }

  /** Whether somebody else does something in the clause that begins at that word. */
  private static boolean isClauseOfAnother(List<Predicate> predicates, int start, Speaker than) {
    int low = 0;
    int high = predicates.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (predicates.get(middle).verb() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    // They stand in the order of their verbs, so the first verb from here on is the clause's.
    Predicate first = low < predicates.size() ? predicates.get(low) : null;
    return first != null
        && first.start() == start
        && first.written()
        && first.kind() != Kind.IS
        && !first.subject().isSameAs(than);
  }

  /** "said no and walked off", "accepted forty but shook her head": seen, after what was told. */
  private static boolean isDoneBesides(List<Predicate> predicates, Predicate told, int verb) {
    Predicate last = null;
    for (Predicate predicate : predicates) {
      if (predicate.verb() == verb) {
        return told.equals(last) && predicate.kind() == Kind.SHOWS && !predicate.mood();
      }
      last = predicate;
    }
    return false;
  }

  private static boolean hasContent(List<Word> words, Predicate predicate, int end) {
    String verb = words.get(predicate.verb()).lower();
    boolean bare =
        BARE.stream().anyMatch(base -> verb.startsWith(base.substring(0, base.length() - 1)));
    if (bare
        || (predicate.kind() == Kind.FEELS
            && verb.startsWith("want")
            && end > predicate.verb() + 1)) {
      return true;
    }
    boolean telling = Set.of("told", "tells", "tell", "informed", "reminded").contains(verb);
    for (int i = predicate.verb() + 1; i < end; i++) {
      Word word = words.get(i);
      if (telling && word.is("PROPN")) {
        continue;
      }
      if ((word.isLetters() || word.isQuotation())
          && !OBJECTS.has(word.lower())
          && !(word.is("ADV") && word.lower().endsWith("ly"))) {
        return true;
      }
    }
    // "Donna doubts it", "Mrs Asante would like that", "she said yes"
    return predicate.kind() == Kind.FEELS && !predicate.mood() && end > predicate.verb() + 1;
  }
}
