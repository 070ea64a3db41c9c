package org.sidenote.analyzer.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sidenote.corpus.generator.GeneratedNote;

/**
 * Two programs that find copied text, run on the same notes beside ours, each in a process of its
 * own: sim_text (Debian's similarity-tester) and JPlag 6. Neither is part of Sidenote; one that is
 * not on the machine is passed over with a word.
 */
final class Peers {

  private static final int MOST_NOTES = 4_000;
  private static final int MINUTES = 5;

  private static final String JPLAG =
      """
      import de.jplag.JPlag;
      import de.jplag.options.JPlagOptions;
      import de.jplag.text.NaturalLanguage;
      import java.io.File;
      import java.util.Set;

      class JPlagPeer {
        public static void main(String[] args) throws Exception {
          var notes = Set.of(new File(args[0]));
          var options = new JPlagOptions(new NaturalLanguage(), notes, Set.of());
          System.out.println(JPlag.run(options).getAllComparisons().size());
        }
      }
      """;

  private final PrintStream out;
  private final @Nullable String jplagClassPath;

  Peers(PrintStream out, @Nullable String jplagClassPath) {
    this.out = out;
    this.jplagClassPath = jplagClassPath;
  }

  /** Runs them where they have a chance to finish: their cost grows with the square. */
  void run(List<GeneratedNote> notes, double ours) throws IOException {
    if (notes.size() > MOST_NOTES) {
      out.printf("Peers: not run on more than %,d notes%n", MOST_NOTES);
      return;
    }
    Path folder = Files.createTempDirectory("sidenote-bench");
    try {
      Path texts = Files.createDirectory(folder.resolve("notes"));
      for (GeneratedNote note : notes) {
        Files.writeString(texts.resolve(note.id() + ".txt"), note.text());
      }
      simText(folder, texts, notes, ours);
      jplag(folder, texts, ours);
    } finally {
      delete(folder);
    }
  }

  private void simText(Path folder, Path texts, List<GeneratedNote> notes, double ours)
      throws IOException {
    Path list = folder.resolve("list");
    Files.write(
        list, notes.stream().map(note -> texts.resolve(note.id() + ".txt").toString()).toList());
    List<String> command = List.of("sim_text", "-r", "12", "-s", "-i");
    timed("sim_text -r 12", new ProcessBuilder(command).redirectInput(list.toFile()), ours);
  }

  private void jplag(Path folder, Path texts, double ours) throws IOException {
    if (jplagClassPath == null) {
      out.println("  JPlag: say where it is with --jplag CLASSPATH");
      return;
    }
    Path source = folder.resolve("JPlagPeer.java");
    Files.writeString(source, JPLAG);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", jplagClassPath, source.toString(), texts.toString()));
    timed("JPlag 6", new ProcessBuilder(command), ours);
  }

  private void timed(String name, ProcessBuilder builder, double ours) {
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    long start = System.nanoTime();
    try {
      Process process = builder.start();
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        out.printf("  %s: not done after %d minutes%n", name, MINUTES);
        return;
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      out.printf("  %s: %.1f s, %.1f times ours%n", name, seconds, seconds / ours);
    } catch (IOException e) {
      out.printf("  %s: not on this machine%n", name);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
