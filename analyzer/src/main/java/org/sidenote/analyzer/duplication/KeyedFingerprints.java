package org.sidenote.analyzer.duplication;

import java.util.stream.IntStream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;

/** A record's keyed fingerprints, as Lucene takes them in: four bytes each. */
final class KeyedFingerprints extends TokenStream {

  private static final FieldType TYPE = type();

  private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
  private final BytesRef bytes = new BytesRef(new byte[Integer.BYTES]);
  private final int[] terms;
  private int next;

  KeyedFingerprints(RecordWords words, IndexKey key) {
    IntStream.Builder all = IntStream.builder();
    for (char[] section : words.codes()) {
      Fingerprints.kept(section, (fingerprint, at) -> all.add(term(key.fingerprint(fingerprint))));
    }
    terms = all.build().distinct().toArray();
  }

  private static FieldType type() {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS);
    type.setOmitNorms(true);
    type.setTokenized(true);
    type.freeze();
    return type;
  }

  /** The field of a document that holds a record's. */
  static Field field(RecordWords words, IndexKey key) {
    return new Field(FingerprintIndex.FINGERPRINTS, new KeyedFingerprints(words, key), TYPE);
  }

  /** What is looked up of a keyed fingerprint. */
  static int term(long keyed) {
    return (int) (keyed >>> 32);
  }

  /** The term as bytes, in the order of the terms. */
  static void write(int term, BytesRef bytes) {
    NumericUtils.intToSortableBytes(term, bytes.bytes, 0);
  }

  @Override
  public void reset() {
    next = 0;
  }

  @Override
  public boolean incrementToken() {
    if (next == terms.length) {
      return false;
    }
    clearAttributes();
    write(terms[next++], bytes);
    term.setBytesRef(bytes);
    return true;
  }
}
