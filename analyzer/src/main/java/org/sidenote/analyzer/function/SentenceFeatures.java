package org.sidenote.analyzer.function;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.analyzer.text.Quotations;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Sentence;
import org.sidenote.api.Token;

/**
 * What the model looks at in a sentence: its words and pairs of words, their beginnings, its
 * skeleton (little words as they are, others by their part of speech), who or what stands before
 * its first verb, whether anybody is in it, who does what, and where it stands. Names are replaced
 * by whose they are and figures by their shape, so that nothing is learnt about one family.
 */
@SuppressWarnings("EnumOrdinal") // the model is made anew with every build, in the enums' order
final class SentenceFeatures {

  private static final WordList NOUNS = WordList.named("process-nouns");
  private static final WordList VERBS = WordList.named("process-verbs");

  /** Parts of speech with few words, which make a sentence's skeleton. */
  private static final Set<String> LITTLE =
      Set.of("PRON", "ADP", "DET", "CCONJ", "SCONJ", "AUX", "PART", "PUNCT");

  /** What a heading promises, by its words: a line a promise. */
  private static final Map<String, Integer> PROMISES =
      promises(
          """
          analysis means mean meaning think thinks sense worry worries worried impression understand understanding reflection formulation risk risks strengths judgement evaluation weighing so what working concerns view opinion summary
          decision decisions decided outcome agreed agreement conclusion conclusions conclude recommendation recommendations determination eligibility threshold
          why reason reasons because rationale grounds basis
          next action actions plan plans happens happen will steps tasks follow contingency future
          history background chronology past before previous
          update updates progress since process procedural status legal compliance involvement
          saw seen heard visit observed observations observation presentation discussion call said
          """);

  private static Map<String, Integer> promises(String lines) {
    List<String> promises = lines.lines().toList();
    return IntStream.range(0, promises.size())
        .boxed()
        .flatMap(i -> Stream.of(promises.get(i).split(" ")).map(word -> Map.entry(word, i)))
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Kinds of feature. */
  private static final int WORD = 1;

  private static final int PAIR = 2;
  private static final int STEM = 3;
  private static final int SKELETON = 4;
  private static final int OPENING = 5;
  private static final int SUBJECT = 6;
  private static final int VERB = 7;
  private static final int SOMEBODY = 8;
  private static final int NOBODY_BUT = 9;
  private static final int SERVICE_SHARE = 10;
  private static final int ACRONYMS = 11;
  private static final int SHAPE = 12;
  private static final int PLACE = 13;
  private static final int ROLE = 14;
  private static final int HEADING = 15;
  private static final int PROMISE = 16;
  private static final int NEIGHBOUR = 17;
  private static final int DOING = 18;

  /** Values that stand for no word. */
  private static final int START = -1;

  private static final int END = -2;
  private static final int NAMES_FROM = -100;

  private static final int STEM_LENGTH = 5;
  private static final int OPENING_WORDS = 3;
  private static final int[] LENGTHS = {4, 8, 14, 22, 32};

  private final NamedPeople people;
  private final FeatureSet features = new FeatureSet();
  private int glanced = -1;
  private int[] glances = {};
  private List<Stretch> quotations = List.of();

  /** Who each word of each sentence of the section names. */
  private Who[][] named = {};

  /** How many sentences of the section have things of the service, and nobody in them. */
  private int aboutService;

  SentenceFeatures(NamedPeople people) {
    this.people = people;
  }

  /**
   * The features of a sentence of a section; sections are asked for one after another.
   *
   * @param doings who does what in it, as numbers
   */
  int[] of(ReadSection section, int index, int[] doings) {
    if (section.index() != glanced) {
      glanceOver(section);
      quotations = Quotations.in(section);
    }
    features.clear();
    for (int doing : doings) {
      features.add(DOING, doing);
    }
    addWords(section.sentences().get(index), named[index]);
    addShape(section.text(), section.sentences().get(index));
    addPlace(section, index);
    addNeighbours(section.sentences(), index);
    return features.toArray();
  }

  private void addWords(Sentence sentence, Who[] named) {
    int word = START;
    int bone = START;
    int boneBefore = START;
    int subject = 0;
    boolean verbSeen = false;
    int somebody = 0;
    int things = 0;
    int doings = 0;
    int nouns = 0;
    int acronyms = 0;
    int at = 0;
    for (Token token : sentence.tokens()) {
      String lower = token.lower();
      Who who = named[at];
      String tag = who.isName() ? "PROPN" : token.tag();
      boolean verb = tag.equals("VERB") || tag.equals("AUX");
      int before = word;
      word = who.isName() ? NAMES_FROM - who.ordinal() : hash(shape(lower));
      features.add(WORD, word);
      features.add(PAIR, FeatureSet.mix(before, word));
      if (lower.length() > STEM_LENGTH && !who.isName()) {
        features.add(STEM, hash(lower, STEM_LENGTH));
      }
      if (at++ < OPENING_WORDS) {
        features.add(OPENING, FeatureSet.mix(at, FeatureSet.mix(before, word)));
      }
      int next = who == Who.NOBODY ? bone(lower, tag, word) : NAMES_FROM - who.ordinal();
      features.add(SKELETON, FeatureSet.mix(bone, next));
      features.add(SKELETON, FeatureSet.mix(FeatureSet.mix(boneBefore, bone), next));
      boneBefore = bone;
      bone = next;
      if (who.isSomebody()) {
        somebody |= 1 << who.ordinal();
      }
      boolean thing = !verb && NOUNS.has(lower);
      things += thing ? 1 : 0;
      doings += VERBS.has(lower) && (verb || lower.endsWith("ed")) ? 1 : 0;
      nouns += tag.equals("NOUN") || tag.equals("PROPN") ? 1 : 0;
      acronyms += isAcronym(token.text()) ? 1 : 0;
      if (verb && !verbSeen) {
        verbSeen = true;
        features.add(SUBJECT, subject);
        features.add(VERB, FeatureSet.mix(subject, hash(lower, STEM_LENGTH)));
      } else if (!verbSeen && subject == 0) {
        subject = subject(who, thing, tag);
      }
    }
    features.add(PAIR, FeatureSet.mix(word, END));
    if (!verbSeen) {
      features.add(SUBJECT, 100 + subject);
    }
    for (Who who : Who.values()) {
      features.add(SOMEBODY, 2 * who.ordinal() + ((somebody >> who.ordinal()) & 1));
    }
    features.add(SOMEBODY, 1000 + somebody);
    int anybody = somebody != 0 ? 1000 : 0;
    features.add(NOBODY_BUT, anybody + 10 * Math.min(3, things) + Math.min(2, doings));
    features.add(NOBODY_BUT, anybody + 100 + 2 * subject + Math.min(1, doings));
    features.add(SERVICE_SHARE, anybody + (nouns == 0 ? 9 : 4 * things / nouns));
    features.add(ACRONYMS, anybody + Math.min(4, acronyms));
  }

  private static int subject(Who who, boolean thing, String tag) {
    if (who != Who.NOBODY) {
      return 10 + who.ordinal();
    }
    return tag.equals("NOUN") ? (thing ? 1 : 2) : 0;
  }

  private static int bone(String lower, String tag, int word) {
    if (LITTLE.contains(tag)) {
      return word;
    }
    if (tag.equals("VERB")) {
      return lower.endsWith("ed") ? -3 : lower.endsWith("ing") ? -4 : lower.endsWith("s") ? -5 : -6;
    }
    return tag.hashCode();
  }

  private static boolean isAcronym(String text) {
    int capitals = 0;
    for (int i = 0; i < text.length(); i++) {
      capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
    }
    return capitals > 1 && 2 * capitals > text.length();
  }

  private static boolean hasDigit(String lower) {
    for (int i = 0; i < lower.length(); i++) {
      if (Character.isDigit(lower.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Figures by their shape: "14:30" and "9:05" are one. */
  private static String shape(String lower) {
    if (!hasDigit(lower)) {
      return lower;
    }
    StringBuilder shape = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      boolean digit = Character.isDigit(lower.charAt(i));
      if (!digit) {
        shape.append(lower.charAt(i));
      } else if (i == 0 || !Character.isDigit(lower.charAt(i - 1))) {
        shape.append('0');
      }
    }
    return shape.toString();
  }

  private void addShape(String text, Sentence sentence) {
    boolean quoted = Stretch.anyTouches(quotations, sentence.start(), sentence.end());
    features.add(SHAPE, quoted ? 1 : 0);
    int length = 0;
    while (length < LENGTHS.length && sentence.tokens().size() >= LENGTHS[length]) {
      length++;
    }
    features.add(SHAPE, 10 + length);
    char last = text.charAt(sentence.end() - 1);
    features.add(SHAPE, 100 + (Character.isLetterOrDigit(last) ? 0 : last));
    if (text.charAt(sentence.start()) == '-') {
      features.add(SHAPE, 20);
    }
  }

  private void addPlace(ReadSection section, int index) {
    int sentences = section.sentences().size();
    int toGo = sentences - 1 - index;
    if (sentences > 1) {
      features.add(PLACE, index == 0 ? 0 : toGo == 0 ? 1 : 2);
      features.add(PLACE, 10 + Math.min(4, toGo));
    }
    if (sentences > 2) {
      features.add(PLACE, 20 + 5 * aboutService / sentences);
    }
    features.add(ROLE, section.role().ordinal());
    for (String word : section.heading().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      features.add(HEADING, hash(word));
      Integer promise = PROMISES.get(word);
      if (promise != null) {
        features.add(PROMISE, promise);
      }
    }
  }

  private void addNeighbours(List<Sentence> sentences, int index) {
    if (sentences.size() > 1) {
      int before = index == 0 ? -1 : glances[index - 1];
      int after = index == sentences.size() - 1 ? -1 : glances[index + 1];
      features.add(NEIGHBOUR, before);
      features.add(NEIGHBOUR, 100 + after);
      features.add(NEIGHBOUR, 1000 + 10 * before + after);
      if (index > 0) {
        Token first = sentences.get(index - 1).tokens().getFirst();
        Who who = named[index - 1][0];
        features.add(NEIGHBOUR, who.isName() ? -2 : hash(first.lower()));
      }
    }
  }

  /** Glances at each sentence of a section, once. */
  private void glanceOver(ReadSection section) {
    glanced = section.index();
    glances = new int[section.sentences().size()];
    named = new Who[glances.length][];
    aboutService = 0;
    for (int i = 0; i < glances.length; i++) {
      named[i] = whoAreIn(section.sentences().get(i));
      glances[i] = glance(section.sentences().get(i), named[i]);
      aboutService += glances[i] > 0 && glances[i] < 3 ? 1 : 0;
    }
  }

  /** Things of the service, up to two; three more if anybody is there. */
  private static int glance(Sentence sentence, Who[] named) {
    int things = 0;
    int anybody = 0;
    for (int i = 0; i < named.length; i++) {
      if (named[i].ordinal() > 1) {
        anybody = 3;
      }
      things += NOUNS.has(sentence.tokens().get(i).lower()) ? 1 : 0;
    }
    return anybody + Math.min(2, things);
  }

  private Who[] whoAreIn(Sentence sentence) {
    Who[] named = new Who[sentence.tokens().size()];
    for (int i = 0; i < named.length; i++) {
      Token token = sentence.tokens().get(i);
      named[i] = Who.of(token, token.lower(), people);
    }
    return named;
  }

  private static int hash(String word) {
    return hash(word, word.length());
  }

  /** FNV-1a over the first letters. */
  private static int hash(String word, int letters) {
    int hash = 0x811C9DC5;
    for (int i = 0; i < Math.min(letters, word.length()); i++) {
      hash = (hash ^ word.charAt(i)) * 0x01000193;
    }
    return hash;
  }
}
