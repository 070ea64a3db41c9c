package org.sidenote.analyzer.voice;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.analyzer.voice.Predicate.Kind;
import org.sidenote.analyzer.voice.Utterances.Utterance;
import org.sidenote.api.Mark;
import org.sidenote.api.MarkKind;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Sentence;
import org.sidenote.api.Token;

/** Reads one section from its first sentence to its last, and marks whose voice is heard where. */
final class SectionVoices {

  private final Cast cast;

  private final ReadSection section;

  private final Evidence evidence;
  private final Scene scene;

  private final ClauseReader clauses;
  private final Marked marked;
  private final QuotedWords quoted;
  private final SpeechWithoutMarks unmarked;
  private final ReportedWords reported;
  private final StatedViews views;
  private final TellersLines tellers;
  private final FreeSpeech free;
  private final SeenDoing doing;
  private final Doings doings;
  private final Entrances entrances;

  /** Whose words the next line is. */
  private @Nullable Speaker introduced;

  SectionVoices(Cast cast, ReadSection section, Evidence evidence) {
    this.evidence = evidence;
    this.cast = cast;
    this.section = section;
    this.scene = new Scene(cast, SectionOwner.of(cast, section));
    this.clauses = new ClauseReader(cast, scene);
    this.marked = new Marked(section.index());
    this.quoted = new QuotedWords(cast, scene, section.text());
    this.unmarked = new SpeechWithoutMarks(cast);
    this.reported = new ReportedWords(cast, scene, marked);
    this.views = new StatedViews(cast, scene, marked);
    this.tellers = new TellersLines(cast, scene, section, marked);
    this.free = new FreeSpeech(cast, scene, marked);
    this.doing = new SeenDoing(cast, scene, marked);
    this.entrances = new Entrances(cast);
    this.doings = new Doings(cast, scene, section);
  }

  List<Mark> marks() {
    List<Utterance> utterances = Utterances.in(section);
    Speaker owner = scene.owner();
    boolean unquoted = utterances.isEmpty() || SectionOwner.isInOwnWords(section);
    if (unquoted && owner != null && OwnText.is(cast, owner, section)) {
      utterances = Utterances.paragraphs(section.text());
    }
    List<Sentence> sentences = section.sentences();
    int next = 0;
    int end = 0;
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      boolean newLine =
          end == 0 || section.text().substring(end, Math.max(end, sentence.start())).contains("\n");
      scene.nextSentence(newLine && end > 0);
      end = sentence.end();
      List<Utterance> here = new ArrayList<>();
      while (next < utterances.size() && utterances.get(next).start() < sentence.end()) {
        here.add(utterances.get(next));
        next++;
      }
      read(i, utterances, here, newLine);
    }
    return marked.marks();
  }

  private void read(int index, List<Utterance> all, List<Utterance> here, boolean newLine) {
    Sentence sentence = section.sentences().get(index);
    List<Word> whole = narration(sentence, all);
    // The clauses of a sentence are compared with each other; nobody writes one as long as this.
    List<Word> words = whole.subList(0, Math.min(whole.size(), LONGEST_SENTENCE));
    Speaker from = newLine ? introduced : null;
    introduced = null;
    if (here.isEmpty()) {
      here = spoken(words, newLine);
      words = here.isEmpty() ? words : narration(sentence, here);
    } else {
      Utterance given = unmarked.given(words);
      if (given != null) {
        here.add(given);
        words = narration(sentence, here);
      }
    }
    if (from != null && !here.isEmpty()) {
      scene.giveFloor(from);
    }
    if (newLine) {
      scene.openLine(LineTopic.of(cast, words));
    } else if (words.size() <= SHORT_NOTE) {
      Speaker topic = LineTopic.of(cast, words);
      if (topic != null) {
        scene.see(topic, true);
      }
    }
    List<Predicate> predicates = clauses.read(words);
    for (Utterance utterance : here) {
      speak(utterance, words, predicates);
    }
    if (here.isEmpty() && unmarked.introduces()) {
      int end = words.getLast().end();
      introduced = quoted.of(new Utterance(end, end, null, false), words, predicates).speaker();
    }
    marked.nextSentence();
    int[] done = doings.of(words, predicates, here.size());
    Evidence.OfSentence likely = evidence.of(section.index(), index, done);
    views.answered(words);
    if (likely.told() >= UNLIKELY) {
      reported.report(words, predicates);
      tellers.labelled(words);
      views.mark(words);
    }
    tellers.told(sentence, words, predicates, here, likely.told() >= UNLIKELY);
    if (here.isEmpty()) {
      free.mark(words, predicates, likely.told());
    }
    doing.show(words, predicates, likely.shown());
    if (here.isEmpty() && words.size() > 1 && words.getLast().lower().equals("?")) {
      scene.question();
    }
    turn(words, predicates, here);
  }

  /** Words of a sentence without quotations that are somebody's own all the same. */
  private List<Utterance> spoken(List<Word> words, boolean newLine) {
    List<Utterance> spoken = new ArrayList<>();
    for (Stretch at : unmarked.in(words, newLine, scene)) {
      spoken.add(
          new Utterance(words.get(at.start()).start(), words.get(at.end() - 1).end(), null, false));
    }
    return spoken;
  }

  /** The words of a sentence outside quotations; each quotation stands in it as one word. */
  private static List<Word> narration(Sentence sentence, List<Utterance> all) {
    List<Word> words = new ArrayList<>();
    Utterance last = null;
    for (Token token : sentence.tokens()) {
      Utterance in = containing(all, token.start());
      if (in == null) {
        words.addAll(Word.of(token));
      } else if (!in.equals(last)) {
        words.add(Word.quotation(in.start(), in.end()));
      }
      last = in;
    }
    return words;
  }

  private static @Nullable Utterance containing(List<Utterance> all, int at) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).start() <= at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low > 0 && at < all.get(low - 1).end() ? all.get(low - 1) : null;
  }

  private static final int LONGEST_SENTENCE = 300;

  /** Log-odds below which nobody's words are looked for in a sentence. */
  private static final float UNLIKELY = -2;

  private static final int LONGEST_BABBLE = 8;

  /** "T/C Mo.": a note of whom the next sentences are about. */
  private static final int SHORT_NOTE = 5;

  private void speak(Utterance utterance, List<Word> words, List<Predicate> predicates) {
    if (utterance.marked()) {
      marked.add(MarkKind.QUOTATION, utterance.start(), utterance.end(), null);
    }
    Whose whose = quoted.of(utterance, words, predicates);
    Speaker speaker = whose.speaker();
    boolean babble = utterance.end() - utterance.start() <= LONGEST_BABBLE;
    if (speaker != null && speaker.isPerson() && cast.isBaby() && !babble) {
      speaker = cast.usualSpeaker().isPerson() ? null : cast.usualSpeaker();
    }
    if (speaker == null || speaker.isWriter() || speaker.isNobody()) {
      return;
    }
    marked.add(
        speaker.isPerson() ? MarkKind.VOICE_DIRECT : MarkKind.VOICE_OTHER,
        utterance.start(),
        utterance.end(),
        speaker,
        whose.told());
    scene.giveFloor(speaker);
  }

  /** "I asked her how": it is her turn. */
  private @Nullable Speaker asked(List<Word> words, Predicate main) {
    int at = main.verb() + 1;
    // "I said Grace comes at three": told of Grace, and not to her.
    boolean said = "say".equals(VoiceWords.SAYING.of(words.get(main.verb()).lower()));
    if (said || at >= words.size()) {
      return null;
    }
    String object = words.get(at).lower();
    String pronoun =
        object.equals("him")
            ? "he"
            : object.equals("her") ? "she" : object.equals("them") ? "they" : null;
    if (pronoun != null) {
      return scene.meantBy(pronoun);
    }
    Mention mention = cast.at(words, at);
    return mention == null || mention.speaker() == null || mention.speaker().isWriter()
        ? null
        : mention.speaker();
  }

  /** After each sentence it is somebody's turn: who spoke or acted, or who was asked. */
  private void turn(List<Word> words, List<Predicate> predicates, List<Utterance> here) {
    Speaker entering = here.isEmpty() ? entrances.of(words, predicates) : null;
    if (entering != null) {
      scene.meet(entering);
      // "Deb on her third cigarette. Can't sleep. Wants him gone."
      if (predicates.isEmpty()) {
        scene.see(entering, true);
      }
      return;
    }
    if (predicates.isEmpty() || (!here.isEmpty() && !predicates.get(0).written())) {
      return;
    }
    Predicate main = predicates.get(0);
    if (main.subject().isWriter()) {
      Speaker asked = asked(words, main);
      if (asked != null && VoiceWords.isSaying(words.get(main.verb()).lower())) {
        scene.giveFloor(asked);
      } else if (asked != null) {
        scene.meet(asked);
      }
    } else if ((main.kind() != Kind.IS && main.written())
        || main.reports()
        || main.subject().isPerson()) {
      scene.giveFloor(main.subject());
    }
  }
}
