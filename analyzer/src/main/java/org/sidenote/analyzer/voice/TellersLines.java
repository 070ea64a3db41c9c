package org.sidenote.analyzer.voice;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.analyzer.voice.Predicate.Kind;
import org.sidenote.analyzer.voice.Utterances.Utterance;
import org.sidenote.api.MarkKind;
import org.sidenote.api.ReadSection;
import org.sidenote.api.SectionRole;
import org.sidenote.api.Sentence;

/**
 * Marks what somebody tells though no verb says so again: "Mrs Penfold: he can come", a list under
 * "She said:", a section of what the mother said.
 */
final class TellersLines {

  private static final String BULLETS = "-*•·–1234567890";

  private final Cast cast;
  private final Scene scene;
  private final ReadSection section;
  private final Marked marked;
  private boolean toDo;
  private final boolean said;
  private final boolean told;
  private @Nullable Speaker teller;

  TellersLines(Cast cast, Scene scene, ReadSection section, Marked marked) {
    this.cast = cast;
    this.scene = scene;
    this.section = section;
    this.marked = marked;
    this.toDo = isToDo(PhraseList.words(section.heading()));
    this.said = SectionOwner.isSaid(section);
    this.told = SectionOwner.isTold(section);
  }

  private static final WordList TO_DO = WordList.named("lists-to-do");

  private static final int LONGEST_HEADING = 5;

  /** Whether it heads a list of what somebody has agreed to do: "Who does what". */
  private static boolean isToDo(List<String> heading) {
    return heading.stream().anyMatch(TO_DO::has);
  }

  /** "Optician: not known." */
  private static boolean isUnknown(List<Word> words, int from) {
    return words.get(from).isNot() && from + 3 >= words.size();
  }

  /** Past "by phone" and "(OT)": where the colon stands, or would. */
  private static int colonAfter(List<Word> words, int from) {
    boolean aside =
        from < words.size() && (words.get(from).lower().equals("(") || words.get(from).is("ADP"));
    for (int i = from; aside && i < Math.min(words.size(), from + LONGEST_ASIDE); i++) {
      if (words.get(i).lower().equals(":")) {
        return i;
      }
    }
    return from;
  }

  private static final int LONGEST_ASIDE = 6;

  /** "Mrs Penfold: he can come in with us." */
  void labelled(List<Word> words) {
    if (words.size() <= LONGEST_HEADING && !words.isEmpty() && words.get(0).capital()) {
      boolean sentence = words.get(words.size() - 1).lower().equals(".");
      toDo = (!sentence && isToDo(words.stream().map(Word::lower).toList())) || (toDo && sentence);
    }
    if (section.role() == SectionRole.PLAN || toDo || marked.isAny()) {
      return;
    }
    for (int i = 0; i < Math.min(2, words.size()); i++) {
      Mention mention = words.get(i).isLetters() ? cast.at(words, i) : null;
      if (mention == null) {
        continue;
      }
      int colon = i == 0 ? colonAfter(words, mention.end()) : mention.end();
      Speaker speaker = mention.speaker();
      if (speaker == null
          || speaker.isWriter()
          || colon + 2 >= words.size()
          || !words.get(colon).lower().equals(":")) {
        return;
      }
      boolean finite = words.subList(colon + 1, words.size()).stream().anyMatch(Word::isVerb);
      if (!finite
          || (words.get(colon + 1).isVerb() && !words.get(colon + 1).lower().endsWith("s"))) {
        return;
      }
      boolean task =
          words.get(colon + 1).lower().equals("i") || words.get(colon + 1).lower().equals("to");
      if (words.get(colon + 1).isQuotation()
          || speaker.isPerson()
          || task
          || isUnknown(words, colon + 1)
          || !(cast.isOfHeader(speaker) || cast.knows(words.get(mention.end() - 1).lower()))) {
        return;
      }
      marked.add(
          MarkKind.VOICE_OTHER, words.get(i).start(), words.get(words.size() - 1).end(), speaker);
      return;
    }
  }

  /**
   * What stands in a list under "She said:", or in a section of what somebody said, is told by them
   * though no verb says so again.
   *
   * @param likely whether the sentence as a whole may tell something; if not, it only opens a list
   */
  void told(
      Sentence sentence,
      List<Word> words,
      List<Predicate> predicates,
      List<Utterance> here,
      boolean likely) {
    boolean bullet = BULLETS.indexOf(section.text().charAt(sentence.start())) >= 0;
    boolean newLine = sentence.start() > 0 && section.text().charAt(sentence.start() - 1) == '\n';
    if (newLine && !bullet) {
      teller = null;
    }
    Speaker speaker =
        teller != null ? teller : scene.owner() != null && said ? scene.owner() : null;
    // Under the person's own heading others may write of them; a carer speaks under theirs.
    boolean theirs =
        teller != null
            || ((speaker != null && speaker.isPerson())
                ? isTold(words, predicates)
                : isTheirs(predicates, speaker));
    boolean whole = here.isEmpty() && !marked.isAny() && words.size() > 2;
    if (speaker != null
        && likely
        && theirs
        && whole
        && predicates.stream().noneMatch(p -> p.subject().isWriter() || p.kind() == Kind.SHOWS)) {
      Word first = words.stream().filter(Word::isLetters).findFirst().orElse(words.get(0));
      Word last = words.get(words.size() - 1);
      marked.add(
          speaker.isPerson() ? MarkKind.VOICE_INDIRECT : MarkKind.VOICE_OTHER,
          first.start(),
          last.end(),
          speaker);
    }
    boolean opens = words.size() > 1 && words.get(words.size() - 1).lower().equals(":");
    if (opens && !predicates.isEmpty()) {
      Predicate last = predicates.get(predicates.size() - 1);
      teller =
          last.kind() == Kind.SAYS && last.verb() >= words.size() - 3 && !last.subject().isWriter()
              ? last.subject()
              : teller;
    }
  }

  /** Under "What Mihret wants" a line is a wish even without a verb. */
  private boolean isTold(List<Word> words, List<Predicate> predicates) {
    if (!told || words.isEmpty() || cast.showsRatherThanSays() || cast.isBaby()) {
      return false;
    }
    String last = words.get(words.size() - 1).lower();
    Word first = words.stream().filter(Word::isLetters).findFirst().orElse(words.get(0));
    boolean another =
        OTHER_THINGS.contains(first.lower())
            || (!predicates.isEmpty() && !predicates.get(0).subject().isPerson());
    return !last.equals("?") && !last.equals(":") && !another;
  }

  /** What a sentence begins with that is not about the teller. */
  private static final Set<String> OTHER_THINGS =
      Set.of("the", "there", "this", "that", "it", "his", "her", "their", "its", "seen", "saw");

  private static boolean isTheirs(List<Predicate> predicates, @Nullable Speaker speaker) {
    return speaker != null
        && !predicates.isEmpty()
        && predicates.get(0).subject().isSameAs(speaker)
        && predicates.get(0).kind() == Kind.IS;
  }
}
