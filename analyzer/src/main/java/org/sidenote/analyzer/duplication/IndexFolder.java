package org.sidenote.analyzer.duplication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * Where an index is kept: a folder of its own, and its key in a file beside it, so that a copy of
 * the folder alone tells nobody anything.
 *
 * @param path the folder
 * @param key the file with the key, in 32 hexadecimal digits; while an index is being made anew,
 *     the old key and, in a second line, the new one
 */
public record IndexFolder(Path path, Path key) {

  private static final String FORMAT = "sidenote-format";

  /** Another number whenever the same text has other fingerprints, or an entry another layout. */
  private static final String FORMAT_NUMBER = "3";

  private static final String CHECK = "sidenote-key-check";

  /** What Lucene calls its files. */
  private static final Pattern OURS =
      Pattern.compile("_[A-Za-z0-9_.-]{1,120}|(pending_)?segments_[a-z0-9]{1,20}|write\\.lock");

  /** A folder whose key lies beside it: the key of "ours" is "ours.key". */
  public static IndexFolder at(Path path) {
    return new IndexFolder(path, beside(path, ".key"));
  }

  /** The command that makes this index anew, with its own names. */
  String howToRebuild() {
    return "make it anew: " + command("sidenote index --rebuild");
  }

  /** What to throw where there is no index. */
  BadIndex missing() {
    Path parent = path.toAbsolutePath().getParent();
    return new BadIndex(
        this,
        parent != null && !Files.isDirectory(parent)
            ? "there is no index here, and no folder " + parent + "; look at the spelling"
            : "there is no index here; look at the spelling, or make one: "
                + command("sidenote index"));
  }

  private String command(String start) {
    String its = start + " --index " + quoted(path);
    return (key.equals(at(path).key) ? its : its + " --key " + quoted(key))
        + " and the files with the records";
  }

  private static String quoted(Path path) {
    return path.toString().contains(" ") ? "\"" + path + "\"" : path.toString();
  }

  /** The folder in which an index is made that is to take this one's place. */
  IndexFolder next() {
    return new IndexFolder(beside(path, ".new"), key);
  }

  private static Path beside(Path path, String ending) {
    Path whole = path.toAbsolutePath().normalize();
    return whole.resolveSibling(whole.getFileName() + ending);
  }

  /** What every commit of an index says of it. */
  static Map<String, String> label(IndexKey key) {
    return Map.of(FORMAT, FORMAT_NUMBER, CHECK, key.check());
  }

  /** Whether there is nothing here yet. Ends a swap that was cut short. */
  boolean isNew() throws IOException {
    if (!Files.exists(path) && Files.isDirectory(next().path)) {
      if (!next().files().isEmpty() && Files.exists(beside(path, ".old"))) {
        Files.move(next().path, path);
        delete(beside(path, ".old"));
      }
    }
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw new BadIndex(this, "is a file; give --index a folder of its own");
    }
    List<String> files = files();
    for (String file : files) {
      if (!OURS.matcher(file).matches()) {
        throw new BadIndex(
            this,
            "there are other files in this folder, such as "
                + file
                + "; give --index a folder of its own");
      }
    }
    return files.stream().allMatch("write.lock"::equals);
  }

  private List<String> files() throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.map(file -> String.valueOf(file.getFileName())).toList();
    }
  }

  /** Another program's Lucene index is not ours to replace; a damaged one may be anybody's. */
  void refuseIfForeign() throws IOException {
    Map<String, String> label;
    try (Directory directory = FSDirectory.open(path)) {
      label = SegmentInfos.readLatestCommit(directory).getUserData();
    } catch (IOException | RuntimeException e) {
      return;
    }
    if (!label.containsKey(FORMAT)) {
      throw foreign();
    }
  }

  private BadIndex foreign() {
    return new BadIndex(this, "this is not an index of Sidenote's; give --index another folder");
  }

  /** The key that fits what a commit says of its index. */
  IndexKey keyFor(Map<String, String> label) throws IOException {
    String format = label.get(FORMAT);
    if (format == null) {
      throw foreign();
    }
    if (!format.equals(FORMAT_NUMBER)) {
      throw new BadIndex(this, "this index is of another version of Sidenote; " + howToRebuild());
    }
    for (IndexKey one : new KeyFile(this).read()) {
      if (one.check().equals(label.get(CHECK))) {
        return one;
      }
    }
    throw new BadIndex(
        this,
        "this index was made with another key than "
            + key
            + "; name the right one with --key, or "
            + howToRebuild());
  }

  /** Refuses to make an index, or its key, in a folder that is not there: its name was mistyped. */
  void needsFolders() {
    for (Path one : List.of(path, key)) {
      Path parent = one.toAbsolutePath().normalize().getParent();
      if (parent != null && !Files.isDirectory(parent)) {
        throw new BadIndex(
            this,
            "there is no folder %s to put %s in; look at the spelling, or make the folder first"
                .formatted(parent, one.getFileName()));
      }
    }
  }

  /** The key of an index that is to be made: the one that is there, or a new one. */
  IndexKey keyForNew() throws IOException {
    if (Files.exists(key)) {
      return new KeyFile(this).read().getLast();
    }
    IndexKey made = IndexKey.random();
    new KeyFile(this).write(List.of(made));
    return made;
  }

  /**
   * Puts an index that was made anew in the old one's place. A crash leaves the one or the other.
   */
  void replaceBy(IndexFolder made, IndexKey newKey) throws IOException {
    List<IndexKey> both = new ArrayList<>();
    if (Files.exists(key)) {
      try {
        both.addAll(new KeyFile(this).read());
      } catch (BadIndex e) {
        // What is no key opens nothing, and is replaced.
      }
    }
    both.add(newKey);
    new KeyFile(this).write(both);
    Path old = beside(path, ".old");
    delete(old);
    if (Files.exists(path)) {
      Files.move(path, old);
    }
    try {
      Files.move(made.path, path);
    } catch (IOException e) {
      if (Files.exists(old)) {
        Files.move(old, path);
      }
      throw e;
    }
    new KeyFile(this).write(List.of(newKey));
    delete(old);
  }

  /**
   * Takes away what a command that was ended while it made this index anew has left. An index
   * beside this one with a key of its own is somebody's, and one that is being written in is left
   * alone.
   */
  void clearLeftovers() throws IOException {
    Path left = next().path;
    if (Files.isDirectory(left) && !Files.exists(at(left).key)) {
      try (Directory directory = FSDirectory.open(left)) {
        directory.obtainLock(IndexWriter.WRITE_LOCK_NAME).close();
        delete(left);
      } catch (LockObtainFailedException | BadIndex e) {
        // It is not ours, or not yet left.
      }
    }
  }

  /** Refuses to make this index anew where another index, or another attempt, is in the way. */
  void needsRoomForNext() {
    if (Files.exists(next().path)) {
      throw new BadIndex(
          this, next().path + " is in the way; move it, or wait if it is being made");
    }
  }

  /** Takes away what is left of an index, or of an attempt at one; nothing else. */
  static void delete(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    IndexFolder unwanted = new IndexFolder(folder, folder);
    unwanted.isNew();
    for (String file : unwanted.files()) {
      Files.delete(folder.resolve(file));
    }
    Files.delete(folder);
  }
}
