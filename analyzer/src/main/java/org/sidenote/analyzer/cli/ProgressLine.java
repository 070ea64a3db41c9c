package org.sidenote.analyzer.cli;

import java.util.function.Supplier;

/** At a terminal, one line that says how far long work is, written again over itself. */
final class ProgressLine {

  private static final long NANOS_A_LINE = 500_000_000L;

  private final Main.Streams streams;
  private boolean shown;
  private long last;

  ProgressLine(Main.Streams streams) {
    this.streams = streams;
  }

  /** Says how far it is, unless it has only just said so. */
  void say(Supplier<String> howFar) {
    long now = System.nanoTime();
    if (streams.terminal() && (!shown || now - last > NANOS_A_LINE)) {
      shown = true;
      last = now;
      streams.err().print("\r" + howFar.get());
      streams.err().flush();
    }
  }

  /** Says how far it came in the end, if it has said anything, and leaves that to stand. */
  void end(String howFar) {
    if (shown) {
      streams.err().println("\r" + howFar);
    }
  }

  /** What the next line begins with, so that it takes the place of this one. */
  String over() {
    return shown ? "\r" : "";
  }
}
