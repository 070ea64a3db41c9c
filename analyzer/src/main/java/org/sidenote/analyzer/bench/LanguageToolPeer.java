package org.sidenote.analyzer.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.sidenote.api.CaseRecord;

/**
 * LanguageTool's British English beside ours: the same notes, one thread, warm, in a process of its
 * own. It is no part of Sidenote.
 */
final class LanguageToolPeer {

  /** It needs a tenth of a second a note; so many are enough to see that. */
  private static final int NOTES = 200;

  private static final int MINUTES = 5;

  private static final String SOURCE =
      """
      import java.lang.management.ManagementFactory;
      import java.nio.file.Files;
      import java.nio.file.Path;
      import org.languagetool.JLanguageTool;
      import org.languagetool.Languages;

      class LanguageToolPeer {
        public static void main(String[] args) throws Exception {
          var notes = Files.readAllLines(Path.of(args[0]));
          var tool = new JLanguageTool(Languages.getLanguageForShortCode("en-GB"));
          var threads = ManagementFactory.getThreadMXBean();
          for (String note : notes) {
            tool.check(note);
          }
          long start = threads.getCurrentThreadCpuTime();
          for (String note : notes) {
            tool.check(note);
          }
          Files.writeString(
              Path.of(args[1]), "" + (threads.getCurrentThreadCpuTime() - start) / 1e9);
        }
      }
      """;

  private LanguageToolPeer() {}

  /**
   * Runs it and prints how it compares.
   *
   * @param ours seconds a note
   */
  static void run(PrintStream out, String classPath, List<CaseRecord> records, double ours)
      throws IOException {
    Path folder = Files.createTempDirectory("sidenote-bench");
    Path source = folder.resolve("LanguageToolPeer.java");
    Path notes = folder.resolve("notes.txt");
    Path answer = folder.resolve("seconds.txt");
    try {
      Files.writeString(source, SOURCE);
      List<CaseRecord> some = records.subList(0, Math.min(NOTES, records.size()));
      Files.write(
          notes,
          some.stream().map(r -> r.sections().getFirst().text().replace('\n', ' ')).toList());
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  classPath,
                  source.toString(),
                  notes.toString(),
                  answer.toString())
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      boolean done = process.waitFor(MINUTES, TimeUnit.MINUTES);
      if (!done || process.exitValue() != 0) {
        process.destroyForcibly();
        out.println("LanguageTool: did not run; is its class path right?");
        return;
      }
      double theirs = Double.parseDouble(Files.readString(answer)) / some.size();
      out.printf(
          "LanguageTool en-GB, same notes: %.1f ms a note, %.0f times ours%n",
          theirs * 1e3, theirs / ours);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      for (Path file : List.of(source, notes, answer, folder)) {
        Files.deleteIfExists(file);
      }
    }
  }
}
