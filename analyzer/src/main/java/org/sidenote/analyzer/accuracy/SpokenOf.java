package org.sidenote.analyzer.accuracy;

import java.util.List;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.analyzer.text.Quotations;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.ReadSection;
import org.sidenote.api.SectionFact;
import org.sidenote.api.Token;

/**
 * Where a section speaks of somebody whom a pronoun could mean.
 *
 * @param inHeading whether its heading does: "Father", "Tom's views"
 * @param first the first sentence that does; as many as there are if none does
 * @param unexplained in how many sentences the pronoun stands with nobody spoken of before it
 */
record SpokenOf(boolean inHeading, int first, int unexplained) {

  /** Whose record it is, and a pronoun. */
  private record Asked(CaseRecord header, Gender gender) {}

  private static final SectionFact<Asked, SpokenOf> IN_SECTION =
      SectionFact.given((asked, section) -> read(section, asked.header, asked.gender));

  /** What a section of a record tells. */
  static SpokenOf in(ReadSection section, CaseRecord record, Gender gender) {
    return IN_SECTION.of(new Asked(record.header(), gender), section);
  }

  private static SpokenOf read(ReadSection section, CaseRecord header, Gender gender) {
    NamedPeople people = NamedPeople.of(header);
    Antecedents antecedents = new Antecedents(header);
    List<Stretch> quotations = Quotations.in(section);
    int sentences = section.sentences().size();
    int first = 0;
    int unexplained = 0;
    while (first < sentences) {
      List<Token> tokens = section.sentences().get(first).tokens();
      int at = pronoun(tokens, gender);
      unexplained +=
          at >= 0 && !antecedents.spokenOf(tokens.subList(0, at), gender, quotations) ? 1 : 0;
      if (antecedents.spokenOf(tokens, gender, quotations)) {
        break;
      }
      first++;
    }
    boolean inHeading =
        Words.in(section.heading()).stream()
            .anyMatch(
                word -> OthersNames.isSomebody(word.lower()) || people.other(word.text()) != null);
    return new SpokenOf(inHeading, first, inHeading ? 0 : unexplained);
  }

  private static int pronoun(List<Token> tokens, Gender gender) {
    for (int i = 0; i < tokens.size(); i++) {
      if (Gender.of(tokens.get(i).lower()) == gender) {
        return i;
      }
    }
    return -1;
  }
}
