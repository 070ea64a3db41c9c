package org.sidenote.analyzer.rule;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sidenote.analyzer.wording.Acronym;
import org.sidenote.analyzer.wording.CouncilWords;
import org.sidenote.analyzer.wording.PhraseCheck;
import org.sidenote.api.Check;
import org.sidenote.api.GuidanceReference;

/** All rules and the guidance they rest on. Immutable. */
public final class Catalogue {

  private final Map<String, Rule> rules;
  private final Map<String, GuidanceReference> guidance;

  private Catalogue(Map<String, Rule> rules, Map<String, GuidanceReference> guidance) {
    this.rules = rules;
    this.guidance = guidance;
  }

  /**
   * Every rule on the class path.
   *
   * @throws IllegalStateException if two rules have one id, a check has no rule file, a rule file
   *     has neither a check nor phrases, or a rule names guidance that is in no pack
   */
  public static Catalogue load() {
    try {
      return of(RuleResources.all(), ServiceLoader.load(Check.class), GuidancePacks.standard());
    } catch (ServiceConfigurationError e) {
      throw new IllegalStateException(
          "META-INF/services/%s names a class that cannot be used; write its full name, one a line: %s"
              .formatted(Check.class.getName(), e.getMessage()),
          e);
    }
  }

  static Catalogue of(
      Collection<RuleResources.Source> sources,
      Iterable<Check> checks,
      Map<String, GuidanceReference> guidance) {
    Map<String, Check> byRule = new HashMap<>();
    for (Check check : checks) {
      Check other = byRule.putIfAbsent(check.rule(), check);
      if (other != null) {
        throw new IllegalStateException(
            "two checks are for rule %s: %s and %s"
                .formatted(check.rule(), other.getClass().getName(), check.getClass().getName()));
      }
    }
    Map<String, Rule> rules = new TreeMap<>();
    for (RuleResources.Source source : sources) {
      RuleFile file = RuleFile.parse(source.path(), source.text());
      if (!source.standsFor(file.id())) {
        throw new IllegalStateException(
            "%s holds rule %s; a rule's file is <category>/<rule>.md"
                .formatted(source.path(), file.id()));
      }
      Check check = byRule.remove(file.id());
      if (check == null) {
        check = phrases(file, source);
      } else if (source.phrases() != null) {
        throw new IllegalStateException(
            "rule %s has both a check (%s) and phrases; it can have one"
                .formatted(file.id(), check.getClass().getName()));
      }
      if (rules.put(file.id(), new Rule(file, check)) != null) {
        throw new IllegalStateException("two rule files are for rule " + file.id());
      }
      for (String clause : clauses(file)) {
        if (!guidance.containsKey(clause)) {
          throw new IllegalStateException(
              "%s names guidance %s, which is in no pack".formatted(source.path(), clause));
        }
      }
    }
    if (!byRule.isEmpty()) {
      throw new IllegalStateException(
          "no rule file for %s; a check's words are in org/sidenote/rules/<category>/<rule>.md"
              .formatted(byRule.keySet()));
    }
    return new Catalogue(rules, guidance);
  }

  private static Check phrases(RuleFile file, RuleResources.Source source) {
    if (source.phrases() == null) {
      throw new IllegalStateException(
          "%s has neither a check (META-INF/services/%s) nor phrases (a .yaml beside it)"
              .formatted(source.path(), Check.class.getName()));
    }
    return PhraseCheck.parse(
        file.id(), source.path().replaceFirst("\\.md$", ".yaml"), source.phrases());
  }

  /** The same rules, with a council's own guidance packs beside the standard ones. */
  public Catalogue withGuidance(Map<String, GuidanceReference> more) {
    Map<String, GuidanceReference> all = new TreeMap<>(guidance);
    all.putAll(more);
    return new Catalogue(rules, all);
  }

  /** The same rules, with a council's own words. */
  public Catalogue withWords(CouncilWords words) {
    Map<String, Rule> all = new TreeMap<>();
    rules.forEach((id, rule) -> all.put(id, new Rule(rule.file(), with(words, rule.check()))));
    return new Catalogue(all, guidance);
  }

  private static Check with(CouncilWords words, Check check) {
    return switch (check) {
      case PhraseCheck phrases -> phrases.with(words);
      case Acronym acronym -> acronym.with(words);
      default -> check;
    };
  }

  /** Ids of the rules made of phrases, to which a council may add its own. */
  public Set<String> phraseRules() {
    Set<String> ids = new TreeSet<>();
    rules.values().stream()
        .filter(rule -> rule.check() instanceof PhraseCheck)
        .forEach(rule -> ids.add(rule.file().id()));
    return ids;
  }

  /** All rules, by id. */
  public List<Rule> rules() {
    return List.copyOf(rules.values());
  }

  /** The rule with that id, if there is one. */
  public Optional<Rule> rule(String id) {
    return Optional.ofNullable(rules.get(id));
  }

  /** A clause of guidance by its id. */
  public Optional<GuidanceReference> guidance(String id) {
    return Optional.ofNullable(guidance.get(id));
  }

  /** The clauses a rule rests on. */
  public List<GuidanceReference> guidanceOf(RuleFile rule) {
    return clauses(rule).stream().flatMap(id -> guidance(id).stream()).toList();
  }

  private static Set<String> clauses(RuleFile rule) {
    Set<String> all = new LinkedHashSet<>(rule.guidance());
    all.addAll(rule.guidanceForChildren());
    return all;
  }
}
