package org.sidenote.analyzer.quality;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sidenote.analyzer.Analyzer;
import org.sidenote.api.CaseRecord;
import org.sidenote.corpus.Corpus;
import org.sidenote.corpus.LabelledNotes;

/**
 * The rules run over notes that none of them was made or tuned on, many of which only tempt. They
 * are more dense than a worker's day, and so harder than the case files.
 *
 * @param notes how many there are
 * @param scores a score for every rule and kind of mark that their readers looked for
 */
public record UnseenNotes(int notes, List<Score> scores) {

  /** Runs the analyzer over them. Takes seconds. */
  public static UnseenNotes of(Analyzer analyzer) {
    int count = 0;
    Map<String, Score> scores = new TreeMap<>();
    for (LabelledNotes notes : Corpus.unseenNotes()) {
      Map<String, CaseRecord> records = Comparison.read(notes.name(), notes.open());
      Comparison comparison = Comparison.of(analyzer, records, notes.labels());
      count += records.size();
      notes.looked().forEach(name -> scores.merge(name, comparison.score(name), Score::and));
    }
    return new UnseenNotes(count, List.copyOf(scores.values()));
  }
}
