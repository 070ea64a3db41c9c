package org.sidenote.analyzer.duplication;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.Locale;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/** An index that cannot be used. The message names the folder and says what to do. */
public final class BadIndex extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BadIndex(IndexFolder folder, String reason) {
    super(folder.path() + ": " + reason);
  }

  private BadIndex(IndexFolder folder, String reason, Throwable cause) {
    super(folder.path() + ": " + reason, cause);
  }

  /** What went wrong, in words. */
  static BadIndex of(IndexFolder folder, Throwable cause) {
    for (Throwable e = cause; e != null; e = e.getCause()) {
      if (e instanceof BadIndex already) {
        return already;
      }
      String reason = reason(folder, e);
      if (reason != null) {
        return new BadIndex(folder, reason, cause);
      }
    }
    return new BadIndex(folder, "this index is damaged; " + folder.howToRebuild(), cause);
  }

  private static @Nullable String reason(IndexFolder folder, Throwable e) {
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    if (e instanceof LockObtainFailedException) {
      return "another process is writing in this index; wait until it is done and try again";
    }
    if (e instanceof IndexFormatTooOldException || e instanceof IndexFormatTooNewException) {
      return "this index is of another version of Sidenote; " + folder.howToRebuild();
    }
    if (e instanceof AccessDeniedException || message.contains("permission denied")) {
      return "this user may not read and write here; look at the permissions of the folder and of"
          + " the key";
    }
    if (e instanceof IOException
        && (message.contains("no space left") || message.contains("quota exceeded"))) {
      return "the disk is full; free some space and run the same command again: what is in the"
          + " index stays there";
    }
    return null;
  }
}
