package org.sidenote.analyzer.duplication;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** How Lucene writes an index. */
final class Writing {

  private static final double BUFFER_MEGABYTES = 128;

  private Writing() {}

  static IndexWriterConfig settings(boolean exists) {
    // Merges only neighbours, so that records stay in the order they came in.
    LogDocMergePolicy merges = new LogDocMergePolicy();
    merges.setNoCFSRatio(0);
    return new IndexWriterConfig()
        .setOpenMode(exists ? OpenMode.APPEND : OpenMode.CREATE)
        .setMergePolicy(merges)
        // A merge that fails, fails the call that began it, and says so.
        .setMergeScheduler(new SerialMergeScheduler())
        .setUseCompoundFile(false)
        .setRAMBufferSizeMB(BUFFER_MEGABYTES);
  }

  /**
   * Takes away what a full disk let be written in part, as whoever opens an index to write does.
   */
  static void clearUnfinished(Path folder) {
    try (Directory directory = FSDirectory.open(folder)) {
      new IndexWriter(directory, settings(true)).rollback();
    } catch (IOException | RuntimeException e) {
      // The next run will.
    }
  }
}
