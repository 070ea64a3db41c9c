package org.sidenote.analyzer.duplication;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Section;

/**
 * A council's secret. All that an index keeps of words and people is hashed with it, and records'
 * ids are encrypted, so that the index alone tells nobody what is in a record or whose it is. Keyed
 * is not anonymous: who has both can guess and compare.
 */
final class IndexKey {

  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final byte[] bytes;
  private final SipHash hash;
  private final SecretKeySpec sealing;

  private IndexKey(byte[] bytes) {
    this.bytes = bytes;
    hash = new SipHash(bytes);
    sealing = sealing(bytes);
  }

  /** A key of its own for what is encrypted, made from the secret: none is used in two ways. */
  private static SecretKeySpec sealing(byte[] bytes) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(bytes, "HmacSHA256"));
      return new SecretKeySpec(
          mac.doFinal("sealing".getBytes(StandardCharsets.UTF_8)), 0, SipHash.KEY_BYTES, "AES");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HmacSHA256", e);
    }
  }

  static IndexKey random() {
    byte[] bytes = new byte[SipHash.KEY_BYTES];
    RANDOM.nextBytes(bytes);
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

  /** An id, encrypted (AES-GCM): the nonce it took, then what comes of it. */
  byte[] sealed(String id) {
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    byte[] text = id.getBytes(StandardCharsets.UTF_8);
    byte[] sealed = Arrays.copyOf(nonce, NONCE_BYTES + text.length + TAG_BITS / Byte.SIZE);
    try {
      cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(text, 0, text.length, sealed, NONCE_BYTES);
      return sealed;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("an id could not be encrypted", e);
    }
  }

  /**
   * The id that was {@linkplain #sealed sealed} so.
   *
   * @throws IOException if it was not, or with another key
   */
  String opened(byte[] sealed) throws IOException {
    try {
      Cipher cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE_BYTES));
      return new String(
          cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES), StandardCharsets.UTF_8);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new IOException("an id that cannot be opened", e);
    }
  }

  private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, sealing, new GCMParameterSpec(TAG_BITS, nonce));
    return cipher;
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
