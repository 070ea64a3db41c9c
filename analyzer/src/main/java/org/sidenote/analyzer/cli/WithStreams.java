package org.sidenote.analyzer.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes commands that are handed the streams they read and write. */
final class WithStreams implements IFactory {

  private final Main.Streams streams;

  WithStreams(Main.Streams streams) {
    this.streams = streams;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (type == CheckCommand.class) {
      return type.cast(new CheckCommand(streams));
    }
    if (type == RulesCommand.class) {
      return type.cast(new RulesCommand(streams));
    }
    if (type == QualityCommand.class) {
      return type.cast(new QualityCommand(streams));
    }
    if (type == GenerateCommand.class) {
      return type.cast(new GenerateCommand(streams));
    }
    if (type == IndexCommand.class) {
      return type.cast(new IndexCommand(streams));
    }
    if (type == BenchCommand.class) {
      return type.cast(new BenchCommand(streams));
    }
    if (type == AuditCommand.class) {
      return type.cast(new AuditCommand(streams));
    }
    return CommandLine.defaultFactory().create(type);
  }
}
