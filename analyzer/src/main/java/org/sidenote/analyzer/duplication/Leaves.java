package org.sidenote.analyzer.duplication;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The segments of an index, for one look-up by one thread. Documents are numbered in the order they
 * came in. Terms are best asked for in their own order: neighbours lie together on disk.
 */
final class Leaves {

  private final DirectoryReader reader;
  private final List<Leaf> leaves = new ArrayList<>();
  private final BytesRef term = new BytesRef(new byte[Integer.BYTES]);

  /** One segment, placed at a term. */
  private static final class Leaf {
    private final int base;
    private final @Nullable Bits live;
    private final TermsEnum terms;
    private @Nullable PostingsEnum postings;
    private boolean has;

    Leaf(LeafReaderContext context) throws IOException {
      LeafReader segment = context.reader();
      base = context.docBase;
      live = segment.getLiveDocs();
      terms = Terms.getTerms(segment, FingerprintIndex.FINGERPRINTS).iterator();
    }

    PostingsEnum postings() throws IOException {
      PostingsEnum placed = terms.postings(postings, PostingsEnum.NONE);
      postings = placed;
      return placed;
    }

    boolean isLive(int doc) {
      return live == null || live.get(doc);
    }
  }

  Leaves(DirectoryReader reader) throws IOException {
    this.reader = reader;
    for (LeafReaderContext context : reader.leaves()) {
      leaves.add(new Leaf(context));
    }
  }

  /** How many records there are, those that are gone but not yet off the disk included. */
  int records() {
    return reader.maxDoc();
  }

  /** Goes to a fingerprint. Returns in how many records it stands. */
  int seek(int fingerprint) throws IOException {
    KeyedFingerprints.write(fingerprint, term);
    int count = 0;
    for (Leaf leaf : leaves) {
      leaf.has = leaf.terms.seekExact(term);
      count += leaf.has ? leaf.terms.docFreq() : 0;
    }
    return count;
  }

  /** The first so many documents that have the fingerprint. */
  int[] first(int many) throws IOException {
    int[] docs = new int[many];
    int size = 0;
    for (Leaf leaf : leaves) {
      if (leaf.has) {
        PostingsEnum postings = leaf.postings();
        for (int doc = postings.nextDoc();
            doc != PostingsEnum.NO_MORE_DOCS && size < many;
            doc = postings.nextDoc()) {
          if (leaf.isLive(doc)) {
            docs[size++] = leaf.base + doc;
          }
        }
      }
    }
    return Arrays.copyOf(docs, size);
  }

  /** The latest so many documents that have the fingerprint, in no order. */
  int[] latest(int many) throws IOException {
    int[] docs = new int[many];
    int size = 0;
    for (int i = leaves.size() - 1; i >= 0 && size < many; i--) {
      Leaf leaf = leaves.get(i);
      if (leaf.has) {
        // A ring: the first of a segment make room for its last.
        int room = many - size;
        int found = 0;
        PostingsEnum postings = leaf.postings();
        for (int doc = postings.nextDoc();
            doc != PostingsEnum.NO_MORE_DOCS;
            doc = postings.nextDoc()) {
          if (leaf.isLive(doc)) {
            docs[size + found++ % room] = leaf.base + doc;
          }
        }
        size += Math.min(found, room);
      }
    }
    return Arrays.copyOf(docs, size);
  }

  /** What is kept of a document's record. */
  IndexEntry entry(int doc) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
    BinaryDocValues entries =
        Objects.requireNonNull(leaf.reader().getBinaryDocValues(FingerprintIndex.ENTRY));
    entries.advanceExact(doc - leaf.docBase);
    return IndexEntry.read(entries.binaryValue());
  }

  /** What is kept of the record with that keyed id; null if it is not there. */
  @Nullable IndexEntry entry(BytesRef record) throws IOException {
    for (int i = leaves.size() - 1; i >= 0; i--) {
      LeafReaderContext context = reader.leaves().get(i);
      PostingsEnum postings =
          context.reader().postings(new Term(FingerprintIndex.RECORD, record), PostingsEnum.NONE);
      if (postings == null) {
        continue;
      }
      for (int doc = postings.nextDoc();
          doc != PostingsEnum.NO_MORE_DOCS;
          doc = postings.nextDoc()) {
        if (leaves.get(i).isLive(doc)) {
          return entry(context.docBase + doc);
        }
      }
    }
    return null;
  }
}
