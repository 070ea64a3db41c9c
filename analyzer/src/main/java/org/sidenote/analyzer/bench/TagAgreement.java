package org.sidenote.analyzer.bench;

import java.util.List;
import opennlp.tools.postag.POSTaggerME;
import org.sidenote.analyzer.text.LanguageModels;
import org.sidenote.analyzer.text.TextReader;
import org.sidenote.api.Sentence;
import org.sidenote.api.Token;

/**
 * How many words have the tag that OpenNLP's own tagger gives them.
 *
 * @param words how many were compared
 * @param same how many have the same tag
 */
record TagAgreement(int words, int same) {

  /** OpenNLP's copies its history at every word; a longer sentence would keep us waiting. */
  private static final int LONGEST = 200;

  static TagAgreement on(List<String> texts) {
    TextReader reader = new TextReader();
    POSTaggerME openNlp = new POSTaggerME(LanguageModels.tags());
    int words = 0;
    int same = 0;
    for (String text : texts) {
      for (Sentence sentence : reader.sentences(text)) {
        List<Token> tokens = sentence.tokens();
        if (tokens.size() <= LONGEST) {
          String[] tags = openNlp.tag(tokens.stream().map(Token::text).toArray(String[]::new));
          words += tags.length;
          for (int i = 0; i < tags.length; i++) {
            same += tags[i].equals(tokens.get(i).tag()) ? 1 : 0;
          }
        }
      }
    }
    return new TagAgreement(words, same);
  }

  double share() {
    return (double) same / words;
  }
}
