package org.sidenote.analyzer.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.analyzer.voice.Predicate.Kind;
import org.sidenote.analyzer.voice.Utterances.Utterance;
import org.sidenote.api.Mark;
import org.sidenote.api.MarkKind;
import org.sidenote.api.ReadSection;
import org.sidenote.api.SectionRole;
import org.sidenote.api.Sentence;
import org.sidenote.api.Token;

/** Reads one section from its first sentence to its last, and marks whose voice is heard where. */
final class SectionVoices {

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

  private final Cast cast;
  private final ReadSection section;
  private final Scene scene;
  private final ClauseReader clauses;
  private final List<Mark> marks = new ArrayList<>();
  private final boolean owns;
  private @Nullable Speaker teller;

  SectionVoices(Cast cast, ReadSection section) {
    this.cast = cast;
    this.section = section;
    this.scene = new Scene(cast, owner(cast, section));
    this.clauses = new ClauseReader(cast, scene);
    String heading = section.heading().toLowerCase(Locale.ROOT);
    this.owns = SAID.stream().anyMatch(heading::contains);
  }

  private static final Set<String> SAID =
      Set.of("said", "say", "told", "words", "views", "wishes", "account", "wants");

  /** Whose section it is by its heading: "What Mihret said", "Child's views", "Mum". */
  private static @Nullable Speaker owner(Cast cast, ReadSection section) {
    List<Word> words = new ArrayList<>();
    for (String part :
        section
            .heading()
            .replace('’', '\'')
            .replace("'s", "")
            .replace("s'", "s")
            .split("[^\\p{L}-]+")) {
      if (!part.isEmpty()) {
        boolean capital = Character.isUpperCase(part.charAt(0));
        boolean name = cast.knows(part.toLowerCase(Locale.ROOT)) && capital;
        words.add(new Word(part.toLowerCase(Locale.ROOT), name ? "PROPN" : "NOUN", 0, 0, name));
      }
    }
    boolean views =
        section.role() == SectionRole.VOICE || section.role() == SectionRole.OTHER_VOICE;
    for (int i = 0; i < words.size(); i++) {
      Mention mention = cast.at(words, i);
      boolean known =
          mention != null
              && mention.speaker() != null
              && !mention.speaker().isWriter()
              && cast.knows(words.get(mention.end() - 1).lower());
      if (known && (views || mention.end() == words.size() && i <= 1)) {
        return mention.speaker();
      }
    }
    String heading = " " + section.heading().toLowerCase(Locale.ROOT) + " ";
    for (String pronoun : List.of("she", "he")) {
      boolean theirs =
          heading.contains(" " + pronoun + " ")
              || heading.contains(pronoun.equals("she") ? " her " : " his ");
      boolean another = !cast.person().gender().allows(pronoun) && !cast.isAddressed();
      if (theirs && another && views && !heading.startsWith(" what i ")) {
        return cast.only(pronoun);
      }
    }
    boolean writers =
        heading.startsWith(" what i ")
            || heading.startsWith(" what we ")
            || heading.startsWith(" my thoughts")
            || heading.startsWith(" my analysis");
    return section.role() == SectionRole.VOICE && !writers ? cast.person() : null;
  }

  List<Mark> marks() {
    List<Utterance> utterances = Utterances.in(section.text());
    Speaker owner = scene.owner();
    if (utterances.isEmpty()
        && owner != null
        && owner.isPerson()
        && section.role() == SectionRole.VOICE
        && isFirstPerson(section.text())) {
      utterances = Utterances.paragraphs(section.text());
    }
    List<Sentence> sentences = section.sentences();
    int next = 0;
    int end = 0;
    for (Sentence sentence : sentences) {
      scene.nextSentence(
          section.text().substring(end, Math.max(end, sentence.start())).contains("\n"));
      end = sentence.end();
      List<Utterance> here = new ArrayList<>();
      while (next < utterances.size() && utterances.get(next).start() < sentence.end()) {
        here.add(utterances.get(next));
        next++;
      }
      read(sentence, utterances, here);
    }
    return marks;
  }

  private void read(Sentence sentence, List<Utterance> all, List<Utterance> here) {
    List<Word> whole = narration(sentence, all);
    // The clauses of a sentence are compared with each other; nobody writes one as long as this.
    List<Word> words = whole.subList(0, Math.min(whole.size(), LONGEST_SENTENCE));
    List<Predicate> predicates = clauses.read(words);
    for (Utterance utterance : here) {
      speak(utterance, words, predicates);
    }
    List<int[]> taken = new ArrayList<>();
    report(words, predicates, taken);
    labelled(sentence, words, taken);
    named(words, taken);
    told(sentence, words, predicates, here, taken);
    show(sentence, words, predicates, taken);
    turn(words, predicates, here);
  }

  /** The words of a sentence outside quotations; each quotation stands in it as one word. */
  private static List<Word> narration(Sentence sentence, List<Utterance> all) {
    List<Word> words = new ArrayList<>();
    Utterance last = null;
    for (Token token : sentence.tokens()) {
      Utterance in = containing(all, token.start());
      if (in == null) {
        words.addAll(Word.of(token));
      } else if (in != last) {
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

  /** A section of their own that says "I" again and again was written or dictated by them. */
  private static boolean isFirstPerson(String text) {
    List<String> words =
        List.of(text.toLowerCase(Locale.ROOT).replace('’', '\'').split("[^\\p{L}']+"));
    long own = words.stream().filter(FIRST_PERSON::contains).count();
    long others = words.stream().filter(THIRD_PERSON::contains).count();
    return own >= FEWEST_OWN && own * OWN_IN >= words.size() && others * 3 <= own;
  }

  private static final Set<String> THIRD_PERSON =
      Set.of("he", "she", "him", "her", "his", "you", "your");

  private static final int FEWEST_OWN = 3;

  /** One word in so many is "I" or "my". */
  private static final int OWN_IN = 15;

  private static final int LONGEST_SENTENCE = 300;

  private static final int LONGEST_BABBLE = 8;

  private void speak(Utterance utterance, List<Word> words, List<Predicate> predicates) {
    if (utterance.marked()) {
      mark(MarkKind.QUOTATION, utterance.start(), utterance.end(), null);
    }
    Speaker speaker = speakerOf(utterance, words, predicates);
    boolean babble = utterance.end() - utterance.start() <= LONGEST_BABBLE;
    if (speaker != null && speaker.isPerson() && cast.isBaby() && !babble) {
      speaker = cast.usualSpeaker().isPerson() ? null : cast.usualSpeaker();
    }
    if (speaker == null || speaker.isWriter()) {
      return;
    }
    mark(
        speaker.isPerson() ? MarkKind.VOICE_DIRECT : MarkKind.VOICE_OTHER,
        utterance.start(),
        utterance.end(),
        speaker);
    scene.giveFloor(speaker);
  }

  private @Nullable Speaker speakerOf(
      Utterance utterance, List<Word> words, List<Predicate> predicates) {
    if (utterance.label() != null) {
      Speaker labelled = cast.labelled(utterance.label());
      return labelled;
    }
    int at = 0;
    while (at < words.size() && words.get(at).start() < utterance.start()) {
      at++;
    }
    Predicate before = null;
    for (Predicate predicate : predicates) {
      if (predicate.verb() < at) {
        before = predicate;
      }
    }
    Predicate saying = null;
    for (Predicate predicate : predicates) {
      if (predicate.verb() < at && ClauseReader.utters(words.get(predicate.verb()).lower())) {
        saying = predicate;
      }
    }
    if (isAmended(words, at) || isFromTheFile(words, at, utterance)) {
      return null;
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
    if (saying != null && (saying.verb() >= at - 6 || introduced)) {
      return saying.subject();
    }
    Speaker after = after(words, at + 1, predicates);
    if (after != null) {
      return after;
    }
    if (at > 0 && isTitle(words, at, utterance)) {
      return null;
    }
    if (saying != null) {
      return saying.subject();
    }
    if (before != null && !before.subject().isWriter()) {
      return before.subject();
    }
    return before != null && !introduced ? null : scene.floor();
  }

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
          && cast.knows(words.get(mention.end() - 1).lower())) {
        return mention.speaker();
      }
    }
    return null;
  }

  private static final Set<String> ABOUT =
      Set.of("on", "about", "re", "of", "with", "at", "for", "in");

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

  private static final Set<String> WORDS =
      Set.of("words", "answer", "reply", "phrase", "message", "text", "response");

  private static final Set<String> ASKING = Set.of("asked", "ask", "asking");

  private static final int LONGEST_LABEL = 7;

  private static final WordList AMENDING = WordList.named("words-of-the-page");

  /** She changed ‘elderly’ to ‘old’: words of the page, not of a mouth. */
  private static boolean isAmended(List<Word> words, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
      if (AMENDING.has(words.get(i).lower())) {
        return true;
      }
    }
    return at > 1
        && words.get(at - 1).lower().equals("of")
        && (words.get(at - 2).lower().equals("place")
            || words.get(at - 2).lower().equals("instead"));
  }

  private static final WordList PAPERS = WordList.named("papers");
  private static final Set<String> FIRST_PERSON =
      Set.of("i", "i'm", "me", "my", "i'll", "i've", "i'd", "we", "mine");

  /**
   * From my visit of 3 May: “He watched the door.” A record quoted in a record is nobody's voice.
   */
  private boolean isFromTheFile(List<Word> words, int at, Utterance utterance) {
    boolean colon = at > 0 && words.get(at - 1).lower().equals(":");
    boolean paper = false;
    for (int i = 0; i < at; i++) {
      paper |= PAPERS.has(words.get(i).lower());
    }
    String said =
        section
            .text()
            .substring(utterance.start(), utterance.end())
            .toLowerCase(Locale.ROOT)
            .replace('’', '\'');
    boolean own = List.of(said.split("[^\\p{L}']+")).stream().anyMatch(FIRST_PERSON::contains);
    return colon && paper && !own;
  }

  private static final WordList NAMING = WordList.named("naming-words");

  /** "known as “Nati”", "the “wet room”": a name, or a word held at arm's length. */
  private boolean isTitle(List<Word> words, int at, Utterance utterance) {
    String text = section.text().substring(utterance.start(), utterance.end());
    boolean few = text.chars().filter(c -> c == ' ').count() <= 2;
    return few
        && NAMING.has(words.get(at - 1).lower())
        && ".!?,".indexOf(text.charAt(Math.max(0, text.length() - 2))) < 0;
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
      if (ClauseReader.utters(words.get(i).lower()) && (i == at || words.get(i).isVerb())) {
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

  private void report(List<Word> words, List<Predicate> predicates, List<int[]> taken) {
    int done = -1;
    for (Predicate predicate : predicates) {
      if (predicate.start() < done || predicate.verb() < done || !predicate.reports()) {
        continue;
      }
      int end = contentEnd(words, predicate, predicates);
      if (predicate.subject().isWriter()) {
        done = end;
        continue;
      }
      boolean somebodysRefusal =
          ClauseReader.isWont(words, predicate.verb()) && !predicate.subject().isPerson();
      boolean wholeIsQuoted =
          predicate.kind() == Kind.SAYS && isQuoted(words, predicate, predicates);
      Speaker subject = speaks(predicate);
      if (subject == null
          || wholeIsQuoted
          || isTask(words, predicate)
          || isRelative(words, predicate)
          || isQuestion(words, predicate)
          || somebodysRefusal
          || predicate.kind() == Kind.FEELS
              && subject.name() == null
              && subject.gender() == Speaker.Gender.THEY
          || NOBODY.contains(String.valueOf(predicate.subject().name()))
          || ClauseReader.isUnderDoubt(words, predicate)
          || !hasContent(words, predicate, end)) {
        continue;
      }
      done = end;
      Word first = words.get(predicate.start());
      Word last = words.get(end - 1);
      boolean seen =
          subject.isPerson()
              && (predicate.kind() == Kind.SAYS && cast.showsRatherThanSays()
                  || cast.isBaby());
      mark(
          seen
              ? MarkKind.VOICE_OBSERVED
              : subject.isPerson() ? MarkKind.VOICE_INDIRECT : MarkKind.VOICE_OTHER,
          seen && taken.isEmpty() ? words.get(0).start() : first.start(),
          last.end(),
          subject);
      taken.add(new int[] {first.start(), last.end()});
    }
  }

  /** A baby says and wants nothing in words: "she said" is somebody else. */
  private @Nullable Speaker speaks(Predicate predicate) {
    boolean babys = predicate.subject().isPerson() && cast.isBaby();
    boolean inWords = predicate.kind() == Kind.SAYS || !ClauseReader.isMood(predicate);
    return babys && inWords ? scene.grownUp() : predicate.subject();
  }

  /**
   * Whether a quotation follows the verb with nothing of weight between: he said in English, “…”.
   */
  private static boolean isQuoted(
      List<Word> words, Predicate predicate, List<Predicate> predicates) {
    int at = predicate.verb() + 1;
    while (at < words.size()
        && !words.get(at).isQuotation()
        && at < predicate.verb() + QUOTED_WITHIN) {
      at++;
    }
    int quote = at;
    return quote < words.size()
        && words.get(quote).isQuotation()
        && predicates.stream()
            .noneMatch(p ->
                p.verb() > predicate.verb()
                    && p.verb() < quote
                    && !(p.kind() == Kind.IS && p.verb() == quote - 1));
  }

  private static final int QUOTED_WITHIN = 8;

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

  /** "a picture he wants". */
  private static boolean isRelative(List<Word> words, Predicate predicate) {
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

  private static final Set<String> QUESTIONS = Set.of("what", "where", "how", "why", "whom");

  /** "what he wants" is a question about a wish; "What he wants is" tells it. */
  private static boolean isQuestion(List<Word> words, Predicate predicate) {
    int at = predicate.start() - 1;
    return at >= 1 && QUESTIONS.contains(words.get(at).lower());
  }

  private static final Set<String> NOBODY = Set.of("nobody", "anyone", "people", "someone", "somebody", "everybody", "everyone");

  private static final Set<String> LINKS =
      Set.of(
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

  /** One past the last word of what is reported. */
  private static int contentEnd(List<Word> words, Predicate predicate, List<Predicate> predicates) {
    int end = words.size();
    for (int i = predicate.verb() + 1; i < words.size(); i++) {
      Word word = words.get(i);
      boolean asked = predicate.subject().isWriter() && word.lower().equals(":");
      boolean breaks =
          asked || word.lower().equals(";") || word.lower().equals("–") || word.lower().equals("—");
      if (breaks
          || word.isQuotation() && (i + 2 >= words.size() || word.end() - word.start() > 40)) {
        end = i;
        break;
      }
      if (LINKS.contains(word.lower()) || word.lower().equals(",")) {
        int at = i + 1;
        while (at < words.size()
            && (LINKS.contains(words.get(at).lower()) || words.get(at).is("ADV"))) {
          at++;
        }
        int starts = at;
        boolean another =
            predicates.stream()
                .anyMatch(p ->
                    p.start() == starts
                        && p.written()
                        && p.kind() != Kind.IS
                        && !same(p.subject(), predicate.subject()));
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

  private static boolean same(Speaker one, Speaker two) {
    return one.part() == two.part()
        && (one.name() == null ? two.name() == null : one.name().equals(two.name()));
  }

  private static final WordList OBJECTS = WordList.named("saying-nothing");

  private static boolean hasContent(List<Word> words, Predicate predicate, int end) {
    String verb = words.get(predicate.verb()).lower();
    boolean bare =
        BARE.stream().anyMatch(base -> verb.startsWith(base.substring(0, base.length() - 1)));
    if (bare || predicate.kind() == Kind.FEELS && verb.startsWith("want") && end > predicate.verb() + 1) {
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
    return false;
  }

  /**
   * What stands in a list under "She said:", or in a section of what somebody said, is told by them
   * though no verb says so again.
   */
  private void told(
      Sentence sentence,
      List<Word> words,
      List<Predicate> predicates,
      List<Utterance> here,
      List<int[]> taken) {
    boolean bullet = BULLETS.indexOf(section.text().charAt(sentence.start())) >= 0;
    boolean newLine = sentence.start() > 0 && section.text().charAt(sentence.start() - 1) == '\n';
    if (newLine && !bullet) {
      teller = null;
    }
    Speaker speaker =
        teller != null
            ? teller
            : owns && scene.owner() != null && !scene.owner().isPerson() ? scene.owner() : null;
    boolean theirs = teller != null || isTheirs(predicates, speaker);
    boolean whole = here.isEmpty() && taken.isEmpty() && words.size() > 2;
    if (speaker != null
        && theirs
        && whole
        && predicates.stream().noneMatch(p -> p.subject().isWriter() || p.kind() == Kind.SHOWS)) {
      Word first = words.stream().filter(Word::isLetters).findFirst().orElse(words.get(0));
      Word last = words.get(words.size() - 1);
      mark(
          speaker.isPerson() ? MarkKind.VOICE_INDIRECT : MarkKind.VOICE_OTHER,
          first.start(),
          last.end(),
          speaker);
      taken.add(new int[] {first.start(), last.end()});
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

  private static boolean isTheirs(List<Predicate> predicates, @Nullable Speaker speaker) {
    return speaker != null
        && !predicates.isEmpty()
        && same(predicates.get(0).subject(), speaker)
        && predicates.get(0).kind() == Kind.IS;
  }

  private static final String BULLETS = "-*•·–1234567890";

  private static final WordList VIEWS = WordList.named("views");
  private static final Set<String> BY =
      Set.of("by", "at", "with", "in", "was", "is", "on", "(", ",", "to", "per", ".", ";", "-");

  private static boolean isOwned(List<Word> words, int from, int to) {
    return words.subList(from, to).stream()
        .anyMatch(w ->
            w.lower().startsWith("'") || Set.of("his", "her", "their", "your").contains(w.lower()));
  }

  /** "at Miss Lumb's request", "with his agreement", "in her view", "according to the GP". */
  private void named(List<Word> words, List<int[]> taken) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).isQuotation() || isIn(taken, words.get(i).start())) {
        continue;
      }
      Speaker speaker = null;
      boolean according;
      int end = i;
      String before = i == 0 ? "." : words.get(i - 1).lower();
      String lower = words.get(i).lower();
      String pronoun =
          lower.equals("his")
              ? "he"
              : lower.equals("her") ? "she" : lower.equals("their") ? "they" : null;
      if (lower.equals("your") && cast.isAddressed()) {
        speaker = cast.person();
        end = i + 1;
      } else if (pronoun != null && BY.contains(before) && cast.at(words, i) == null) {
        speaker = scene.meantBy(pronoun);
        end = i + 1;
      } else if (BY.contains(before)
          || before.equals("to") && i > 1 && words.get(i - 2).lower().equals("according")) {
        Mention mention = cast.at(words, i);
        if (mention != null && mention.speaker() != null && !mention.speaker().isWriter()) {
          speaker = mention.speaker();
          end = mention.end();
        }
      }
      if (speaker == null) {
        continue;
      }
      according =
          i > 1 && before.equals("to") && words.get(i - 2).lower().equals("according");
      boolean paper = end < words.size() && words.get(end).lower().equals("'s");
      according = according && !paper;
      boolean per = before.equals("per");
      if (end < words.size() && words.get(end).lower().equals("'s")) {
        end++;
      }
      while (end < words.size() && words.get(end).is("ADJ")) {
        end++;
      }
      boolean view = end < words.size() && VIEWS.has(words.get(end).lower()) && !according;
      if (!view && !according && !per) {
        continue;
      }
      boolean whole =
          according
              || view
                  && (before.equals("in")
                      || before.equals(".")
                      || end + 1 < words.size() && words.get(end + 1).isBe());
      int from = i - 1 < 0 ? i : i;
      int to = Math.min(words.size(), end + 1);
      while (from > 0
          && !words.get(from - 1).lower().matches("[,;(.–-]")
          && !words.get(from - 1).isQuotation()
          && (whole || !isIn(taken, words.get(from - 1).start()))
          && !words.get(from - 1).lower().equals("and")) {
        from--;
      }
      if (whole) {
        to = words.size();
      }
      boolean owned = words.get(end - 1).lower().startsWith("'") || isOwned(words, i, end);
      if (view && !owned || per || from >= to || isIn(taken, words.get(from).start())) {
        continue;
      }
      mark(
          speaker.isPerson() ? MarkKind.VOICE_INDIRECT : MarkKind.VOICE_OTHER,
          words.get(from).start(),
          words.get(to - 1).end(),
          speaker);
      taken.add(new int[] {words.get(from).start(), words.get(to - 1).end()});
    }
  }

  /** "Mrs Penfold: he can come in with us." */
  private void labelled(Sentence sentence, List<Word> words, List<int[]> taken) {
    if (section.role() == SectionRole.PLAN || !taken.isEmpty()) {
      return;
    }
    for (int i = 0; i < Math.min(2, words.size()); i++) {
      Mention mention = words.get(i).isLetters() ? cast.at(words, i) : null;
      if (mention == null) {
        continue;
      }
      int colon = mention.end();
      Speaker speaker = mention.speaker();
      if (speaker == null
          || speaker.isWriter()
          || colon + 2 >= words.size()
          || !words.get(colon).lower().equals(":")) {
        return;
      }
      boolean finite = words.subList(colon + 1, words.size()).stream().anyMatch(Word::isVerb);
      if (!finite || words.get(colon + 1).isVerb() && !words.get(colon + 1).lower().endsWith("s")) {
        return;
      }
      boolean toDo =
          words.get(colon + 1).lower().equals("i") || words.get(colon + 1).lower().equals("to");
      if (words.get(colon + 1).isQuotation()
          || speaker.isPerson()
          || toDo
          || !cast.knows(words.get(colon - 1).lower())) {
        return;
      }
      mark(MarkKind.VOICE_OTHER, words.get(i).start(), words.get(words.size() - 1).end(), speaker);
      taken.add(new int[] {words.get(i).start(), words.get(words.size() - 1).end()});
      return;
    }
  }

  private void show(
      Sentence sentence, List<Word> words, List<Predicate> predicates, List<int[]> taken) {
    int writersTill = -1;
    for (Predicate predicate : predicates) {
      if (predicate.reports() && predicate.subject().isWriter()) {
        writersTill = Math.max(writersTill, contentEnd(words, predicate, predicates));
      }
      if (predicate.verb() < writersTill) {
        continue;
      }
      boolean aside =
          ClauseReader.isSubordinate(words, predicate) || isStatedInGeneral(words, predicate);
      if (predicate.kind() != Kind.SHOWS || aside || !predicate.subject().isPerson()) {
        continue;
      }
      Word first = words.get(predicate.start());
      if (isIn(taken, words.get(predicate.verb()).start())) {
        continue;
      }
      int end = words.size();
      for (int i = predicate.verb(); i < words.size(); i++) {
        if (words.get(i).isQuotation() || isIn(taken, words.get(i).start())) {
          end = i;
          break;
        }
      }
      int from = first.start();
      if (taken.isEmpty() && predicates.get(0) == predicate) {
        from = words.get(0).start();
      }
      Word last = words.get(end - 1);
      mark(MarkKind.VOICE_OBSERVED, from, last.end(), predicate.subject());
      taken.add(new int[] {from, last.end()});
      return;
    }
  }

  /** "does not use the frame": an ability or a habit, not something seen. */
  private static boolean isStatedInGeneral(List<Word> words, Predicate predicate) {
    for (int i = predicate.verb() - 1; i >= Math.max(0, predicate.verb() - 3); i--) {
      String lower = words.get(i).lower();
      if (lower.equals("does") || lower.equals("do") || lower.equals("to")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIn(List<int[]> taken, int at) {
    return taken.stream().anyMatch(t -> t[0] <= at && at < t[1]);
  }

  /** "I asked her how": it is her turn. */
  private @Nullable Speaker asked(List<Word> words, Predicate main) {
    int at = main.verb() + 1;
    if (at >= words.size()) {
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
    if (predicates.isEmpty() || !here.isEmpty() && !predicates.get(0).written()) {
      return;
    }
    Predicate main = predicates.get(0);
    if (main.subject().isWriter()) {
      Speaker asked = asked(words, main);
      if (asked != null) {
        scene.giveFloor(asked);
      }
    } else if (main.kind() != Kind.IS && main.written()
        || main.reports()
        || main.subject().isPerson()) {
      scene.giveFloor(main.subject());
    }
  }

  private void mark(MarkKind kind, int start, int end, @Nullable Speaker who) {
    marks.add(new Mark(kind, section.index(), start, end, who == null ? null : who.name()));
  }
}
