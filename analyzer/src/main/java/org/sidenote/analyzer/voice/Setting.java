package org.sidenote.analyzer.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.ReadSection;
import org.sidenote.api.RecordType;
import org.sidenote.api.SectionFact;

/** What a record as a whole says of the person: written to them, a child, a baby, without words. */
final class Setting {

  private static final Set<String> THIRD_PERSON = Set.of("he", "she", "his", "her", "him");

  private static final Set<RecordType> CHILD_TYPES =
      Set.of(RecordType.CHILD_AND_FAMILY_ASSESSMENT, RecordType.LETTER_TO_CHILD);

  private static final int GROWN_UP = 18;

  /** Somebody is written to if at least one word in so many is "you". */
  private static final int YOU_IN = 40;

  /** In months. */
  private static final int FIRST_WORDS = 15;

  private static final WordList WITHOUT_WORDS = WordList.named("without-words");

  private static final WordList OTHER_WORDS = WordList.named("other-words");

  private final boolean addressed;
  private final boolean child;
  private final boolean baby;
  private final boolean showing;
  private final boolean device;

  /**
   * What a record's header says.
   *
   * @param addressed what its sections say: {@link #isAddressed(CaseRecord, List)}
   */
  Setting(CaseRecord record, boolean addressed) {
    this.addressed = addressed;
    this.child = CHILD_TYPES.contains(record.type()) || isBornAfterGrowingUp(record);
    this.baby = isBaby(record);
    String communication = String.valueOf(record.person().communication()).toLowerCase(Locale.ROOT);
    this.device = DEVICES.words().anyMatch(communication::contains);
    this.showing = showsRatherThanSays(record.person().communication());
  }

  /** Whether a record with these sections speaks to the person: "you told me". */
  static boolean isAddressed(CaseRecord record, List<ReadSection> sections) {
    return record.type() == RecordType.LETTER_TO_CHILD || isLetter(record) || isSpokenTo(sections);
  }

  /** Whether the record speaks to the person: "you told me". */
  boolean isAddressed() {
    return addressed;
  }

  boolean isOfChild() {
    return child;
  }

  /** Whether the person is unborn or has no words yet. */
  boolean isOfBaby() {
    return baby;
  }

  /**
   * Whether the header says that the person shows rather than says: their choices are then seen.
   */
  boolean isShowing() {
    return showing;
  }

  /** Whether the header says that they speak by a device: what "it" says is theirs. */
  boolean hasDevice() {
    return device;
  }

  private static final WordList DEVICES = WordList.named("speaking-devices");

  private static boolean isBornAfterGrowingUp(CaseRecord record) {
    var born = record.person().bornOn();
    var day = record.occurredOn();
    return born != null && day != null && born.plusYears(GROWN_UP).isAfter(day);
  }

  /** Some workers write every record to the person: "you told me". */
  private static boolean isSpokenTo(List<ReadSection> sections) {
    // Most are not, and say so at a glance.
    if (sections.stream().map(ReadSection::text).noneMatch(Setting::saysYou)) {
      return false;
    }
    int you = 0;
    int words = 0;
    int third = 0;
    for (ReadSection section : sections) {
      Pronouns its = PRONOUNS.apply(section);
      words += its.words;
      you += its.you;
      third += its.third;
    }
    return YOU_IN * you > words && you > third;
  }

  /** How many of a section's words are "you", and how many "he" or "she". */
  private record Pronouns(int words, int you, int third) {}

  private static final Function<ReadSection, Pronouns> PRONOUNS =
      SectionFact.alone(Setting::pronouns);

  private static Pronouns pronouns(ReadSection section) {
    int you = 0;
    int words = 0;
    int third = 0;
    for (String word : section.text().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      words++;
      you += word.equals("you") || word.equals("your") ? 1 : 0;
      third += THIRD_PERSON.contains(word) ? 1 : 0;
    }
    return new Pronouns(words, you, third);
  }

  private static boolean saysYou(String text) {
    return text.contains("you") || text.contains("You") || text.contains("YOU");
  }

  private static boolean isLetter(CaseRecord record) {
    return record.person().name() != null
        && record.sections().stream()
            .anyMatch(
                s -> s.text().startsWith("Dear ") && namesIn(record, s.text().split("\n")[0]));
  }

  private static boolean namesIn(CaseRecord record, String line) {
    List<String> names = new ArrayList<>(record.person().alsoKnownAs());
    if (record.person().name() != null) {
      List<String> parts = List.of(record.person().name().split(" "));
      names.addAll(isTitledOtherwise(record, line) ? parts.subList(0, parts.size() - 1) : parts);
    }
    return names.stream().anyMatch(name -> name.length() > 1 && line.contains(name));
  }

  /** "Dear Mr Okoro" in a woman's or a child's record: their family name, and not them. */
  private static boolean isTitledOtherwise(CaseRecord record, String line) {
    String[] words = line.split("[ ,]");
    Speaker.Gender title = words.length < 2 ? Speaker.Gender.UNKNOWN : genderOf(words[1]);
    Speaker.Gender theirs = Speaker.person(record.person()).gender();
    boolean known = title != Speaker.Gender.UNKNOWN;
    return known
        && (isBornAfterGrowingUp(record) || (theirs != Speaker.Gender.UNKNOWN && theirs != title));
  }

  private static Speaker.Gender genderOf(String title) {
    return Cast.titleGender(title.toLowerCase(Locale.ROOT).replace(".", ""));
  }

  private static boolean isBaby(CaseRecord record) {
    var born = record.person().bornOn();
    var day = record.occurredOn();
    String name = String.valueOf(record.person().name()).toLowerCase(Locale.ROOT);
    return name.startsWith("baby ")
        || name.startsWith("unborn")
        || (born != null && day != null && born.plusMonths(FIRST_WORDS).isAfter(day));
  }

  private static boolean showsRatherThanSays(@Nullable String communication) {
    String lower = communication == null ? "" : communication.toLowerCase(Locale.ROOT);
    boolean without = WITHOUT_WORDS.words().anyMatch(lower::contains);
    return without && OTHER_WORDS.words().noneMatch(lower::contains);
  }
}
