package org.sidenote.analyzer.text;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A question whose last answer is remembered, as the same is asked several times running: who is in
 * this record's header, by each rule. Safe for many threads, which at worst work it out again.
 *
 * @param <Q> what is asked about, compared by {@code equals}
 * @param <A> the answer, which nobody changes
 */
public final class LastAnswer<Q, A> {

  private final Function<? super Q, ? extends A> working;
  private volatile @Nullable Answered<Q, A> last;

  /**
   * @param working gives the same answer whenever the same is asked
   */
  public LastAnswer(Function<? super Q, ? extends A> working) {
    this.working = working;
  }

  private record Answered<Q, A>(Q question, A answer) {}

  /** The answer. */
  public A to(Q question) {
    Answered<Q, A> known = last;
    if (known == null || !known.question.equals(question)) {
      known = new Answered<>(question, working.apply(question));
      last = known;
    }
    return known.answer;
  }
}
