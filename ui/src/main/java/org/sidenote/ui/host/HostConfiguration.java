package org.sidenote.ui.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import org.sidenote.analyzer.format.ReadRecord;
import org.sidenote.analyzer.format.RecordFile;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.HostUser;
import org.sidenote.corpus.CaseFile;
import org.sidenote.corpus.Corpus;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The built-in host: one fictional social worker, who may read every fictional file. */
@Configuration
class HostConfiguration {

  /** Who is at the keyboard until there is a way to sign in. */
  static final HostUser RUTH = new HostUser("ruth.calloway", "Ruth Calloway");

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  HostUser demonstrationUser() {
    return RUTH;
  }

  @Bean
  ApplicationRunner takeInTheCorpus(RecordStore store) {
    return arguments -> {
      if (store.isEmpty()) {
        int place = 0;
        for (CaseFile file : Corpus.caseFiles()) {
          store.takeIn(RUTH, place++, records(file));
        }
      }
    };
  }

  private static List<CaseRecord> records(CaseFile file) {
    try (InputStream in = file.open()) {
      return RecordFile.read(file.name(), in).records().stream().map(ReadRecord::record).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
