package org.sidenote.analyzer.voice;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is on stage while a section is read: who was named or did something last, so that "she" can be
 * understood, and whose turn it is to speak.
 */
final class Scene {

  private static final int SENTENCES_BACK = 4;

  private final Cast cast;
  private final List<Seen> seen = new ArrayList<>();
  private @Nullable Speaker owner;
  private @Nullable Speaker floor;
  private int sentence;

  private record Seen(Speaker speaker, int sentence, boolean subject) {}

  /** A section that is somebody's own begins with them. */
  Scene(Cast cast, @Nullable Speaker owner) {
    this.cast = cast;
    this.owner = owner;
    this.floor = owner;
  }

  void nextSentence() {
    sentence++;
  }

  /** Whose section it is, if anybody's. */
  @Nullable Speaker owner() {
    return owner;
  }

  void setOwner(Speaker speaker) {
    owner = speaker;
    floor = speaker;
  }

  /** Whose words stand here if nothing says so. */
  Speaker floor() {
    return floor == null ? cast.person() : floor;
  }

  void giveFloor(Speaker speaker) {
    floor = speaker;
  }

  void see(Speaker speaker, boolean subject) {
    seen.add(new Seen(speaker, sentence, subject));
  }

  /** Who did something last, the writer left out. */
  Speaker topic() {
    for (int i = seen.size() - 1; i >= 0 && seen.get(i).sentence >= sentence - 2; i--) {
      Seen last = seen.get(i);
      if (last.subject && !last.speaker.isWriter()) {
        return last.speaker;
      }
    }
    return owner == null ? cast.person() : owner;
  }

  /** Whom a pronoun means. */
  Speaker meantBy(String pronoun) {
    Speaker subject = last(pronoun, true);
    if (subject != null) {
      return subject;
    }
    if (owner != null && owner.gender().allows(pronoun)) {
      return owner;
    }
    Speaker mentioned = last(pronoun, false);
    boolean persons = cast.person().gender().allows(pronoun);
    if (mentioned != null && !(persons && mentioned.gender() == Speaker.Gender.UNKNOWN)) {
      return mentioned;
    }
    return persons ? cast.person() : Speaker.other(null, genderOf(pronoun));
  }

  private static Speaker.Gender genderOf(String pronoun) {
    return switch (pronoun) {
      case "he" -> Speaker.Gender.HE;
      case "she" -> Speaker.Gender.SHE;
      default -> Speaker.Gender.THEY;
    };
  }

  private @Nullable Speaker last(String pronoun, boolean subject) {
    for (int i = seen.size() - 1; i >= 0 && seen.get(i).sentence >= sentence - SENTENCES_BACK; i--) {
      Seen one = seen.get(i);
      boolean unknown = one.speaker.gender() == Speaker.Gender.UNKNOWN;
      boolean unknownThey =
          unknown
              && (pronoun.equals("they") || cast.person().gender().allows(pronoun) && one.sentence < sentence - 1);
      if ((one.subject || !subject)
          && !one.speaker.isWriter()
          && !unknownThey
          && one.speaker.gender().allows(pronoun)) {
        return one.speaker;
      }
    }
    return null;
  }
}
