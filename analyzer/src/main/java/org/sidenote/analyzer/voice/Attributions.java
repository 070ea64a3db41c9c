package org.sidenote.analyzer.voice;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.analyzer.voice.Predicate.Kind;

/** Who is said, beside a quotation, to have said it: before it, behind it or by a noun. */
final class Attributions {

  /** What somebody says, by a noun: "her answer:", “…” was Rach's take. */
  private static final WordList SAYINGS = WordList.named("sayings");

  private static final Set<String> ABOUT =
      Set.of("on", "about", "re", "of", "with", "at", "for", "in");

  private static final int LONGEST_LABEL = 7;

  private final Cast cast;
  private final Scene scene;

  Attributions(Cast cast, Scene scene) {
    this.cast = cast;
    this.scene = scene;
  }

  /** "heard him tell another child, “…”", "overheard Kit ask “…”": who is heard says it. */
  @Nullable Speaker heardToSay(List<Word> words, int at, @Nullable Predicate before) {
    for (int i = at - 1; i >= Math.max(2, at - LONGEST_LABEL); i--) {
      String base = VoiceWords.SAYING.of(words.get(i).lower());
      String said = words.get(i).lower();
      boolean says = base != null && (base.equals(said) || said.endsWith("ing"));
      if (says && HEARING.contains(words.get(i - 2).lower())) {
        String pronoun = OBJECTS.get(words.get(i - 1).lower());
        if (pronoun != null) {
          return before == null
              ? scene.meantBy(pronoun)
              : scene.meantByAnother(pronoun, before.subject());
        }
        Mention mention = cast.at(words, i - 1);
        return mention == null ? null : mention.speaker();
      }
    }
    return null;
  }

  private static final Map<String, String> OBJECTS =
      Map.of("him", "he", "her", "she", "them", "they");

  private static final Set<String> HEARING =
      Set.of("heard", "overheard", "hear", "hears", "hearing", "caught", "had");

  /** "I heard ‘no’ and ‘car’": the person was heard, not who tells of it. */
  static boolean isHeardBy(List<Word> words, int at) {
    return at > 1 && HEARD.contains(words.get(at - 1).lower());
  }

  private static final Set<String> HEARD = Set.of("heard", "overheard");

  /** "HV, by phone: “…”", "E-mail from the SENCo: “…”", "Mr Amis in background, “…”". */
  @Nullable Speaker firstNamed(List<Word> words, int at) {
    if (at > LONGEST_LABEL + 1) {
      return null;
    }
    // Before a comma only who opens the line.
    int till = words.get(at - 1).lower().equals(":") ? at - 1 : 1;
    for (int i = 0; i < till; i++) {
      boolean topic = i > 0 && ABOUT.contains(words.get(i - 1).lower());
      if (topic) {
        continue;
      }
      Mention mention = words.get(i).isLetters() ? cast.at(words, i) : null;
      if (mention != null
          && mention.speaker() != null
          && !mention.speaker().isWriter()
          && (cast.knows(words.get(mention.end() - 1).lower())
              || Cast.TITLES.has(words.get(i).lower())
              || cast.isOfHeader(mention.speaker()))) {
        return mention.speaker();
      }
    }
    return null;
  }

  /** "her own words:", "Jaz's answer:". */
  @Nullable Speaker ownerOfWords(List<Word> words, int at) {
    for (int i = at - 1; i >= Math.max(1, at - LONGEST_LABEL); i--) {
      if (!SAYINGS.has(words.get(i).lower())) {
        continue;
      }
      int owner = words.get(i - 1).lower().equals("own") && i > 1 ? i - 2 : i - 1;
      String lower = words.get(owner).lower();
      switch (lower) {
        case "his" -> {
          return scene.meantBy("he");
        }
        case "her" -> {
          return scene.meantBy("she");
        }
        case "their" -> {
          return scene.meantBy("they");
        }
        default -> {
          Mention mention = lower.equals("'s") && owner > 0 ? cast.at(words, owner - 1) : null;
          if (mention != null && mention.speaker() != null) {
            return mention.speaker();
          }
        }
      }
    }
    return null;
  }

  /** “…” was Rach's take, “…” was how Letitia took that, “…” from Karen, according to Moira. */
  @Nullable Speaker ownerAfter(List<Word> words, int from) {
    int at = from < words.size() && words.get(from).lower().equals(",") ? from + 1 : from;
    String link = at < words.size() ? words.get(at).lower() : "";
    boolean by = BY.contains(link);
    boolean answer =
        at + 2 < words.size()
            && (words.get(at + 1).is("DET") || words.get(at + 1).is("PRON"))
            && SAYINGS.has(words.get(at + 2).lower());
    // “Same thing” was the answer.
    if (answer && (link.equals("was") || link.equals("came"))) {
      return scene.interviewee();
    }
    for (int i = at + 1; (by || WAS.contains(link)) && i < Math.min(words.size(), at + 4); i++) {
      Mention mention = words.get(i).isLetters() ? cast.at(words, i) : null;
      if (mention == null || mention.speaker() == null) {
        continue;
      }
      int end = mention.end();
      boolean saying =
          end + 1 < words.size()
              && words.get(end).lower().equals("'s")
              && SAYINGS.has(words.get(end + 1).lower());
      boolean way = words.get(i - 1).lower().equals("how");
      return by || saying || way ? mention.speaker() : null;
    }
    return null;
  }

  private static final Set<String> BY = Set.of("from", "according", "per");

  private static final Set<String> WAS = Set.of("was", "is", "came");

  /**
   * “…,” she said: who the sentence is about, or else who the note is about, though others were
   * named since.
   */
  Speaker saidBy(String pronoun, @Nullable Predicate before, Predicate after) {
    Speaker main = before == null ? scene.interviewee() : before.subject();
    boolean known = before != null || (main.isPerson() && main.gender() != Speaker.Gender.UNKNOWN);
    return PRONOUNS.contains(pronoun) && known && main.gender().allows(pronoun) && !main.isWriter()
        ? main
        : after.subject();
  }

  private static final Set<String> PRONOUNS = Set.of("he", "she", "they");

  /** {@code “…” said Kofi}, {@code “…,” he told me}. */
  @Nullable Predicate after(List<Word> words, int from, List<Predicate> predicates) {
    int at = from;
    while (at < words.size() && at < from + 2 && !words.get(at).isLetters()) {
      at++;
    }
    for (int i = at; i < Math.min(words.size(), at + 5); i++) {
      if (!VoiceWords.utters(words.get(i).lower()) || (i > at && !words.get(i).isVerb())) {
        continue;
      }
      int verb = i;
      for (Predicate predicate : predicates) {
        if (predicate.verb() == verb && predicate.written() && predicate.start() >= from) {
          return predicate;
        }
      }
      Mention mention = i + 1 < words.size() && i == at ? cast.at(words, i + 1) : null;
      if (mention != null) {
        Speaker speaker =
            mention.speaker() == null
                ? scene.meantBy(String.valueOf(mention.pronoun()))
                : mention.speaker();
        return new Predicate(Kind.SAYS, speaker, i + 1, i, true, false);
      }
    }
    return null;
  }
}
