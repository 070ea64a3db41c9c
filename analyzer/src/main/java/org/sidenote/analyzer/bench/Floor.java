package org.sidenote.analyzer.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sidenote.corpus.generator.GeneratedNote;

/**
 * What no program can go below: every byte read once, split into words, lower-cased and hashed.
 *
 * @param seconds of processor time
 * @param bytes of UTF-8
 * @param checksum of all words: it is handed out, so that no compiler can leave the work undone
 */
record Floor(double seconds, long bytes, long checksum) {

  /** Reads notes so. */
  static Floor of(List<GeneratedNote> notes) {
    byte[][] texts =
        notes.stream()
            .map(note -> note.text().getBytes(StandardCharsets.UTF_8))
            .toArray(byte[][]::new);
    long bytes = 0;
    long sum = 0;
    long start = CpuTime.now();
    for (byte[] text : texts) {
      bytes += text.length;
      sum ^= hashes(text);
    }
    double seconds = CpuTime.since(start);
    return new Floor(seconds, bytes, sum);
  }

  private static long hashes(byte[] text) {
    long sum = 0;
    long hash = 0;
    for (byte b : text) {
      int lower = b | 0x20;
      if (lower >= 'a' && lower <= 'z') {
        hash = (hash ^ lower) * 0x100000001b3L;
      } else {
        sum += hash;
        hash = 0;
      }
    }
    return sum + hash;
  }
}
