package org.sidenote.analyzer.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sidenote.analyzer.format.Json;
import org.sidenote.analyzer.rule.Catalogue;
import org.sidenote.analyzer.rule.Rule;
import org.sidenote.api.Finding;
import org.sidenote.api.Result;
import org.sidenote.api.Severity;

/**
 * Results as SARIF 2.1.0 (OASIS, 2020). A record is an artifact, named by its id; a section is a
 * logical location, and offsets are characters in that section.
 */
public final class Sarif {

  private Sarif() {}

  /** All results as one SARIF log. */
  public static String of(Catalogue catalogue, List<Result> results) {
    Map<String, Object> driver = new LinkedHashMap<>();
    driver.put("name", "Sidenote");
    driver.put("rules", catalogue.rules().stream().map(Sarif::rule).toList());
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("tool", Map.of("driver", driver));
    run.put("columnKind", "utf16CodeUnits");
    run.put(
        "results",
        results.stream()
            .flatMap(result -> result.findings().stream().map(f -> finding(result, f)))
            .toList());
    Map<String, Object> log = new LinkedHashMap<>();
    log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    log.put("version", "2.1.0");
    log.put("runs", List.of(run));
    return Json.of(log);
  }

  private static Map<String, Object> rule(Rule rule) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", rule.file().id());
    fields.put("shortDescription", Map.of("text", rule.file().title()));
    fields.put("fullDescription", Map.of("text", rule.file().summary()));
    return fields;
  }

  private static Map<String, Object> finding(Result result, Finding finding) {
    Map<String, Object> physical = new LinkedHashMap<>();
    physical.put("artifactLocation", Map.of("uri", "record:" + result.record()));
    if (finding.start() != null && finding.end() != null) {
      physical.put(
          "region",
          Map.of("charOffset", finding.start(), "charLength", finding.end() - finding.start()));
    }
    Map<String, Object> location = new LinkedHashMap<>();
    location.put("physicalLocation", physical);
    if (finding.section() != null) {
      location.put("logicalLocations", List.of(Map.of("name", "section " + finding.section())));
    }
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("ruleId", finding.rule());
    fields.put("level", finding.severity() == Severity.LOW ? "note" : "warning");
    fields.put("message", Map.of("text", sentence(finding.message()) + " " + finding.why()));
    fields.put("locations", List.of(location));
    fields.put("partialFingerprints", Map.of("sidenote/v1", finding.fingerprint()));
    return fields;
  }

  private static String sentence(String message) {
    return message.endsWith("?") ? message : message + ".";
  }
}
