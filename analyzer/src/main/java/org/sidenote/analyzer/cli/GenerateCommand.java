package org.sidenote.analyzer.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.format.Json;
import org.sidenote.analyzer.format.RecordJson;
import org.sidenote.corpus.generator.GeneratedNote;
import org.sidenote.corpus.generator.NoteGenerator;
import org.sidenote.corpus.generator.Plant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sidenote generate}: notes by the million, for measuring speed. */
@Command(
    name = "generate",
    description = "Makes fictional notes by the million, with planted copies, for measuring speed.",
    mixinStandardHelpOptions = true)
final class GenerateCommand implements Callable<Integer> {

  @Option(names = "--notes", required = true, paramLabel = "N", description = "How many.")
  private long notes;

  @Option(names = "--seed", paramLabel = "S", description = "The same seed, the same notes.")
  private long seed = 1;

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "JSON Lines.")
  private Path out = Path.of("");

  @Option(
      names = "--truth",
      paramLabel = "FILE",
      description = "Where every planted copy is, as JSON Lines.")
  private @Nullable Path truth;

  private final Main.Streams streams;

  GenerateCommand(Main.Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    long start = System.nanoTime();
    NoteGenerator generator = new NoteGenerator(seed);
    try (BufferedWriter records = Files.newBufferedWriter(out);
        BufferedWriter plants = truth == null ? null : Files.newBufferedWriter(truth)) {
      for (long number = 0; number < notes; number++) {
        GeneratedNote note = generator.note(number);
        records.write(RecordJson.of(note.record()));
        records.newLine();
        if (plants != null) {
          for (Plant plant : note.plants()) {
            plants.write(Json.of(described(note, plant)));
            plants.newLine();
          }
        }
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    streams.err().printf("%,d notes in %.1f s, %,.0f a second%n", notes, seconds, notes / seconds);
    return 0;
  }

  private static Map<String, Object> described(GeneratedNote note, Plant plant) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("record", note.id());
    fields.put("kind", plant.kind().toString());
    fields.put("start", plant.start());
    fields.put("end", plant.end());
    fields.put("source", "N" + plant.source());
    fields.put("sourceStart", plant.sourceStart());
    fields.put("sourceEnd", plant.sourceEnd());
    return fields;
  }
}
