package org.sidenote.analyzer.voice;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sidenote.api.ReadSection;
import org.sidenote.api.SectionRole;

/**
 * Whether a section of the person's own was written or dictated by them: it says "I" again and
 * again, and nobody in it speaks of them as she or he.
 */
final class OwnText {

  private static final Set<String> FIRST_PERSON =
      Set.of("i", "i'm", "im", "me", "my", "i'll", "i've", "ive", "i'd", "mine", "myself");

  private static final Set<String> SHE = Set.of("she", "her", "hers");

  private static final Set<String> HE = Set.of("he", "him", "his");

  private static final Set<String> YOU = Set.of("you", "your");

  private static final int FEWEST_OWN = 3;

  /** One word in so many is "I" or "my". */
  private static final int OWN_IN = 15;

  /** Of a few lines, one word in so many. */
  private static final int DENSE_IN = 10;

  /** Where the heading says that they are their own words, one in so many. */
  private static final int OWN_IN_THEIR_WORDS = 40;

  private OwnText() {}

  static boolean is(Cast cast, Speaker owner, ReadSection section) {
    boolean own = SectionOwner.isInOwnWords(section);
    boolean theirs = own || section.role() == SectionRole.VOICE;
    if (!owner.isPerson() || !theirs || cast.isAddressed()) {
      return false;
    }
    List<String> words =
        List.of(section.text().toLowerCase(Locale.ROOT).replace('’', '\'').split("[^\\p{L}']+"));
    long first = words.stream().filter(FIRST_PERSON::contains).count();
    long others = words.stream().filter(word -> isOfThem(owner, word)).count();
    boolean often =
        own
            ? first > 0 && first * OWN_IN_THEIR_WORDS >= words.size()
            : (first >= FEWEST_OWN && first * OWN_IN >= words.size())
                || (first >= 2 && first * DENSE_IN >= words.size());
    return often
        && others * (own ? 1 : 3) <= first
        && !isAddressedInIt(cast, words)
        && !isOfTheForm(cast, words);
  }

  /** Who says "I" speaks of others as he and she, and of nobody as the pronoun they go by. */
  private static boolean isOfThem(Speaker owner, String word) {
    return (SHE.contains(word) && owner.gender().allows("she"))
        || (HE.contains(word) && owner.gender().allows("he"))
        || YOU.contains(word);
  }

  /** "I will be supported with my hygiene. Andreas requires prompting": the form says "I". */
  private static boolean isOfTheForm(Cast cast, List<String> words) {
    String before = "";
    for (String word : words) {
      boolean called =
          !INTRODUCING.contains(before)
              && cast.named(word).stream().anyMatch(named -> isTheirName(named, word));
      if (called || FORMS.contains(word)) {
        return true;
      }
      before = word;
    }
    return false;
  }

  /** "I'm Perrin", "my name is Perrin". */
  private static final Set<String> INTRODUCING = Set.of("i'm", "im", "am", "is", "called", "me");

  private static boolean isTheirName(Cast.Named named, String word) {
    return named.speaker().isPerson() && word.length() > 1;
  }

  private static final Set<String> FORMS =
      Set.of("eligible", "outcome", "outcomes", "supported", "facilitated", "assessed", "maintain");

  /** "I told Mrs Mehta as much": who writes "I" there is the worker. */
  private static boolean isAddressedInIt(Cast cast, List<String> words) {
    for (int i = 2; i < words.size(); i++) {
      boolean said = words.get(i - 2).equals("i") && VoiceWords.isSaying(words.get(i - 1));
      String whom = words.get(i);
      if (said
          && (Cast.TITLES.has(whom)
              || cast.named(whom).stream().anyMatch(named -> named.speaker().isPerson()))) {
        return true;
      }
    }
    return false;
  }
}
