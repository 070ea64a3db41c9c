package org.sidenote.analyzer.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** {@code sidenote index}: not there yet, and says so. */
@Command(name = "index", description = "Adds records to a duplication index. Not yet.")
final class IndexCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Unmatched private List<String> arguments = List.of();

  @Override
  public Integer call() {
    spec.commandLine().getErr().println("sidenote index: not yet; use check with --history FILE");
    return 2;
  }
}
