package org.sidenote.analyzer.accuracy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.text.Quotations;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.Section;
import org.sidenote.api.SectionFact;

/**
 * Doses that an older record has, and a newer one has changed.
 *
 * @param section index of the section
 * @param start first UTF-16 unit
 * @param end one past the last
 * @param drug as written
 * @param proof the record in which the dose became another
 */
record Doses(int section, int start, int end, String drug, CaseRecord proof) {

  private static final WordList MEDICINES = WordList.named("medicines");

  private static final String UNIT =
      "(?<dose>\\d{1,4}(?:\\.\\d{1,2})?) ?(?<unit>mg|mcg|micrograms?|milligrams?|ml|units?|g)(?![\\p{L}])";

  private static final String DRUG = "(?<![\\p{L}-])(?<drug>\\p{L}[\\p{L}-]{3,20})";

  /** Workers leave the unit out: "sertraline 50 in the morning"; not "sertraline 3 times". */
  private static final String FIGURE =
      "(?<dose>\\d{1,4}(?:\\.\\d{1,2})?)(?: ?(?<unit>mg|mcg|micrograms?|milligrams?|ml|units?|g)(?![\\p{L}])"
          + "|(?![\\p{L}\\d/:.%-]| ?(?:times|weeks?|days?|months?|years?|hours?|tablets?|doses?|puffs?|am|pm)))";

  private static final Pattern DOSE =
      Pattern.compile(DRUG + " " + FIGURE, Pattern.CASE_INSENSITIVE);

  /** "Melatonin, 2 mg", "Madopar doubled, 125mg". */
  private static final Pattern DOSE_APART =
      Pattern.compile(
          DRUG
              + "(?: (?:doubled|halved|increased|reduced|raised|lowered|dose|patch|liquid))?[,:] "
              + UNIT,
          Pattern.CASE_INSENSITIVE);

  /** "5 mg of donepezil". */
  private static final Pattern DOSE_OF =
      Pattern.compile(
          "(?<![\\p{L}\\d.])" + UNIT + " (?:of )?(?<drug>\\p{L}[\\p{L}-]{3,20})",
          Pattern.CASE_INSENSITIVE);

  /** How often, which belongs to the dose. */
  private static final Pattern OFTEN =
      Pattern.compile(
          "^,? (?:(?:once|twice|(?:two|three|four) times) (?:an? day|daily)|bd|od|tds|qds|x ?\\d"
              + ")(?![\\p{L}\\d])",
          Pattern.CASE_INSENSITIVE);

  /** "Raised donepezil to 10mg", "sertraline has gone up from 50mg to 100mg". */
  private static final Pattern BECAME =
      Pattern.compile(
          "(?<![\\p{L}-])(?<drug>\\p{L}[\\p{L}-]{3,20})"
              + "(?: (?:has|have|been|was|were|is|are|now|gone|went|going|goes|put|moved|increased|raised|reduced"
              + "|lowered|dropped|halved|doubled|titrated|changed|up|down|back|dose|tablets?|at|to|by|from"
              + "|\\d{1,4}(?:\\.\\d)?(?: ?m?c?g)?)){0,8}? (?:to|at|is|now|up|down) "
              + FIGURE,
          Pattern.CASE_INSENSITIVE);

  /** "Put him up to 20mg": of the one medicine the file gives a dose of. */
  private static final Pattern UP_OR_DOWN =
      Pattern.compile("(?<![\\p{L}])(?:up|down|increased|reduced|raised) to " + UNIT);

  private static final Pattern CHANGED =
      Pattern.compile(
          "(?:increas|reduc|rais|lower|restart|re-start|back (?:to|on|up|down)|chang|switch|titrat|from|was|were|previous|stopp|instead|went|gone|up to|down to|start)",
          Pattern.CASE_INSENSITIVE);

  /** "Took 50 mg until January": told as over. */
  private static final Set<String> UNTIL = Set.of("until", "till");

  /** They say the opposite. */
  private static final Pattern UNCHANGED =
      Pattern.compile("(?:un|not |nothing |nothing has |no )chang", Pattern.CASE_INSENSITIVE);

  /** Of how often, in UTF-16 units. */
  private static final int LONGEST = 40;

  /**
   * A dose that a section gives.
   *
   * @param start first UTF-16 unit
   * @param end one past the last
   * @param drug as written
   * @param dose its figure
   */
  private record Given(int start, int end, String drug, String dose) {}

  private static final Function<ReadSection, List<Given>> GIVEN = SectionFact.alone(Doses::given);

  static List<Doses> changed(Reading reading) {
    List<Doses> changed = new ArrayList<>();
    for (ReadSection section : reading.sections()) {
      for (Given given : GIVEN.apply(section)) {
        CaseRecord proof =
            changedSince(reading.file(), given.drug.toLowerCase(Locale.ROOT), given.dose);
        if (proof != null) {
          changed.add(new Doses(section.index(), given.start, given.end, given.drug, proof));
        }
      }
    }
    return changed;
  }

  /** The doses a section gives as they are now, in the writer's own words. */
  private static List<Given> given(ReadSection section) {
    List<Given> all = new ArrayList<>();
    List<Stretch> quotations = Quotations.in(section);
    NearFigures near = NearFigures.in(section.text());
    for (Pattern pattern : List.of(DOSE, DOSE_APART, DOSE_OF)) {
      ItsSentence its = new ItsSentence(section.text());
      near.find(
          pattern,
          matcher -> {
            int start = matcher.start();
            int end = endOf(section.text(), matcher.end());
            if (MEDICINES.has(matcher.group("drug").toLowerCase(Locale.ROOT))
                && !Stretch.anyContains(quotations, start, end)
                && !its.tellsOfAChange(start, end)) {
              all.add(new Given(start, end, matcher.group("drug"), dose(matcher)));
            }
          });
    }
    return all;
  }

  private static int endOf(String text, int end) {
    Matcher often = OFTEN.matcher(text.substring(end, Math.min(text.length(), end + LONGEST)));
    return often.find() ? end + often.end() : end;
  }

  /** The sentence in which a dose stands. The next dose is mostly in it too: it is read once. */
  private static final class ItsSentence {
    private final String text;
    private int start;
    private int end;
    private boolean changes;

    ItsSentence(String text) {
      this.text = text;
    }

    boolean tellsOfAChange(int from, int to) {
      if (from < start || to > end) {
        start = SentenceAround.start(text, from);
        end = SentenceAround.end(text, to);
        String sentence = text.substring(start, end);
        changes =
            CHANGED.matcher(UNCHANGED.matcher(sentence).replaceAll("")).find()
                || Words.in(sentence).stream().anyMatch(word -> UNTIL.contains(word.lower()));
      }
      return changes
          || Words.in(text.substring(start, from)).stream()
              .anyMatch(word -> word.lower().equals("had"));
    }
  }

  /** The record in which a dose the file once had has become another; null if none has. */
  private static @Nullable CaseRecord changedSince(
      List<CaseRecord> file, String drug, String dose) {
    boolean had = false;
    CaseRecord changed = null;
    Set<String> before = new HashSet<>();
    Set<String> drugs = new HashSet<>();
    for (CaseRecord record : file) {
      Map<String, Set<String>> told = told(record, drugs);
      drugs.addAll(told.keySet());
      Set<String> doses = told.getOrDefault(drug, Set.of());
      if (doses.contains(dose)) {
        had = true;
        changed = null;
      } else if (!had) {
        before.addAll(doses);
      } else if (!before.containsAll(doses)) {
        // An older dose that comes back with an old passage is no change.
        changed = record;
      }
    }
    return changed;
  }

  /**
   * The doses a record gives, by medicine.
   *
   * @param drugs those of which the file has given a dose
   */
  private static Map<String, Set<String>> told(CaseRecord record, Set<String> drugs) {
    Map<String, Set<String>> told = new HashMap<>();
    for (Section section : record.sections()) {
      NearFigures near = NearFigures.in(section.text());
      Set<Integer> old = new HashSet<>();
      near.find(
          BECAME,
          matcher -> {
            String drug = matcher.group("drug").toLowerCase(Locale.ROOT);
            if (MEDICINES.has(drug)) {
              add(told, drug, matcher);
              old.add(matcher.start("drug"));
            }
          });
      near.find(
          DOSE_APART,
          matcher -> add(told, matcher.group("drug").toLowerCase(Locale.ROOT), matcher));
      near.find(
          DOSE_OF, matcher -> add(told, matcher.group("drug").toLowerCase(Locale.ROOT), matcher));
      near.find(
          DOSE,
          matcher -> {
            // "Sertraline 50mg up to 100mg" gives the second.
            if (!old.contains(matcher.start("drug"))) {
              add(told, matcher.group("drug").toLowerCase(Locale.ROOT), matcher);
            }
          });
      told.keySet().removeIf(drug -> !MEDICINES.has(drug));
      if (drugs.size() == 1 && told.isEmpty()) {
        near.find(UP_OR_DOWN, matcher -> add(told, drugs.iterator().next(), matcher));
      }
    }
    return told;
  }

  private static void add(Map<String, Set<String>> told, String drug, Matcher matcher) {
    told.computeIfAbsent(drug, name -> new HashSet<>()).add(dose(matcher));
  }

  private static String dose(Matcher matcher) {
    return matcher.group("dose");
  }
}
