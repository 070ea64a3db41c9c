package org.sidenote.analyzer.voice;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.analyzer.voice.Predicate.Kind;
import org.sidenote.analyzer.voice.Utterances.Utterance;

/**
 * Whose words a quotation is, by what stands before and after it; nobody's if it is a title or a
 * paper's.
 */
final class QuotedWords {

  private static final Set<String> LISTING = Set.of(",", "and", "&", "or", "+");

  private static final Set<String> ASKING = Set.of("asked", "ask", "asking");

  private final Cast cast;
  private final Scene scene;
  private final NobodysWords nobodys;
  private final Attributions attributed;

  /** Whose the quotation before this one was. */
  private Whose last = Whose.NOBODYS;

  /** For the quotations of a section with that text. */
  QuotedWords(Cast cast, Scene scene, String text) {
    this.cast = cast;
    this.scene = scene;
    this.nobodys = new NobodysWords(cast, text);
    this.attributed = new Attributions(cast, scene);
  }

  Whose of(Utterance utterance, List<Word> words, List<Predicate> predicates) {
    Whose whose = whose(utterance, words, predicates);
    Speaker speaker = whose.speaker();
    Speaker owner = scene.owner();
    if (speaker != null && isPassedOn(words, utterance)) {
      whose = Whose.told(cast.person());
    } else if (speaker != null && owner != null && owner.isSameAs(speaker)) {
      whose = Whose.told(speaker);
    }
    last = whose;
    return whose;
  }

  /** "Through Selam: “…”": the interpreter speaks for the person. */
  private boolean isPassedOn(List<Word> words, Utterance utterance) {
    int opened = utterance.label() == null ? MeansOfSpeaking.end(cast, words) : -1;
    return opened > 0 && words.get(opened).start() <= utterance.start();
  }

  private Whose whose(Utterance utterance, List<Word> words, List<Predicate> predicates) {
    if (utterance.label() != null) {
      return Whose.told(labelled(utterance.label()));
    }
    int at = 0;
    while (at < words.size() && words.get(at).start() < utterance.start()) {
      at++;
    }
    Predicate before = null;
    for (Predicate predicate : predicates) {
      // "Wants to go home when Mum is better, “…”", "wants Mum to come, “…”": not Mum's words.
      boolean aside =
          before != null
              && ((predicate.kind() == Kind.IS && ClauseReader.isSubordinate(words, predicate))
                  || words.get(predicate.verb() - 1).lower().equals("to"));
      if (predicate.verb() < at && !aside) {
        before = predicate;
      }
    }
    boolean isLike = at > 0 && words.get(at - 1).lower().equals("like");
    if (isLike && before != null && !utterance.marked()) {
      return byVerb(words, before, before.subject());
    }
    Speaker heard = attributed.heardToSay(words, at, before);
    if (heard != null) {
      return Whose.told(heard);
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
    // "Colette asked how it went and he spelled to her “…”"
    if (saying != null
        && before != null
        && before.verb() > saying.verb()
        && before.kind() == Kind.SHOWS
        && !saying.subject().isWriter()
        && !before.subject().isSameAs(saying.subject())
        && ASKING.contains(words.get(saying.verb()).lower())) {
      saying = before;
    }
    Speaker given = attributed.ownerAfter(words, at + 1);
    if (given != null) {
      return Whose.told(given);
    }
    if (nobodys.are(words, at, utterance, scene.isOnStage())) {
      return Whose.NOBODYS;
    }
    if (Attributions.isHeardBy(words, at)) {
      return Whose.understood(scene.interviewee());
    }
    if (at > 1 && LISTING.contains(words.get(at - 1).lower()) && words.get(at - 2).isQuotation()) {
      return last;
    }
    if (at > 1
        && words.get(at - 2).lower().equals("it")
        && VoiceWords.isSaying(words.get(at - 1).lower())) {
      return cast.setting().hasDevice() ? Whose.told(cast.person()) : Whose.NOBODYS;
    }
    boolean introduced =
        at > 0 && Set.of(":", ",", "–", "-", "—").contains(words.get(at - 1).lower());
    Speaker named = attributed.ownerOfWords(words, at);
    if (named != null) {
      return Whose.told(named);
    }
    if (saying != null && isAnswered(words, saying, predicates, introduced)) {
      return Whose.understood(scene.interviewee());
    }
    // “…,” as she puts it, “…”
    if (saying != null && introduced && words.getFirst().isQuotation() && saying.start() < 4) {
      return last;
    }
    boolean colon = at > 0 && words.get(at - 1).lower().equals(":");
    if ((colon || (introduced && before == null)) && saying == null) {
      Speaker first = attributed.firstNamed(words, at);
      if (first != null) {
        // "Kofi: “…”"; in "Kofi read me his dad's text: “…”" he only passes them on.
        boolean label = colon && before == null && isFirst(words, first);
        return label ? Whose.told(first) : Whose.understood(first);
      }
    }
    if (saying != null
        && Set.of("voiced", "interpreted", "translated")
            .contains(words.get(saying.verb()).lower())) {
      return Whose.told(scene.owner() == null ? cast.person() : scene.owner());
    }
    if (saying != null && (saying.verb() >= at - 6 || introduced)) {
      String subject = words.get(saying.start()).lower();
      return byVerb(
          words,
          saying,
          utterance.marked() ? saying.subject() : attributed.saidBy(subject, null, saying));
    }
    Predicate after =
        nobodys.isSentence(utterance) ? null : attributed.after(words, at + 1, predicates);
    if (after != null) {
      boolean about = nobodys.isAbout(cast.person(), utterance);
      return byVerb(
          words,
          after,
          about
              ? after.subject()
              : attributed.saidBy(words.get(after.start()).lower(), before, after));
    }
    boolean held = before == null && nobodys.isHeld(words, at, utterance);
    if (at > 0 && (held || nobodys.isTitle(words, at, utterance))) {
      return Whose.NOBODYS;
    }
    if (saying != null) {
      return byVerb(words, saying, saying.subject());
    }
    if (before != null && !before.subject().isWriter()) {
      return Whose.understood(before.subject());
    }
    if (before != null && !introduced) {
      return Whose.NOBODYS;
    }
    return Whose.understood(isPersonsAlone(utterance, words) ? cast.person() : scene.goesOn());
  }

  /** “…,” Kofi said; or "she said", where nobody else may be meant. */
  private Whose byVerb(List<Word> words, Predicate saying, Speaker speaker) {
    boolean own = !NOT_THEIR_OWN.has(words.get(saying.verb()).lower());
    return own && scene.isPlain(words, saying, speaker)
        ? Whose.told(speaker)
        : Whose.understood(speaker);
  }

  /** "Kofi read me the text: “…”": from their mouth, and perhaps another's words. */
  private static final WordList NOT_THEIR_OWN =
      WordList.of(
          "read",
          "reads",
          "repeated",
          "repeats",
          "quoted",
          "quotes",
          "recited",
          "recites",
          "echoed",
          "echoes",
          "mimicked",
          "mimics",
          "sang",
          "sings",
          "played",
          "plays",
          "showed",
          "shows",
          "copied",
          "copies");

  /** "Kofi, at the door: “…”": who opens the sentence. */
  private boolean isFirst(List<Word> words, Speaker speaker) {
    Mention mention = cast.at(words, 0);
    return mention != null && mention.speaker() != null && mention.speaker().isSameAs(speaker);
  }

  /**
   * Words that stand alone after another's view: the record comes back to the person, unless
   * whoever was quoted last goes on, or the words are about the person.
   */
  private boolean isPersonsAlone(Utterance utterance, List<Word> words) {
    Speaker floor = scene.floor();
    boolean alone = utterance.marked() && words.size() <= 2 && words.getFirst().isQuotation();
    boolean theirs = scene.owner() == null || scene.owner().isPerson();
    return alone
        && theirs
        && !floor.isPerson()
        && !floor.isWriter()
        && !scene.wasMet()
        && !floor.equals(last.speaker())
        && cast.usualSpeaker().isPerson()
        && !cast.isAddressed()
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

  /** "I asked if he minded, “…”", "Asked who helps at night, said “…”": who was asked says it. */
  private static boolean isAnswered(
      List<Word> words, Predicate saying, List<Predicate> predicates, boolean introduced) {
    if (!saying.subject().isWriter()) {
      return false;
    }
    boolean asking = ASKING.contains(words.get(saying.verb()).lower());
    boolean asked =
        predicates.stream()
            .anyMatch(
                p -> p.verb() < saying.verb() && ASKING.contains(words.get(p.verb()).lower()));
    return asking ? introduced : asked && !saying.written();
  }
}
