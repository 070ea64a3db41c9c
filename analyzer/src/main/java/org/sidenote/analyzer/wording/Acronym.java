package org.sidenote.analyzer.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.sidenote.api.Check;
import org.sidenote.api.Edit;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.SectionFact;
import org.sidenote.api.Sighting;

/**
 * Initials for a service, role or process that stand nowhere in the record, or its header, in full.
 * Only the first use is shown, and never everyday ones, people's initials, shorthand, roads,
 * postcodes or words put in capitals.
 */
public final class Acronym implements Check {

  /** What may stand before "not in work". */
  private static final Set<String> BEFORE_A_PREDICATE =
      Set.of(
          "is",
          "was",
          "are",
          "were",
          "be",
          "been",
          "being",
          "became",
          "remains",
          "currently",
          "still",
          "now",
          "and",
          "feels",
          "very",
          "not",
          "felt",
          "got",
          "gets",
          "I",
          "He",
          "She");

  private static final Set<String> GROWN_TO = Set.of("fed", "feeds", "feed", "feeding");

  private final KnownInitials known;
  private final Function<ReadSection, List<ShortForm>> inSection;

  /** With the lists that come with Sidenote. */
  public Acronym() {
    this(KnownInitials.shipped());
  }

  private Acronym(KnownInitials known) {
    this.known = known;
    this.inSection = SectionFact.alone(section -> ShortForm.in(section, known));
  }

  /** The same with a council's own initials. */
  public Acronym with(CouncilWords words) {
    return new Acronym(known.with(words));
  }

  @Override
  public String rule() {
    return "wording.acronym";
  }

  @Override
  public List<Sighting> check(Reading reading) {
    if (reading.sections().stream().allMatch(section -> inSection.apply(section).isEmpty())) {
      return List.of();
    }
    LeftAlone leftAlone = LeftAlone.in(reading);
    Initials people = Initials.of(reading);
    InFull all = InFull.of(reading);
    Set<String> seen = new HashSet<>();
    for (ReadSection section : reading.sections()) {
      seen.addAll(Gloss.lettersIn(section));
      inSection.apply(section).stream()
          .filter(one -> Initials.mustBeSomebodys(one, section.text()))
          .forEach(one -> seen.add(one.letters()));
    }
    List<Sighting> sightings = new ArrayList<>();
    for (ReadSection section : reading.sections()) {
      for (ShortForm one : inSection.apply(section)) {
        Capitals capitals = one.capitals();
        if (!seen.contains(one.letters())
            && !people.are(one.letters(), capitals, one.meanings(), section.text())
            && !leftAlone.covers(section.index(), capitals.start(), capitals.end())
            && !all.has(one, known)
            && !people.isSpeltOut(one.letters())
            && !InFile.has(reading.file(), one)) {
          seen.add(one.letters());
          sightings.add(sighting(section, capitals, one.meanings()));
        }
      }
    }
    return sightings;
  }

  private Sighting sighting(ReadSection section, Capitals capitals, List<String> meanings) {
    String letters = section.text().substring(capitals.start(), capitals.end());
    Sighting sighting =
        Sighting.inPassage(section.index(), capitals.start(), capitals.end())
            .with("letters", letters)
            .with("meaning", String.join("” or “", meanings));
    if (meanings.size() != 1) {
      return sighting.saying(meanings.isEmpty() ? "not known" : "several meanings");
    }
    if (isCutOff(capitals, meanings.getFirst())) {
      return sighting;
    }
    boolean verb = letters.endsWith("d") && !capitals.whole().equals(capitals.letters());
    String meaning = meanings.getFirst();
    boolean plural = letters.endsWith("s") && !known.meanings().containsKey(letters);
    String full = plural ? Inflection.plural(meaning) : meaning;
    return sighting.offering(
        written(section, capitals, verb ? meaning : full + " (" + letters + ")"));
  }

  /**
   * "At risk of NEET", "PEG fed": what the letters stand for would not fit before or after a word
   * they have grown together with.
   */
  private static boolean isCutOff(Capitals capitals, String meaning) {
    String before = capitals.before();
    boolean isPredicate = meaning.startsWith("not ") || meaning.startsWith("short of ");
    return GROWN_TO.contains(capitals.after() == null ? "" : capitals.after())
        || (isPredicate && before != null && !BEFORE_A_PREDICATE.contains(before));
  }

  private static Edit written(ReadSection section, Capitals capitals, String full) {
    String text = section.text();
    boolean begins =
        section.sentences().stream().anyMatch(sentence -> sentence.start() == capitals.start());
    String inCase = begins ? Article.capitalised(full) : full;
    return Article.putRight(text, capitals.start(), capitals.end(), section.index(), inCase, false);
  }
}
