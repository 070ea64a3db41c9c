package org.sidenote.analyzer.rule;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sidenote.analyzer.data.YamlFile;
import org.sidenote.analyzer.data.YamlFile.Entry;
import org.sidenote.api.GuidanceReference;

/** Guidance as data: source, year, clause, our own short wording, link. */
public final class GuidancePacks {

  private static final List<String> STANDARD =
      List.of("basw-employers-2024", "recording-guidance", "conduct");

  private GuidancePacks() {}

  /** The clauses that come with Sidenote, by id. */
  static Map<String, GuidanceReference> standard() {
    Map<String, GuidanceReference> clauses = new TreeMap<>();
    for (String pack : STANDARD) {
      addTo(clauses, YamlFile.onClassPath("/org/sidenote/guidance/" + pack + ".yaml"));
    }
    return clauses;
  }

  /**
   * Reads a council's own pack.
   *
   * @param file what to call it in messages
   * @throws org.sidenote.analyzer.data.BadFile if something in it is missing or not as it should be
   */
  public static Map<String, GuidanceReference> parse(String file, String text) {
    Map<String, GuidanceReference> clauses = new TreeMap<>();
    Entry pack = YamlFile.parse(file, 1, text);
    // A pack may hold nothing but words.
    if (pack.find("sources").isPresent()
        || (pack.find("phrases").isEmpty() && pack.find("initials").isEmpty())) {
      addTo(clauses, pack);
    }
    return clauses;
  }

  private static void addTo(Map<String, GuidanceReference> clauses, Entry file) {
    for (Entry source : file.list("sources")) {
      String pack = source.get("id").text();
      for (Entry clause : source.list("clauses")) {
        String id = pack + "." + clause.get("id").text();
        GuidanceReference reference =
            new GuidanceReference(
                id,
                source.get("source").text(),
                source.get("year").number(),
                clause.get("clause").text(),
                clause.get("says").text(),
                link(source.get("link")));
        if (clauses.put(id, reference) != null) {
          throw clause.refuse("there is already a clause " + id);
        }
      }
    }
  }

  private static URI link(Entry link) {
    URI uri;
    try {
      uri = URI.create(link.text());
    } catch (IllegalArgumentException e) {
      throw link.refuse("is not a web address");
    }
    if (!uri.toString().matches("https?://.+") || uri.getHost() == null) {
      throw link.refuse("is not a web address");
    }
    return uri;
  }
}
