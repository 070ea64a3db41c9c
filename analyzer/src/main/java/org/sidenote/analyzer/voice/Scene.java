package org.sidenote.analyzer.voice;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.voice.Speaker.Gender;

/**
 * Who is on stage while a section is read: who was named or did something last, so that "she" can
 * be understood, and whose turn it is to speak. A new paragraph, or a new line of notes, goes back
 * to the person, or to whose section it is.
 */
final class Scene {

  private static final int SENTENCES_BACK = 3;

  /** How many namings back anybody is looked for. */
  private static final int REMEMBERED = 60;

  private final Cast cast;
  private final @Nullable Speaker owner;
  private final List<Seen> seen = new ArrayList<>();
  private Speaker floor;
  private int sentence;

  /** In which sentence somebody's turn came. */
  private int turn;

  /** In which sentence somebody was met; -1 if what they said was told since. */
  private int met = -1;

  private int paragraph;
  private @Nullable Speaker line;
  private int lastQuestion = -2;
  private int question = -2;

  private record Seen(Speaker speaker, int sentence, int paragraph, boolean subject) {}

  /** A section that is somebody's own begins with them. */
  Scene(Cast cast, @Nullable Speaker owner) {
    this.cast = cast;
    this.owner = owner;
    this.floor = home();
  }

  private Speaker home() {
    return owner == null ? cast.usualSpeaker() : owner;
  }

  void nextSentence(boolean newParagraph) {
    sentence++;
    if (newParagraph) {
      paragraph++;
      line = null;
      // Of one who does not speak nothing is quoted, so whoever spoke last goes on.
      if (owner != null || (!cast.showsRatherThanSays() && !cast.isBaby())) {
        floor = home();
      }
    }
  }

  /** The line opens with whom it is about; null where it opens with nobody. */
  void openLine(@Nullable Speaker topic) {
    line = topic;
    if (topic != null) {
      see(topic, true);
    }
  }

  /** The worker asks something: who is being talked with answers, not who was talked about. */
  void ask() {
    lastQuestion = sentence;
  }

  /** The sentence is a question of the worker's: whoever it is about does not go on. */
  void question() {
    ask();
    question = sentence;
  }

  /** Whether the worker asked something in the sentence before. */
  boolean wasAsked() {
    return lastQuestion == sentence - 1;
  }

  /** Whose section it is, if anybody's. */
  @Nullable Speaker owner() {
    return owner;
  }

  /** Whose words stand here if nothing says so. */
  Speaker floor() {
    return floor;
  }

  /** Whose words stand alone: the person's, or theirs whose turn came in the sentence before. */
  Speaker goesOn() {
    return floor.isPerson() || turn >= sentence - 1 ? floor : home();
  }

  void giveFloor(Speaker speaker) {
    floor = speaker;
    turn = sentence;
    met = -1;
  }

  /** Somebody was met, came in or sent something: what stands alone next may be theirs. */
  void meet(Speaker speaker) {
    giveFloor(speaker);
    met = sentence;
  }

  /** Whether somebody other than the person was met in the sentence before. */
  boolean wasMet() {
    return met >= sentence - 1 && !floor.isPerson();
  }

  /**
   * Somebody was named.
   *
   * @param subject whether the sentence is about what they did
   */
  void see(Speaker speaker, boolean subject) {
    seen.add(new Seen(speaker, sentence, paragraph, subject));
  }

  /** Who goes on where no subject is written. */
  Speaker topic() {
    for (int i = seen.size() - 1; i >= 0 && seen.get(i).sentence >= sentence - 1; i--) {
      Seen last = seen.get(i);
      boolean askedAbout = last.sentence == question && question < sentence;
      if (last.subject && last.paragraph == paragraph && !askedAbout && !last.speaker.isWriter()) {
        return last.speaker;
      }
    }
    if (line != null) {
      return line;
    }
    return owner != null ? owner : cast.isCaller(home()) ? home() : cast.person();
  }

  /** Whether the sentence before, in this paragraph, was about what the person did. */
  boolean isOnStage() {
    for (int i = seen.size() - 1; i >= 0 && seen.get(i).sentence >= sentence - 1; i--) {
      Seen last = seen.get(i);
      if (last.subject && last.sentence < sentence && last.paragraph == paragraph) {
        return last.speaker.isPerson();
      }
    }
    return false;
  }

  /**
   * Who is meant by he or she in words of a baby's record that only somebody older can have said.
   */
  @Nullable Speaker grownUp() {
    for (int i = seen.size() - 1; i >= Math.max(0, seen.size() - REMEMBERED); i--) {
      Speaker speaker = seen.get(i).speaker;
      if (!speaker.isPerson() && !speaker.isWriter() && speaker.gender() != Gender.HE) {
        return speaker;
      }
    }
    return null;
  }

  /** Whether the line or the section is about somebody, by how it opens. */
  boolean isOfSomebody() {
    return line != null || owner != null;
  }

  /** Who is being talked with: whom the line is about, or whose section or record it is. */
  Speaker interviewee() {
    return line != null ? line : home();
  }

  /** Whom a pronoun means. */
  Speaker meantBy(String pronoun) {
    Speaker asked = interviewee();
    if (asked.gender() != Gender.UNKNOWN
        && asked.gender().allows(pronoun)
        && lastQuestion >= sentence - 1) {
      return asked;
    }
    Speaker subject = last(pronoun, true, true);
    if (subject != null) {
      return subject;
    }
    boolean theirOwn = owner != null && owner.isPerson() && owner.gender().allows(pronoun);
    if (line != null
        && line.gender().allows(pronoun)
        && !(theirOwn && line.gender() == Gender.UNKNOWN)) {
      return line;
    }
    Speaker home = home();
    if (home.gender().allows(pronoun)
        && (owner != null
            || (!home.isPerson()
                && home.gender() != Gender.UNKNOWN
                && !cast.isBaby()
                && !cast.showsRatherThanSays())
            || cast.isCaller(home))) {
      return home;
    }
    if (cast.isPersonBy(pronoun)) {
      return cast.person();
    }
    Speaker earlier = last(pronoun, true, false);
    Speaker mentioned = earlier == null ? last(pronoun, false, false) : earlier;
    return mentioned == null ? cast.only(pronoun) : mentioned;
  }

  /**
   * Whether the words beside a verb say that it is theirs: by name, by role, or by a pronoun that
   * nobody else spoken of just now may be meant by.
   */
  boolean isPlain(List<Word> words, Predicate predicate, Speaker speaker) {
    if (!predicate.written() || !predicate.subject().isSameAs(speaker)) {
      return false;
    }
    Mention mention = cast.at(words, predicate.start());
    String pronoun = mention == null ? null : mention.pronoun();
    return mention != null && (pronoun == null || isOnly(pronoun, speaker));
  }

  private boolean isOnly(String pronoun, Speaker speaker) {
    for (int i = seen.size() - 1;
        i >= 0 && seen.get(i).sentence >= sentence - SENTENCES_BACK;
        i--) {
      Speaker other = seen.get(i).speaker;
      if (!other.isWriter() && !other.isSameAs(speaker) && other.gender().allows(pronoun)) {
        return false;
      }
    }
    return true;
  }

  /** Whom a pronoun means where it cannot be that one. */
  Speaker meantByAnother(String pronoun, Speaker not) {
    Speaker meant = meantBy(pronoun);
    if (!meant.isSameAs(not)) {
      return meant;
    }
    for (int i = seen.size() - 1; i >= Math.max(0, seen.size() - REMEMBERED); i--) {
      Speaker speaker = seen.get(i).speaker;
      if (!speaker.isWriter() && !speaker.isSameAs(not) && speaker.gender().allows(pronoun)) {
        return speaker;
      }
    }
    return cast.isPersonBy(pronoun) ? cast.person() : meant;
  }

  private @Nullable Speaker last(String pronoun, boolean subject, boolean near) {
    boolean persons = cast.isPersonBy(pronoun);
    for (int i = seen.size() - 1; i >= Math.max(0, seen.size() - REMEMBERED); i--) {
      Seen one = seen.get(i);
      boolean here = one.paragraph == paragraph && one.sentence >= sentence - SENTENCES_BACK;
      if (near && !here) {
        return null;
      }
      boolean unknown = one.speaker.gender() == Gender.UNKNOWN;
      boolean guess = unknown && (persons || pronoun.equals("they"));
      String name = one.speaker.name();
      boolean role =
          !one.speaker.isPerson()
              && name != null
              && Character.isLowerCase(name.codePointAt(0))
              && one.sentence < sentence - 1;
      if (role && near) {
        continue;
      }
      boolean several =
          one.speaker.gender() == Gender.THEY && persons && one.sentence < sentence - 1;
      if ((one.subject || !subject)
          && !one.speaker.isWriter()
          && (one.speaker.isPerson()
              ? !cast.isAddressed() || !one.speaker.equals(cast.person())
              : !guess && !several)
          && one.speaker.gender().allows(pronoun)) {
        return one.speaker;
      }
    }
    return null;
  }
}
