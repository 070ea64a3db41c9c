package org.sidenote.analyzer.function;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import opennlp.tools.ml.AbstractEventTrainer;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.sidenote.analyzer.text.TextReader;

/**
 * Makes the model of sentence functions from the corpus, while Sidenote is built: the same corpus
 * gives the same model to the bit. OpenNLP's quasi-Newton trainer fits one logistic model a
 * function.
 */
public final class FunctionTrainer {

  private static final String YES = "yes";

  /** Measured on records of people held out of the training; more iterations bring nothing. */
  private static final int ITERATIONS = 50;

  private static final double L2 = 0.06;
  private static final int SEEN_AT_LEAST = 3;

  private FunctionTrainer() {}

  /** Writes the model to the file named. */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      FunctionModel.write(weights(FunctionExamples.all(new TextReader())), out);
    }
  }

  /** Weights by feature, in the order of {@link SentenceFunction}. */
  static Map<Integer, float[]> weights(List<FunctionExample> examples) {
    SentenceFunction[] functions = SentenceFunction.values();
    Map<Integer, Float> telling = telling(examples);
    List<Map<Integer, Float>> fits =
        Arrays.stream(functions)
            .parallel()
            .map(function -> fit(function, examples, telling))
            .toList();
    Map<Integer, float[]> weights = new TreeMap<>();
    telling.forEach((feature, how) -> {
      float[] row = new float[FunctionModel.COLUMNS];
      for (int f = 0; f < functions.length; f++) {
        row[f] = how * fits.get(f).getOrDefault(feature, 0f);
      }
      row[functions.length] = how * how;
      weights.put(feature, row);
    });
    return weights;
  }

  /**
   * How telling each feature is: the rarer the more, by the logarithm of the share of sentences
   * that have it (inverse document frequency, Sparck Jones 1972).
   */
  private static Map<Integer, Float> telling(List<FunctionExample> examples) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (FunctionExample example : examples) {
      for (int feature : example.features()) {
        counts.merge(feature, 1, Integer::sum);
      }
    }
    Map<Integer, Float> telling = new TreeMap<>();
    counts.forEach((feature, count) -> {
      if (count >= SEEN_AT_LEAST) {
        telling.put(feature, (float) Math.log((double) examples.size() / count));
      }
    });
    return telling;
  }

  private static Map<Integer, Float> fit(
      SentenceFunction function, List<FunctionExample> examples, Map<Integer, Float> telling) {
    List<Event> events = new ArrayList<>();
    for (FunctionExample example : examples) {
      boolean yes = example.yes().contains(function);
      if (yes || example.no().contains(function)) {
        events.add(event(yes ? YES : "no", example, telling));
      }
    }
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
    parameters.put(
        AbstractEventTrainer.DATA_INDEXER_PARAM,
        AbstractEventTrainer.DATA_INDEXER_ONE_PASS_REAL_VALUE);
    parameters.put(QNTrainer.L1COST_PARAM, 0.0);
    parameters.put(QNTrainer.L2COST_PARAM, L2);
    QNTrainer trainer = new QNTrainer();
    trainer.init(parameters, null);
    try {
      return weights((AbstractModel) trainer.train(ObjectStreamUtils.createObjectStream(events)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sentence as a vector of length one. */
  private static Event event(String outcome, FunctionExample example, Map<Integer, Float> telling) {
    int[] known = Arrays.stream(example.features()).filter(telling::containsKey).toArray();
    String[] names = Arrays.stream(known).mapToObj(Integer::toString).toArray(String[]::new);
    float[] values = new float[known.length];
    float squares = 0;
    for (int i = 0; i < values.length; i++) {
      values[i] = telling.getOrDefault(known[i], 0f);
      squares += values[i] * values[i];
    }
    for (int i = 0; i < values.length && squares > 0; i++) {
      values[i] /= (float) Math.sqrt(squares);
    }
    return new Event(outcome, names, values);
  }

  /** By feature, how much it speaks for yes and against no. */
  private static Map<Integer, Float> weights(AbstractModel model) {
    @SuppressWarnings("unchecked")
    Map<String, Context> contexts = (Map<String, Context>) model.getDataStructures()[1];
    int yes = model.getIndex(YES);
    Map<Integer, Float> weights = new HashMap<>();
    contexts.forEach((feature, context) -> {
      double weight = 0;
      for (int i = 0; i < context.getOutcomes().length; i++) {
        double parameter = context.getParameters()[i];
        weight += context.getOutcomes()[i] == yes ? parameter : -parameter;
      }
      weights.put(Integer.parseInt(feature), (float) weight);
    });
    return weights;
  }
}
