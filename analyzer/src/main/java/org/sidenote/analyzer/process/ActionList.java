package org.sidenote.analyzer.process;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sidenote.analyzer.text.Phrases;
import org.sidenote.api.ReadSection;
import org.sidenote.api.SectionRole;
import org.sidenote.api.Sentence;
import org.sidenote.api.Token;

/**
 * Where in a section one stands, read from its top: on a list of things to do or not, and on whose.
 * A heading opens a list, and so does a line that ends in a colon ("Before Tuesday:"); a blank line
 * ends what such a line opened.
 */
final class ActionList {

  private static final Phrases OPENERS = Phrases.named("lists-of-actions");

  /** Sections about what might happen, what somebody hopes for, or the worker's own week. */
  private static final Set<String> OF_NO_ACTIONS =
      Set.of(
          "contingency",
          "contingencies",
          "worker",
          "workload",
          "training",
          "wellbeing",
          "goals",
          "aims",
          "hopes",
          "dreams",
          "kin",
          "if");

  private static final Set<String> LABELS =
      Set.of("actions", "action", "todo", "plan", "next", "outstanding", "to do", "to-do");

  /** A label behind which an owner stands, at the head of a line of a plan. */
  private static final Pattern BY_WHOM =
      Pattern.compile(
          "[ \\t•-]{0,4}(?:by whom|by who|who|responsible|person responsible|lead|owner)"
              + "(?: will do this)?[:?][ \\t]{0,4}(?<owner>\\p{L}[\\p{L}'’-]{0,20})",
          Pattern.CASE_INSENSITIVE);

  /** "(all Ruth unless initialled)". */
  private static final Pattern NAME = Pattern.compile("\\b\\p{Lu}\\p{Ll}{1,20}\\b");

  private static final Set<String> NOBODY =
      Set.of("all", "tbc", "tba", "n", "ongoing", "everyone", "agencies", "professionals", "not");

  private final Owners owners;
  private final String text;
  private final boolean headed;
  private final boolean ofActions;
  private final boolean ownedByHeading;
  private boolean open;
  private boolean owned;
  private boolean begun;
  private int last;

  ActionList(ReadSection section, Owners owners, Doers doers) {
    this.owners = owners;
    this.text = section.text();
    this.ofActions = OPENERS.standIn(section.heading());
    this.headed = section.role() == SectionRole.PLAN || ofActions;
    this.ownedByHeading =
        (headed && isNamedIn(section.heading(), doers)) || saysByWhom(section.text());
    this.open = headed;
    this.owned = ownedByHeading;
  }

  /** Whether anything in a section may be left to do: not where it tells what might happen. */
  static boolean mayStandIn(ReadSection section) {
    return (section.role() == SectionRole.OTHER || section.role() == SectionRole.PLAN)
        && words(section.heading()).stream().noneMatch(OF_NO_ACTIONS::contains);
  }

  /** Whether the line last read stands on a list of actions. */
  boolean isOpen() {
    return open;
  }

  /** Whether the heading says in so many words that these are actions. */
  boolean isOfActions() {
    return ofActions;
  }

  /** Whether the list, or the section, says whose actions these are. */
  boolean isOwned() {
    return owned;
  }

  /**
   * Goes on to the next line.
   *
   * @return what of it is an item: nothing if it opens a list
   */
  List<Token> read(Sentence sentence, List<Token> tokens) {
    if (begun && text.substring(last, sentence.start()).contains("\n\n")) {
      open = headed;
      owned = ownedByHeading;
      begun = false;
    }
    last = sentence.end();
    if (tokens.getLast().text().equals(":") || isLabel(tokens, tokens.size())) {
      owned = owners.isNamedIn(tokens) && !isRecommending(tokens);
      open =
          headed
              || isLabel(tokens, tokens.size())
              || OPENERS.standIn(text, sentence.start(), sentence.end());
      begun = false;
      return List.of();
    }
    begun = true;
    if (tokens.size() > 2 && tokens.get(1).text().equals(":") && isLabel(tokens, 1)) {
      open |= tokens.getFirst().lower().startsWith("action");
      return tokens.subList(2, tokens.size());
    }
    return tokens;
  }

  /** "I further recommend:" names who asks, and not who is to do it. */
  private static boolean isRecommending(List<Token> tokens) {
    return tokens.stream()
        .anyMatch(t -> Set.of("recommend", "recommends", "recommended").contains(t.lower()));
  }

  private static boolean isLabel(List<Token> tokens, int end) {
    return end == 1 && LABELS.contains(tokens.getFirst().lower());
  }

  /** "By whom: health visitor", on a line of its own. */
  private static boolean saysByWhom(String text) {
    Matcher matcher = BY_WHOM.matcher(text);
    int line = 0;
    do {
      if (matcher.region(line, text.length()).lookingAt()) {
        return !NOBODY.contains(matcher.group("owner").toLowerCase(Locale.ROOT));
      }
      line = text.indexOf('\n', line) + 1;
    } while (line > 0);
    return false;
  }

  /** "My actions", "Actions for Ruth": a heading in capitals at each word names nobody by that. */
  private static boolean isNamedIn(String heading, Doers doers) {
    int aside = heading.indexOf('(');
    boolean named = aside >= 0 && NAME.matcher(heading.substring(aside)).find();
    return named
        || words(heading).stream()
            .map(word -> new Token(word, 0, word.length(), "NOUN"))
            .anyMatch(doers::isDoer);
  }

  private static List<String> words(String heading) {
    return List.of(heading.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
  }
}
