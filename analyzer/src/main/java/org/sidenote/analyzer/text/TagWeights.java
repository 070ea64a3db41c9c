package org.sidenote.analyzer.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSModel;
import opennlp.tools.util.StringUtil;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;
import org.jspecify.annotations.Nullable;

/**
 * The weights of OpenNLP's tagger, by what they speak for. The model is log-linear: every feature
 * adds a weight to each tag, and the tag with the most wins. The features are those of the model's
 * own {@code generator.featuregen}: the word, its beginnings and endings of up to four characters,
 * its shape, two words to either side, the two tags before, and how near the sentence's start is.
 */
final class TagWeights {

  private static final int LONGEST_AFFIX = 4;

  /** What OpenNLP calls the weights within its model file. */
  private static final String WEIGHTS = "pos.model";

  private final Map<String, Context> features;
  private final String[] tags;

  @SuppressWarnings("unchecked") // the second of a model's data structures is its features by name
  TagWeights(POSModel model) {
    AbstractModel weights = model.getArtifact(WEIGHTS);
    features = (Map<String, Context>) weights.getDataStructures()[1];
    tags = new String[weights.getNumOutcomes()];
    Arrays.setAll(tags, weights::getOutcome);
  }

  /** The tags, in the order of the weights. */
  String[] tags() {
    return tags;
  }

  /** What a word says of its own tag and of its neighbours' tags. */
  WordForm word(String form) {
    String lower = StringUtil.toLowerCase(form);
    String shape = FeatureGeneratorUtil.tokenFeature(form);
    double[] own = new double[tags.length];
    add("w=" + lower, own);
    add("wc=" + shape, own);
    add("w&c=" + lower + "," + shape, own);
    for (int length = 1; length <= Math.min(LONGEST_AFFIX, form.length()); length++) {
      add("pre=" + form.substring(0, length), own);
      add("suf=" + form.substring(form.length() - length), own);
    }
    return new WordForm(
        form,
        form.toLowerCase(Locale.ROOT),
        own,
        known("p1w=" + lower),
        known("p2w=" + lower),
        known("n1w=" + lower),
        known("n2w=" + lower));
  }

  /** For every pair of tags, what they say of the tag that comes after them. */
  double[][][] afterTwo() {
    double[][][] all = new double[tags.length][tags.length][];
    for (int first = 0; first < tags.length; first++) {
      for (int second = 0; second < tags.length; second++) {
        all[first][second] =
            sum("def", "t=" + tags[second], "t2=" + tags[first] + "," + tags[second]);
      }
    }
    return all;
  }

  /** What the first tag of a sentence says of the second. */
  double[][] afterFirst() {
    double[][] all = new double[tags.length][];
    Arrays.setAll(all, first -> sum("def", "t=" + tags[first], "p1S=begin"));
    return all;
  }

  /** What a sentence's start says of its first tag. */
  double[] first() {
    return sum("def", "S=begin");
  }

  /** What a sentence's start says of its third tag, beyond the two tags before. */
  double @Nullable [] third() {
    return known("p2S=begin");
  }

  /** A weight for each tag; null if the model does not know the feature. */
  private double @Nullable [] known(String name) {
    return features.containsKey(name) ? sum(name) : null;
  }

  private double[] sum(String... names) {
    double[] sum = new double[tags.length];
    for (String name : names) {
      add(name, sum);
    }
    return sum;
  }

  private void add(String name, double[] sum) {
    Context feature = features.get(name);
    if (feature != null) {
      for (int i = 0; i < feature.getOutcomes().length; i++) {
        sum[feature.getOutcomes()[i]] += feature.getParameters()[i];
      }
    }
  }
}
