package org.sidenote.analyzer.duplication;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.ReaderManager;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import org.sidenote.api.CaseRecord;

/**
 * Adds records to an index, changes and removes them. Commits every few seconds; a crash loses what
 * came after the last commit and nothing else. One thread, one process at a time.
 */
public final class Indexer implements Closeable {

  private static final int RECORDS_A_COMMIT = 5_000;
  private static final long NANOS_A_COMMIT = 10_000_000_000L;

  private final IndexFolder folder;
  private final Directory directory;
  private final IndexWriter writer;
  private final ReaderManager readers;
  private final IndexKey key;

  /** Records changed since the last commit: of these the reader knows an old state. */
  private final Set<Long> sinceCommit = new HashSet<>();

  private long lastCommit = System.nanoTime();

  /** Of an index that is made anew: the one whose place it is to take, kept from other writers. */
  private @Nullable IndexFolder replaced;

  private @Nullable Lock lock;

  private Indexer(IndexFolder folder, Directory directory, IndexWriter writer, IndexKey key)
      throws IOException {
    this.folder = folder;
    this.directory = directory;
    this.writer = writer;
    this.key = key;
    readers = new ReaderManager(writer);
  }

  /**
   * Opens an index to write in it, or begins one.
   *
   * @throws BadIndex if it is damaged, of another version or another key, or somebody else writes
   */
  public static Indexer open(IndexFolder folder) {
    try {
      if (!folder.isNew()) {
        return open(folder, null);
      }
      folder.needsFolders();
      return open(folder, folder.keyForNew());
    } catch (IOException | RuntimeException e) {
      throw BadIndex.of(folder, e);
    }
  }

  /**
   * Makes an index anew, with a new key. It takes the place of the old one, damaged or not, when it
   * is finished; until then that is left as it is.
   *
   * @throws BadIndex if there are other files in the folder, or somebody writes in it
   */
  public static Indexer anew(IndexFolder folder) {
    Lock lock = null;
    boolean begun = false;
    try {
      if (!folder.isNew()) {
        folder.refuseIfForeign();
      }
      folder.needsFolders();
      if (Files.exists(folder.path())) {
        lock = FSDirectory.open(folder.path()).obtainLock(IndexWriter.WRITE_LOCK_NAME);
      }
      folder.clearLeftovers();
      folder.needsRoomForNext();
      begun = true;
      Indexer indexer = open(folder.next(), IndexKey.random());
      indexer.replaced = folder;
      indexer.lock = lock;
      return indexer;
    } catch (IOException | RuntimeException e) {
      if (begun) {
        IOUtils.closeWhileHandlingException(() -> IndexFolder.delete(folder.next().path()));
      }
      IOUtils.closeWhileHandlingException(lock);
      throw BadIndex.of(folder, e);
    }
  }

  private static Indexer open(IndexFolder folder, @Nullable IndexKey first) throws IOException {
    Directory directory = null;
    IndexWriter writer = null;
    try {
      Files.createDirectories(folder.path());
      directory = FSDirectory.open(folder.path());
      directory.obtainLock(IndexWriter.WRITE_LOCK_NAME).close();
      if (first == null) {
        Integrity.check(directory);
      }
      writer = new IndexWriter(directory, Writing.settings(first == null));
      folder.clearLeftovers();
      if (first != null) {
        writer.setLiveCommitData(IndexFolder.label(first).entrySet());
        writer.commit();
        return new Indexer(folder, directory, writer, first);
      }
      Map<String, String> label = new HashMap<>();
      writer.getLiveCommitData().forEach(entry -> label.put(entry.getKey(), entry.getValue()));
      return new Indexer(folder, directory, writer, folder.keyFor(label));
    } catch (IOException | RuntimeException e) {
      if (writer != null) {
        writer.rollback();
      }
      IOUtils.closeWhileHandlingException(directory);
      throw e;
    }
  }

  /**
   * Adds a record; it takes the place of the one with the same id.
   *
   * @return whether anything changed: false for a record that is in the index as it is
   */
  public boolean put(CaseRecord record) {
    return changing(() -> {
      RecordWords words = RecordWords.of(record);
      IndexEntry entry = IndexEntry.of(words, key);
      long id = key.record(record.id());
      IndexEntry old = sinceCommit.contains(id) ? null : entry(id);
      if (old != null && old.content() == entry.content()) {
        return false;
      }
      Document document = new Document();
      document.add(
          new StringField(FingerprintIndex.RECORD, FingerprintIndex.term(id), Field.Store.NO));
      document.add(new BinaryDocValuesField(FingerprintIndex.ENTRY, entry.bytes()));
      document.add(KeyedFingerprints.field(words, key));
      boolean first = sinceCommit.add(id);
      if (first && old == null) {
        writer.addDocument(document);
      } else {
        writer.updateDocument(
            new Term(FingerprintIndex.RECORD, FingerprintIndex.term(id)), document);
      }
      return true;
    });
  }

  /**
   * Removes a record. Its fingerprints lead nowhere from the next commit on, and are gone from the
   * disk after {@link #purge}.
   *
   * @return whether it was there
   */
  public boolean remove(String recordId) {
    return changing(() -> {
      long id = key.record(recordId);
      boolean there = !sinceCommit.add(id) || entry(id) != null;
      writer.deleteDocuments(new Term(FingerprintIndex.RECORD, FingerprintIndex.term(id)));
      return there;
    });
  }

  /** Takes everything off the disk that belonged to records since changed or removed. */
  public void purge() {
    commit();
    changing(() -> {
      writer.forceMergeDeletes();
      return true;
    });
    commit();
  }

  /** From now on everything is safe and can be found. */
  public void commit() {
    try {
      writer.commit();
      readers.maybeRefreshBlocking();
      sinceCommit.clear();
      lastCommit = System.nanoTime();
    } catch (IOException | RuntimeException e) {
      throw failed(e);
    }
  }

  /**
   * What was committed, as an archive to compare with for as long as this is open.
   *
   * @param texts gives a record by the host's id where it may be read; a record that may not is
   *     judged by its fingerprints alone
   */
  public Archive archive(Function<String, Optional<CaseRecord>> texts) {
    return new FingerprintIndex(folder, directory, readers, key).archive(texts);
  }

  private interface Change {
    boolean make() throws IOException;
  }

  private boolean changing(Change change) {
    try {
      boolean changed = change.make();
      if (sinceCommit.size() >= RECORDS_A_COMMIT
          || System.nanoTime() - lastCommit > NANOS_A_COMMIT) {
        commit();
      }
      return changed;
    } catch (IOException | RuntimeException e) {
      throw failed(e);
    }
  }

  private @Nullable IndexEntry entry(long id) throws IOException {
    DirectoryReader reader = readers.acquire();
    try {
      return new Leaves(reader).entry(FingerprintIndex.term(id));
    } finally {
      readers.release(reader);
    }
  }

  /** Commits what was added and ends. An index made anew takes the old one's place. */
  public void finish() {
    commit();
    try {
      IOUtils.close(readers, writer, directory);
      if (replaced != null) {
        replaced.replaceBy(folder, key);
        replaced = null;
      }
      IOUtils.close(lock);
    } catch (IOException | RuntimeException e) {
      throw failed(e);
    }
  }

  /** Ends: commits what was added, or leaves the old index as it was if this was to replace it. */
  @Override
  public void close() {
    try {
      if (replaced == null) {
        IOUtils.close(readers, writer, directory);
      } else {
        writer.rollback();
        IOUtils.close(readers, directory);
        IndexFolder.delete(folder.path());
      }
      IOUtils.close(lock);
    } catch (IOException | RuntimeException e) {
      IOUtils.closeWhileHandlingException(lock);
      throw failed(e);
    } finally {
      if (writer.getTragicException() != null && replaced == null) {
        Writing.clearUnfinished(folder.path());
      }
    }
  }

  /** What went wrong, in words, and with the name of the index that was meant. */
  private BadIndex failed(Exception e) {
    return BadIndex.of(replaced == null ? folder : replaced, e);
  }
}
