package org.sidenote.analyzer.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.text.LastAnswer;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Involved;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.SectionFact;
import org.sidenote.api.Sentence;
import org.sidenote.api.Token;

/** The initials of the people in a record, and what its words spell out with theirs. */
final class Initials {

  private static final Set<String> SMALL =
      Set.of("of", "and", "the", "for", "in", "to", "with", "on", "at", "a", "&");

  private static final WordList SOMEBODY = WordList.named("somebody");

  private static final WordList ACTS = WordList.named("acts-of-somebody");

  /** Of these, what nothing but somebody does. */
  private static final Set<String> MINDS =
      Set.of("said", "says", "thinks", "thought", "felt", "feels", "told", "asked", "reflects");

  private static final Set<String> BODIES =
      Set.of(
          "authority",
          "team",
          "service",
          "court",
          "board",
          "department",
          "association",
          "panel",
          "Office",
          "user",
          "help");

  /** Nobody's initials come after one of these: "your PP will be written". */
  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "The", "a", "A", "an", "An", "this", "This", "your", "Your", "my", "My", "his",
          "His", "her", "Her", "their", "Their", "our", "Our", "no", "No");

  private static final Set<String> BY = Set.of("by", "per", "cc", "w", "Cllr", "Dr", "Mr", "Mrs");

  /** Parts of speech that something's name is made of. */
  private static final Set<String> NAMING = Set.of("NOUN", "PROPN", "ADJ");

  private final Set<String> ofPeople = new HashSet<>();
  private final Set<String> speltOut = new HashSet<>();

  /** What the header tells, and each section by itself. */
  private final List<Initials> parts = new ArrayList<>();

  private Initials() {}

  static Initials of(Reading reading) {
    Initials initials = new Initials();
    initials.parts.add(IN_HEADER.to(reading.record().header()));
    for (ReadSection section : reading.sections()) {
      initials.parts.add(IN_SECTION.apply(section));
    }
    return initials;
  }

  private static final LastAnswer<CaseRecord, Initials> IN_HEADER =
      new LastAnswer<>(Initials::ofHeader);

  private static Initials ofHeader(CaseRecord header) {
    Initials initials = new Initials();
    if (header.person().name() != null) {
      initials.add(header.person().name());
    }
    header.person().alsoKnownAs().forEach(initials::add);
    for (Involved other : header.people()) {
      initials.add(other.name());
      if (other.role() != null) {
        initials.spell(words(other.role()));
        initials.addTitles(other.role());
      }
    }
    if (header.author() != null && header.author().name() != null) {
      initials.add(header.author().name());
    }
    if (header.title() != null) {
      initials.spell(words(header.title()));
    }
    return initials;
  }

  private static final Function<ReadSection, Initials> IN_SECTION =
      SectionFact.alone(section -> {
        Initials initials = new Initials();
        initials.spell(words(section.heading()));
        section.sentences().forEach(initials::read);
        return initials;
      });

  private boolean areOfPeople(String letters) {
    return parts.stream().anyMatch(part -> part.ofPeople.contains(letters));
  }

  /** "Mrs Oduya, SENCO" in the header says who the SENCO is. */
  private void addTitles(String role) {
    for (String word : words(role)) {
      if (word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT))) {
        ofPeople.add(word);
      }
    }
  }

  private static List<String> words(String text) {
    return List.of(text.split("[^\\p{L}]+", -1));
  }

  /** "Sarah Jane Khan" is SJK, SK and SJ. */
  private void add(String name) {
    boolean surnameFirst = name.indexOf(',') > 0;
    List<String> parts = new ArrayList<>();
    for (String part : name.split("[\\s,()-]+", -1)) {
      if (!part.isEmpty() && Character.isUpperCase(part.charAt(0))) {
        parts.add(part.substring(0, 1));
        // A name in capitals is a name.
        ofPeople.add(part.toUpperCase(Locale.ROOT));
      }
    }
    for (int i = 0; i < parts.size(); i++) {
      for (int j = i + 1; j < parts.size(); j++) {
        ofPeople.add(parts.get(i) + parts.get(j));
        if (surnameFirst) {
          ofPeople.add(parts.get(j) + parts.get(i));
        }
      }
    }
    ofPeople.add(String.join("", parts));
  }

  /** Names are runs of proper nouns; what initials may be short for is a run of nouns. */
  private void read(Sentence sentence) {
    List<String> name = new ArrayList<>();
    List<String> nouns = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      String text = token.text();
      boolean capital = Character.isUpperCase(text.charAt(0)) && text.length() > 1;
      if (capital && token.tag().equals("PROPN") && !text.equals(text.toUpperCase(Locale.ROOT))) {
        name.add(text);
      } else {
        finish(name);
      }
      if (NAMING.contains(token.tag()) || (SMALL.contains(token.lower()) && !nouns.isEmpty())) {
        nouns.add(text);
      } else if (!text.equals("-")) {
        spell(nouns);
        nouns.clear();
      }
    }
    finish(name);
    spell(nouns);
  }

  private void finish(List<String> name) {
    if (name.size() > 1 && name.size() < 4) {
      add(String.join(" ", name));
    }
    name.clear();
  }

  /** All runs of three to six words, by their first letters. */
  private void spell(List<String> words) {
    List<String> letters = new ArrayList<>();
    for (String word : words) {
      boolean initials = word.equals(word.toUpperCase(Locale.ROOT)) && word.length() > 1;
      if (!word.isEmpty() && !SMALL.contains(word.toLowerCase(Locale.ROOT)) && !initials) {
        letters.add(word.substring(0, 1).toUpperCase(Locale.ROOT));
      }
    }
    for (int from = 0; from < letters.size(); from++) {
      StringBuilder spelt = new StringBuilder();
      for (int i = from; i < Math.min(letters.size(), from + 6); i++) {
        spelt.append(letters.get(i));
        if (spelt.length() > 2) {
          speltOut.add(spelt.toString());
        }
      }
    }
  }

  /**
   * Whether the letters are a person's initials here: one of the names', or who speaks or acts.
   *
   * @param meanings what else they may stand for; empty if nothing is known
   */
  boolean are(String letters, Capitals place, List<String> meanings, String text) {
    if (areOfPeople(letters)) {
      return true;
    }
    if (letters.length() != 2) {
      return meanings.isEmpty() && isSignature(place, text);
    }
    boolean opensLine =
        place.start() == 0
            || "\n•-*".indexOf(text.charAt(place.start() - 1)) >= 0
            || (place.start() > 1 && ":-".indexOf(text.charAt(place.start() - 2)) >= 0);
    boolean turn = place.end() < text.length() && text.charAt(place.end()) == ':';
    boolean acts = text.startsWith(" to ", place.end()) && !text.startsWith(" to be ", place.end());
    return (opensLine && (turn || acts))
        || isAfterDateInBrackets(place, text)
        || (isNobody(meanings) && !isOne(DETERMINERS, place.before()) && isWhoActs(place, text));
  }

  /**
   * Whether this one use shows that the letters are somebody's, wherever they stand in the record:
   * "Mr Ahmed (head teacher, TA)", "PR thinks".
   */
  static boolean mustBeSomebodys(ShortForm one, String text) {
    Capitals place = one.capitals();
    return one.letters().length() == 2
        && (BehindAName.is(place, text)
            || (isNobody(one.meanings())
                && !isOne(DETERMINERS, place.before())
                && isOne(MINDS, place.after())));
  }

  /** "All well. KMB" at the very end. */
  private static boolean isSignature(Capitals place, String text) {
    int end = place.end();
    while (end < text.length() && !Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end == text.length() && place.after() == null && place.before() == null;
  }

  /** "visit 3.4.25 (KB)": who made it. */
  private static boolean isAfterDateInBrackets(Capitals place, String text) {
    int open = place.start() - 1;
    return open > 1
        && text.charAt(open) == '('
        && text.startsWith(")", place.end())
        && Character.isDigit(text.charAt(open - 2));
  }

  /** Whether none of the meanings is somebody, or a body that acts as one. */
  private static boolean isNobody(List<String> meanings) {
    return meanings.stream()
        .map(meaning -> meaning.substring(meaning.lastIndexOf(' ') + 1))
        .noneMatch(last -> SOMEBODY.has(last) || BODIES.contains(last));
  }

  /** "KB said", "visit by KB", "KB's note": only somebody does that. */
  private static boolean isWhoActs(Capitals place, String text) {
    boolean owns = text.startsWith("'s ", place.end()) || text.startsWith("’s ", place.end());
    return owns || isAct(place.after()) || isOne(BY, place.before());
  }

  private static boolean isAct(@Nullable String word) {
    return word != null && ACTS.has(word);
  }

  private static boolean isOne(Set<String> words, @Nullable String word) {
    return word != null && words.contains(word);
  }

  /** Whether the words of the record spell the letters out. */
  boolean isSpeltOut(String letters) {
    return parts.stream().anyMatch(part -> part.speltOut.contains(letters));
  }
}
