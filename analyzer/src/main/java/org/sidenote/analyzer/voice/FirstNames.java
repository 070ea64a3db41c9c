package org.sidenote.analyzer.voice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sidenote.analyzer.voice.Speaker.Gender;

/**
 * Which pronoun a first name most often goes with. Only ever a help in finding whom a pronoun
 * means: no finding and no figure says it.
 */
final class FirstNames {

  private static final Map<String, Gender> NAMES = read();

  private FirstNames() {}

  static Gender gender(String lower) {
    return NAMES.getOrDefault(lower, Gender.UNKNOWN);
  }

  private static Map<String, Gender> read() {
    try (InputStream in =
        FirstNames.class.getResourceAsStream("/org/sidenote/words/first-names.txt")) {
      if (in == null) {
        throw new IllegalStateException("the list of first names is not on the class path");
      }
      Map<String, Gender> names = new HashMap<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        int colon = line.indexOf(": ");
        if (colon > 0 && !line.startsWith("#")) {
          Gender gender = line.startsWith("she") ? Gender.SHE : Gender.HE;
          List.of(line.substring(colon + 2).split(" ")).forEach(name -> names.put(name, gender));
        }
      }
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
