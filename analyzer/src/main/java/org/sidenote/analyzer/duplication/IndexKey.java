package org.sidenote.analyzer.duplication;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Section;

/**
 * A council's secret. All that an index keeps of words and people is hashed with it, so that the
 * index alone tells nobody what is in a record. Keyed is not anonymous: who has both can guess and
 * compare.
 */
final class IndexKey {

  private final byte[] bytes;
  private final SipHash hash;

  private IndexKey(byte[] bytes) {
    this.bytes = bytes;
    hash = new SipHash(bytes);
  }

  static IndexKey random() {
    byte[] bytes = new byte[SipHash.KEY_BYTES];
    new SecureRandom().nextBytes(bytes);
    return new IndexKey(bytes);
  }

  /**
   * The key that was written down so.
   *
   * @throws IllegalArgumentException if it is no key
   */
  static IndexKey of(String hex) {
    byte[] bytes = HexFormat.of().parseHex(hex);
    if (bytes.length != SipHash.KEY_BYTES) {
      throw new IllegalArgumentException("a key has 32 hexadecimal digits");
    }
    return new IndexKey(bytes);
  }

  String hex() {
    return HexFormat.of().formatHex(bytes);
  }

  /** A fingerprint, keyed. The upper half is looked up, the lowest two bytes are a tag. */
  long fingerprint(long fingerprint) {
    return hash.of(fingerprint);
  }

  /** A person; two are taken for one with a chance of one in four thousand million. */
  int person(String id) {
    return (int) of("person", id);
  }

  /** Who wrote a record; 0 when nobody knows. */
  int hand(String authorId) {
    return authorId.isEmpty() ? 0 : (int) of("author", authorId) | 1;
  }

  /** Which record. */
  long record(String id) {
    return of("record", id);
  }

  /** Tells a record that was changed from one that was not. */
  int content(CaseRecord record) {
    StringBuilder all = new StringBuilder();
    all.append(record.withSections(List.of()));
    for (Section section : record.sections()) {
      all.append('\0').append(section.heading()).append('\0').append(section.text());
    }
    return (int) of("content", all.toString());
  }

  /** Tells this key from another without giving it away. */
  String check() {
    return HexFormat.of().toHexDigits(of("check", ""));
  }

  private long of(String kind, String value) {
    return hash.of((kind + '\0' + value).getBytes(StandardCharsets.UTF_8));
  }
}
