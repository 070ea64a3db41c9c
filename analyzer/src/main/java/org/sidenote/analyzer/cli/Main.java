package org.sidenote.analyzer.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code sidenote COMMAND}. Exit status: 0 done, 1 findings asked for, 2 bad usage or input. */
@Command(
    name = "sidenote",
    description = "Suggestions beside a case record. Nothing leaves this machine.",
    mixinStandardHelpOptions = true,
    version = "Sidenote 0.1",
    subcommands = {
      CheckCommand.class,
      RulesCommand.class,
      IndexCommand.class,
      AuditCommand.class,
      QualityCommand.class,
      GenerateCommand.class,
      BenchCommand.class,
    })
public final class Main implements Runnable {

  private static final int OUT_BUFFER = 1 << 16;

  /** It advises on the options of the JVM; what fails is thrown. Kept, so that the level stays. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private final Streams streams;

  private Main(Streams streams) {
    this.streams = streams;
  }

  /** Where commands read and write. */
  record Streams(InputStream in, PrintStream out, PrintStream err, boolean terminal) {}

  public static void main(String[] args) {
    // OpenNLP speaks SLF4J; without a logger that would say so on every start.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    LUCENE.setLevel(Level.SEVERE);
    PrintStream out =
        utf8(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), OUT_BUFFER));
    PrintStream err = utf8(new FileOutputStream(FileDescriptor.err));
    int status = run(new Streams(System.in, out, err, isTerminal()), args);
    out.flush();
    System.exit(status);
  }

  /** Since JDK 22 a console is there even in a pipe, unless the plain one is asked for. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    System.setProperty("jdk.console", "java.base");
    return System.console() != null && System.getenv("NO_COLOR") == null;
  }

  private static PrintStream utf8(OutputStream stream) {
    return new PrintStream(stream, false, StandardCharsets.UTF_8);
  }

  /** Runs a command. */
  static int run(Streams streams, String... args) {
    CommandLine line = new CommandLine(new Main(streams), new WithStreams(streams));
    line.setOut(new PrintWriter(streams.out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(streams.err, true, StandardCharsets.UTF_8));
    line.setExecutionExceptionHandler((e, command, parsed) -> {
      streams.err.println("sidenote: " + e.getMessage());
      return 2;
    });
    return line.execute(args);
  }

  @Override
  public void run() {
    CommandLine.usage(this, streams.out);
  }
}
