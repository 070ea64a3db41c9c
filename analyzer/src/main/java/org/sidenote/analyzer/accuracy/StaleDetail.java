package org.sidenote.analyzer.accuracy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Check;
import org.sidenote.api.Reading;
import org.sidenote.api.Sighting;

/** A detail given as true now that the person's own file shows has changed. */
public final class StaleDetail implements Check {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  @Override
  public String rule() {
    return "accuracy.stale-detail";
  }

  @Override
  public List<Sighting> check(Reading reading) {
    List<Sighting> sightings = new ArrayList<>();
    for (PersonsAges.Wrong wrong : PersonsAges.in(reading)) {
      if (wrong.isPassed()) {
        LocalDate born = PersonsAges.born(reading);
        sightings.add(
            Sighting.inPassage(wrong.section(), wrong.said().start(), wrong.said().end())
                .with("fact", born == null ? "" : DAY.format(born))
                .saying("an age"));
      }
    }
    for (SchoolYears.Found found : SchoolYears.left(reading)) {
      sightings.add(
          Sighting.inPassage(found.section(), found.start(), found.end())
              .with("fact", Integer.toString(found.year()))
              .saying("a school year"));
    }
    for (Overtaken.Found found : new Overtaken(reading).find()) {
      sightings.add(
          Sighting.inPassage(found.section(), found.start(), found.end())
              .with("fact", shortened(found.change()))
              .with("where", where(reading.record(), found.in())));
    }
    for (Posts.Found found : Posts.left(reading)) {
      sightings.add(
          Sighting.inPassage(found.section(), found.start(), found.end())
              .with("role", found.role())
              .with("name", found.now())
              .saying("somebody’s post"));
    }
    for (Superseded.Found found : Superseded.in(reading)) {
      sightings.add(
          Sighting.inPassage(found.section(), found.detail().start(), found.detail().end())
              .with("fact", shortened(found.change()))
              .with("where", where(reading.record(), found.in())));
    }
    for (Medicines.Found found : Medicines.stopped(reading)) {
      sightings.add(
          Sighting.inPassage(found.section(), found.word().start(), found.word().end())
              .with("fact", shortened(found.change()))
              .with("where", where(reading.record(), found.in())));
    }
    for (OthersAges age : OthersAges.passed(reading)) {
      sightings.add(
          Sighting.inPassage(age.section(), age.said().start(), age.said().end())
              .with("name", age.said().who())
              .with("where", where(reading.record(), age.proof()))
              .saying("somebody’s age"));
    }
    for (Doses dose : Doses.changed(reading)) {
      sightings.add(
          Sighting.inPassage(dose.section(), dose.start(), dose.end())
              .with("name", dose.drug())
              .with("where", where(reading.record(), dose.proof()))
              .saying("a dose"));
    }
    for (Departed.Found found : Departed.in(reading)) {
      sightings.add(
          Sighting.inPassage(found.section(), found.start(), found.end())
              .with("fact", shortened(found.change()))
              .with("where", where(reading.record(), found.in())));
    }
    for (LeftPlaces.Found found : LeftPlaces.in(reading)) {
      sightings.add(
          Sighting.inPassage(found.section(), found.start(), found.end())
              .with("fact", shortened(found.change()))
              .with("where", where(reading.record(), found.in())));
    }
    for (LeftNames.Found found : LeftNames.in(reading)) {
      sightings.add(
          Sighting.inPassage(found.section(), found.start(), found.end())
              .with("fact", shortened(found.change()))
              .with("where", where(reading.record(), found.in())));
    }
    for (PartedFrom found : PartedFrom.in(reading)) {
      sightings.add(
          Sighting.inPassage(found.section(), found.start(), found.end())
              .with("fact", shortened(found.change()))
              .with("where", where(reading.record(), found.in())));
    }
    for (StillAwaited found : StillAwaited.in(reading)) {
      sightings.add(
          Sighting.inPassage(found.section(), found.start(), found.end())
              .with("fact", shortened(found.change()))
              .with("where", where(reading.record(), found.in())));
    }
    for (LeftSchools found : LeftSchools.in(reading)) {
      sightings.add(
          Sighting.inPassage(found.section(), found.start(), found.end())
              .with("fact", shortened(found.change()))
              .with("where", where(reading.record(), found.in())));
    }
    for (StatusChanged found : StatusChanged.in(reading)) {
      sightings.add(
          Sighting.inPassage(found.section(), found.start(), found.end())
              .with("fact", shortened(found.change()))
              .with("where", where(reading.record(), found.in())));
    }
    for (CarersBefore found : CarersBefore.in(reading)) {
      sightings.add(
          Sighting.inPassage(found.section(), found.start(), found.end())
              .with("role", "carer")
              .with("name", found.now())
              .saying("somebody’s post"));
    }
    sightings.addAll(PassedDates.in(reading));
    return withoutOverlaps(sightings);
  }

  private static String shortened(String sentence) {
    return sentence.length() <= 90 ? sentence : sentence.substring(0, 87).strip() + "…";
  }

  private static String where(CaseRecord record, CaseRecord proof) {
    if (record.id().equals(proof.id())) {
      return "this record";
    }
    LocalDate day = Dates.of(proof);
    return "the " + proof.type().words() + (day == null ? "" : " of " + DAY.format(day));
  }

  private static List<Sighting> withoutOverlaps(List<Sighting> all) {
    List<Sighting> kept = new ArrayList<>();
    for (Sighting one : all) {
      if (kept.stream().noneMatch(other -> overlap(one, other))) {
        kept.add(one);
      }
    }
    return kept;
  }

  private static boolean overlap(Sighting one, Sighting other) {
    return one.section() != null
        && one.section().equals(other.section())
        && one.start() != null
        && one.end() != null
        && other.start() != null
        && other.end() != null
        && one.start() < other.end()
        && other.start() < one.end();
  }
}
