package org.sidenote.analyzer.duplication;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.OutputStreamDataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.sidenote.api.Author;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Person;
import org.sidenote.api.RecordType;

/**
 * What an index keeps of a record beside its fingerprints: enough to name it, nothing to read.
 *
 * @param sealed the host's id, by which the host finds the record, encrypted
 * @param content changes when the record does, keyed
 * @param type what kind of record it is
 * @param person whose file it is in, keyed
 * @param alsoAbout in whose files it stands too, keyed
 * @param hand who wrote it, keyed; 0 when nobody knows
 * @param occurredOn the day of the event
 * @param recordedAt when it was written down, to the millisecond; null for a draft
 * @param outlines its sections
 */
@SuppressWarnings("ArrayRecordComponent") // read and written, and never compared
record IndexEntry(
    byte[] sealed,
    int content,
    RecordType type,
    int person,
    List<Integer> alsoAbout,
    int hand,
    @Nullable LocalDate occurredOn,
    @Nullable Instant recordedAt,
    List<Outline> outlines) {

  /** The order is part of the format: a new type goes to the end, or the format gets a number. */
  private static final List<RecordType> TYPES = List.of(RecordType.values());

  static IndexEntry of(RecordWords words, IndexKey key) {
    CaseRecord record = words.record();
    List<Outline> outlines = new ArrayList<>();
    for (int i = 0; i < words.sections().size(); i++) {
      outlines.add(Outline.of(words.text(i), words.sections().get(i), key));
    }
    return new IndexEntry(
        key.sealed(record.id()),
        key.content(record),
        record.type(),
        key.person(record.person().id()),
        record.alsoAbout().stream().map(key::person).toList(),
        key.hand(Telling.handOf(record)),
        record.occurredOn(),
        record.recordedAt(),
        outlines);
  }

  BytesRef bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    OutputStreamDataOutput out = new OutputStreamDataOutput(bytes);
    try {
      out.writeVInt(sealed.length);
      out.writeBytes(sealed, sealed.length);
      out.writeInt(content);
      out.writeByte((byte) TYPES.indexOf(type));
      out.writeInt(person);
      out.writeVInt(alsoAbout.size());
      for (int other : alsoAbout) {
        out.writeInt(other);
      }
      out.writeInt(hand);
      out.writeZLong(occurredOn == null ? 0 : 1 + occurredOn.toEpochDay());
      out.writeZLong(recordedAt == null ? 0 : 1 + recordedAt.toEpochMilli());
      out.writeVInt(outlines.size());
      for (Outline outline : outlines) {
        outline.write(out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new BytesRef(bytes.toByteArray());
  }

  static IndexEntry read(BytesRef bytes) throws IOException {
    ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    byte[] sealed = new byte[in.readVInt()];
    in.readBytes(sealed, 0, sealed.length);
    int content = in.readInt();
    RecordType type = TYPES.get(in.readByte());
    int person = in.readInt();
    List<Integer> alsoAbout = new ArrayList<>();
    for (int i = in.readVInt(); i > 0; i--) {
      alsoAbout.add(in.readInt());
    }
    int hand = in.readInt();
    long day = in.readZLong();
    long time = in.readZLong();
    List<Outline> outlines = new ArrayList<>();
    for (int i = in.readVInt(); i > 0; i--) {
      outlines.add(Outline.read(in));
    }
    return new IndexEntry(
        sealed,
        content,
        type,
        person,
        alsoAbout,
        hand,
        day == 0 ? null : LocalDate.ofEpochDay(day - 1),
        time == 0 ? null : Instant.ofEpochMilli(time - 1),
        outlines);
  }

  /** The host's id of the record. */
  String id(IndexKey key) throws IOException {
    return key.opened(sealed);
  }

  /**
   * The record as far as an index knows it: no names and no text. People and authors are known only
   * when the other record is about them or by them; the rest have made-up ids, so that two stay
   * two.
   */
  CaseRecord besides(CaseRecord other, IndexKey key) throws IOException {
    String writer = Telling.handOf(other);
    Author author = new Author(key.hand(writer) == hand ? writer : unknown(hand), null, null);
    return new CaseRecord(
        id(key),
        type,
        null,
        new Person(person(person, other, key), null, List.of(), null, null, null),
        alsoAbout.stream().map(also -> person(also, other, key)).toList(),
        List.of(),
        hand == 0 ? null : author,
        occurredOn,
        recordedAt,
        null,
        List.of());
  }

  private static String person(int keyed, CaseRecord other, IndexKey key) {
    if (key.person(other.person().id()) == keyed) {
      return other.person().id();
    }
    return other.alsoAbout().stream()
        .filter(id -> key.person(id) == keyed)
        .findFirst()
        .orElse(unknown(keyed));
  }

  private static String unknown(int keyed) {
    return "unknown " + HexFormat.of().toHexDigits(keyed);
  }
}
