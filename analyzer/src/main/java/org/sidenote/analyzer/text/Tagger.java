package org.sidenote.analyzer.text;

import java.util.List;
import opennlp.tools.postag.POSModel;
import org.jspecify.annotations.Nullable;

/**
 * Tags words with their parts of speech: OpenNLP's model, read into tables. Each word takes the tag
 * with the greatest sum of weights, from the left to the right. OpenNLP's own tagger keeps three
 * taggings at a time, but looks at the tags of the best one only, so it comes to the same tags; it
 * is what the tests compare with. Safe for many threads.
 */
final class Tagger {

  private final WordForms words;
  private final String[] tags;
  private final double[] first;
  private final double[][] afterFirst;
  private final double @Nullable [] third;
  private final double[][][] afterTwo;

  Tagger(POSModel model) {
    TagWeights weights = new TagWeights(model);
    words = new WordForms(weights);
    tags = weights.tags();
    first = weights.first();
    afterFirst = weights.afterFirst();
    third = weights.third();
    afterTwo = weights.afterTwo();
  }

  /** A word of the text, as {@link #tag} wants it. */
  WordForm word(String text, int start, int end) {
    return words.at(text, start, end);
  }

  /** A tag for each word of a sentence; several joined by "+" for such as "didn't" (AUX+PART). */
  String[] tag(List<WordForm> sentence) {
    String[] tagged = new String[sentence.size()];
    double[] sum = new double[tags.length];
    int before = 0;
    int last = 0;
    for (int i = 0; i < tagged.length; i++) {
      double[] start = i == 0 ? first : i == 1 ? afterFirst[last] : afterTwo[before][last];
      double[] own = sentence.get(i).own();
      for (int tag = 0; tag < sum.length; tag++) {
        sum[tag] = start[tag] + own[tag];
      }
      if (i == 2) {
        add(third, sum);
      }
      if (i > 0) {
        add(sentence.get(i - 1).toNext(), sum);
      }
      if (i > 1) {
        add(sentence.get(i - 2).toSecondNext(), sum);
      }
      if (i + 1 < tagged.length) {
        add(sentence.get(i + 1).toPrevious(), sum);
      }
      if (i + 2 < tagged.length) {
        add(sentence.get(i + 2).toSecondPrevious(), sum);
      }
      before = last;
      last = greatest(sum);
      tagged[i] = tags[last];
    }
    return tagged;
  }

  private static void add(double @Nullable [] weights, double[] sum) {
    if (weights != null) {
      for (int tag = 0; tag < sum.length; tag++) {
        sum[tag] += weights[tag];
      }
    }
  }

  private static int greatest(double[] sum) {
    int best = 0;
    for (int i = 1; i < sum.length; i++) {
      if (sum[i] > sum[best]) {
        best = i;
      }
    }
    return best;
  }
}
