package org.sidenote.analyzer.duplication;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Circle;

/**
 * Several archives as one. A record that is in two is compared once, as the first of them has it.
 */
public record Archives(List<Archive> archives) implements Archive {

  public Archives {
    archives = List.copyOf(archives);
  }

  @Override
  public Leads leads(RecordWords later, List<BitSet> templates) {
    List<RecordWords> telling = new ArrayList<>();
    List<RecordWords> common = new ArrayList<>();
    List<Match> traces = new ArrayList<>();
    List<BitSet> agreed = new ArrayList<>(templates.stream().map(t -> new BitSet()).toList());
    Set<String> seen = new HashSet<>();
    for (Archive archive : archives) {
      Leads leads = archive.leads(later, templates);
      leads.telling().stream().filter(r -> seen.add(r.record().id())).forEach(telling::add);
      common.addAll(leads.common());
      leads.traces().stream()
          .filter(trace -> !seen.contains(trace.record().id()))
          .forEach(traces::add);
      for (int i = 0; i < agreed.size(); i++) {
        agreed.get(i).or(leads.agreed().get(i));
      }
    }
    return new Leads(telling, common, agreed, traces);
  }

  @Override
  public List<CaseRecord> file(String personId, CaseRecord before) {
    Map<String, CaseRecord> file = new LinkedHashMap<>();
    for (Archive archive : archives) {
      archive.file(personId, before).forEach(record -> file.putIfAbsent(record.id(), record));
    }
    return file.values().stream().sorted(Recency.ORDER).toList();
  }

  @Override
  public List<Circle> caseload(CaseRecord before) {
    return archives.stream().flatMap(a -> a.caseload(before).stream()).distinct().toList();
  }
}
