package org.sidenote.analyzer.function;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.analyzer.text.Phrases;
import org.sidenote.analyzer.voice.Evidence;
import org.sidenote.analyzer.voice.VoiceMarker;
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
 *
 * <p>Whose voice is heard in a section is read on the way: each of the two helps to tell the other.
 */
@SuppressWarnings("EnumOrdinal") // the model's columns are in the enum's order
public final class FunctionMarker {

  /**
   * What is marked, by the sentence itself and by those before and after it: process and analysis
   * seldom stand alone. Measured on people whose records were held out of the training.
   */
  private static final List<Threshold> THRESHOLDS =
      List.of(
          new Threshold(SentenceFunction.PROCESS, MarkKind.PROCESS, 0.2f, 0, -1.3f),
          new Threshold(SentenceFunction.ANALYSIS, MarkKind.ANALYSIS, 0.4f, 0, -2.9f),
          new Threshold(SentenceFunction.DECISION, MarkKind.DECISION, 0.2f, 0, -2.4f),
          new Threshold(SentenceFunction.RATIONALE, MarkKind.RATIONALE, 0, 0.5f, -3.2f));

  /** What speaks against most functions of most sentences; no neighbour says more against one. */
  private static final float USUAL = -3;

  /** More than this a neighbour does not speak for one. */
  private static final float MOST = 2;

  /** What joins a reason to what it is a reason for. */
  private static final Phrases BECAUSE = Phrases.named("because");

  private static final float JOINED = 0.3f;
  private static final float JOINED_TO_DECISION = 0.45f;

  /** Log-odds; a sentence less like a decision than this is none. */
  private static final float LEAST_DECIDED = -6;

  /**
   * When a sentence has a function.
   *
   * @param neighbours what each sentence beside it counts
   * @param decided what a decision in each sentence beside it counts: a reason stands beside one
   * @param least log-odds, all counted
   */
  private record Threshold(
      SentenceFunction function, MarkKind kind, float neighbours, float decided, float least) {

    boolean isReached(float[][] section, int at) {
      float all =
          section[at][function.ordinal()]
              + neighbours * beside(section, at, function)
              + decided * beside(section, at, SentenceFunction.DECISION);
      return all >= least;
    }

    private static float beside(float[][] section, int at, SentenceFunction what) {
      return of(section, at - 1, what) + of(section, at + 1, what);
    }

    private static float of(float[][] section, int at, SentenceFunction what) {
      return at < 0 || at == section.length
          ? USUAL
          : Math.clamp(section[at][what.ordinal()], USUAL, MOST);
    }
  }

  private static final FunctionModel MODEL = load();

  /**
   * What a section tells by itself. Who does what in a sentence speaks for its function, and that
   * for whose voice is heard in it, so that both are read together.
   *
   * @param voices marks of whose voice is heard
   * @param evidence by sentence and function; nobody writes to it
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Told(List<Mark> voices, float[][] evidence) {}

  private static final SectionFact<VoiceMarker.Rest, Told> TOLD =
      SectionFact.given(FunctionMarker::read);

  private final List<ReadSection> sections;
  private final List<Told> told;

  /** Reads the sentences of a record. */
  public FunctionMarker(CaseRecord record, List<ReadSection> sections) {
    this.sections = sections;
    this.told = new ArrayList<>();
    VoiceMarker.Rest rest = VoiceMarker.Rest.of(record, sections);
    for (ReadSection section : sections) {
      told.add(TOLD.of(rest, section));
    }
  }

  private static Told read(VoiceMarker.Rest rest, ReadSection section) {
    SentenceFeatures features = new SentenceFeatures(NamedPeople.of(rest.header()));
    float[][] evidence = new float[section.sentences().size()][];
    List<Mark> voices =
        VoiceMarker.marks(
            rest,
            section,
            (index, sentence, doings) -> {
              float[] its = MODEL.evidence(features.of(section, sentence, doings));
              its[SentenceFunction.RATIONALE.ordinal()] +=
                  joined(section, section.sentences().get(sentence), its);
              evidence[sentence] = its;
              return new Evidence.OfSentence(
                  its[SentenceFunction.SHOWN.ordinal()], its[SentenceFunction.VOICE.ordinal()]);
            });
    return new Told(voices, evidence);
  }

  /** What a "because" says for a reason: the more, the surer its sentence decides. */
  private static float joined(ReadSection section, Sentence sentence, float[] evidence) {
    if (!BECAUSE.standIn(section, sentence)) {
      return 0;
    }
    float decides = evidence[SentenceFunction.DECISION.ordinal()] - LEAST_DECIDED;
    return JOINED + JOINED_TO_DECISION * Math.clamp(decides, 0, MOST - LEAST_DECIDED);
  }

  /** Marks of whose voice is heard: see {@link VoiceMarker}. */
  public List<Mark> voices() {
    List<Mark> marks = new ArrayList<>();
    for (ReadSection section : sections) {
      for (Mark mark : told.get(section.index()).voices) {
        marks.add(mark.in(section.index()));
      }
    }
    return marks;
  }

  /** Marks of kind process, analysis, decision and rationale, each over a whole sentence. */
  public List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    for (ReadSection section : sections) {
      float[][] its = told.get(section.index()).evidence;
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
