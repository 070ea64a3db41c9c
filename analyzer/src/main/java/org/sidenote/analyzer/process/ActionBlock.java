package org.sidenote.analyzer.process;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Sentence;
import org.sidenote.api.Token;

/**
 * A list of actions with no heading, as notes end in: several short lines one under another, of
 * which two or more are something somebody is to do, or something to be done.
 */
final class ActionBlock {

  private static final int ACTIONS = 2;

  /** Lines longer than this tell of something. */
  private static final int WORDS = 14;

  private static final Set<String> DASHES = Set.of("-", "–", "—");

  private ActionBlock() {}

  /** For each sentence of a section, whether it is a line of such a list. */
  static boolean[] in(ReadSection section, Owners owners, LeftToDo.Setting setting) {
    List<Sentence> sentences = section.sentences();
    boolean[] listed = new boolean[sentences.size()];
    int from = 0;
    int actions = 0;
    for (int i = 0; i < listed.length; i++) {
      if (!isLine(section.text(), sentences.get(i))) {
        from = i + 1;
        actions = 0;
        continue;
      }
      if (i > from && isApart(section.text(), sentences.get(i - 1), sentences.get(i))) {
        from = i;
        actions = 0;
      }
      List<Token> line = Bullet.cutFrom(sentences.get(i).tokens());
      actions += !line.isEmpty() && isAction(line, owners, setting) ? 1 : 0;
      if (actions >= ACTIONS && 2 * actions >= i + 1 - from) {
        Arrays.fill(listed, from, i + 1, true);
      } else if (i > from && listed[i - 1]) {
        listed[i] = true;
      }
    }
    return listed;
  }

  /** "Ruth to ring school", "RS – ring school", "form to be sent". */
  private static boolean isAction(List<Token> line, Owners owners, LeftToDo.Setting setting) {
    if (LeftToDo.in(line, setting) >= 0) {
      return true;
    }
    boolean opens = Character.isUpperCase(line.getFirst().text().charAt(0));
    for (int i = 1; i + 1 < Math.min(line.size(), 4); i++) {
      boolean to = line.get(i).lower().equals("to") && line.get(i + 1).tag().equals("VERB");
      boolean dash = i == 1 && DASHES.contains(line.get(i).text());
      if (opens && (to || dash) && owners.isOwned(line)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLine(String text, Sentence sentence) {
    return sentence.words() <= WORDS && BareItem.isOwnLine(text, sentence);
  }

  private static boolean isApart(String text, Sentence before, Sentence line) {
    int breaks = 0;
    for (int i = before.end(); i < line.start(); i++) {
      breaks += text.charAt(i) == '\n' ? 1 : 0;
    }
    return breaks > 1;
  }
}
