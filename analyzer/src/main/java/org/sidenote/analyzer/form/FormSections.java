package org.sidenote.analyzer.form;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.sidenote.analyzer.data.YamlFile;
import org.sidenote.analyzer.data.YamlFile.Entry;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.RecordType;
import org.sidenote.api.Section;
import org.sidenote.api.SectionRole;

/**
 * Recognises sections by the words of their headings.
 *
 * @param voiceExpected types that call for a section of the person's own
 * @param voice words of a heading that speak of views, wishes, words
 * @param own words that make it the person's own whatever else it says ("my")
 * @param others words that make it somebody else's ("parents")
 * @param legal words of a heading about law, orders, status
 * @param plan words of a heading about what happens next
 */
public record FormSections(
    Set<RecordType> voiceExpected,
    Set<String> voice,
    Set<String> own,
    Set<String> others,
    Set<String> legal,
    Set<String> plan) {

  /** How many headed sections make a record a form rather than a note. */
  private static final int FORM = 3;

  /** The lists that come with Sidenote. */
  public static FormSections standard() {
    Entry file = YamlFile.onClassPath("/org/sidenote/forms/england.yaml");
    Set<RecordType> types = EnumSet.noneOf(RecordType.class);
    for (Entry type : file.list("voice expected")) {
      types.add(RecordType.of(type.text()).orElseThrow(() -> type.refuse("is no record type")));
    }
    return new FormSections(
        types,
        words(file, "voice"),
        words(file, "own"),
        words(file, "others"),
        words(file, "legal"),
        words(file, "plan"));
  }

  private static Set<String> words(Entry file, String key) {
    return file.list(key).stream().map(Entry::text).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether this record is on a form that calls for a section of the person's own. */
  public boolean expectsVoice(CaseRecord record) {
    long headed = record.sections().stream().filter(s -> !s.heading().isBlank()).count();
    return headed >= FORM && voiceExpected.contains(record.type());
  }

  /** What a section of this record is for. */
  public SectionRole role(CaseRecord record, Section section) {
    List<String> words = words(section.heading());
    NamedPeople people = NamedPeople.of(record);
    boolean carersOwn = record.type() == RecordType.CARERS_ASSESSMENT;
    boolean somebodyElses =
        words.stream()
            .anyMatch(word ->
                people.other(word) != null
                    || (others.contains(word) && !(carersOwn && word.startsWith("carer"))));
    boolean views = words.stream().anyMatch(voice::contains);
    if (words.stream().anyMatch(own::contains) || isOwnQuestion(words)) {
      return SectionRole.VOICE;
    }
    if (views) {
      return somebodyElses ? SectionRole.OTHER_VOICE : SectionRole.VOICE;
    }
    if (words.stream().anyMatch(legal::contains)) {
      return SectionRole.LEGAL;
    }
    return words.stream().anyMatch(plan::contains) ? SectionRole.PLAN : SectionRole.OTHER;
  }

  /** "What do I find hard?" is the person's; "Why I visited" is the worker's. */
  private static boolean isOwnQuestion(List<String> words) {
    int i = words.indexOf("i");
    return i > 0 && Set.of("do", "should", "can", "am", "would").contains(words.get(i - 1));
  }

  private static List<String> words(String heading) {
    return List.of(heading.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
  }
}
