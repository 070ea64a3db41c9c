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

  private static final double L2 = 0.3;
  private static final int SEEN_AT_LEAST = 2;

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
    List<Map<Integer, Float>> fits =
        Arrays.stream(functions).parallel().map(function -> fit(function, examples)).toList();
    Map<Integer, float[]> weights = new TreeMap<>();
    for (int f = 0; f < functions.length; f++) {
      for (Map.Entry<Integer, Float> weight : fits.get(f).entrySet()) {
        weights.computeIfAbsent(weight.getKey(), feature -> new float[functions.length])[f] =
            weight.getValue();
      }
    }
    return weights;
  }

  private static Map<Integer, Float> fit(
      SentenceFunction function, List<FunctionExample> examples) {
    List<Event> events = new ArrayList<>();
    for (FunctionExample example : examples) {
      boolean yes = example.yes().contains(function);
      if (yes || example.no().contains(function)) {
        events.add(new Event(yes ? YES : "no", context(example)));
      }
    }
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    parameters.put(TrainingParameters.CUTOFF_PARAM, SEEN_AT_LEAST);
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

  private static String[] context(FunctionExample example) {
    return Arrays.stream(example.features()).mapToObj(Integer::toString).toArray(String[]::new);
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
