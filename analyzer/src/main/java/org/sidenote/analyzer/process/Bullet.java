package org.sidenote.analyzer.process;

import java.util.List;
import java.util.Set;
import org.sidenote.api.Token;

/** What a line of a list begins with: a dash, a dot, a number. */
final class Bullet {

  private Bullet() {}

  /** The words of a line, without its bullet. */
  static List<Token> cutFrom(List<Token> tokens) {
    int from = 0;
    while (from < tokens.size() && (!tokens.get(from).isWord() || isNumbering(tokens, from))) {
      from++;
    }
    return tokens.subList(from, tokens.size());
  }

  /** The "1" of "1.", "1)" and "1 |", and the "a" of "(a)". */
  private static boolean isNumbering(List<Token> tokens, int i) {
    if (i + 1 >= tokens.size()) {
      return false;
    }
    String next = tokens.get(i + 1).text();
    boolean letter = tokens.get(i).text().length() == 1 && next.equals(")");
    boolean number = Character.isDigit(tokens.get(i).text().charAt(0));
    return letter || (number && Set.of(".", ")", "|").contains(next));
  }
}
