package org.sidenote.analyzer.accuracy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.analyzer.text.Quotations;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.api.Edit;
import org.sidenote.api.Mark;
import org.sidenote.api.MarkKind;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.Repeat;
import org.sidenote.api.Sentence;
import org.sidenote.api.Sighting;
import org.sidenote.api.Token;

/**
 * Finds "he" or "she" for a person who uses neither, or the other. A pronoun counts only where
 * nobody else is near whom it could mean: it follows a name that is somebody else's, it came with a
 * copied passage ({@link LeftBehindPronouns}), or it is a slip ({@link SlippedPronouns}).
 */
final class OthersPronouns {

  private final Reading reading;
  private final List<OthersName> names;
  private final OwnPronouns own;
  private final Antecedents antecedents;
  private final LeftBehindPronouns copies;
  private final SlippedPronouns slips;
  private final NamedPeople people;

  OthersPronouns(Reading reading, List<OthersName> names) {
    this.reading = reading;
    this.names = names;
    this.own = OwnPronouns.in(reading);
    this.antecedents = new Antecedents(reading.record());
    this.copies = new LeftBehindPronouns(reading, antecedents);
    this.slips = new SlippedPronouns(reading, own, antecedents);
    this.people = NamedPeople.of(reading.record());
  }

  List<Sighting> find() {
    List<Sighting> found = new ArrayList<>();
    if (!own.excludeAny()) {
      return found;
    }
    for (ReadSection section : reading.sections()) {
      boolean goesOn = false;
      for (int i = 0; i < section.sentences().size(); i++) {
        Sighting sighting = own.areNotAllOf(section, i) ? inSentence(section, i, goesOn) : null;
        if (sighting != null) {
          found.add(sighting);
        }
        goesOn = sighting != null;
      }
    }
    return found;
  }

  /**
   * The first pronoun of the sentence that is somebody else's.
   *
   * @param goesOn whether the sentence before had one, which this one may go on from
   */
  private @Nullable Sighting inSentence(ReadSection section, int sentence, boolean goesOn) {
    List<Token> tokens = section.sentences().get(sentence).tokens();
    List<Stretch> quotations = Quotations.in(section);
    List<Mark> agreed = reading.marks(MarkKind.TEMPLATE);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      Gender gender = Gender.of(token.lower());
      if (gender == null
          || gender == Gender.THEY
          || own.has(gender)
          || Stretch.anyContains(quotations, token.start(), token.end())
          || agreed.stream()
              .anyMatch(m -> m.overlaps(section.index(), token.start(), token.end()))) {
        continue;
      }
      Repeat copied = LeftBehindNames.around(reading, section.index(), token.start(), token.end());
      boolean wrong =
          followsAnothersName(section, sentence, i, gender)
              || (copied != null && copies.isLeftBehind(section, sentence, i, gender, copied))
              || slips.isASlip(section, sentence, i, gender)
              || (goesOn && slips.goesOn(section, sentence, i, gender));
      if (wrong) {
        return sighting(section, tokens, i, copied);
      }
    }
    return null;
  }

  /**
   * "Mina was tired by two and I left her": the name is not this person's, nor is the pronoun, in
   * that sentence and the one that follows.
   */
  private boolean followsAnothersName(ReadSection section, int sentence, int at, Gender gender) {
    List<Token> tokens = section.sentences().get(sentence).tokens();
    int from = section.sentences().get(Math.max(0, sentence - 1)).start();
    for (OthersName name : names.reversed()) {
      if (name.section() == section.index()
          && from <= name.word().start()
          && name.word().end() <= tokens.get(at).start()
          && mayBe(name, gender)
          && !standsBesideThePerson(section, sentence, name)) {
        boolean same = section.sentences().get(sentence).start() <= name.word().start();
        return (same && name.from() != null)
            || !antecedents.named(between(section, sentence, name, at), gender);
      }
    }
    return false;
  }

  /** "Carys drops Yonas off": whoever that is, it is not Carys under another name. */
  private boolean standsBesideThePerson(ReadSection section, int sentence, OthersName name) {
    return name.from() == null
        && section.sentences().subList(Math.max(0, sentence - 1), sentence + 1).stream()
            .filter(one -> one.start() <= name.word().start() && name.word().end() <= one.end())
            .flatMap(one -> one.tokens().stream())
            .anyMatch(token -> token.end() <= name.word().start() && people.isPerson(token.text()));
  }

  /** What stands between a name and a pronoun. */
  private static List<Token> between(ReadSection section, int sentence, OthersName name, int at) {
    List<Token> between = new ArrayList<>();
    for (Sentence one : section.sentences().subList(Math.max(0, sentence - 1), sentence + 1)) {
      for (Token token : one.tokens()) {
        if (token.start() >= name.word().end()) {
          between.add(token);
        }
      }
    }
    int pronoun = section.sentences().get(sentence).tokens().get(at).start();
    between.removeIf(token -> token.start() >= pronoun);
    return between;
  }

  private static boolean mayBe(OthersName name, Gender gender) {
    if (name.relative() != null) {
      return Antecedents.canBe(name.relative(), gender);
    }
    return name.other() == null
        || Gender.of(name.other()).isEmpty()
        || Gender.of(name.other()).contains(gender);
  }

  private Sighting sighting(
      ReadSection section, List<Token> tokens, int at, @Nullable Repeat copied) {
    Token token = tokens.get(at);
    Gender right = own.genders().iterator().next();
    int end = token.start() + Gender.lengthIn(token.text());
    Sighting sighting =
        Sighting.inPassage(section.index(), token.start(), end)
            .with("word", token.text().substring(0, end - token.start()))
            .with("pronoun", right.subject())
            .saying("a pronoun");
    String form = right.inPlaceOf(tokens, at);
    if (form != null) {
      sighting = sighting.offering(new Edit(section.index(), token.start(), end, form));
    }
    return copied == null ? sighting : sighting.relatedTo(copied.source());
  }
}
