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
import org.sidenote.api.SectionFact;
import org.sidenote.api.Sentence;

/**
 * Marks sentences that tell of process, say what something means, decide, or give a reason. A
 * sentence can be marked as two of them, as a reason may also be analysis. After guidance that asks
 * for people before process (BASW England 2024, tips 1 and 5) and for what it means (tip 8).
 */
@SuppressWarnings("EnumOrdinal") // the model's columns are in the enum's order
public final class FunctionMarker {

  /**
   * What is marked, by the sentence itself and by those before and after it: process and analysis
   * seldom stand alone. Measured on people whose records were held out of the training.
   */
  private static final List<Threshold> THRESHOLDS =
      List.of(
          new Threshold(SentenceFunction.PROCESS, MarkKind.PROCESS, 0.3f, 0, -0.5f),
          new Threshold(SentenceFunction.ANALYSIS, MarkKind.ANALYSIS, 0.3f, 0, -2.7f),
          new Threshold(SentenceFunction.DECISION, MarkKind.DECISION, 0.1f, 0, -2.5f),
          new Threshold(SentenceFunction.RATIONALE, MarkKind.RATIONALE, 0, 0.2f, -1.5f));

  /** What speaks against most functions of most sentences; no neighbour says more against one. */
  private static final float USUAL = -7;

  /** More than this a neighbour does not speak for one. */
  private static final float MOST = 3;

  /**
   * When a sentence has a function.
   *
   * @param neighbours what each sentence beside it counts
   * @param analysis what it counts that the sentence is analysis
   * @param least log-odds, all counted
   */
  private record Threshold(
      SentenceFunction function, MarkKind kind, float neighbours, float analysis, float least) {

    boolean isReached(float[][] section, int at) {
      float all =
          section[at][function.ordinal()]
              + neighbours * (of(section, at - 1) + of(section, at + 1))
              + analysis * section[at][SentenceFunction.ANALYSIS.ordinal()];
      return all >= least;
    }

    private float of(float[][] section, int at) {
      return at < 0 || at == section.length
          ? USUAL
          : Math.clamp(section[at][function.ordinal()], USUAL, MOST);
    }
  }

  private static final FunctionModel MODEL = load();

  private final List<ReadSection> sections;

  /** By section, sentence and function. */
  private final float[][][] evidence;

  /** Reads the sentences of a record. */
  public FunctionMarker(CaseRecord record, List<ReadSection> sections) {
    this.sections = sections;
    this.evidence = new float[sections.size()][][];
    CaseRecord header = record.header();
    for (ReadSection section : sections) {
      evidence[section.index()] = EVIDENCE.of(header, section);
    }
  }

  /** By sentence and function; nobody writes to it. */
  private static final SectionFact<CaseRecord, float[][]> EVIDENCE =
      SectionFact.given(FunctionMarker::evidence);

  private static float[][] evidence(CaseRecord header, ReadSection section) {
    SentenceFeatures features = new SentenceFeatures(NamedPeople.of(header));
    List<Stretch> quotations = Quotations.in(section);
    float[][] its = new float[section.sentences().size()][];
    for (int i = 0; i < its.length; i++) {
      its[i] = MODEL.evidence(features.of(section, i, quotations));
    }
    return its;
  }

  /** Marks of kind process, analysis, decision and rationale, each over a whole sentence. */
  public List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    for (ReadSection section : sections) {
      float[][] its = evidence[section.index()];
      for (int i = 0; i < its.length; i++) {
        Sentence sentence = section.sentences().get(i);
        for (Threshold threshold : THRESHOLDS) {
          if (threshold.isReached(its, i)) {
            marks.add(
                new Mark(threshold.kind, section.index(), sentence.start(), sentence.end(), null));
          }
        }
      }
    }
    return marks;
  }

  /**
   * What speaks for a sentence's showing something of the person, as log-odds.
   *
   * @param section index of the section
   * @param sentence index of the sentence in it
   */
  public float shown(int section, int sentence) {
    return evidence[section][sentence][SentenceFunction.SHOWN.ordinal()];
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
