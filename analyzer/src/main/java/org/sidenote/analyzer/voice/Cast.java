package org.sidenote.analyzer.voice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.analyzer.voice.Speaker.Gender;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Involved;
import org.sidenote.api.RecordType;

/**
 * Everybody in a record, by the words that mean them: names, nicknames, titles, roles, pronouns.
 */
final class Cast {

  static final WordList TITLES = WordList.named("titles");

  private final Speaker person;

  private final Map<String, List<Named>> names = new HashMap<>();

  private final List<Named> people = new ArrayList<>();

  private final String writersInitials;

  private final @Nullable Speaker caller;
  private final List<String> nicknames;
  private final RecordType type;
  private final Setting setting;
  private final MentionFinder mentions = new MentionFinder(this);
  private final Set<Speaker> relatives = new HashSet<>();
  private final Set<Speaker> interpreters = new HashSet<>();
  private final Map<String, Speaker> initials = new HashMap<>();

  /**
   * Everybody in a record's header.
   *
   * @param addressed whether the record speaks to the person
   */
  Cast(CaseRecord record, boolean addressed) {
    this.type = record.type();
    this.person = Speaker.person(record.person());
    this.setting = new Setting(record, addressed);
    this.writersInitials =
        record.author() == null || record.author().name() == null
            ? ""
            : initials(record.author().name());
    if (record.person().name() != null) {
      add(person, record.person().name(), null);
    }
    this.nicknames = record.person().alsoKnownAs();
    nicknames.forEach(name -> add(person, name, null));
    int others = record.alsoAbout().size();
    for (Involved other : record.people()) {
      boolean alsoTheirs = others > 0 && sharesAFile(other.role());
      others -= alsoTheirs ? 1 : 0;
      Gender gender = genderOf(other.name(), other.role());
      // Many headers list the author among those involved.
      boolean writes = record.author() != null && other.name().equals(record.author().name());
      Speaker speaker =
          writes
              ? Speaker.writer()
              : new Speaker(
                  other.name(), alsoTheirs ? Speaker.Part.PERSON : Speaker.Part.OTHER, gender);
      add(speaker, other.name(), other.role());
    }
    if (record.author() != null && record.author().name() != null) {
      add(Speaker.writer(), record.author().name(), null);
    }
    Set<String> shared = new HashSet<>();
    for (Named other : people) {
      String name = other.speaker().name();
      String letters = name == null ? "" : initials(name);
      Speaker first = letters.length() == 2 ? initials.putIfAbsent(letters, other.speaker()) : null;
      if (first != null && !first.equals(other.speaker())) {
        shared.add(letters);
      }
    }
    shared.forEach(initials::remove);
    this.caller = caller(record.title());
  }

  private static boolean sharesAFile(@Nullable String role) {
    String lower = role == null ? "" : role.toLowerCase(Locale.ROOT);
    return Set.of(
            "wife",
            "husband",
            "partner",
            "brother",
            "sister",
            "sibling",
            "twin",
            "housemate",
            "flatmate",
            "tenant",
            "resident",
            "fellow tenant")
        .stream()
        .anyMatch(lower::contains);
  }

  private static Gender genderOf(String name, @Nullable String role) {
    String title = name.toLowerCase(Locale.ROOT).split("[ .]")[0];
    Gender byTitle = titleGender(title);
    Gender byRole = byTitle == Gender.UNKNOWN ? Roles.gender(role) : byTitle;
    return byRole == Gender.UNKNOWN ? FirstNames.gender(title) : byRole;
  }

  static Gender titleGender(String title) {
    return switch (title) {
      case "mr", "sir", "uncle" -> Gender.HE;
      case "mrs", "ms", "miss", "auntie", "aunty", "sister", "sr" -> Gender.SHE;
      default -> Gender.UNKNOWN;
    };
  }

  private void add(Speaker speaker, String name, @Nullable String role) {
    List<String> parts = new ArrayList<>();
    for (String part : name.toLowerCase(Locale.ROOT).replace('’', '\'').split("[\\s,()]+")) {
      if (part.length() > 1 && !TITLES.has(part) && !part.equals("and") && !part.endsWith(".")) {
        parts.add(part);
      }
      // "al-Tikriti" is read as three words.
      if (part.matches("[ae][a-z]-\\p{L}+")) {
        parts.add(part.substring(part.indexOf('-') + 1));
      }
    }
    List<String> roleWords =
        role == null ? List.of() : List.of(role.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+"));
    if (roleWords.stream().anyMatch(Roles::isRelative)) {
      relatives.add(speaker);
    }
    if (roleWords.stream().anyMatch(Cast::isPassingOn)) {
      interpreters.add(speaker);
    }
    Named named = new Named(speaker, parts.isEmpty() ? "" : parts.get(0), role, roleWords);
    people.add(named);
    for (String part : parts) {
      names.computeIfAbsent(part, p -> new ArrayList<>()).add(named);
    }
  }

  /** Who is on the phone, by the title: "Call from Mrs Penfold". */
  private @Nullable Speaker caller(@Nullable String title) {
    if (title == null) {
      return null;
    }
    List<Word> words = new ArrayList<>();
    for (String part : title.replace('’', '\'').replace("'s", "").split("[^\\p{L}/-]+")) {
      if (!part.isEmpty()) {
        boolean known = names.containsKey(part.toLowerCase(Locale.ROOT));
        words.add(
            new Word(
                part.toLowerCase(Locale.ROOT),
                known ? "PROPN" : "NOUN",
                0,
                0,
                Character.isUpperCase(part.charAt(0))));
      }
    }
    for (int i = 0; i < words.size(); i++) {
      Mention mention = mentions.at(words, i);
      boolean named =
          type != RecordType.CARERS_ASSESSMENT || names.containsKey(words.get(i).lower());
      if (mention != null
          && (named || TITLES.has(words.get(i).lower()))
          && mention.speaker() != null
          && !mention.speaker().isWriter()
          && mention.pronoun() == null) {
        return mention.speaker();
      }
    }
    return null;
  }

  Speaker person() {
    return person;
  }

  /**
   * Whose words a quotation is if nothing says so: the person's, or of a baby's file the parent's.
   */
  Speaker usualSpeaker() {
    if (caller != null && (type == RecordType.PHONE_CALL || isOfCarer())) {
      return caller;
    }
    if (setting.isShowing() || setting.isOfBaby()) {
      for (Named other : people) {
        if (other.speaker().part() == Speaker.Part.OTHER
            && other.role() != null
            && Roles.isRelative(Roles.plain(other.role()))) {
          return other.speaker();
        }
      }
    }
    return person;
  }

  /** Whether it is the assessment of a carer, kept in the file of who they care for. */
  boolean isOfCarer() {
    return type == RecordType.CARERS_ASSESSMENT && caller != null && !caller.isPerson();
  }

  /** Whether it is who rang, in a note of a call from somebody other than the person. */
  boolean isCaller(Speaker speaker) {
    return (type == RecordType.PHONE_CALL || isOfCarer())
        && !speaker.isPerson()
        && speaker.equals(caller);
  }

  /** The one of the header who can be meant by a pronoun; nobody known if there are several. */
  Speaker only(String pronoun) {
    List<Speaker> fitting = new ArrayList<>();
    for (Named other : people) {
      Speaker speaker = other.speaker();
      if (speaker.part() == Speaker.Part.OTHER
          && speaker.gender() != Gender.UNKNOWN
          && speaker.gender().allows(pronoun)
          && !fitting.contains(speaker)) {
        fitting.add(speaker);
      }
    }
    Gender gender =
        switch (pronoun) {
          case "he" -> Gender.HE;
          case "she" -> Gender.SHE;
          default -> Gender.THEY;
        };
    return fitting.size() == 1 ? fitting.get(0) : Speaker.other(null, gender);
  }

  private static final WordList ANYBODY = WordList.named("anybody");

  /** Whether it is a man in the street, and not likely to be spoken of again. */
  boolean isAnybody(Speaker speaker) {
    return speaker.name() != null && ANYBODY.has(speaker.name());
  }

  /** Whether the word is a name in the header, or a role. */
  boolean knows(String lower) {
    return names.containsKey(lower) || Roles.has(lower) || RoleMentions.isPerson(lower);
  }

  /**
   * Whether the person may be meant by he, she or they; not where the record says "you" to them.
   */
  boolean isPersonBy(String pronoun) {
    return !setting.isAddressed() && person.gender().allows(pronoun);
  }

  /** Somebody by a heading or the label of a line: "Mihret", "Mother", "R". */
  @Nullable Speaker labelled(String label) {
    String lower = label.strip().toLowerCase(Locale.ROOT);
    List<Named> named = names.getOrDefault(lower, List.of());
    if (!named.isEmpty()) {
      return named.get(0).speaker();
    }
    if (MentionFinder.isWriter(lower)) {
      return Speaker.writer();
    }
    int space = lower.indexOf(' ');
    if (space > 0 && TITLES.has(lower.substring(0, space))) {
      return titled(lower.substring(0, space), lower.substring(space + 1).replace(".", ""));
    }
    if (lower.length() <= 3) {
      for (Named one : people) {
        String theirs =
            one.speaker().name() == null ? writersInitials : initials(one.speaker().name());
        if (theirs.equals(lower) || (theirs.startsWith(lower) && lower.length() == 1)) {
          return one.speaker();
        }
      }
      for (String alias : nicknames) {
        if (alias.toLowerCase(Locale.ROOT).startsWith(lower)) {
          return person;
        }
      }
    }
    return null;
  }

  /** "Miss T", "Mrs Okoro"; null if nobody in the header can be meant. */
  private @Nullable Speaker titled(String title, String name) {
    for (Named one : people) {
      String[] parts = String.valueOf(one.speaker().name()).toLowerCase(Locale.ROOT).split("\\s+");
      boolean fits =
          titleGender(title) == Gender.UNKNOWN || one.speaker().gender().equals(titleGender(title));
      if (fits && parts[parts.length - 1].startsWith(name)) {
        return one.speaker();
      }
    }
    return null;
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String part : name.toLowerCase(Locale.ROOT).split("\\s+")) {
      if (!part.isEmpty() && !TITLES.has(part)) {
        initials.append(part.charAt(0));
      }
    }
    return initials.isEmpty() ? " " : initials.toString();
  }

  /** Roles of those who pass on another's words, by how they begin. */
  private static final List<String> PASSING_ON =
      List.of("interpret", "translat", "intermediary", "signer");

  private static boolean isPassingOn(@Nullable String role) {
    for (String beginning : PASSING_ON) {
      if (role != null && role.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Somebody of the header.
   *
   * @param first their first name, lower case; "" if none is known
   * @param role as the header has it; null if it has none
   * @param roleWords the words of the role, lower case
   */
  record Named(Speaker speaker, String first, @Nullable String role, List<String> roleWords) {}

  /** Who is meant at that word, with the words that mean them; null if nobody is. */
  @Nullable Mention at(List<Word> words, int i) {
    return mentions.at(words, i);
  }

  Setting setting() {
    return setting;
  }

  RecordType type() {
    return type;
  }

  String writersInitials() {
    return writersInitials;
  }

  List<Named> people() {
    return people;
  }

  /** Everybody of whose name the word is a part. */
  List<Named> named(String lower) {
    return names.getOrDefault(lower, List.of());
  }

  /** Whether the person is called so by itself: their first name, or one they also go by. */
  boolean isPersonsOwnName(String lower) {
    return named(lower).stream()
        .anyMatch(one -> one.speaker().equals(person) && one.first().equals(lower));
  }

  boolean isName(String lower) {
    return names.containsKey(lower);
  }

  /** Who alone in the header has those two initials; null if nobody or several have. */
  @Nullable Speaker byInitials(String lower) {
    return initials.get(lower);
  }

  /** Whether it is a relative, by their role in the header or by the word itself. */
  boolean isRelative(Speaker speaker) {
    String name = speaker.name() == null ? "" : speaker.name().toLowerCase(Locale.ROOT);
    return relatives.contains(speaker) || Roles.isRelative(name);
  }

  /** Whether the header has them. */
  boolean isOfHeader(Speaker speaker) {
    return people.stream().anyMatch(one -> one.speaker().isSameAs(speaker));
  }

  /** Whether it is somebody who passes on another's words. */
  boolean isInterpreter(Speaker speaker) {
    return interpreters.contains(speaker) || isPassingOn(speaker.name());
  }

  /** Whether the person is unborn or has no words yet. */
  boolean isBaby() {
    return setting.isOfBaby();
  }

  /** Whether the person shows rather than says. */
  boolean showsRatherThanSays() {
    return setting.isShowing();
  }

  /** Whether the record speaks to the person: "you told me". */
  boolean isAddressed() {
    return setting.isAddressed();
  }
}
