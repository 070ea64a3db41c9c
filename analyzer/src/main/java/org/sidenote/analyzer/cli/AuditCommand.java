package org.sidenote.analyzer.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** {@code sidenote audit}: not there yet, and says so. */
@Command(name = "audit", description = "Audits a whole archive. Not yet.")
final class AuditCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Unmatched private List<String> arguments = List.of();

  @Override
  public Integer call() {
    spec.commandLine().getErr().println("sidenote audit: not yet");
    return 2;
  }
}
