package org.sidenote.analyzer.fact;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.analyzer.text.Phrases;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.RecordType;
import org.sidenote.api.SectionCheck;
import org.sidenote.api.SectionRole;
import org.sidenote.api.Sentence;
import org.sidenote.api.Sighting;
import org.sidenote.api.Token;

/**
 * A claim no writer could know: of a whole life ("has never been afraid"), of what will come ("he
 * will never cope"), of another's mind ("purely for attention"), or that no harm can ("no risk").
 * Silent where it is bounded ("that I know of", "on record", "so far") or somebody says it.
 */
public final class FalseCertainty implements SectionCheck {

  private static final Phrases CERTAIN = Phrases.named("lifetime-claims");
  private static final Phrases MORE = Phrases.named("more-than-known");
  private static final Phrases BOUNDED = Phrases.named("bounds-of-knowledge");

  /** "He is never left alone in the bath" is what a plan asks for. */
  private static final Set<RecordType> PLANS =
      EnumSet.of(RecordType.CARE_PLAN, RecordType.SUPPORT_PLAN, RecordType.PATHWAY_PLAN);

  /** "I will always ring first" is a promise; "if", "hope", "think" leave the door open. */
  private static final Set<String> SUPPOSED =
      Set.of(
          "i", "we", "if", "whether", "unless", "hope", "hopes", "think", "may", "might", "wish");

  /** "He will never see his dad again, as his dad died": what is over is known. */
  private static final Set<String> OVER =
      Set.of("died", "dead", "death", "buried", "cremated", "demolished", "extinct");

  private static final Set<String> SOMEBODY = Set.of("he", "she", "they", "you");

  @Override
  public String rule() {
    return "fact.false-certainty";
  }

  @Override
  public List<Sighting> check(Reading reading) {
    OwnClaims claims = new OwnClaims(reading);
    NamedPeople people = NamedPeople.of(reading.record());
    List<Sighting> sightings = new ArrayList<>();
    if (PLANS.contains(reading.record().type())) {
      return sightings;
    }
    for (ReadSection section : reading.sections()) {
      if (section.role() == SectionRole.VOICE
          || section.role() == SectionRole.OTHER_VOICE
          || section.role() == SectionRole.LEGAL) {
        continue;
      }
      for (Sentence sentence : section.sentences()) {
        int at = claimed(section, sentence, people);
        if (at >= 0
            && !BOUNDED.standIn(section, sentence)
            && !OwnClaims.isSaid(sentence, at)
            && !claims.isSaidByOthers(section, sentence.start(), sentence.end())
            && !claims.isQuoted(section, sentence.start(), sentence.end())) {
          sightings.add(Sighting.inPassage(section.index(), sentence.start(), sentence.end()));
        }
      }
    }
    return sightings;
  }

  /** Where in a sentence more is claimed than anybody could know, or -1. */
  private static int claimed(ReadSection section, Sentence sentence, NamedPeople people) {
    List<Token> tokens = sentence.tokens();
    Optional<Stretch> more =
        MORE.in(section, sentence).stream()
            .filter(claim -> !namesAThing(tokens, claim, section.text()))
            .findFirst();
    if (more.isPresent()) {
      boolean promised =
          tokens.stream().anyMatch(t -> SUPPOSED.contains(t.lower()) || OVER.contains(t.lower()));
      boolean asked = tokens.getLast().text().equals("?") || isSaidBehind(tokens);
      return promised || asked ? -1 : more.get().start();
    }
    return CERTAIN.standIn(section, sentence)
            && tokens.stream().anyMatch(t -> isSomebody(t, people))
        ? sentence.end()
        : -1;
  }

  /** "There is no risk assessment on the wall." */
  private static boolean namesAThing(List<Token> tokens, Stretch claim, String text) {
    String words = claim.in(text).toLowerCase(Locale.ROOT);
    return (words.endsWith("risk") || words.endsWith("danger") || words.endsWith("threat"))
        && tokens.stream()
            .filter(t -> t.start() == claim.end() + 1)
            .anyMatch(t -> t.tag().equals("NOUN"));
  }

  /** "He never stops talking, says Ronnie". */
  private static boolean isSaidBehind(List<Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i - 1).text().equals(",") && OwnClaims.isSaying(tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSomebody(Token token, NamedPeople people) {
    return SOMEBODY.contains(token.lower())
        || people.isPerson(token.lower())
        || people.isRelative(token.lower());
  }
}
