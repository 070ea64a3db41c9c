package org.sidenote.analyzer.duplication;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ReaderManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOUtils;
import org.apache.lucene.util.NumericUtils;
import org.sidenote.api.CaseRecord;

/**
 * Keyed fingerprints of an archive's records, on disk: which records share wording with a new one
 * is found in milliseconds among a million, and no word can be read from it. One Lucene document a
 * record. Safe for many threads.
 */
public final class FingerprintIndex implements Closeable {

  /**
   * A copy of fewer words than this, where only the index knows the earlier record, may be missed.
   */
  public static final int LEAST_WORDS = 30;

  /** Upper half of the keyed fingerprints of a record. */
  static final String FINGERPRINTS = "f";

  /** Which record, keyed. */
  static final String RECORD = "r";

  /** See {@link IndexEntry}. */
  static final String ENTRY = "e";

  private final IndexFolder folder;
  private final Directory directory;
  private final ReaderManager readers;
  private final IndexKey key;

  FingerprintIndex(IndexFolder folder, Directory directory, ReaderManager readers, IndexKey key) {
    this.folder = folder;
    this.directory = directory;
    this.readers = readers;
    this.key = key;
  }

  /**
   * Opens an index to look things up in it; {@link Indexer} adds to one.
   *
   * @throws BadIndex if there is none, or it is damaged, of another version or of another key
   */
  public static FingerprintIndex open(IndexFolder folder) {
    Directory directory = null;
    try {
      if (folder.isNew() || !Files.isDirectory(folder.path())) {
        throw folder.missing();
      }
      directory = FSDirectory.open(folder.path());
      Integrity.check(directory);
      DirectoryReader reader = DirectoryReader.open(directory);
      return new FingerprintIndex(
          folder,
          directory,
          new ReaderManager(reader),
          folder.keyFor(reader.getIndexCommit().getUserData()));
    } catch (IOException | RuntimeException e) {
      IOUtils.closeWhileHandlingException(directory);
      throw BadIndex.of(folder, e);
    }
  }

  /**
   * The records of this index, as an archive to compare with.
   *
   * @param texts gives a record by the host's id where it may be read; a record that may not is
   *     judged by its fingerprints alone
   */
  public Archive archive(Function<String, Optional<CaseRecord>> texts) {
    return new IndexedArchive(this, texts);
  }

  /** How many records there are. */
  public int records() {
    return reading(DirectoryReader::numDocs);
  }

  /** Whether it knows a record with that id. */
  public boolean holds(String recordId) {
    return reading(reader -> new Leaves(reader).entry(term(key.record(recordId))) != null);
  }

  /** From now on answers from what was committed since. */
  public void refresh() {
    try {
      readers.maybeRefreshBlocking();
    } catch (IOException | RuntimeException e) {
      throw BadIndex.of(folder, e);
    }
  }

  /** What is done with the state of an index at one moment. */
  interface Work<T> {
    T on(DirectoryReader reader) throws IOException;
  }

  <T> T reading(Work<T> work) {
    try {
      DirectoryReader reader = readers.acquire();
      try {
        return work.on(reader);
      } finally {
        readers.release(reader);
      }
    } catch (IOException | RuntimeException e) {
      throw BadIndex.of(folder, e);
    }
  }

  /** A record's keyed id, as a term. */
  static BytesRef term(long record) {
    byte[] bytes = new byte[Long.BYTES];
    NumericUtils.longToSortableBytes(record, bytes, 0);
    return new BytesRef(bytes);
  }

  IndexKey key() {
    return key;
  }

  @Override
  public void close() {
    try {
      readers.close();
      directory.close();
    } catch (IOException e) {
      throw BadIndex.of(folder, e);
    }
  }
}
