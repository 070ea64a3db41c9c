package org.sidenote.analyzer.rule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names a finding by its rule, its section's heading and its passage, white space folded, so that
 * it stays the same finding while the record is edited elsewhere.
 */
final class Fingerprint {

  private static final int BYTES = 8;
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  private Fingerprint() {}

  static String of(String rule, String heading, @Nullable String quote) {
    String passage = quote == null ? "" : WHITE_SPACE.matcher(quote.strip()).replaceAll(" ");
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest((rule + "\n" + heading + "\n" + passage).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
