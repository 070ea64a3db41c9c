package org.sidenote.analyzer.voice;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.analyzer.voice.Cast.Named;
import org.sidenote.analyzer.voice.Speaker.Gender;

/** Who is meant by a name, or a title with one, whether the header has it or not. */
final class NameMentions {

  /** Not sayings, and yet only somebody does them. */
  private static final WordList GETTING_IN_TOUCH =
      WordList.of("texted", "emailed", "visited", "wants");

  private static final WordList NO_INITIALS = WordList.of("a", "i", "q");

  private static final WordList CALENDAR = WordList.named("capitalised");

  /** Behind a name these make it the name of a place: "Cobden Court". */
  private static final WordList OF_PLACES = WordList.named("names-of-places");

  private static final WordList EVERYDAY_INITIALS = WordList.named("everyday-initials");

  private static final Set<String> ACRONYMS =
      WordList.lines("acronyms").stream()
          .map(line -> line.split(" = ", 2)[0].toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private final Cast cast;

  NameMentions(Cast cast) {
    this.cast = cast;
  }

  /** Whether these capitals are initials of a service or a thing rather than a word. */
  static boolean isInitials(String capitals) {
    return EVERYDAY_INITIALS.has(capitals) || ACRONYMS.contains(capitals.toLowerCase(Locale.ROOT));
  }

  /** "Mr Reid", "Miss T.", "Mr and Mrs Reid"; null if no name follows. */
  @Nullable Mention titled(List<Word> words, int i) {
    int at = i + 1;
    if (at < words.size() && words.get(at).lower().equals(".")) {
      at++;
    }
    Gender gender = Cast.titleGender(words.get(i).lower());
    // "Mr and Mrs Penfold"
    if (at + 2 < words.size()
        && words.get(at).lower().matches("and|&")
        && Cast.TITLES.has(words.get(at + 1).lower())) {
      Word name = words.get(at + 2);
      if (name.capital()) {
        boolean ours =
            cast.named(name.lower()).stream()
                .anyMatch(n ->
                    n.speaker().isPerson()
                        && n.speaker().gender() == gender
                        && !cast.setting().isOfChild());
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
    return at(words, at, gender, i);
  }

  /** "V." is V too. */
  private static String withoutStop(String lower) {
    return lower.length() == 2 && lower.endsWith(".") ? lower.substring(0, 1) : lower;
  }

  /**
   * Who is meant by a name; null if it is none.
   *
   * @param at the name
   * @param title as a title or role before it tells
   * @param start where the words that mean them begin
   */
  @Nullable Mention at(List<Word> words, int at, Gender title, int start) {
    Word word = words.get(at);
    String initial = withoutStop(word.lower());
    if (!word.capital() && start == at && !cast.isName(word.lower())) {
      return null;
    }
    List<Named> candidates = cast.named(word.lower());
    if (candidates.isEmpty()
        && start == at
        && initial.length() == 1
        && Character.isLetter(initial.charAt(0))
        && !NO_INITIALS.has(initial)
        && (followedByVerb(words, at + 1) || isLabel(words, at))) {
      candidates =
          cast.people().stream().filter(p -> p.first().startsWith(initial)).limit(1).toList();
    }
    if (candidates.isEmpty()) {
      if (title != Gender.UNKNOWN && word.lower().length() <= 2) {
        candidates =
            cast.people().stream()
                .filter(p -> initialOf(p).equals(word.lower().substring(0, 1)))
                .toList();
      }
    }
    if (candidates.isEmpty()
        || (!word.capital() && start == at && !word.is("PROPN") && word.lower().length() < 4)) {
      return start == at ? unknown(words, at, title) : stranger(words, at, title, start);
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
        && cast.isName(words.get(end).lower())) {
      Named better = best;
      for (Named n : cast.named(words.get(end).lower())) {
        if (candidates.contains(n)) {
          better = n;
        }
      }
      best = better;
      end++;
    }
    return new Mention(start, end, best.speaker(), null);
  }

  /** "K: I poke him.", "V. asked". */
  private static boolean isLabel(List<Word> words, int at) {
    String next = at + 1 < words.size() ? words.get(at + 1).lower() : "";
    return (at == 0 && next.equals(":")) || (next.equals(".") && followedByVerb(words, at + 2));
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
    fits -=
        title != Gender.UNKNOWN && named.speaker().isPerson() && cast.setting().isOfChild() ? 6 : 0;
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

  /**
   * A name that is not in the header.
   *
   * @param gender as a role beside it tells: "her daughter Jo"
   */
  private @Nullable Mention unknown(List<Word> words, int at, Gender gender) {
    Word word = words.get(at);
    boolean name = FirstNames.gender(word.lower()) != Gender.UNKNOWN;
    if (!word.is("PROPN")
        || !word.capital()
        || word.lower().length() < 2
        || CALENDAR.has(word.lower())
        || EVERYDAY_INITIALS.has(word.lower())
        || ACRONYMS.contains(word.lower())
        || (at + 1 < words.size() && OF_PLACES.has(words.get(at + 1).lower()))
        || OF_PLACES.has(word.lower())
        || (at == 0 && !name && !speaks(words, at))
        || VoiceWords.utters(word.lower())
        || word.lower().contains("'")) {
      return null;
    }
    return stranger(words, at, gender, at);
  }

  /**
   * "Femi feels", "Lyn rang": only somebody does, and not the person by a name cut short; "Period
   * believed to be" is nobody's.
   */
  private boolean speaks(List<Word> words, int at) {
    String next = at + 1 < words.size() ? words.get(at + 1).lower() : "";
    boolean thing = at + 2 < words.size() && words.get(at + 2).lower().equals("to");
    return ((VoiceWords.utters(next) && !thing) || GETTING_IN_TOUCH.has(next))
        && cast.people().stream().noneMatch(one -> one.first().startsWith(words.get(at).lower()));
  }

  /** Whether something is done there, or may be behind an adverb. */
  static boolean followedByVerb(List<Word> words, int i) {
    return i < words.size() && (words.get(i).isVerb() || words.get(i).mayStandBeforeVerb());
  }

  static String text(List<Word> words, int from, int to) {
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
