package org.sidenote.analyzer.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.Analyzer;
import org.sidenote.analyzer.duplication.MemoryArchive;
import org.sidenote.analyzer.text.TextReader;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Section;
import org.sidenote.corpus.generator.GeneratedNote;
import org.sidenote.corpus.generator.NoteGenerator;

/** How well the language is read, and how fast every rule together is: one thread, warm. */
public final class LanguageBench {

  /** What a draft is compared with. */
  private static final int FILED = 1_000;

  private static final int WARM_UPS = 12;
  private static final int EDITS = 5;
  private static final int[] TIMES = {1, 10, 100};

  private final PrintStream out;

  public LanguageBench(PrintStream out) {
    this.out = out;
  }

  /**
   * Measures and prints what it sees.
   *
   * @param notes how many made-up notes; at least 100
   * @param treebank a treebank in CoNLL-U to compare passives with; null for none
   * @param languageTool the class path of LanguageTool's English; null to leave it out
   */
  public void run(int notes, @Nullable Path treebank, @Nullable String languageTool)
      throws IOException {
    if (treebank != null) {
      PassiveAgreement passives = PassiveAgreement.with(treebank);
      print("Sentences with a passive", passives.any());
      print("Sentences with one that does not say who acted", passives.agentless());
    }
    List<String> texts = Drafts.texts();
    TagAgreement tags = TagAgreement.on(texts);
    out.printf("Tags as OpenNLP's: %.4f of %,d words%n", tags.share(), tags.words());
    tokens(texts);
    out.flush();
    drafts();
    out.flush();
    double seconds = notes(notes);
    growth();
    out.flush();
    if (languageTool != null) {
      LanguageToolPeer.run(out, languageTool, records(notes), seconds);
    }
  }

  private void print(String what, PassiveAgreement.F1 f1) {
    out.printf(
        "%s: F1 %.3f (precision %.3f, recall %.3f, of %,d)%n",
        what, f1.value(), f1.precision(), f1.recall(), f1.sentences());
  }

  private void tokens(List<String> texts) {
    TextReader reader = new TextReader();
    long tokens = 0;
    double seconds = 0;
    for (int round = 0; round <= WARM_UPS; round++) {
      tokens = 0;
      long start = CpuTime.now();
      for (String text : texts) {
        tokens += reader.sentences(text).stream().mapToInt(s -> s.tokens().size()).sum();
      }
      seconds = CpuTime.since(start);
    }
    out.printf("Sentences, words and tags: %,.0f tokens a second%n", tokens / seconds);
  }

  /** A worker's draft: first seen, and again after every sentence typed. */
  private void drafts() throws IOException {
    MemoryArchive archive = new MemoryArchive();
    records(FILED).forEach(archive::add);
    List<CaseRecord> drafts = Drafts.ofAThousandWords();
    Analyzer warm = Analyzer.standard();
    for (int round = 0; round < WARM_UPS; round++) {
      drafts.forEach(draft -> warm.check(draft, archive));
    }
    List<Double> cold = new ArrayList<>();
    List<Double> edited = new ArrayList<>();
    Random random = new Random(1);
    for (CaseRecord draft : drafts) {
      Analyzer analyzer = Analyzer.standard();
      cold.add(milliseconds(analyzer, draft, archive));
      CaseRecord typed = draft;
      for (int i = 0; i < EDITS; i++) {
        typed = Drafts.edited(typed, random);
        edited.add(milliseconds(analyzer, typed, archive));
      }
    }
    print("A draft of 1,000 words, first seen", cold);
    print("The same after one more sentence", edited);
  }

  private static double milliseconds(Analyzer analyzer, CaseRecord draft, MemoryArchive archive) {
    long start = CpuTime.now();
    analyzer.check(draft, archive);
    return CpuTime.since(start) * 1e3;
  }

  private void print(String what, List<Double> milliseconds) {
    double[] sorted = milliseconds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    out.printf(
        "%s: p50 %.1f ms, p95 %.1f ms (%d measured)%n",
        what, sorted[sorted.length / 2], sorted[sorted.length * 95 / 100], sorted.length);
  }

  /**
   * Every rule over a hundredth, a tenth and all of the notes; seconds a note of all. The drafts
   * come before, so that the machine is warm; the analyzer has seen none of it.
   */
  private double notes(int count) {
    Analyzer analyzer = Analyzer.standard();
    double perNote = 0;
    for (int times : TIMES) {
      List<CaseRecord> records = records(count * times / TIMES[TIMES.length - 1]);
      MemoryArchive archive = new MemoryArchive();
      long start = CpuTime.now();
      for (CaseRecord record : records) {
        analyzer.check(record, archive);
        archive.add(record);
      }
      perNote = CpuTime.since(start) / records.size();
      System.gc();
      long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
      out.printf(
          "%,d notes, every rule: %,.0f a second; %,d MB in use with the notes%n",
          records.size(), 1 / perNote, used >> 20);
    }
    return perNote;
  }

  /** One note as long as many: its cost should grow as its length does. */
  private void growth() {
    MemoryArchive nothing = new MemoryArchive();
    double one = 0;
    for (int times : TIMES) {
      List<CaseRecord> notes = records(times);
      CaseRecord first = notes.getFirst();
      String text =
          String.join("\n\n", notes.stream().map(n -> n.sections().getFirst().text()).toList());
      CaseRecord all =
          new CaseRecord(
              first.id(),
              first.type(),
              first.title(),
              first.person(),
              first.alsoAbout(),
              first.people(),
              first.author(),
              first.occurredOn(),
              first.recordedAt(),
              first.template(),
              List.of(new Section("", text)));
      double[] milliseconds = new double[WARM_UPS];
      for (int i = 0; i < milliseconds.length; i++) {
        // One that has never seen it: it would remember.
        milliseconds[i] = milliseconds(Analyzer.standard(), all, nothing);
      }
      Arrays.sort(milliseconds);
      double perLetter = milliseconds[WARM_UPS / 2] / text.length();
      one = times == 1 ? perLetter : one;
      out.printf(
          "One note as long as %d: %.1f ms, %.2f times as much a letter%n",
          times, milliseconds[WARM_UPS / 2], perLetter / one);
    }
  }

  private static List<CaseRecord> records(int count) {
    return new NoteGenerator(1).notes(count).map(GeneratedNote::record).toList();
  }
}
