package org.sidenote.analyzer.rule;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds rule files on the class path, in folders and in jars, so that adding a rule is adding a
 * file.
 */
final class RuleResources {

  private static final String ROOT = "org/sidenote/rules/";

  private RuleResources() {}

  /**
   * A rule file as it was found.
   *
   * @param path on the class path
   * @param text what it holds
   * @param phrases the .yaml beside it, if there is one
   */
  record Source(String path, String text, @Nullable String phrases) {

    /** Whether a file at this place is the one for the rule. */
    boolean standsFor(String rule) {
      return (ROOT + rule.replace('.', '/') + ".md").endsWith(path);
    }
  }

  static List<Source> all() {
    TreeSet<String> paths = new TreeSet<>();
    try {
      ClassLoader loader = loader();
      for (URL root : Collections.list(loader.getResources(ROOT))) {
        paths.addAll(
            root.openConnection() instanceof JarURLConnection jar ? inJar(jar) : inFolder(root));
      }
      List<Source> sources = new ArrayList<>();
      for (String path : paths) {
        for (URL copy : Collections.list(loader.getResources(path))) {
          sources.add(new Source(path, read(copy), phrasesBeside(copy)));
        }
      }
      return sources;
    } catch (IOException e) {
      throw new UncheckedIOException("the rule files could not be read", e);
    }
  }

  private static ClassLoader loader() {
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    return context == null ? RuleResources.class.getClassLoader() : context;
  }

  private static List<String> inJar(JarURLConnection jar) throws IOException {
    return jar.getJarFile().stream()
        .map(entry -> entry.getName().substring(Math.max(0, entry.getName().indexOf(ROOT))))
        .filter(name -> name.startsWith(ROOT) && name.endsWith(".md"))
        .toList();
  }

  private static List<String> inFolder(URL root) throws IOException {
    Path folder = Path.of(URI.create(root.toString()));
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .map(file -> ROOT + folder.relativize(file).toString().replace('\\', '/'))
          .toList();
    }
  }

  private static @Nullable String phrasesBeside(URL rule) throws IOException {
    URL yaml = URI.create(rule.toString().replaceFirst("\\.md$", ".yaml")).toURL();
    try (InputStream in = yaml.openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (FileNotFoundException none) {
      return null;
    }
  }

  private static String read(URL file) throws IOException {
    try (InputStream in = file.openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
