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
import org.sidenote.api.Section;

/**
 * Everybody in a record, by the words that mean them: names, nicknames, titles, roles, pronouns.
 */
final class Cast {

  private static final WordList TITLES = WordList.named("titles");
  private static final Set<String> WRITER = Set.of("i", "we", "me", "myself", "us");
  private static final Set<String> WRITERS_ROLES = Set.of("writer", "author");
  private static final Map<String, String> PRONOUNS =
      Map.of(
          "he", "he", "she", "she", "they", "they", "hes", "he", "shes", "she", "theyre", "they",
          "neither", "they", "both", "they");
  private static final WordList WITHOUT_WORDS = WordList.named("without-words");
  private static final WordList OTHER_WORDS = WordList.named("other-words");
  private static final Set<String> NOBODY =
      Set.of("nobody", "anyone", "people", "everyone", "everybody", "somebody", "someone");
  private static final Set<String> PERSON_WORDS =
      Set.of("pt", "patient", "client", "yp", "y/p", "resident", "su", "p");
  private static final Set<String> CHILD_WORDS = Set.of("child", "baby", "infant", "toddler");
  private static final WordList LEADS = WordList.named("leads");
  private static final int ROLE_WITHIN = 4;

  private final CaseRecord record;
  private final Speaker person;
  private final Map<String, List<Named>> names = new HashMap<>();
  private final Map<String, Speaker> initials = new HashMap<>();
  private final Set<String> shared = new HashSet<>();
  private final List<Named> people = new ArrayList<>();
  private final boolean addressed;
  private final boolean isChild;
  private final String writersInitials;
  private final @Nullable Speaker caller;

  /** Somebody of the header, and whether a word is their first name or another part of it. */
  private record Named(Speaker speaker, String first, @Nullable String role) {}

  Cast(CaseRecord record) {
    this.record = record;
    this.person = Speaker.person(record.person());
    this.addressed =
        record.type() == RecordType.LETTER_TO_CHILD || isLetter(record) || isSpokenTo(record);
    this.isChild = CHILD_TYPES.contains(record.type()) || isBornAfterGrowingUp(record);
    this.writersInitials =
        record.author() == null || record.author().name() == null
            ? ""
            : initials(record.author().name());
    if (record.person().name() != null) {
      add(person, record.person().name(), null);
    }
    record.person().alsoKnownAs().forEach(name -> add(person, name, null));
    int others = record.alsoAbout().size();
    for (Involved other : record.people()) {
      boolean alsoTheirs = others > 0 && sharesAFile(other.role());
      others -= alsoTheirs ? 1 : 0;
      Gender gender = genderOf(other.name(), other.role());
      Speaker speaker =
          new Speaker(other.name(), alsoTheirs ? Speaker.Part.PERSON : Speaker.Part.OTHER, gender);
      add(speaker, other.name(), other.role());
    }
    if (record.author() != null && record.author().name() != null) {
      add(Speaker.writer(), record.author().name(), null);
    }
    for (Named other : people) {
      String name = other.speaker().name();
      String short_ = name == null ? "" : initials(name);
      if (short_.length() == 2 && initials.putIfAbsent(short_, other.speaker()) != null) {
        shared.add(short_);
      }
    }
    shared.forEach(initials::remove);
    this.caller = caller(record.title());
  }

  private static final Set<RecordType> CHILD_TYPES =
      Set.of(RecordType.CHILD_AND_FAMILY_ASSESSMENT, RecordType.LETTER_TO_CHILD);
  private static final int GROWN_UP = 18;

  private static boolean isBornAfterGrowingUp(CaseRecord record) {
    var born = record.person().bornOn();
    var day = record.occurredOn();
    return born != null && day != null && born.plusYears(GROWN_UP).isAfter(day);
  }

  /** Some workers write every record to the person: "you told me". */
  private static boolean isSpokenTo(CaseRecord record) {
    int you = 0;
    int words = 0;
    int third = 0;
    for (Section section : record.sections()) {
      for (String word : section.text().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
        words++;
        you += word.equals("you") || word.equals("your") ? 1 : 0;
        third += Set.of("he", "she", "his", "her", "him").contains(word) ? 1 : 0;
      }
    }
    return YOU_IN * you > words && you > third;
  }

  /** Somebody is written to if at least one word in so many is "you". */
  private static final int YOU_IN = 40;

  private static boolean isLetter(CaseRecord record) {
    return record.person().name() != null
        && record.sections().stream()
            .anyMatch(
                s -> s.text().startsWith("Dear ") && namesIn(record, s.text().split("\n")[0]));
  }

  private static boolean namesIn(CaseRecord record, String line) {
    List<String> names = new ArrayList<>(record.person().alsoKnownAs());
    if (record.person().name() != null) {
      names.addAll(List.of(record.person().name().split(" ")));
    }
    return names.stream().anyMatch(name -> name.length() > 1 && line.contains(name));
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

  private static Gender titleGender(String title) {
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
    }
    Named named = new Named(speaker, parts.isEmpty() ? "" : parts.get(0), role);
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
      Mention mention = at(words, i);
      if (mention != null
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

  /** Whether the person is unborn or has no words yet. */
  boolean isBaby() {
    var born = record.person().bornOn();
    var day = record.occurredOn();
    String name = String.valueOf(record.person().name()).toLowerCase(Locale.ROOT);
    return name.startsWith("baby ")
        || name.startsWith("unborn")
        || born != null && day != null && born.plusMonths(FIRST_WORDS).isAfter(day);
  }

  /** In months. */
  private static final int FIRST_WORDS = 15;

  /**
   * Whose words a quotation is if nothing says so: the person's, or of a baby's file the parent's.
   */
  Speaker usualSpeaker() {
    if (record.type() == RecordType.PHONE_CALL && caller != null) {
      return caller;
    }
    if (showsRatherThanSays() || isBaby()) {
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

  /** Whether it is who rang, in a note of a call from somebody other than the person. */
  boolean isCaller(Speaker speaker) {
    return record.type() == RecordType.PHONE_CALL && !speaker.isPerson() && speaker.equals(caller);
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

  /** Whether it is a relative, by their role in the header or by the word itself. */
  boolean isRelative(Speaker speaker) {
    String name = speaker.name() == null ? "" : speaker.name().toLowerCase(Locale.ROOT);
    return Roles.isRelative(name)
        || people.stream()
            .anyMatch(p ->
                p.speaker().equals(speaker)
                    && p.role() != null
                    && List.of(p.role().toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")).stream()
                        .anyMatch(Roles::isRelative));
  }

  /** Whether it is somebody who passes on another's words. */
  boolean isInterpreter(Speaker speaker) {
    return people.stream()
        .anyMatch(p ->
            p.speaker().equals(speaker)
                && p.role() != null
                && p.role()
                    .toLowerCase(Locale.ROOT)
                    .matches(".*(interpret|translat|intermediary|signer).*"));
  }

  /**
   * Whether the header says that the person shows rather than says: their choices are then seen.
   */
  boolean showsRatherThanSays() {
    String how = record.person().communication();
    String lower = how == null ? "" : how.toLowerCase(Locale.ROOT);
    boolean without = WITHOUT_WORDS.words().anyMatch(lower::contains);
    return without && OTHER_WORDS.words().noneMatch(lower::contains);
  }

  /** Whether the word is a name in the header, or a role. */
  boolean knows(String lower) {
    return names.containsKey(lower)
        || Roles.has(lower)
        || PERSON_WORDS.contains(lower)
        || CHILD_WORDS.contains(lower);
  }

  /**
   * Whether the person may be meant by he, she or they; not where the record says "you" to them.
   */
  boolean isPersonBy(String pronoun) {
    return !addressed && person.gender().allows(pronoun);
  }

  /** Whether the record speaks to the person: "you told me". */
  boolean isAddressed() {
    return addressed;
  }

  /** Who is meant at that word, with the words that mean them; null if nobody is. */
  @Nullable Mention at(List<Word> words, int i) {
    Mention first = one(words, i);
    if (first == null || first.pronoun() != null || first.speaker() == null) {
      return first;
    }
    int and = first.end();
    if (and + 1 < words.size()
        && (words.get(and).lower().equals("and")
            || words.get(and).lower().equals("&")
            || words.get(and).lower().equals("+"))) {
      Mention second = SINGLE.contains(words.get(and + 1).lower()) ? null : one(words, and + 1);
      if (second != null
          && second.pronoun() == null
          && second.speaker() != null
          && followedByVerb(words, second.end())) {
        return new Mention(i, second.end(), both(first.speaker(), second.speaker()), null);
      }
    }
    return first;
  }

  /** "I asked about the baby and you said": not a pair. */
  private static final Set<String> SINGLE = Set.of("i", "you", "we", "he", "she", "they");

  private static boolean followedByVerb(List<Word> words, int i) {
    return i < words.size() && (words.get(i).isVerb() || words.get(i).mayStandBeforeVerb());
  }

  private static Speaker both(Speaker one, Speaker two) {
    Speaker.Part part =
        one.isPerson() || two.isPerson()
            ? Speaker.Part.PERSON
            : one.isWriter() && two.isWriter() ? Speaker.Part.WRITER : Speaker.Part.OTHER;
    return new Speaker(one.name() + " and " + two.name(), part, Gender.THEY);
  }

  private @Nullable Mention one(List<Word> words, int i) {
    Word word = words.get(i);
    String lower = word.lower();
    if (WRITER.contains(lower)) {
      return new Mention(i, i + 1, Speaker.writer(), null);
    }
    if (addressed && lower.equals("you")) {
      return new Mention(i, i + 1, person, null);
    }
    if (lower.length() == 2 && lower.equals(writersInitials)) {
      return new Mention(i, i + 1, Speaker.writer(), null);
    }
    Speaker initialled =
        word.capital() && (word.is("PROPN") || word.is("NOUN")) && !Roles.has(lower)
            ? initials.get(lower)
            : null;
    if (initialled != null && !names.containsKey(lower)) {
      return new Mention(i, i + 1, initialled, null);
    }
    String pronoun = PRONOUNS.get(lower);
    if (pronoun != null) {
      return new Mention(i, i + 1, null, pronoun);
    }
    if (TITLES.has(lower)) {
      Mention titled = titled(words, i);
      if (titled != null) {
        return titled;
      }
    }
    Mention body = body(words, i);
    if (body != null) {
      return body;
    }
    Mention role = role(words, i);
    if (role != null) {
      return role;
    }
    return named(words, i, Gender.UNKNOWN, i);
  }

  private static final WordList BODY = WordList.named("body");

  /** "Her eyes went to the door": what a body does, its owner does. */
  private static @Nullable Mention body(List<Word> words, int i) {
    String pronoun =
        switch (words.get(i).lower()) {
          case "his" -> "he";
          case "her" -> "she";
          case "their" -> "they";
          default -> null;
        };
    int at = i + 1;
    if (pronoun == null
        || at >= words.size()
        || i > 0 && (words.get(i - 1).is("ADP") || words.get(i - 1).is("VERB"))) {
      return null;
    }
    at += words.get(at).is("ADJ") ? 1 : 0;
    boolean acts =
        at + 1 < words.size() && BODY.has(words.get(at).lower()) && words.get(at + 1).is("VERB");
    return acts ? new Mention(i, at + 1, null, pronoun) : null;
  }

  private @Nullable Mention titled(List<Word> words, int i) {
    int at = i + 1;
    if (at < words.size() && words.get(at).lower().equals(".")) {
      at++;
    }
    Gender gender = titleGender(words.get(i).lower());
    // "Mr and Mrs Penfold"
    if (at + 2 < words.size()
        && words.get(at).lower().matches("and|&")
        && TITLES.has(words.get(at + 1).lower())) {
      Word name = words.get(at + 2);
      if (name.capital()) {
        boolean ours =
            names.getOrDefault(name.lower(), List.of()).stream()
                .anyMatch(
                    n -> n.speaker().isPerson() && n.speaker().gender() == gender && !isChild);
        return new Mention(
            i,
            at + 3,
            new Speaker(
                "Mr and Mrs " + capitalised(name),
                ours ? Speaker.Part.PERSON : Speaker.Part.OTHER,
                Gender.THEY),
            null);
      }
    }
    if (at >= words.size() || !words.get(at).capital()) {
      return null;
    }
    return named(words, at, gender, i);
  }

  private @Nullable Mention named(List<Word> words, int at, Gender title, int start) {
    Word word = words.get(at);
    if (!word.capital() && start == at && !names.containsKey(word.lower())) {
      return null;
    }
    List<Named> candidates = names.getOrDefault(word.lower(), List.of());
    if (candidates.isEmpty()
        && start == at
        && word.lower().length() == 1
        && Character.isLetter(word.lower().charAt(0))
        && !Set.of("a", "i", "q").contains(word.lower())
        && followedByVerb(words, at + 1)) {
      candidates =
          people.stream().filter(p -> p.first().startsWith(word.lower())).limit(1).toList();
    }
    if (candidates.isEmpty()) {
      boolean initial = title != Gender.UNKNOWN && word.lower().length() <= 2;
      if (initial) {
        candidates =
            people.stream().filter(p -> initialOf(p).equals(word.lower().substring(0, 1))).toList();
      }
    }
    if (candidates.isEmpty()
        || (!word.capital() && start == at && !word.is("PROPN") && word.lower().length() < 4)) {
      return start == at ? unknown(words, at) : stranger(words, at, title, start);
    }
    Named best = candidates.get(0);
    for (Named candidate : candidates) {
      if (fits(candidate, title, word) > fits(best, title, word)) {
        best = candidate;
      }
    }
    int end = at + 1;
    while (end < words.size()
        && words.get(end).capital()
        && !words.get(end).lower().equals("i")
        && names.getOrDefault(words.get(end).lower(), List.of()).stream().anyMatch(n -> true)) {
      Named better = best;
      for (Named n : names.get(words.get(end).lower())) {
        if (candidates.contains(n)) {
          better = n;
        }
      }
      best = better;
      end++;
    }
    return new Mention(start, end, best.speaker(), null);
  }

  private static String initialOf(Named named) {
    String name = named.speaker().name() == null ? "?" : named.speaker().name();
    String[] parts = name.toLowerCase(Locale.ROOT).split("\\s+");
    return parts[parts.length - 1].isEmpty() ? " " : parts[parts.length - 1].substring(0, 1);
  }

  private int fits(Named named, Gender title, Word word) {
    Gender gender = named.speaker().gender();
    int fits = named.first().equals(word.lower()) ? 2 : 0;
    fits += title != Gender.UNKNOWN && gender == title ? 4 : 0;
    fits -= title != Gender.UNKNOWN && gender != Gender.UNKNOWN && gender != title ? 4 : 0;
    // A child is not called Mr by those who write about them.
    fits -= title != Gender.UNKNOWN && named.speaker().isPerson() && isChild ? 6 : 0;
    return fits + (named.speaker().isPerson() ? 1 : 0);
  }

  private static Mention stranger(List<Word> words, int at, Gender title, int start) {
    int end = at + 1;
    while (end < words.size() && words.get(end).capital() && words.get(end).is("PROPN")) {
      end++;
    }
    Gender gender = title == Gender.UNKNOWN ? FirstNames.gender(words.get(at).lower()) : title;
    return new Mention(start, end, Speaker.other(text(words, start, end), gender), null);
  }

  /** A name that is not in the header. */
  private static @Nullable Mention unknown(List<Word> words, int at) {
    Word word = words.get(at);
    boolean name = FirstNames.gender(word.lower()) != Gender.UNKNOWN;
    if (!word.is("PROPN")
        || !word.capital()
        || word.lower().length() < 2
        || CALENDAR.has(word.lower())
        || (at == 0 && !name)
        || VoiceWords.utters(word.lower())
        || word.lower().contains("'")) {
      return null;
    }
    return stranger(words, at, Gender.UNKNOWN, at);
  }

  private static final WordList CALENDAR = WordList.named("capitalised");

  /** "her teacher", "the ward sister", "Mum": the last of the words that names a person by role. */
  private @Nullable Mention role(List<Word> words, int i) {
    boolean led = LEADS.has(words.get(i).lower());
    int at = led ? i + 1 : i;
    if (!led
        && !Roles.has(words.get(i).lower())
        && !isAboutPerson(words.get(i).lower(), false)
        && !(nounLike(words.get(i))
            && i + 1 < words.size()
            && Roles.has(words.get(i + 1).lower())
            && nounLike(words.get(i + 1))
            && !words.get(i).capital())) {
      return null;
    }
    int head = -1;
    for (int k = at; k < Math.min(words.size(), at + ROLE_WITHIN); k++) {
      Word word = words.get(k);
      boolean roleWord =
          Roles.has(word.lower())
              || isAboutPerson(word.lower(), led)
              || WRITERS_ROLES.contains(word.lower())
              || (word.lower().equals("sister"));
      if (roleWord && !word.isVerb()) {
        head = k;
      } else if (!nounLike(word) && !word.lower().equals("'s") || head >= 0) {
        break;
      }
    }
    if (head < 0) {
      return null;
    }
    String noun = words.get(head).lower();
    if (WRITERS_ROLES.contains(noun)) {
      return new Mention(i, head + 1, Speaker.writer(), null);
    }
    // "Mum Mihret Tekle", "Physio (Ines)": the name says more.
    if (head + 1 < words.size()
        && words.get(head + 1).capital()
        && words.get(head + 1).is("PROPN")) {
      Mention name = named(words, head + 1, Roles.gender(noun), head + 1);
      if (name != null && name.speaker() != null) {
        return new Mention(i, name.end(), name.speaker(), null);
      }
    }
    if (isAboutPerson(noun, led) && head == at) {
      return new Mention(i, head + 1, person, null);
    }
    Speaker speaker = byRole(words, at, head);
    // "Physio (Ines)", "the co-ordinator": nobody in particular is no antecedent.
    return new Mention(
        i, head + 1, NOBODY.contains(noun) ? Speaker.other(noun, Gender.THEY) : speaker, null);
  }

  private static boolean nounLike(Word word) {
    return word.is("NOUN") || word.is("PROPN") || word.is("ADJ") || word.is("NUM");
  }

  private boolean isAboutPerson(String noun, boolean led) {
    if (noun.equals("carer") && record.type() == RecordType.CARERS_ASSESSMENT) {
      return true;
    }
    if (PERSON_WORDS.contains(noun)) {
      return !noun.equals("p") || record.type() == RecordType.MENTAL_CAPACITY_ASSESSMENT;
    }
    return CHILD_WORDS.contains(noun) ? isChild : noun.equals("person") && led;
  }

  private Speaker byRole(List<Word> words, int from, int head) {
    String noun = words.get(head).lower();
    String plain = Roles.plain(noun);
    String phrase = text(words, from, head + 1).toLowerCase(Locale.ROOT);
    for (Named other : people) {
      String role = other.role() == null ? "" : other.role().toLowerCase(Locale.ROOT);
      if (!role.isEmpty()
          && (role.equals(plain)
              || role.equals(phrase)
              || hasWord(role, noun)
              || List.of(role.split("[^\\p{L}-]+")).stream()
                  .map(Roles::plain)
                  .anyMatch(plain::equals))) {
        return other.speaker();
      }
    }
    return Speaker.other(plain.equals(noun) ? phrase : plain, Roles.gender(noun));
  }

  private static boolean hasWord(String role, String noun) {
    return new HashSet<>(List.of(role.split("[^\\p{L}-]+"))).contains(noun);
  }

  /** Somebody by a heading or the label of a line: "Mihret", "Mother", "R". */
  @Nullable Speaker labelled(String label) {
    String lower = label.strip().toLowerCase(Locale.ROOT);
    List<Named> named = names.getOrDefault(lower, List.of());
    if (!named.isEmpty()) {
      return named.get(0).speaker();
    }
    if (WRITER.contains(lower)) {
      return Speaker.writer();
    }
    if (lower.length() <= 3) {
      for (Named one : people) {
        String name =
            one.speaker().name() == null && record.author() != null
                ? String.valueOf(record.author().name())
                : String.valueOf(one.speaker().name());
        if (initials(name).equals(lower) || initials(name).substring(0, 1).equals(lower)) {
          return one.speaker();
        }
      }
      for (String alias : record.person().alsoKnownAs()) {
        if (alias.toLowerCase(Locale.ROOT).startsWith(lower)) {
          return person;
        }
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

  private static String text(List<Word> words, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (Word word : words.subList(from, to)) {
      text.append(text.isEmpty() ? "" : " ")
          .append(word.capital() ? capitalised(word) : word.lower());
    }
    return text.toString();
  }

  private static String capitalised(Word word) {
    return word.lower().substring(0, 1).toUpperCase(Locale.ROOT) + word.lower().substring(1);
  }
}
