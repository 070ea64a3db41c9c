package org.sidenote.analyzer.function;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.analyzer.text.Quotations;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Mark;
import org.sidenote.api.MarkKind;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Sentence;

/**
 * Marks sentences that tell of process, say what something means, decide, or give a reason. A
 * sentence can be marked as two of them, as a reason may also be analysis. After guidance that asks
 * for people before process (BASW England 2024, tips 1 and 5) and for what it means (tip 8).
 */
@SuppressWarnings("EnumOrdinal") // the model's columns are in the enum's order
public final class FunctionMarker {

  /** How sure is sure enough, as measured on people whose records were held out of the training. */
  private static final List<Threshold> THRESHOLDS =
      List.of(
          new Threshold(SentenceFunction.PROCESS, MarkKind.PROCESS, 0.38f),
          new Threshold(SentenceFunction.ANALYSIS, MarkKind.ANALYSIS, 0.32f),
          new Threshold(SentenceFunction.DECISION, MarkKind.DECISION, 0.35f),
          new Threshold(SentenceFunction.RATIONALE, MarkKind.RATIONALE, 0.4f));

  private record Threshold(SentenceFunction function, MarkKind kind, float sureness) {}

  private static final FunctionModel MODEL = load();

  private FunctionMarker() {}

  /** Marks of kind process, analysis, decision and rationale, each over a whole sentence. */
  public static List<Mark> marks(CaseRecord record, List<ReadSection> sections) {
    SentenceFeatures features = new SentenceFeatures(NamedPeople.of(record));
    List<Mark> marks = new ArrayList<>();
    for (ReadSection section : sections) {
      List<Stretch> quotations = Quotations.in(section.text());
      for (int i = 0; i < section.sentences().size(); i++) {
        float[] sureness = MODEL.sureness(features.of(section, i, quotations));
        Sentence sentence = section.sentences().get(i);
        for (Threshold threshold : THRESHOLDS) {
          if (sureness[threshold.function.ordinal()] >= threshold.sureness) {
            marks.add(
                new Mark(threshold.kind, section.index(), sentence.start(), sentence.end(), null));
          }
        }
      }
    }
    return marks;
  }

  private static FunctionModel load() {
    try (InputStream in = FunctionMarker.class.getResourceAsStream("model.bin")) {
      if (in == null) {
        throw new IllegalStateException("the model of sentence functions is made by the build");
      }
      return FunctionModel.read(new BufferedInputStream(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
