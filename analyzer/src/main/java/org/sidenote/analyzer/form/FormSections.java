package org.sidenote.analyzer.form;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sidenote.analyzer.data.YamlFile;
import org.sidenote.analyzer.data.YamlFile.Entry;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.OwnPart;
import org.sidenote.api.Part;
import org.sidenote.api.ReadSection;
import org.sidenote.api.RecordType;
import org.sidenote.api.Section;
import org.sidenote.api.SectionFact;
import org.sidenote.api.SectionRole;

/**
 * Recognises sections by the words of their headings.
 *
 * @param voiceExpected types that call for a section of the person's own
 * @param voice words of a heading that speak of views, wishes, words
 * @param personsOwn words that do so beside a word for the person ("child's story")
 * @param own words that make it the person's own whatever else it says ("my")
 * @param workers words that make "my" the worker's ("my analysis")
 * @param people words for the person ("child", "adult")
 * @param others words that make it somebody else's ("parents")
 * @param legal words of a heading about law, orders, status
 * @param plan words of a heading about what happens next
 * @param everywhere headings of the person's own part on any form
 * @param forms headings of the person's own part, form by form
 */
public record FormSections(
    Set<RecordType> voiceExpected,
    Set<String> voice,
    Set<String> personsOwn,
    Set<String> own,
    Set<String> workers,
    Set<String> people,
    Set<String> others,
    Set<String> legal,
    Set<String> plan,
    Set<String> everywhere,
    List<Form> forms) {

  /** How many headings make a record a form rather than a note. */
  private static final int FORM = 3;

  /** A review or plan of this length is one, headings or not. UTF-16 units, about 130 words. */
  private static final int LONG = 800;

  /** What somebody wants, likes or finds hard is theirs to write; what "I saw" is the worker's. */
  private static final Set<String> OF_ONESELF =
      Set.of("want", "like", "enjoy", "need", "hope", "find", "live", "wish", "prefer", "love");

  /** What is told or shown to "me" comes from somebody else: "What Amira showed me". */
  private static final Set<String> GIVEN =
      Set.of("told", "tells", "tell", "showed", "shows", "shown", "gave", "asked", "with", "wrote");

  /** The lists that come with Sidenote. */
  public static FormSections standard() {
    Entry file = YamlFile.onClassPath("/org/sidenote/forms/england.yaml");
    return new FormSections(
        types(file, "voice expected"),
        words(file, "voice"),
        words(file, "persons own"),
        words(file, "own"),
        words(file, "workers"),
        words(file, "people"),
        words(file, "others"),
        words(file, "legal"),
        words(file, "plan"),
        words(file, "everywhere"),
        file.list("forms").stream().map(FormSections::form).toList());
  }

  private static Form form(Entry form) {
    return new Form(
        types(form, "types"),
        new OwnPart(form.get("place").text(), form.get("about").text()),
        words(form, "headings"));
  }

  private static Set<RecordType> types(Entry entry, String key) {
    Set<RecordType> types = EnumSet.noneOf(RecordType.class);
    for (Entry type : entry.list(key)) {
      types.add(RecordType.of(type.text()).orElseThrow(() -> type.refuse("is no record type")));
    }
    return types;
  }

  private static Set<String> words(Entry file, String key) {
    return file.list(key).stream().map(Entry::text).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether this record is on a form that calls for a section of the person's own. */
  public boolean expectsVoice(CaseRecord record, List<Part> parts) {
    if (!voiceExpected.contains(record.type())) {
      return false;
    }
    if (record.type() == RecordType.HOSPITAL_DISCHARGE) {
      // "Meds:" and "POC:" are how a ward note is written, and make no form of it.
      return record.sections().stream().filter(s -> !s.heading().isBlank()).count() >= FORM;
    }
    long headed = parts.stream().filter(part -> !part.heading().isBlank()).count();
    return headed >= FORM || length(record) >= LONG;
  }

  private static int length(CaseRecord record) {
    return record.sections().stream().mapToInt(section -> section.text().length()).sum();
  }

  /** Where a record of this type keeps what the person thinks and shows. */
  public OwnPart ownPart(CaseRecord record) {
    return formOf(record.type())
        .orElseGet(() -> formOf(RecordType.CASE_NOTE).orElseThrow())
        .ownPart();
  }

  private Optional<Form> formOf(RecordType type) {
    return forms.stream().filter(form -> form.types().contains(type)).findFirst();
  }

  /** What stands under each heading of a record, lines that serve as one included. */
  public List<Part> parts(CaseRecord record, List<ReadSection> sections) {
    OnForm onForm = new OnForm(this, record.header());
    List<Part> parts = new ArrayList<>();
    for (ReadSection section : sections) {
      for (Part part : PARTS.of(onForm, section)) {
        parts.add(part.in(section.index()));
      }
    }
    return parts;
  }

  private record OnForm(FormSections forms, CaseRecord header) {}

  private static final SectionFact<OnForm, List<Part>> PARTS =
      SectionFact.given((on, section) -> on.forms.parts(on.header, section));

  private List<Part> parts(CaseRecord record, ReadSection section) {
    List<Part> parts = new ArrayList<>();
    String text = section.text();
    String heading = section.heading();
    SectionRole role = role(record, heading);
    int start = 0;
    for (int line = 0; line < text.length(); ) {
      int end = text.indexOf('\n', line);
      end = end < 0 ? text.length() : end;
      HeadingLine inner = HeadingLine.of(text.substring(line, end));
      if (inner != null) {
        if (line > 0 || !section.heading().isBlank()) {
          parts.add(new Part(0, heading, role, start, line));
        }
        heading = inner.words();
        role = role(record, heading);
        start = line + inner.after();
      }
      line = end + 1;
    }
    parts.add(new Part(0, heading, role, Math.min(start, text.length()), text.length()));
    return parts;
  }

  /** What a section of this record is for. */
  public SectionRole role(CaseRecord record, Section section) {
    return role(record, section.heading());
  }

  private SectionRole role(CaseRecord record, String heading) {
    List<String> words = words(heading);
    if (isTheWorkers(words) || isOurs(record, words)) {
      return SectionRole.OTHER;
    }
    if (isOwn(words) || isOwnQuestion(words) || isOnTheForm(record.type(), words)) {
      return SectionRole.VOICE;
    }
    if (words.stream().anyMatch(voice::contains) || isThePersons(record, words)) {
      return isSomebodyElses(record, heading, words) ? SectionRole.OTHER_VOICE : SectionRole.VOICE;
    }
    if (words.stream().anyMatch(legal::contains)) {
      return SectionRole.LEGAL;
    }
    return words.stream().anyMatch(plan::contains) ? SectionRole.PLAN : SectionRole.OTHER;
  }

  /** "Parents' views"; not "Views of the child and parents", which is the child's too. */
  private boolean isSomebodyElses(CaseRecord record, String heading, List<String> words) {
    NamedPeople named = NamedPeople.of(record);
    boolean carersOwn =
        record.type() == RecordType.CARERS_ASSESSMENT
            || (record.title() != null
                && record.title().toLowerCase(Locale.ROOT).contains("carer"));
    boolean somebodyElses =
        words.stream()
            .filter(word -> !people.contains(word) && !named.isPerson(word))
            .filter(word -> !(carersOwn && word.startsWith("carer")))
            .anyMatch(word ->
                named.other(word) != null || named.isRelative(word) || others.contains(word));
    boolean together =
        words.contains("and") || heading.indexOf('&') >= 0 || heading.indexOf('/') >= 0;
    boolean theirs = words.stream().anyMatch(w -> people.contains(w) || named.isPerson(w));
    return somebodyElses && !(together && theirs);
  }

  /** "My analysis", "Reason for my visit", "What I saw". */
  private boolean isTheWorkers(List<String> words) {
    int i = words.indexOf("i");
    boolean saw =
        i > 0
            && words.get(0).equals("what")
            && i + 1 < words.size()
            && words.get(i - 1).equals("what")
            && !OF_ONESELF.contains(words.get(i + 1));
    return saw || (words.contains("my") && words.stream().anyMatch(workers::contains));
  }

  /** "What would make us think again", and no word for the person. */
  private boolean isOurs(CaseRecord record, List<String> words) {
    NamedPeople named = NamedPeople.of(record);
    return words.stream().anyMatch(Set.of("we", "us", "our")::contains)
        && words.stream()
            .noneMatch(w -> people.contains(w) || named.isPerson(w) || own.contains(w));
  }

  /** "About me", "My day"; not "What Sarah told me", nor "Me:" on a list of who does what. */
  private boolean isOwn(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      boolean toTheWorker =
          words.get(i).equals("me")
              && (words.size() == 1 || (i > 0 && GIVEN.contains(words.get(i - 1))));
      if (own.contains(words.get(i)) && !toTheWorker) {
        return true;
      }
    }
    return false;
  }

  /** "What do I find hard?" is the person's; "Why I visited" is the worker's. */
  private static boolean isOwnQuestion(List<String> words) {
    int i = words.indexOf("i");
    return i > 0
        && (Set.of("do", "should", "can", "am", "would").contains(words.get(i - 1))
            || (i + 1 < words.size() && OF_ONESELF.contains(words.get(i + 1))));
  }

  private boolean isOnTheForm(RecordType type, List<String> words) {
    String line = " " + String.join(" ", words) + " ";
    Set<String> onThis = formOf(type).map(Form::headings).orElse(Set.of());
    return Stream.concat(everywhere.stream(), onThis.stream())
        .anyMatch(phrase -> line.contains(" " + phrase + " "));
  }

  /** "Child's story", "Amira's comments". */
  private boolean isThePersons(CaseRecord record, List<String> words) {
    NamedPeople named = NamedPeople.of(record);
    return words.stream().anyMatch(personsOwn::contains)
        && words.stream().anyMatch(word -> people.contains(word) || named.isPerson(word));
  }

  /** The words of a heading in lower case, without numbers and the "s" of "child's". */
  private static List<String> words(String heading) {
    List<String> words = new ArrayList<>();
    for (String word : heading.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+", -1)) {
      if (!word.isEmpty() && !word.equals("s")) {
        words.add(word);
      }
    }
    return words;
  }
}
