package org.sidenote.analyzer.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sidenote.analyzer.data.BadFile;
import org.sidenote.analyzer.data.YamlFile;
import org.sidenote.analyzer.data.YamlFile.Entry;

/**
 * A council's own dictionary, beside or in place of Sidenote's:
 *
 * <pre>{@code
 * phrases:
 *   - {phrase: contact, as: noun, plainer: [family time], source: Young people's panel 2025}
 *   - {phrase: placement, plainer: [], source: Young people's panel 2025}
 *   - {phrase: at your earliest convenience, plainer: [soon], rule: wording.officialese, source: Style guide}
 * initials:
 *   - {initials: EHM, means: early help module}
 *   - {initials: SENDIASS}
 * }</pre>
 *
 * An entry is as in a rule's own phrases, with {@code rule} to say whose (wording.jargon if it does
 * not). No plainer words: the council is content with the phrase. Initials without a meaning need
 * none there. What is wrong is refused entry by entry, with its line; the others still count.
 *
 * @param phrases the phrases, by rule
 * @param initials initials and what they mean; "" for those that need no meaning
 * @param refused what is wrong, in the order of the file
 */
public record CouncilWords(
    Map<String, List<Phrase>> phrases, Map<String, String> initials, List<BadFile> refused) {

  private static final String USUALLY = "wording.jargon";

  /** What a right entry looks like, for who wrote a wrong one. */
  private static final String A_PHRASE =
      "{phrase: contact, plainer: [family time], source: Our style guide}";

  private static final String INITIALS = "{initials: EHM, means: early help module}";

  public CouncilWords {
    phrases = Map.copyOf(phrases);
    initials = Map.copyOf(initials);
    refused = List.copyOf(refused);
  }

  /**
   * Reads a dictionary.
   *
   * @param file what to call it in messages
   * @param rules ids of the rules that are made of phrases
   * @throws BadFile if it is not YAML, or has other lists than these
   */
  public static CouncilWords parse(String file, String yaml, Set<String> rules) {
    Entry root = YamlFile.parse(file, 1, yaml);
    root.keysAre(List.of("sources", "phrases", "initials"));
    Map<String, List<Phrase>> phrases = new HashMap<>();
    Map<String, String> initials = new HashMap<>();
    List<BadFile> refused = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (Entry entry : entries(root, "phrases", A_PHRASE, refused)) {
      try {
        entry.list("plainer");
        List<Phrase> forms = Phrase.parse(entry, Choices.USUAL, List.of("rule"));
        String rule = entry.find("rule").map(Entry::text).orElse(USUALLY);
        if (!rules.contains(rule)) {
          throw entry
              .get("rule")
              .refuse("%s is no rule made of phrases; those are %s".formatted(rule, rules));
        }
        if (!known.add(rule + " " + forms.getFirst().text())) {
          throw entry.refuse("stands here twice");
        }
        phrases.computeIfAbsent(rule, r -> new ArrayList<>()).addAll(forms);
      } catch (BadFile e) {
        refused.add(withExample(e, A_PHRASE));
      }
    }
    for (Entry entry : entries(root, "initials", INITIALS, refused)) {
      try {
        entry.keysAre(List.of("initials", "means"));
        initials.put(entry.get("initials").text(), entry.find("means").map(Entry::text).orElse(""));
      } catch (BadFile e) {
        refused.add(withExample(e, INITIALS));
      }
    }
    return new CouncilWords(phrases, initials, refused);
  }

  private static List<Entry> entries(
      Entry root, String key, String example, List<BadFile> refused) {
    try {
      return root.find(key).isEmpty() ? List.of() : root.list(key);
    } catch (BadFile e) {
      refused.add(withExample(e, example));
      return List.of();
    }
  }

  private static BadFile withExample(BadFile e, String example) {
    return new BadFile(e.file(), e.line(), e.reason() + "; an entry looks like this: - " + example);
  }
}
