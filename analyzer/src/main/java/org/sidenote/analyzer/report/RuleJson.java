package org.sidenote.analyzer.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sidenote.analyzer.format.Json;
import org.sidenote.analyzer.rule.Catalogue;
import org.sidenote.analyzer.rule.Rule;
import org.sidenote.analyzer.rule.RuleExample;
import org.sidenote.analyzer.rule.RuleFile;

/** The rule catalogue as JSON. */
public final class RuleJson {

  private RuleJson() {}

  /** All rules, as a JSON list. */
  public static String all(Catalogue catalogue) {
    return Json.of(catalogue.rules().stream().map(r -> fields(catalogue, r)).toList());
  }

  /** One rule, as a JSON object. */
  public static String one(Catalogue catalogue, Rule rule) {
    return Json.of(fields(catalogue, rule));
  }

  private static Map<String, Object> fields(Catalogue catalogue, Rule rule) {
    RuleFile file = rule.file();
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("rule", file.id());
    fields.put("category", file.category());
    fields.put("severity", file.severity());
    fields.put("off", file.off());
    fields.put("title", file.title());
    fields.put("summary", file.summary());
    fields.put("message", file.wording("").message());
    fields.put("why", file.wording("").why());
    fields.put("help", file.wording("").help());
    fields.put("guidance", catalogue.guidanceOf(file));
    fields.put("flags", examples(file.flags()));
    fields.put("passes", examples(file.passes()));
    return fields;
  }

  private static List<Map<String, Object>> examples(List<RuleExample> examples) {
    return examples.stream()
        .map(example -> {
          Map<String, Object> fields = new LinkedHashMap<>();
          fields.put("title", example.title());
          fields.put("sections", example.record().sections());
          fields.put("passages", example.passages());
          return fields;
        })
        .toList();
  }
}
