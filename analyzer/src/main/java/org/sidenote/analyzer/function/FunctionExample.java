package org.sidenote.analyzer.function;

import java.util.EnumSet;
import java.util.Set;

/**
 * A sentence to learn from. Of some functions it is not known whether the sentence has them: a
 * reason written for the purpose may be analysis too, and readers of records mark only six, or
 * fewer.
 *
 * @param person whose record it is from; "" if it was written for the purpose
 * @param features what the model sees of it
 * @param yes what it does
 * @param no what it surely does not do
 */
@SuppressWarnings("ArrayRecordComponent") // read, never compared
record FunctionExample(
    String person, int[] features, Set<SentenceFunction> yes, Set<SentenceFunction> no) {

  /** What no reader of records marks. */
  private static final Set<SentenceFunction> UNMARKED =
      EnumSet.of(
          SentenceFunction.OBSERVATION,
          SentenceFunction.PLAN,
          SentenceFunction.HISTORY,
          SentenceFunction.OTHER);

  /** A sentence written to show one function. */
  static FunctionExample written(int[] features, SentenceFunction yes) {
    Set<SentenceFunction> no = EnumSet.complementOf(EnumSet.of(yes));
    no.removeAll(
        switch (yes) {
          case RATIONALE -> EnumSet.of(SentenceFunction.ANALYSIS, SentenceFunction.DECISION);
          case ANALYSIS -> EnumSet.of(SentenceFunction.RATIONALE);
          case DECISION -> EnumSet.of(SentenceFunction.PLAN);
          case SHOWN -> EnumSet.of(SentenceFunction.OBSERVATION);
          case OBSERVATION -> EnumSet.of(SentenceFunction.SHOWN);
          default -> EnumSet.noneOf(SentenceFunction.class);
        });
    return new FunctionExample("", features, EnumSet.of(yes), no);
  }

  /**
   * A sentence of a record, with all that a reader marked it as, which may be nothing.
   *
   * @param looked what the reader was looking for
   */
  static FunctionExample read(
      String person, int[] features, Set<SentenceFunction> yes, Set<SentenceFunction> looked) {
    Set<SentenceFunction> no = EnumSet.copyOf(looked);
    if (!yes.isEmpty()) {
      no.addAll(UNMARKED);
    }
    no.removeAll(yes);
    if (yes.contains(SentenceFunction.SHOWN)) {
      no.remove(SentenceFunction.OBSERVATION);
    }
    if (yes.contains(SentenceFunction.DECISION)) {
      no.remove(SentenceFunction.PLAN);
    }
    return new FunctionExample(person, features, yes, no);
  }
}
