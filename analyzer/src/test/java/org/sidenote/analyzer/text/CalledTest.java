package org.sidenote.analyzer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sidenote.api.Person;

/** How people are spoken of in messages. */
class CalledTest {

  private static Person person(@Nullable String name, @Nullable String pronouns) {
    return new Person("P", name, List.of(), null, pronouns, null);
  }

  @ParameterizedTest
  @CsvSource({
    "Kofi Mensah-Boyle, Kofi",
    "Mrs Philippa Arbuthnot-Greene, Mrs Arbuthnot-Greene",
    "Mr Rudge, Mr Rudge",
    "Dr. Amal Haddad, Dr. Haddad",
    "Baby Moss, Baby Moss",
    "Baby Moss (unborn), Baby Moss",
    "'O''Hara, Maeve', Maeve",
    "'Rudge, Mr Len', Mr Rudge",
    "Stan and Iris Bell, Stan and Iris",
    "Mr and Mrs Bell, Mr and Mrs Bell",
    "Jo, Jo"
  })
  void people_are_called_by_what_is_a_name(String name, String called) {
    assertThat(Called.of(person(name, null))).isEqualTo(called);
  }

  @Test
  void a_name_they_go_by_comes_first() {
    Person person = new Person("P", "Kwok Lai-Sum", List.of("Lai-Sum"), null, null, null);
    assertThat(Called.of(person)).isEqualTo("Lai-Sum");
  }

  @Test
  void somebody_without_a_name_is_this_person() {
    assertThat(Called.orThisPerson(person(null, null))).isEqualTo("this person");
  }

  @ParameterizedTest
  @CsvSource({
    "she/her, her, she",
    "her/hers, her, she",
    "He/Him, his, he",
    "they/them, their, they",
    "ze/zir, Ash’s, Ash",
    "any, their, they",
    ", their, they"
  })
  void nobody_is_given_a_pronoun_that_is_not_theirs(
      @Nullable String pronouns, String their, String they) {
    Person ash = person("Ash Whitlock", pronouns);
    assertThat(Pronouns.their(ash)).isEqualTo(their);
    assertThat(Pronouns.they(ash)).isEqualTo(they);
  }
}
