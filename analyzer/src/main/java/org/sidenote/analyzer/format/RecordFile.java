package org.sidenote.analyzer.format;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The records of a file, and what could not be read in it.
 *
 * @param records the records that could be read, in the file's order
 * @param problems what could not, in the file's order
 */
public record RecordFile(List<ReadRecord> records, List<Problem> problems) {

  private static final int BUFFER = 1 << 16;

  public RecordFile {
    records = List.copyOf(records);
    problems = List.copyOf(problems);
  }

  /**
   * Reads a file: JSON Lines, or a plain note if its name ends in .txt or .md. A note without an id
   * of its own gets that of its {@linkplain #idOf place}.
   */
  public static RecordFile read(Path file) {
    Problem unreadable = unreadable(file);
    if (unreadable != null) {
      return new RecordFile(List.of(), List.of(unreadable));
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(file.toString(), idOf(file), in);
    } catch (IOException e) {
      return broken(file.toString(), "could not be opened; look at its permissions");
    }
  }

  /** The id of a note that has none of its own: its whole path, so that no other has it. */
  public static String idOf(Path file) {
    return file.toAbsolutePath().normalize().toString();
  }

  /** Why a file cannot even be opened; null if it can. */
  public static @Nullable Problem unreadable(Path file) {
    String name = file.toString();
    if (Files.isDirectory(file)) {
      return new Problem(
          name,
          null,
          null,
          "is a folder; name the files in it, such as " + file.resolve("*.jsonl"));
    }
    if (!Files.exists(file)) {
      return new Problem(
          name, null, null, "there is no such file; look at the spelling and the folder");
    }
    return Files.isReadable(file)
        ? null
        : new Problem(name, null, null, "could not be opened; look at its permissions");
  }

  /**
   * Reads a stream.
   *
   * @param name what to call it in messages; its ending tells notes (.txt, .md) from JSON Lines,
   *     and without one the first character does
   */
  public static RecordFile read(String name, InputStream in) throws IOException {
    return read(name, String.valueOf(Path.of(name).getFileName()), in);
  }

  private static RecordFile read(String name, String id, InputStream in) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(in);
    skipByteOrderMark(bytes);
    RecordFile file = isNote(name, bytes) ? note(name, id, bytes) : lines(name, bytes);
    return file.records.isEmpty() && file.problems.isEmpty()
        ? broken(name, "is empty; there is nothing to read")
        : file;
  }

  /**
   * Reads a file one record at a time, for files that do not fit into memory.
   *
   * @param records takes the records that can be read, in the file's order
   * @param problems takes what cannot
   */
  public static void each(Path file, Consumer<ReadRecord> records, Consumer<Problem> problems) {
    Problem unreadable = unreadable(file);
    if (unreadable != null) {
      problems.accept(unreadable);
      return;
    }
    try (InputStream in = Files.newInputStream(file)) {
      each(file.toString(), idOf(file), in, records, problems);
    } catch (IOException e) {
      problems.accept(
          new Problem(
              file.toString(),
              null,
              null,
              "could not be read to its end; look at its permissions"));
    }
  }

  /**
   * Reads a stream one record at a time.
   *
   * @param name see {@link #read(String, InputStream)}
   * @param id that of a note without one of its own
   */
  public static void each(
      String name,
      String id,
      InputStream stream,
      Consumer<ReadRecord> records,
      Consumer<Problem> problems)
      throws IOException {
    BufferedInputStream in = new BufferedInputStream(stream, BUFFER);
    skipByteOrderMark(in);
    if (isNote(name, in)) {
      RecordFile note = note(name, id, in);
      note.records.forEach(records);
      note.problems.forEach(problems);
    } else if (eachLine(name, in, records, problems) == 0) {
      problems.accept(nothing(name));
    }
  }

  private static Problem nothing(String name) {
    return new Problem(name, null, null, "is empty; there is nothing to read");
  }

  private static RecordFile broken(String name, String reason) {
    return new RecordFile(List.of(), List.of(new Problem(name, null, null, reason)));
  }

  private static void skipByteOrderMark(BufferedInputStream in) throws IOException {
    in.mark(3);
    byte[] first = in.readNBytes(3);
    boolean mark =
        first.length == 3
            && (first[0] & 0xff) == 0xef
            && (first[1] & 0xff) == 0xbb
            && (first[2] & 0xff) == 0xbf;
    if (!mark) {
      in.reset();
    }
  }

  private static boolean isNote(String name, BufferedInputStream in) throws IOException {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".txt") || lower.endsWith(".md")) {
      return true;
    }
    if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson") || lower.endsWith(".json")) {
      return false;
    }
    in.mark(1 << 12);
    int c = in.read();
    for (int i = 0; i < 1 << 11 && c >= 0 && Character.isWhitespace(c); i++) {
      c = in.read();
    }
    in.reset();
    return c >= 0 && c != '{' && c != '[';
  }

  private static RecordFile note(String name, String id, InputStream in) throws IOException {
    byte[] bytes = in.readAllBytes();
    String text = utf8(bytes);
    if (text == null) {
      return broken(name, "is not UTF-8 text; save it as UTF-8 and try again");
    }
    if (text.isBlank()) {
      return broken(name, "is empty; there is nothing to read");
    }
    try {
      return new RecordFile(List.of(NoteText.read(name, id, text)), List.of());
    } catch (BadRecord e) {
      return new RecordFile(List.of(), List.of(e.in(name, null)));
    }
  }

  private static RecordFile lines(String name, InputStream in) throws IOException {
    List<ReadRecord> records = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    eachLine(name, in, records::add, problems::add);
    return new RecordFile(records, problems);
  }

  /** Returns how many lines there were that are not blank. */
  private static int eachLine(
      String name, InputStream in, Consumer<ReadRecord> records, Consumer<Problem> problems)
      throws IOException {
    Set<String> ids = new HashSet<>();
    int number = 0;
    int full = 0;
    for (byte[] line = line(in); line != null; line = line(in)) {
      number++;
      full += line.length > 0 ? 1 : 0;
      String json = utf8(line);
      if (json == null) {
        problems.accept(
            new Problem(name, number, null, "is not UTF-8 text; save the file as UTF-8"));
      } else if (!json.isBlank()) {
        try {
          ReadRecord record = RecordJson.parse(json);
          if (!ids.add(record.record().id())) {
            throw new BadRecord("id", "another record in this file has the same id");
          }
          records.accept(record);
        } catch (BadRecord e) {
          problems.accept(e.in(name, number));
        }
      }
    }
    return full;
  }

  /** The next line without its end, or null after the last. */
  private static byte @Nullable [] line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int c = in.read();
    if (c < 0) {
      return null;
    }
    while (c >= 0 && c != '\n') {
      line.write(c);
      c = in.read();
    }
    return line.toByteArray();
  }

  private static @Nullable String utf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
