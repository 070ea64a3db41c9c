package org.sidenote.analyzer.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.text.Passives;
import org.sidenote.analyzer.text.Passives.Passive;
import org.sidenote.analyzer.text.TextReader;

/**
 * How well we see that a sentence has a passive, and one that does not say who acted, beside a
 * treebank in <a href="https://universaldependencies.org/format.html">CoNLL-U</a>. We read its text
 * with our own sentences and words.
 */
final class PassiveAgreement {

  private static final Set<String> PASSIVE = Set.of("aux:pass", "nsubj:pass", "csubj:pass");

  private final TextReader reader = new TextReader();
  private final F1 any = new F1();
  private final F1 agentless = new F1();

  private String text = "";
  private final Set<String> passives = new HashSet<>();
  private final Set<String> acted = new HashSet<>();

  private PassiveAgreement() {}

  static PassiveAgreement with(Path treebank) throws IOException {
    PassiveAgreement agreement = new PassiveAgreement();
    for (String line : Files.readAllLines(treebank)) {
      agreement.read(line);
    }
    agreement.read("");
    return agreement;
  }

  F1 any() {
    return any;
  }

  F1 agentless() {
    return agentless;
  }

  private void read(String line) {
    if (line.startsWith("# text = ")) {
      text = line.substring("# text = ".length());
    } else if (line.isEmpty()) {
      compare();
    } else if (!line.startsWith("#")) {
      String[] columns = line.split("\t", -1);
      if (PASSIVE.contains(columns[7])) {
        passives.add(columns[6]);
      } else if (columns[7].equals("obl:agent")) {
        acted.add(columns[6]);
      }
    }
  }

  private void compare() {
    if (!text.isEmpty()) {
      List<Passive> ours =
          reader.sentences(text).stream().flatMap(one -> Passives.in(one).stream()).toList();
      any.add(!passives.isEmpty(), !ours.isEmpty());
      agentless.add(
          !acted.containsAll(passives), ours.stream().anyMatch(passive -> !passive.saysWho()));
    }
    text = "";
    passives.clear();
    acted.clear();
  }

  /** Sentences counted as right, missed and false. */
  static final class F1 {
    private int right;
    private int missed;
    private int wrong;

    private void add(boolean is, boolean said) {
      right += is && said ? 1 : 0;
      missed += is && !said ? 1 : 0;
      wrong += !is && said ? 1 : 0;
    }

    int sentences() {
      return right + missed;
    }

    double precision() {
      return (double) right / (right + wrong);
    }

    double recall() {
      return (double) right / (right + missed);
    }

    double value() {
      return 2.0 * right / (2 * right + missed + wrong);
    }
  }
}
