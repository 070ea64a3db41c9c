package org.sidenote.analyzer.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sidenote.corpus.generator.GeneratedNote;

/**
 * What no program can go below: every byte read once, split into words, lower-cased and hashed.
 *
 * @param seconds of processor time
 * @param bytes of UTF-8
 */
record Floor(double seconds, long bytes) {

  /** Reads notes so; the sum of hashes is used, so that the work is really done. */
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
    return new Floor(sum == 0 ? seconds + 0 : seconds, bytes);
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
