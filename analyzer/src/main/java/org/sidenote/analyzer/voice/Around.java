package org.sidenote.analyzer.voice;

import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.text.WordList;

/** What stands around a verb: its auxiliaries, "not", "be", "to". */
final class Around {

  private static final WordList BECOMING =
      WordList.of("feel", "feels", "felt", "feeling", "got", "became", "gets", "becomes");

  private static final WordList ALSO_AFTER_HAS =
      WordList.of("said", "told", "asked", "agreed", "decided", "chosen");

  private Around() {}

  static boolean hasAuxiliary(List<Word> words, int i) {
    for (int k = i - 1; k >= Math.max(0, i - 4); k--) {
      if (words.get(k).is("AUX") || words.get(k).isNot()) {
        return true;
      }
      if (!words.get(k).is("ADV")
          && !words.get(k).is("PART")
          && !words.get(k).lower().equals("and")) {
        return false;
      }
    }
    return false;
  }

  static boolean isAfterWas(List<Word> words, int i) {
    for (int k = i - 1; k >= Math.max(0, i - 3); k--) {
      if (words.get(k).isBe()) {
        return true;
      }
    }
    return i <= 1;
  }

  static boolean startsWithAux(List<Word> words, int i) {
    return i > 0
        && (words.get(i - 1).is("AUX")
            || words.get(i - 1).isNot()
            || words.get(i - 1).lower().equals("doesnt")
            || words.get(i - 1).lower().equals("didnt")
            || words.get(i - 1).lower().equals("dosnt")
            || words.get(i - 1).lower().equals("dont"));
  }

  static boolean startsWithNot(List<Word> words, int i) {
    return i > 0 && words.get(i - 1).isNot();
  }

  static boolean isAfterBe(List<Word> words, int i) {
    for (int k = i - 1; k >= Math.max(0, i - 5); k--) {
      Word word = words.get(k);
      if (word.isBe() || isContracted(word.lower()) || BECOMING.has(word.lower())) {
        return true;
      }
      if (!word.is("ADV")
          && !word.isNot()
          && !word.is("PART")
          && !word.is("ADJ")
          && !word.lower().equals("and")
          && !word.lower().equals(",")
          && !word.lower().equals("a")
          && !word.lower().equals("bit")
          && !word.lower().equals("also")) {
        return false;
      }
    }
    return false;
  }

  static boolean isCannot(List<Word> words, int i) {
    return i > 0 && (words.get(i - 1).isNot() || words.get(i - 1).lower().equals("cannot"));
  }

  static boolean isPassive(List<Word> words, int i) {
    String lower = words.get(i).lower();
    if (lower.endsWith("ing")
        || lower.equals("sat")
        || lower.equals("stood")
        || lower.equals("come")
        || lower.equals("gone")) {
      return false;
    }
    for (int k = i - 1; k >= Math.max(0, i - 4); k--) {
      Word word = words.get(k);
      if (word.isBe() || word.lower().equals("got") || word.lower().equals("being")) {
        // "he's said" is has, not is.
        return !word.lower().equals("'s") || !ALSO_AFTER_HAS.has(lower);
      }
      if (!word.is("ADV") && !word.isNot() && !word.is("PART") && !word.is("AUX")) {
        return false;
      }
    }
    return false;
  }

  static boolean follows(List<Word> words, int i, Set<String> what) {
    for (int k = i - 1; k >= Math.max(0, i - 4); k--) {
      Word word = words.get(k);
      if (what.contains(word.lower())) {
        return true;
      }
      if (!word.is("ADV") && !word.isNot() && !word.is("AUX") && !word.is("PRON")) {
        return false;
      }
    }
    return false;
  }

  static boolean near(List<Word> words, int i, WordList bases) {
    for (int k = i - 1; k >= Math.max(0, i - 8); k--) {
      String base = VoiceWords.UTTERING.of(words.get(k).lower());
      base = base == null ? VoiceWords.THINKING.of(words.get(k).lower()) : base;
      if (base != null && bases.has(base)) {
        return true;
      }
    }
    return false;
  }

  static int startOfVerb(List<Word> words, int i) {
    int at = i;
    while (at > 0
        && (words.get(at - 1).mayStandBeforeVerb()
            || (at == i && TurnsOfPhrase.strengthens(words.get(at - 1).lower()))
            || words.get(at - 1).lower().equals("doesnt")
            || words.get(at - 1).lower().equals("didnt")
            || words.get(at - 1).lower().equals("dont"))) {
      at--;
    }
    return at;
  }

  static boolean isContracted(String lower) {
    return lower.equals("hes") || lower.equals("shes") || lower.equals("theyre");
  }
}
