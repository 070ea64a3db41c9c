package org.sidenote.analyzer.duplication;

import java.util.BitSet;
import java.util.List;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Circle;

/**
 * Earlier records, so kept that a passage which also stands in one is found without reading all.
 */
public interface Archive {

  /** Nothing was written before. */
  Archive EMPTY = new MemoryArchive();

  /**
   * What an archive knows of a record that is to be compared.
   *
   * @param telling earlier records that share rare wording with it, the most telling first
   * @param common an earlier record or two that share its agreed wording
   * @param agreed for each section, the plain words that stand in so many people's records, by more
   *     than one hand, that they are agreed wording
   * @param traces passages shared with earlier records whose text may not be read
   */
  record Leads(
      List<RecordWords> telling,
      List<RecordWords> common,
      List<BitSet> agreed,
      List<Match> traces) {

    Leads(List<RecordWords> telling, List<RecordWords> common, List<BitSet> agreed) {
      this(telling, common, agreed, List.of());
    }

    /** Records that share no more than one rare fingerprint: so many are compared all the same. */
    private static final int HUNCHES = 12;

    private static final double TWO_FINGERPRINTS = 1.6;

    private static final int COMMON = 50;

    /** Among so many records, chance words meet as often as agreed wording does among few. */
    private static final int RECORDS_A_CHANCE = 5_000;

    /** Whether a fingerprint in so many of so many records may be agreed wording. */
    static boolean isCommon(int count, int records) {
      return count > Math.max(COMMON, records / RECORDS_A_CHANCE);
    }

    /** What a fingerprint says that stands in so many of so many records: the rarer the more. */
    static double weight(int count, int records) {
      return Math.log((records + 1.0) / count);
    }

    /** Those of the most telling records that share enough to be worth a comparison. */
    static List<Tally.Counted> worthComparing(List<Tally.Counted> most, int records) {
      double enough = TWO_FINGERPRINTS * weight(1, records);
      int many = 0;
      while (many < most.size() && (many < HUNCHES || most.get(many).weight() >= enough)) {
        many++;
      }
      return most.subList(0, many);
    }
  }

  /** The same archive to somebody who may not see whole files: copies only, nothing retold. */
  static Archive withoutFiles(Archive archive) {
    return new Archive() {
      @Override
      public Leads leads(RecordWords later, List<BitSet> templates) {
        return archive.leads(later, templates);
      }

      @Override
      public List<CaseRecord> file(String personId, CaseRecord before) {
        return List.of();
      }

      @Override
      public List<Circle> caseload(CaseRecord before) {
        return List.of();
      }
    };
  }

  /**
   * The records to compare a record with: only such as are earlier.
   *
   * @param templates for each section, the words that are a template's
   */
  Leads leads(RecordWords later, List<BitSet> templates);

  /** What stands in a person's file and is earlier than that record, earliest first. */
  List<CaseRecord> file(String personId, CaseRecord before);

  /**
   * The other people whom the record's author has written about before it, the latest first, each
   * with those in the headers of what the author wrote about them.
   */
  List<Circle> caseload(CaseRecord before);
}
