package org.sidenote.analyzer.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import org.sidenote.analyzer.Analyzer;
import org.sidenote.analyzer.duplication.Archive;
import org.sidenote.analyzer.duplication.Archives;
import org.sidenote.analyzer.duplication.FingerprintIndex;
import org.sidenote.analyzer.duplication.MemoryArchive;
import org.sidenote.analyzer.duplication.Recency;
import org.sidenote.analyzer.format.ReadRecord;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Result;

/**
 * Records to check, each compared with those written before it.
 *
 * @param analyzer checks them
 * @param records those to check
 * @param earlier others to compare them with
 * @param progress told before each of them, and at the end, how many are done
 */
record Comparison(
    Analyzer analyzer, List<ReadRecord> records, List<CaseRecord> earlier, IntConsumer progress) {

  /**
   * The results, in the order the records came in.
   *
   * @param notices what each of them says besides
   */
  List<Result> alone(List<String> notices) {
    MemoryArchive memory = new MemoryArchive();
    return results(memory, memory, notices);
  }

  /** The results with the records of an index compared too. */
  List<Result> with(FingerprintIndex index) {
    MemoryArchive memory = new MemoryArchive();
    Map<String, CaseRecord> texts = new HashMap<>();
    earlier.forEach(record -> texts.put(record.id(), record));
    Archive indexed = index.archive(id -> Optional.ofNullable(texts.get(id)));
    return results(new Archives(List.of(memory, indexed)), memory, byFingerprintsAlone(index));
  }

  private List<Result> results(Archive archive, MemoryArchive memory, List<String> notices) {
    List<CaseRecord> all = new ArrayList<>(earlier);
    IdentityHashMap<CaseRecord, ReadRecord> toCheck = new IdentityHashMap<>();
    for (ReadRecord read : records) {
      all.add(read.record());
      toCheck.put(read.record(), read);
    }
    all.sort(Recency.ORDER);
    IdentityHashMap<ReadRecord, Result> results = new IdentityHashMap<>();
    for (CaseRecord record : all) {
      ReadRecord read = toCheck.get(record);
      if (read != null) {
        progress.accept(results.size());
        results.put(read, read.with(analyzer.check(record, archive), notices));
      }
      memory.add(record);
    }
    progress.accept(results.size());
    return records.stream().map(read -> Objects.requireNonNull(results.get(read))).toList();
  }

  /** Says of how many records of the index the text is not at hand, and what that hides. */
  private List<String> byFingerprintsAlone(FingerprintIndex index) {
    Set<String> read = new HashSet<>();
    earlier.forEach(record -> read.add(record.id()));
    records.forEach(record -> read.add(record.record().id()));
    long unread = index.records() - read.stream().filter(index::holds).count();
    return unread <= 0
        ? List.of()
        : List.of(
            "index: %,d %s compared by fingerprints alone, not word by word, as the text is not in"
                    .formatted(unread, unread == 1 ? "record was" : "records were")
                + " --history; a copy of fewer than about %d words is not seen there."
                    .formatted(FingerprintIndex.LEAST_WORDS));
  }
}
