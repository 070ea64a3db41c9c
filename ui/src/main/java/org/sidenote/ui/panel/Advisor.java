package org.sidenote.ui.panel;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sidenote.analyzer.Analyzer;
import org.sidenote.analyzer.duplication.MemoryArchive;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.HostUser;
import org.sidenote.api.Person;
import org.sidenote.api.RecordSource;
import org.sidenote.api.Result;
import org.springframework.stereotype.Service;

/**
 * Reads a record for somebody: compares it with the earlier records that this user may read, and no
 * others.
 */
@Service
public class Advisor {

  private final Analyzer analyzer;
  private final RecordSource records;
  private final Map<String, MemoryArchive> archives = new ConcurrentHashMap<>();

  public Advisor(Analyzer analyzer, RecordSource records) {
    this.analyzer = analyzer;
    this.records = records;
  }

  /** What there is to see in a record. */
  public Result check(HostUser user, CaseRecord record) {
    return analyzer.check(record, archive(user));
  }

  /** The analyzer it asks. */
  public Analyzer analyzer() {
    return analyzer;
  }

  /** Remembers a record that was saved, so that later ones are compared with it as it is now. */
  public void saved(HostUser user, CaseRecord record) {
    archive(user).add(record);
  }

  /** Forgets what a user may read: the next check asks the host again. */
  public void forget(HostUser user) {
    archives.remove(user.id());
  }

  private MemoryArchive archive(HostUser user) {
    return archives.computeIfAbsent(user.id(), id -> load(user));
  }

  private MemoryArchive load(HostUser user) {
    MemoryArchive archive = new MemoryArchive();
    for (Person person : records.people(user)) {
      records.records(user, person.id()).forEach(archive::add);
    }
    return archive;
  }
}
