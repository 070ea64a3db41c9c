package org.sidenote.analyzer.voice;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.voice.Predicate.Kind;
import org.sidenote.analyzer.voice.Utterances.Utterance;

/**
 * Whose words a quotation is, by what stands before and after it; nobody's if it is a title or a
 * paper's.
 */
final class QuotedWords {

  private static final Set<String> ABOUT =
      Set.of("on", "about", "re", "of", "with", "at", "for", "in");

  private static final Set<String> LISTING = Set.of(",", "and", "&", "or", "+");

  private static final Set<String> WORDS =
      Set.of("words", "word", "term", "answer", "reply", "phrase", "message", "text", "response");

  private static final Set<String> ASKING = Set.of("asked", "ask", "asking");

  private static final int LONGEST_LABEL = 7;

  private final Cast cast;
  private final Scene scene;
  private final NobodysWords nobodys;

  /** Who said the quotation before this one. */
  private @Nullable Speaker last;

  /** For the quotations of a section with that text. */
  QuotedWords(Cast cast, Scene scene, String text) {
    this.cast = cast;
    this.scene = scene;
    this.nobodys = new NobodysWords(cast, text);
  }

  @Nullable Speaker speakerOf(Utterance utterance, List<Word> words, List<Predicate> predicates) {
    Speaker speaker = speaker(utterance, words, predicates);
    last = speaker != null && isPassedOn(words, utterance) ? cast.person() : speaker;
    return last;
  }

  /** "Through Selam: “…”": the interpreter speaks for the person. */
  private boolean isPassedOn(List<Word> words, Utterance utterance) {
    int opened = utterance.label() == null ? MeansOfSpeaking.end(cast, words) : -1;
    return opened > 0 && words.get(opened).start() <= utterance.start();
  }

  private @Nullable Speaker speaker(
      Utterance utterance, List<Word> words, List<Predicate> predicates) {
    if (utterance.label() != null) {
      return labelled(utterance.label());
    }
    int at = 0;
    while (at < words.size() && words.get(at).start() < utterance.start()) {
      at++;
    }
    Predicate before = null;
    for (Predicate predicate : predicates) {
      // "Wants to go home when Mum is better, “…”": not Mum's words.
      boolean aside =
          before != null
              && predicate.kind() == Kind.IS
              && ClauseReader.isSubordinate(words, predicate);
      if (predicate.verb() < at && !aside) {
        before = predicate;
      }
    }
    boolean isLike = at > 0 && words.get(at - 1).lower().equals("like");
    if (isLike && before != null && !utterance.marked()) {
      return before.subject();
    }
    Speaker heard = heardToSay(words, at, before);
    if (heard != null) {
      return heard;
    }
    Predicate saying = null;
    for (Predicate predicate : predicates) {
      if (predicate.verb() < at && VoiceWords.utters(words.get(predicate.verb()).lower())) {
        saying = saying != null && isReader(words, predicate) ? saying : predicate;
      }
    }
    // "shoved it across so I could read it: “…”"
    if (saying != null && isReader(words, saying)) {
      saying = null;
      before = predicates.getFirst();
    }
    if (nobodys.are(words, at, utterance, scene.isOnStage())) {
      return null;
    }
    if (at > 1 && LISTING.contains(words.get(at - 1).lower()) && words.get(at - 2).isQuotation()) {
      return last;
    }
    if (at > 1
        && words.get(at - 2).lower().equals("it")
        && VoiceWords.isSaying(words.get(at - 1).lower())) {
      return cast.setting().hasDevice() ? cast.person() : null;
    }
    boolean introduced =
        at > 0 && Set.of(":", ",", "–", "-", "—").contains(words.get(at - 1).lower());
    Speaker named = ownerOfWords(words, at);
    if (named != null) {
      return named;
    }
    boolean answered =
        saying != null
            && saying.subject().isWriter()
            && ASKING.contains(words.get(saying.verb()).lower())
            && at > 0
            && words.get(at - 1).lower().equals(":");
    if (answered) {
      return scene.floor();
    }
    if (at > 0 && words.get(at - 1).lower().equals(":") && saying == null) {
      Speaker first = firstNamed(words, at - 1);
      if (first != null) {
        return first;
      }
    }
    if (saying != null
        && Set.of("voiced", "interpreted", "translated")
            .contains(words.get(saying.verb()).lower())) {
      return scene.owner() == null ? cast.person() : scene.owner();
    }
    // I said who I was and “same thing” was the answer.
    if (isAnswer(words, at)) {
      return scene.interviewee();
    }
    if (saying != null && (saying.verb() >= at - 6 || introduced)) {
      return saying.subject();
    }
    Speaker after = nobodys.isSentence(utterance) ? null : after(words, at + 1, predicates);
    if (after != null) {
      return after;
    }
    boolean held = before == null && nobodys.isHeld(words, at, utterance);
    if (at > 0 && (held || nobodys.isTitle(words, at, utterance))) {
      return null;
    }
    if (saying != null) {
      return saying.subject();
    }
    if (before != null && !before.subject().isWriter()) {
      return before.subject();
    }
    if (before != null && !introduced) {
      return null;
    }
    return isPersonsAlone(utterance, words) ? cast.person() : scene.floor();
  }

  /**
   * Words that stand alone after another's view: a grown-up's record comes back to the person,
   * unless whoever was quoted last goes on, or the words are about the person.
   */
  private boolean isPersonsAlone(Utterance utterance, List<Word> words) {
    Speaker floor = scene.floor();
    boolean alone = utterance.marked() && words.size() <= 2 && words.getFirst().isQuotation();
    boolean theirs = scene.owner() == null || scene.owner().isPerson();
    return alone
        && theirs
        && !floor.isPerson()
        && !floor.isWriter()
        && !floor.equals(last)
        && cast.usualSpeaker().isPerson()
        && !cast.isAddressed()
        && !cast.setting().isOfChild()
        && !nobodys.isAbout(cast.person(), utterance);
  }

  /** "so I could read it": the worker reads what somebody wrote. */
  private static boolean isReader(List<Word> words, Predicate predicate) {
    return predicate.subject().isWriter()
        && words.get(predicate.verb()).lower().equals("read")
        && predicate.start() > 0
        && words.get(predicate.start() - 1).lower().equals("so");
  }

  private @Nullable Speaker labelled(String label) {
    return switch (label) {
      case "Him" -> scene.meantBy("he");
      case "Her" -> scene.meantBy("she");
      case "Them" -> scene.meantBy("they");
      default -> cast.labelled(label);
    };
  }

  /** "heard him tell another child, “…”", "overheard Kit ask “…”": who is heard says it. */
  private @Nullable Speaker heardToSay(List<Word> words, int at, @Nullable Predicate before) {
    for (int i = at - 1; i >= Math.max(2, at - LONGEST_LABEL); i--) {
      String base = VoiceWords.SAYING.of(words.get(i).lower());
      String said = words.get(i).lower();
      boolean says = base != null && (base.equals(said) || said.endsWith("ing"));
      if (says && HEARING.contains(words.get(i - 2).lower())) {
        String pronoun = OBJECTS.get(words.get(i - 1).lower());
        if (pronoun != null) {
          return before == null
              ? scene.meantBy(pronoun)
              : scene.meantByAnother(pronoun, before.subject());
        }
        Mention mention = cast.at(words, i - 1);
        return mention == null ? null : mention.speaker();
      }
    }
    return null;
  }

  private static final Map<String, String> OBJECTS =
      Map.of("him", "he", "her", "she", "them", "they");

  private static final Set<String> HEARING =
      Set.of("heard", "overheard", "hear", "hears", "hearing", "caught", "had");

  /** “…” was the answer, “…” came the reply. */
  private static boolean isAnswer(List<Word> words, int at) {
    int verb = at + 1;
    return verb + 2 < words.size()
        && (words.get(verb).lower().equals("was") || words.get(verb).lower().equals("came"))
        && (words.get(verb + 1).is("DET") || words.get(verb + 1).is("PRON"))
        && ANSWERS.contains(words.get(verb + 2).lower());
  }

  private static final Set<String> ANSWERS =
      Set.of("answer", "reply", "response", "verdict", "retort");

  /** "HV, by phone: “…”", "E-mail from the SENCo: “…”". */
  private @Nullable Speaker firstNamed(List<Word> words, int till) {
    if (till > LONGEST_LABEL) {
      return null;
    }
    for (int i = 0; i < till; i++) {
      boolean topic = i > 0 && ABOUT.contains(words.get(i - 1).lower());
      if (topic) {
        continue;
      }
      Mention mention = words.get(i).isLetters() ? cast.at(words, i) : null;
      if (mention != null
          && mention.speaker() != null
          && !mention.speaker().isWriter()
          && (cast.knows(words.get(mention.end() - 1).lower())
              || cast.isOfHeader(mention.speaker()))) {
        return mention.speaker();
      }
    }
    return null;
  }

  /** "her own words:", "Jaz's answer:". */
  private @Nullable Speaker ownerOfWords(List<Word> words, int at) {
    for (int i = at - 1; i >= Math.max(1, at - LONGEST_LABEL); i--) {
      if (!WORDS.contains(words.get(i).lower())) {
        continue;
      }
      int owner = words.get(i - 1).lower().equals("own") && i > 1 ? i - 2 : i - 1;
      String lower = words.get(owner).lower();
      switch (lower) {
        case "his" -> {
          return scene.meantBy("he");
        }
        case "her" -> {
          return scene.meantBy("she");
        }
        case "their" -> {
          return scene.meantBy("they");
        }
        default -> {
          Mention mention = lower.equals("'s") && owner > 0 ? cast.at(words, owner - 1) : null;
          if (mention != null && mention.speaker() != null) {
            return mention.speaker();
          }
        }
      }
    }
    return null;
  }

  /** {@code “…” said Kofi}, {@code “…,” he told me}. */
  private @Nullable Speaker after(List<Word> words, int from, List<Predicate> predicates) {
    int at = from;
    while (at < words.size() && at < from + 2 && !words.get(at).isLetters()) {
      at++;
    }
    if (at >= words.size()) {
      return null;
    }
    for (int i = at; i < Math.min(words.size(), at + 5); i++) {
      if (VoiceWords.utters(words.get(i).lower()) && (i == at || words.get(i).isVerb())) {
        int verb = i;
        for (Predicate predicate : predicates) {
          if (predicate.verb() == verb && predicate.written() && predicate.start() >= from) {
            return predicate.subject();
          }
        }
        Mention mention = i + 1 < words.size() && i == at ? cast.at(words, i + 1) : null;
        if (mention != null) {
          return mention.speaker() != null
              ? mention.speaker()
              : scene.meantBy(String.valueOf(mention.pronoun()));
        }
      }
    }
    return null;
  }
}
