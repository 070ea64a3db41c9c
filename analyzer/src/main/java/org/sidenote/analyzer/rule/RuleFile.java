package org.sidenote.analyzer.rule;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.data.BadFile;
import org.sidenote.analyzer.data.YamlFile;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Category;
import org.sidenote.api.RecordType;
import org.sidenote.api.Severity;

/**
 * A rule's description: catalogue page, card, test and exercise at once.
 *
 * @param id such as "voice.section-empty"
 * @param title what it looks for, in a few words
 * @param summary what it looks for, in a paragraph
 * @param severity how much it matters
 * @param off why it is not looked for; null for a rule that is
 * @param guidance ids of the clauses it rests on
 * @param guidanceForChildren ids of the clauses it rests on in a child's record, where they differ;
 *     else empty
 * @param apply what its edits do, in two or three words; null when it offers none
 * @param wordings what it says, by situation; "" is the first
 * @param flags examples it must flag, with the passage in double square brackets
 * @param passes look-alikes it must leave alone
 */
public record RuleFile(
    String id,
    String title,
    String summary,
    Severity severity,
    @Nullable String off,
    List<String> guidance,
    List<String> guidanceForChildren,
    @Nullable String apply,
    Map<String, Wording> wordings,
    List<RuleExample> flags,
    List<RuleExample> passes) {

  private static final List<String> KEYS =
      List.of("id", "severity", "off", "guidance", "guidance for children", "apply");
  private static final List<String> HEADINGS =
      List.of("Message", "Why", "What would help", "Flags", "Passes");

  private static final Set<RecordType> OF_CHILDREN =
      EnumSet.of(
          RecordType.CHILD_AND_FAMILY_ASSESSMENT,
          RecordType.CONFERENCE_REPORT,
          RecordType.LETTER_TO_CHILD);

  private static final int GROWN_UP = 18;

  public RuleFile {
    guidance = List.copyOf(guidance);
    guidanceForChildren = List.copyOf(guidanceForChildren);
    wordings = Map.copyOf(wordings);
    flags = List.copyOf(flags);
    passes = List.copyOf(passes);
  }

  /** The clauses it rests on in that record: what is asked of a child's is not asked of a man's. */
  public List<String> guidance(CaseRecord record) {
    return guidanceForChildren.isEmpty() || !isOfChild(record) ? guidance : guidanceForChildren;
  }

  private static boolean isOfChild(CaseRecord record) {
    LocalDate born = record.person().bornOn();
    LocalDate day = record.occurredOn();
    if (day == null && record.recordedAt() != null) {
      day = LocalDate.ofInstant(record.recordedAt(), ZoneOffset.UTC);
    }
    if (born != null && day != null) {
      return born.plusYears(GROWN_UP).isAfter(day);
    }
    return OF_CHILDREN.contains(record.type());
  }

  /** First half of the id. */
  public Category category() {
    return Category.ofRule(id);
  }

  /**
   * What it says in a situation; what it says first, where the file has nothing of its own for it.
   */
  public Wording wording(String situation) {
    return Optional.ofNullable(wordings.get(situation))
        .orElseThrow(() ->
            new IllegalArgumentException("rule %s has no wording \"%s\"".formatted(id, situation)));
  }

  /**
   * Reads a rule file.
   *
   * @param file what to call it in messages
   * @throws BadFile if something it needs is missing
   */
  public static RuleFile parse(String file, String text) {
    List<String> lines = text.replace("\ufeff", "").lines().toList();
    int end =
        lines.isEmpty() || !lines.get(0).equals("---")
            ? -1
            : lines.subList(1, lines.size()).indexOf("---") + 1;
    if (end < 1) {
      throw new BadFile(file, 1, "does not begin with front matter between two lines of \"---\"");
    }
    YamlFile.Entry front = YamlFile.parse(file, 2, String.join("\n", lines.subList(1, end)));
    front.keysAre(KEYS);
    Map<String, Part> parts = parts(file, lines, end + 1);
    Part title = parts.get("");
    if (title == null || title.heading.isEmpty()) {
      throw new BadFile(file, end + 2, "has no title; add a line beginning \"# \"");
    }
    return new RuleFile(
        id(front.get("id")),
        title.heading,
        title.body(),
        severity(front),
        front.find("off").map(YamlFile.Entry::text).orElse(null),
        texts(front, "guidance"),
        texts(front, "guidance for children"),
        front.find("apply").map(YamlFile.Entry::text).orElse(null),
        wordings(file, parts),
        examples(file, parts, "Flags"),
        looksAlike(file, parts));
  }

  private static List<String> texts(YamlFile.Entry front, String key) {
    return front.find(key).isEmpty()
        ? List.of()
        : front.list(key).stream().map(YamlFile.Entry::text).toList();
  }

  private static Severity severity(YamlFile.Entry front) {
    YamlFile.Entry entry = front.get("severity");
    Severity severity =
        Severity.of(entry.text())
            .orElseThrow(() -> entry.refuse("is not high, medium, low or off"));
    if ((severity == Severity.OFF) != front.find("off").isPresent()) {
      throw entry.refuse(
          "goes with a line \"off: \" that says why, where it is off and only there");
    }
    return severity;
  }

  private static String id(YamlFile.Entry id) {
    try {
      Category.ofRule(id.text());
      return id.text();
    } catch (IllegalArgumentException e) {
      throw id.refuse(
          "is no rule id; it begins with one of " + List.of(Category.values()) + " and a dot");
    }
  }

  private static List<RuleExample> looksAlike(String file, Map<String, Part> parts) {
    List<RuleExample> passes = examples(file, parts, "Passes");
    for (RuleExample example : passes) {
      if (!example.passages().isEmpty()) {
        throw new BadFile(
            file,
            Objects.requireNonNull(parts.get("Passes")).line,
            "an example under \"## Passes\" has [[ ]]; nothing in it is flagged");
      }
    }
    return passes;
  }

  /** A heading and what stands under it. */
  private static final class Part {
    final int line;
    String heading = "";
    final List<String> body = new ArrayList<>();

    Part(int line) {
      this.line = line;
    }

    String body() {
      return String.join("\n", body).strip();
    }

    /** The body as running text. */
    String prose() {
      return body().replaceAll("\\s*\\n\\s*", " ");
    }
  }

  private static Map<String, Part> parts(String file, List<String> lines, int from) {
    Map<String, Part> parts = new LinkedHashMap<>();
    Part part = new Part(from);
    boolean fenced = false;
    for (int i = from; i < lines.size(); i++) {
      String line = lines.get(i);
      fenced ^= line.startsWith("```");
      if (!fenced && line.startsWith("# ")) {
        part = new Part(i + 1);
        part.heading = line.substring(2).strip();
        parts.put("", part);
      } else if (!fenced && line.startsWith("## ")) {
        part = new Part(i + 1);
        part.heading = line.substring(3).strip();
        if (!HEADINGS.contains(part.heading.replaceFirst(": .*", ""))) {
          throw new BadFile(file, i + 1, "a heading here is one of " + HEADINGS);
        }
        parts.put(part.heading, part);
      } else {
        part.body.add(line);
      }
    }
    return parts;
  }

  private static Map<String, Wording> wordings(String file, Map<String, Part> parts) {
    Map<String, Wording> wordings = new LinkedHashMap<>();
    Wording first =
        new Wording(
            needed(file, parts, "Message"),
            needed(file, parts, "Why"),
            needed(file, parts, "What would help"));
    wordings.put("", first);
    for (String heading : parts.keySet()) {
      int colon = heading.indexOf(": ");
      if (colon > 0) {
        String situation = heading.substring(colon + 2);
        wordings.put(
            situation,
            new Wording(
                other(parts, "Message", situation, first.message()),
                other(parts, "Why", situation, first.why()),
                other(parts, "What would help", situation, first.help())));
      }
    }
    return wordings;
  }

  private static String needed(String file, Map<String, Part> parts, String heading) {
    Part part = parts.get(heading);
    if (part == null || part.body().isEmpty()) {
      throw new BadFile(
          file, part == null ? 1 : part.line, "has nothing under \"## %s\"".formatted(heading));
    }
    return part.prose();
  }

  private static String other(
      Map<String, Part> parts, String heading, String situation, String otherwise) {
    Part part = parts.get(heading + ": " + situation);
    return part == null ? otherwise : part.prose();
  }

  private static List<RuleExample> examples(String file, Map<String, Part> parts, String heading) {
    Part part = parts.get(heading);
    if (part == null) {
      throw new BadFile(file, 1, "has no examples under \"## %s\"".formatted(heading));
    }
    List<RuleExample> examples = RuleExample.all(file, part.line + 1, part.body);
    if (examples.isEmpty()) {
      throw new BadFile(file, part.line, "has no examples under \"## %s\"".formatted(heading));
    }
    return examples;
  }
}
