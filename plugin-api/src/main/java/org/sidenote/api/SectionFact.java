package org.sidenote.api;

import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Something that can be told from one section by itself, such as its words or its quotations. It is
 * worked out when first asked for and stays with the section, so that several checks can ask, and a
 * draft of which one section was edited is asked about that section only.
 *
 * <p>What other sections say cannot get into it: the working is given the section, as the first of
 * its record, and what it says it needs besides. It is to give the same for the same, something
 * that nobody changes.
 *
 * @param <C> what is needed besides, compared by {@code equals}; a record's {@link
 *     CaseRecord#header() header}, say
 * @param <T> what is told
 */
public final class SectionFact<C, T> {

  private final BiFunction<? super C, ReadSection, ? extends T> working;

  private SectionFact(BiFunction<? super C, ReadSection, ? extends T> working) {
    this.working = working;
  }

  /** What was told when something else was given. */
  record Told(Object given, Object told) {}

  /** What the section alone tells. */
  public static <T> Function<ReadSection, T> alone(Function<ReadSection, ? extends T> working) {
    SectionFact<String, T> fact = new SectionFact<>((nothing, section) -> working.apply(section));
    return section -> fact.of("", section);
  }

  /** What the section tells, given something else; of that, the last is remembered. */
  public static <C, T> SectionFact<C, T> given(
      BiFunction<? super C, ReadSection, ? extends T> working) {
    return new SectionFact<>(working);
  }

  /** What a section tells. */
  // Only this fact's working is put there; the same thing given again need not be compared.
  @SuppressWarnings({"unchecked", "ReferenceEquality"})
  public T of(C given, ReadSection section) {
    Told known = section.told().get(this);
    if (known == null || (known.given() != given && !known.given().equals(given))) {
      known = new Told(given, working.apply(given, section.at(0)));
      section.told().put(this, known);
    }
    return (T) known.told();
  }
}
