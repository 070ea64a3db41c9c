package org.sidenote.analyzer.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sidenote.analyzer.data.YamlFile;
import org.sidenote.analyzer.data.YamlFile.Entry;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.analyzer.text.SaidByOthers;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Check;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.SectionFact;
import org.sidenote.api.Sighting;

/**
 * A rule made only of phrases: finds them in all their forms, whatever their case, and offers the
 * plainer words in the form that fits. The longest phrase at a place is the one meant. What is not
 * the worker's wording ({@link LeftAlone}), names, terms of law and practice ({@code
 * terms-of-art.txt}) and words the person uses themselves are left alone.
 */
public final class PhraseCheck implements Check {

  private final String rule;
  private final boolean claims;
  private final Set<String> once;
  private final Phrasebook phrases;
  private final SectionFact<CaseRecord, List<Meant>> meant = SectionFact.given(this::meant);

  private PhraseCheck(String rule, boolean claims, Set<String> once, Phrasebook phrases) {
    this.rule = rule;
    this.claims = claims;
    this.once = once;
    this.phrases = phrases;
  }

  /**
   * Reads the phrases of a rule. With {@code claims: true} they are things said of people, and are
   * left alone where somebody else says them, or the worker denies or questions them.
   *
   * <p>What stands for one another in them is under {@code words} ({@link Choices}). Phrasebook
   * with one of the words under {@code once} are shown once in a record, whichever of them it is.
   *
   * @param file what to call the file in messages
   * @throws org.sidenote.analyzer.data.BadFile if a phrase has no words, nothing to write instead
   *     or no source, or stands there twice
   */
  public static PhraseCheck parse(String rule, String file, String yaml) {
    Entry root = YamlFile.parse(file, 1, yaml);
    root.keysAre(List.of("claims", "once", "words", "phrases"));
    boolean claims = root.find("claims").map(claim -> claim.text().equals("true")).orElse(false);
    Set<String> once =
        root.find("once").isEmpty()
            ? Set.of()
            : root.list("once").stream().map(Entry::text).collect(Collectors.toSet());
    return new PhraseCheck(rule, claims, once, Phrasebook.parse(root));
  }

  /** The same rule with a council's phrases, each in place of a phrase of the same words. */
  public PhraseCheck with(CouncilWords words) {
    List<Phrase> more = words.phrases().getOrDefault(rule, List.of());
    return new PhraseCheck(rule, claims, once, phrases.with(more));
  }

  @Override
  public String rule() {
    return rule;
  }

  @Override
  public List<Sighting> check(Reading reading) {
    CaseRecord header = reading.record().header();
    List<List<Meant>> all =
        reading.sections().stream().map(section -> meant.of(header, section)).toList();
    List<Sighting> sightings = new ArrayList<>();
    if (all.stream().allMatch(List::isEmpty)) {
      return sightings;
    }
    LeftAlone leftAlone = LeftAlone.in(reading);
    // A reader is helped by the first use of a phrase; a claim about somebody counts each time.
    OwnWords own = new OwnWords(phrases, this::subject, once);
    Set<String> seen = own.in(reading);
    for (ReadSection section : reading.sections()) {
      all.get(section.index()).stream()
          .filter(one -> one.isExplained(section))
          .forEach(one -> seen.add(subject(one.phrase)));
    }
    for (ReadSection section : reading.sections()) {
      List<Word> words = Word.of(section);
      for (Meant one : all.get(section.index())) {
        Stretch passage = one.passage;
        if (!seen.contains(subject(one.phrase))
            && !leftAlone.covers(section.index(), passage.start(), passage.end())) {
          boolean theirs = !claims && own.areInFile(reading, subject(one.phrase));
          if (!theirs) {
            sightings.add(PlainerWords.inPlaceOf(one.phrase, words, one.at, section, reading));
          }
          if (!claims) {
            seen.add(subject(one.phrase));
          }
        }
      }
    }
    return sightings;
  }

  /** A phrase in the sense that is meant, at a word of a section. */
  private record Meant(Phrase phrase, int at, Stretch passage) {

    boolean isExplained(ReadSection section) {
      return Explained.is(Word.of(section), at, at + phrase.words().size(), section.text());
    }
  }

  private List<Meant> meant(CaseRecord header, ReadSection section) {
    NamedPeople people = NamedPeople.of(header);
    List<Stretch> said = SaidByOthers.in(header, section);
    List<Word> words = Word.of(section);
    List<Meant> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Phrase phrase = phrases.at(words, at, section.text());
      int to = phrase == null ? at + 1 : at + phrase.words().size();
      if (phrase != null) {
        Stretch passage = new Stretch(words.get(at).start(), words.get(to - 1).end());
        if (!Stretch.anyTouches(TermsOfArt.in(section), passage.start(), passage.end())
            && !Stretch.anyTouches(said, passage.start(), passage.end())
            && !NameOfAThing.isLineOfAForm(section.text(), passage)
            && (phrase.kind() == Phrase.Kind.VERB
                || !NameOfAThing.has(words, at, to, section.text()))
            && (claims
                ? !NameOfAThing.isSupported(words, at, to)
                : phrase.kind() == Phrase.Kind.VERB
                    || !NameOfAThing.isPost(words, to, section.text()))
            && (!phrase.ofPerson() || Predication.isOfPerson(words, at, to, section.text(), people))
            && (!phrase.byPerson() || Predication.isByPerson(words, at, people))
            && isOwn(words, at, to, section.text())) {
          found.add(new Meant(phrase, at, passage));
        }
      }
      at = to;
    }
    return found;
  }

  /** Whether the worker says it: not in somebody else's words, and no claim that is taken back. */
  private boolean isOwn(List<Word> words, int at, int to, String text) {
    return claims ? Claim.isOwn(words, at, to, text) : !Claim.isReported(words, at);
  }

  /** What the phrase is about: "contact visit" and "supervised contact" say one thing twice. */
  private String subject(Phrase phrase) {
    for (String word : phrase.words()) {
      if (once.contains(word)) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
      }
    }
    return phrase.text();
  }
}
