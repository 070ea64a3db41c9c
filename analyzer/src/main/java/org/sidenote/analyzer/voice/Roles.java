package org.sidenote.analyzer.voice;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.analyzer.voice.Speaker.Gender;

/** Words for people by kinship or work, and what they tell: "Mam" is a mother, and she. */
final class Roles {

  private static final WordList RELATIVES = WordList.named("relatives");
  private static final WordList WORK = WordList.named("speaker-roles");

  private static final Map<String, String> PLAIN = new HashMap<>();

  static {
    plain("mother", "mum mom mam mummy mammy mother mo mums mama birthmother stepmum stepmother");
    plain("father", "dad daddy father fa dads papa stepdad stepfather");
    plain("grandmother", "nan nana nanna nanny gran granny grandma grandmother nani dadi mgm pgm");
    plain("grandfather", "grandad granddad grandpa grandfather mgf pgf");
    plain("aunt", "aunt auntie aunty");
    plain("partner", "partner girlfriend boyfriend fiancé fiancée");
    plain("parents", "parents parent");
    plain("foster carer", "fc fosterer");
    plain("health visitor", "hv visitor");
    plain("occupational therapist", "ot");
    plain("physiotherapist", "physio physiotherapist");
    plain("GP", "gp");
    plain("social worker", "sw asw ssw");
    plain("independent reviewing officer", "iro");
    plain("school", "school");
    plain("headteacher", "headteacher headmaster headmistress");
    plain("communicator guide", "guide communicator");
    plain("speech and language therapist", "salt slt");
  }

  private static final Set<String> SHE =
      Set.of(
          "mother",
          "grandmother",
          "aunt",
          "sister",
          "wife",
          "daughter",
          "niece",
          "girlfriend",
          "lady",
          "woman",
          "girl",
          "matron",
          "landlady",
          "headmistress",
          "godmother",
          "stepmother",
          "sister-in-law",
          "daughter-in-law",
          "mother-in-law",
          "stepsister",
          "widow");
  private static final Set<String> HE =
      Set.of(
          "father",
          "grandfather",
          "uncle",
          "brother",
          "husband",
          "son",
          "nephew",
          "boyfriend",
          "man",
          "boy",
          "lad",
          "bloke",
          "gentleman",
          "headmaster",
          "godfather",
          "stepfather",
          "son-in-law",
          "brother-in-law",
          "postman",
          "stepbrother",
          "milkman");
  private static final Set<String> THEY =
      Set.of(
          "parents",
          "carers",
          "staff",
          "family",
          "families",
          "people",
          "everyone",
          "everybody",
          "neighbours",
          "friends",
          "mates",
          "men",
          "women",
          "boys",
          "girls",
          "lads",
          "siblings",
          "brothers",
          "sisters",
          "children",
          "team",
          "professionals",
          "police",
          "colleagues",
          "relatives",
          "peers",
          "school",
          "ward",
          "hospital",
          "agency",
          "unit");

  private Roles() {}

  private static void plain(String role, String words) {
    for (String word : words.split(" ")) {
      PLAIN.put(word, role);
    }
  }

  static boolean has(String lower) {
    return RELATIVES.has(lower) || WORK.has(lower);
  }

  static boolean isRelative(String lower) {
    return RELATIVES.has(lower);
  }

  /** The role in plain words: "mother" for "mam". */
  static String plain(String lower) {
    return PLAIN.getOrDefault(lower, lower);
  }

  static Gender gender(@Nullable String role) {
    if (role == null) {
      return Gender.UNKNOWN;
    }
    for (String word : role.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}-]+")) {
      String plain = plain(word);
      if (SHE.contains(plain)) {
        return Gender.SHE;
      }
      if (HE.contains(plain)) {
        return Gender.HE;
      }
      if (THEY.contains(plain)) {
        return Gender.THEY;
      }
    }
    return Gender.UNKNOWN;
  }
}
