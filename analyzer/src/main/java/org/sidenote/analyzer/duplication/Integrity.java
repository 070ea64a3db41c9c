package org.sidenote.analyzer.duplication;

import java.io.IOException;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;

/**
 * Reads every byte of an index once and compares checksums, before anything is understood from it:
 * a damaged index says so when it is opened, not in the middle of an answer.
 */
final class Integrity {

  private Integrity() {}

  /**
   * Returns if the latest commit is sound.
   *
   * @throws IOException if it is not
   */
  static void check(Directory directory) throws IOException {
    String commit = SegmentInfos.getLastCommitSegmentsFileName(directory);
    if (commit == null) {
      throw new IndexNotFoundException("no commit");
    }
    try {
      checksum(directory, commit);
      for (String file : infos(directory, commit).files(false)) {
        checksum(directory, file);
      }
    } catch (IOException e) {
      // Somebody who writes takes old files away once there is a newer commit.
      if (commit.equals(SegmentInfos.getLastCommitSegmentsFileName(directory))) {
        throw e;
      }
      check(directory);
    }
  }

  private static SegmentInfos infos(Directory directory, String commit) throws IOException {
    try {
      return SegmentInfos.readCommit(directory, commit);
    } catch (OutOfMemoryError e) {
      // What describes a segment is understood before its checksum is known: a length gone wrong.
      throw new CorruptIndexException("a length that cannot be", commit, e);
    }
  }

  private static void checksum(Directory directory, String file) throws IOException {
    try (IndexInput in = directory.openInput(file, IOContext.READONCE)) {
      CodecUtil.checksumEntireFile(in);
    }
  }
}
