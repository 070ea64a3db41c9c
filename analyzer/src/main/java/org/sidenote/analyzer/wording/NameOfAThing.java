package org.sidenote.analyzer.wording;

import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.text.Stretch;

/** Whether a phrase is, or is part of, what something is called: nobody's wording to change. */
final class NameOfAThing {

  /** What has a title: "the film Contact", "a book called Placement". */
  private static final Set<String> TITLED =
      Set.of(
          "called",
          "titled",
          "entitled",
          "named",
          "film",
          "book",
          "novel",
          "song",
          "album",
          "show",
          "series",
          "programme",
          "game",
          "play",
          "poem",
          "magazine",
          "podcast",
          "band",
          "comic");

  /** Who and what is named after its work: "the challenging behaviour nurse". */
  private static final Set<String> POSTS =
      Set.of(
          "team",
          "teams",
          "nurse",
          "nurses",
          "officer",
          "officers",
          "lead",
          "manager",
          "managers",
          "coordinator",
          "rep",
          "reps",
          "representative",
          "representatives",
          "forum",
          "network",
          "champion",
          "hub",
          "psychologist",
          "psychiatrist",
          "specialist",
          "practitioner",
          "commissioner",
          "adviser",
          "advisor",
          "desk",
          "register",
          "policy",
          "board",
          "group",
          "surveyor");

  private NameOfAThing() {}

  /** "Siblings: two", "- Respite: one night": what a form calls the line. */
  static boolean isLineOfAForm(String text, Stretch passage) {
    int before = passage.start();
    while (before > 0 && " -•*\t".indexOf(text.charAt(before - 1)) >= 0) {
      before--;
    }
    return (before == 0 || text.charAt(before - 1) == '\n')
        && passage.end() < text.length()
        && text.charAt(passage.end()) == ':';
  }

  /** A capital beside other capitals inside a sentence is part of a name: "Respite Grants Team". */
  static boolean has(List<Word> words, int from, int to, String text) {
    Word first = words.get(from);
    Word last = words.get(to - 1);
    boolean begins = from == 0 || words.get(from - 1).sentence() != first.sentence();
    boolean capitals = begins ? to - from > 1 && words.get(from + 1).capital() : first.capital();
    boolean before =
        !begins && words.get(from - 1).capital() && words.get(from - 1).joins(first, text);
    boolean after =
        to < words.size()
            && words.get(to).capital()
            && last.joins(words.get(to), text)
            && words.get(to).sentence() == first.sentence()
            && !words.get(to).text().equals("i");
    boolean sentenceOpensBefore =
        from > 0 && (from == 1 || words.get(from - 2).sentence() != first.sentence());
    // "At Respite Cottage" has its capital behind a small word.
    boolean behindSmall = to - from > 1 && last.capital() && after;
    return (capitals && (after || (before && !sentenceOpensBefore)))
        || behindSmall
        || (!begins && first.capital() && TITLED.contains(words.get(from - 1).text()))
        || (begins && after && to - from == 1 && words.get(to).isNoun());
  }

  /** "The challenging behaviour nurse", "a service user rep", "Voids team". */
  static boolean isPost(List<Word> words, int to, String text) {
    return to < words.size()
        && words.get(to).sentence() == words.get(to - 1).sentence()
        && words.get(to - 1).joins(words.get(to), text)
        && POSTS.contains(words.get(to).text());
  }

  /** "A Wanderers fan": a capital inside a sentence, before what one can be of a club. */
  static boolean isSupported(List<Word> words, int from, int to) {
    boolean inside = from > 0 && words.get(from - 1).sentence() == words.get(from).sentence();
    return inside
        && words.get(from).capital()
        && to < words.size()
        && words.get(to).sentence() == words.get(from).sentence()
        && words.get(to).tag().equals("NOUN");
  }
}
