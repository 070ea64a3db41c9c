package org.sidenote.analyzer.duplication;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.analyzer.text.Quotations;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Involved;
import org.sidenote.api.Person;
import org.sidenote.api.ReadSection;
import org.sidenote.api.SectionFact;

/**
 * A record's sections as plain words, without its people's names. Of an earlier record only the
 * codes of its words may be at hand; its text is read when somebody asks where a word stands.
 */
final class RecordWords {

  private final CaseRecord record;
  private final char[][] codes;
  private @Nullable List<PlainWords> sections;
  private long @Nullable [][] fingerprints;
  private @Nullable List<List<Stretch>> quotations;

  private RecordWords(CaseRecord record, char[][] codes) {
    this.record = record;
    this.codes = codes;
  }

  /** Reads a record. */
  static RecordWords of(CaseRecord record) {
    List<PlainWords> sections = read(record);
    RecordWords words =
        new RecordWords(record, sections.stream().map(PlainWords::codes).toArray(char[][]::new));
    words.sections = sections;
    return words;
  }

  /** Reads a record, but for the sections of it that were read before. */
  static RecordWords of(CaseRecord record, List<ReadSection> sections) {
    Set<String> names = names(record);
    List<PlainWords> all = sections.stream().map(section -> WORDS.of(names, section)).toList();
    RecordWords words =
        new RecordWords(record, all.stream().map(PlainWords::codes).toArray(char[][]::new));
    words.sections = all;
    return words;
  }

  private static final SectionFact<Set<String>, PlainWords> WORDS =
      SectionFact.given((names, section) -> PlainWords.of(section.text(), new Hashes(names)));

  /** The plain words of one of its sections. */
  static PlainWords of(CaseRecord record, ReadSection section) {
    return WORDS.of(names(record), section);
  }

  /** A record that was read before, by the codes that were kept of it. */
  static RecordWords remembered(CaseRecord record, char[][] codes) {
    return new RecordWords(record, codes);
  }

  private static List<PlainWords> read(CaseRecord record) {
    Hashes names = new Hashes(names(record));
    return record.sections().stream().map(s -> PlainWords.of(s.text(), names)).toList();
  }

  /** Parts of the names of everybody in the record's header, in lower case. */
  static Set<String> names(CaseRecord record) {
    Set<String> names = new HashSet<>(NamedPeople.namesOf(record.person()));
    for (Involved other : record.people()) {
      names.addAll(NamedPeople.namesOf(new Person("", other.name(), List.of(), null, null, null)));
    }
    return names;
  }

  CaseRecord record() {
    return record;
  }

  /** Whether its text is at hand; if not, only an index knows of it. */
  boolean hasText() {
    return !record.sections().isEmpty();
  }

  String text(int section) {
    return record.sections().get(section).text();
  }

  /** The quotations of a section, in order. */
  List<Stretch> quotations(int section) {
    List<List<Stretch>> all = quotations;
    if (all == null) {
      all = record.sections().stream().map(s -> Quotations.in(s.text())).toList();
      quotations = all;
    }
    return all.get(section);
  }

  /** The codes of the plain words, section by section. */
  char[][] codes() {
    return codes;
  }

  /** Every fingerprint, section by section: see {@link Fingerprints#all}. */
  long[][] fingerprints() {
    long[][] all = fingerprints;
    if (all == null) {
      all = Stream.of(codes).map(Fingerprints::all).toArray(long[][]::new);
      fingerprints = all;
    }
    return all;
  }

  /** The codes of all sections, one after the other. */
  char[] inOneRow() {
    char[] all = {};
    for (char[] section : codes) {
      int end = all.length;
      all = Arrays.copyOf(all, end + section.length);
      System.arraycopy(section, 0, all, end, section.length);
    }
    return all;
  }

  /** The plain words with their places. */
  List<PlainWords> sections() {
    List<PlainWords> read = sections;
    if (read == null) {
      read = read(record);
      sections = read;
    }
    return read;
  }
}
