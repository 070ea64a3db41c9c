package org.sidenote.analyzer.duplication;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sidenote.analyzer.text.Phrases;
import org.sidenote.analyzer.text.Stretch;

/**
 * Where the last message of a pasted thread ends and the worker's own words begin: behind its
 * sign-off, its sender's name and job, and what a mail system puts at its foot. A message that
 * nobody signed goes on to the end of the section, as nothing tells the two apart.
 */
final class ThreadEnd {

  /** "Kind regards", "Thanks, Ruth", "Many thanks in advance"; not "Thanks for this". */
  private static final Pattern SIGN_OFF =
      Pattern.compile(
          "^>* ?(?i:((many|with|kind|kindest|warm|best|all the|yours|thanks and|thank you and) ){0,2}"
              + "(regards|rgds|thanks|thank you|thx|wishes|best|cheers|sincerely|faithfully|kr)"
              + "( (again|so much|very much|in advance|for now|all|both))?)"
              + "[,.!]?( \\p{Lu}[\\p{L}'’-]{0,20}){0,3}( team)?[,.!]?$");

  private static final Pattern HEAD =
      Pattern.compile("(?i)^>* ?\\**(from|sent|date|to|cc|bcc|subject|re):\\**\\s.*");

  /** At the foot of a message, put there by a mail system. */
  private static final Phrases FOOT = Phrases.named("feet-of-messages");

  /** Who speaks of themselves signs nothing. */
  private static final Set<String> FIRST_PERSON =
      Set.of("i", "i'm", "i've", "i'll", "my", "me", "we", "our", "us");

  private static final int SIGNATURE_WORDS = 8;

  private ThreadEnd() {}

  /** "From: Site office". */
  static boolean isHead(String line) {
    return HEAD.matches(line);
  }

  /**
   * One past the last character of the thread.
   *
   * @param lines of the section that are not blank
   * @param lastHead the first line of the last message
   */
  static int in(String text, List<Stretch> lines, int lastHead) {
    Set<String> sender = words(lines.get(lastHead).in(text));
    int greeting = lastHead + 1;
    while (greeting < lines.size() && isHead(lines.get(greeting).in(text))) {
      greeting++;
    }
    for (int i = greeting + 1; i < lines.size(); i++) {
      String line = lines.get(i).in(text).strip();
      if (SIGN_OFF.matches(line) || (sender.containsAll(words(line)) && !words(line).isEmpty())) {
        return lines.get(lastOfFoot(text, lines, i)).end();
      }
    }
    return text.stripTrailing().length();
  }

  /** The last line of name, job, telephone and disclaimer behind a sign-off. */
  private static int lastOfFoot(String text, List<Stretch> lines, int signOff) {
    int last = signOff;
    boolean apart = false;
    for (int i = signOff + 1; i < lines.size(); i++) {
      String line = lines.get(i).in(text).strip();
      apart |= text.substring(lines.get(i - 1).end(), lines.get(i).start()).contains("\n\n");
      if (FOOT.standIn(line) || (!apart && isOfSignature(line))) {
        last = i;
      } else if (!isOfSignature(line)) {
        return last;
      }
    }
    return last;
  }

  /** "Dawn", "Payroll Helpdesk | 01632 960 001": no sentence, and nobody says "I". */
  private static boolean isOfSignature(String line) {
    Set<String> words = words(line);
    return words.size() <= SIGNATURE_WORDS
        && !line.endsWith(".")
        && !line.contains(": ")
        && words.stream().noneMatch(FIRST_PERSON::contains);
  }

  private static Set<String> words(String line) {
    return Stream.of(line.toLowerCase(Locale.ROOT).split("[^\\p{L}'’]+"))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }
}
