package org.sidenote.analyzer.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.sidenote.analyzer.text.Coverage;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.analyzer.text.Quotations;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Mark;
import org.sidenote.api.MarkKind;
import org.sidenote.api.Reading;
import org.sidenote.api.Section;

/** The phrases the person uses themselves, in this record or an earlier one: theirs to choose. */
final class OwnWords {

  private static final Set<String> MINE = Set.of("i", "i'm", "i've", "i'll", "i'd", "my", "me");

  /** Who says it stands so near before a quotation: 'Ana said "…"'. */
  private static final int BEFORE_QUOTATION = 40;

  private final Phrasebook phrases;
  private final Function<Phrase, String> subject;
  private final Set<String> names;

  /**
   * @param names what people have a word of their own for, so that it counts where they are only
   *     told to have said it
   * @param subject what a phrase is about, the same for all ways to put it
   */
  OwnWords(Phrasebook phrases, Function<Phrase, String> subject, Set<String> names) {
    this.phrases = phrases;
    this.subject = subject;
    this.names = names;
  }

  /**
   * What these phrases are about in a record: in words known to be the person's, quoted or told, or
   * in words that say "I" or "my" and that nobody else is known to have said.
   */
  Set<String> in(Reading reading) {
    Coverage others = Coverage.of(reading.marks(MarkKind.VOICE_OTHER));
    Set<String> theirs = new HashSet<>();
    for (Mark mark : reading.marks()) {
      boolean told = mark.kind() == MarkKind.VOICE_INDIRECT;
      boolean known = told || mark.kind() == MarkKind.VOICE_DIRECT;
      boolean perhaps =
          mark.kind() == MarkKind.QUOTATION
              && !others.touches(mark.section(), mark.start(), mark.end());
      if (known || perhaps) {
        List<Word> words = within(mark, Word.of(reading.sections().get(mark.section())));
        if (known || words.stream().anyMatch(word -> MINE.contains(word.text()))) {
          String text = reading.sections().get(mark.section()).text();
          for (int at = 0; at < words.size(); at++) {
            Phrase phrase = phrases.at(words, at, text);
            if (phrase != null && (!told || isNamed(phrase, words, at))) {
              theirs.add(subject.apply(phrase));
            }
          }
        }
      }
    }
    return theirs;
  }

  /** "Amira says this is a placement", and not "Amira likes the placement". */
  private boolean isNamed(Phrase phrase, List<Word> words, int at) {
    return names.contains(phrase.words().getFirst()) && Claim.isReported(words, at);
  }

  /**
   * Whether the person is quoted with what a phrase is about in an earlier record of their file.
   */
  boolean areInFile(Reading reading, String subject) {
    return reading.file().stream().anyMatch(record -> isQuoted(record, subject));
  }

  private static boolean isQuoted(CaseRecord record, String subject) {
    for (Section section : record.sections()) {
      String text = section.text();
      if (text.contains(subject)
          && Quotations.in(text).stream().anyMatch(q -> isTheirs(record, text, q, subject))) {
        return true;
      }
    }
    return false;
  }

  /** "Ana said", before a quotation that has the phrase and says "I" or "my". */
  private static boolean isTheirs(
      CaseRecord record, String text, Stretch quotation, String subject) {
    List<String> words = words(quotation.in(text));
    String before =
        text.substring(Math.max(0, quotation.start() - BEFORE_QUOTATION), quotation.start());
    NamedPeople people = NamedPeople.of(record);
    return String.join(" ", words).contains(subject)
        && words.stream().anyMatch(MINE::contains)
        && words(before).stream().anyMatch(people::isPerson);
  }

  private static List<String> words(String text) {
    return List.of(text.toLowerCase(Locale.ROOT).replace('’', '\'').split("[^\\p{L}']+", -1));
  }

  /** The words of a section, in order, that a mark holds. */
  private static List<Word> within(Mark mark, List<Word> words) {
    int from = firstFrom(words, mark.start());
    return words.subList(from, Math.max(from, firstFrom(words, mark.end())));
  }

  private static int firstFrom(List<Word> words, int place) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (words.get(middle).start() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
