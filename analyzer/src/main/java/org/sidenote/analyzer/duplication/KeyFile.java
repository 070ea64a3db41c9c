package org.sidenote.analyzer.duplication;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/**
 * The file with an index's key, for nobody but its owner to read.
 *
 * @param index the index
 */
record KeyFile(IndexFolder index) {

  /** The keys in it, the newest last: one, or two while an index is being made anew. */
  List<IndexKey> read() throws IOException {
    List<IndexKey> keys = new ArrayList<>();
    if (Files.isDirectory(index.key())) {
      throw notAKey();
    }
    try {
      for (String line : Files.readAllLines(index.key())) {
        if (!line.isBlank()) {
          keys.add(IndexKey.of(line.strip()));
        }
      }
    } catch (NoSuchFileException e) {
      throw new BadIndex(
          index,
          "its key is missing: there is no file "
              + index.key()
              + "; put it back or name it with --key, or "
              + index.howToRebuild());
    } catch (IllegalArgumentException | CharacterCodingException e) {
      throw notAKey();
    }
    if (keys.isEmpty()) {
      throw notAKey();
    }
    return keys;
  }

  private BadIndex notAKey() {
    return new BadIndex(
        index,
        index.key()
            + " holds no key, which is a line of 32 hexadecimal digits; name another with"
            + " --key");
  }

  /** Writes keys in place of those there; a crash leaves the old or the new. */
  void write(List<IndexKey> keys) throws IOException {
    Path folder = index.key().toAbsolutePath().getParent();
    Path draft = Files.createTempFile(folder, "key", ".tmp", onlyMine());
    try {
      Files.write(draft, keys.stream().map(IndexKey::hex).toList(), StandardOpenOption.SYNC);
      Files.move(
          draft, index.key(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, index.key(), StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static FileAttribute<?>[] onlyMine() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
