package org.sidenote.analyzer.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordSplitterTest {

  private static String split(String text) {
    return String.join(
        " ",
        WordSplitter.split(text, new Stretch(0, text.length())).stream()
            .map(word -> word.in(text))
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "didn't, Mum’s O'Brien | didn't , Mum’s O'Brien",
        "the boys' coats | the boys' coats",
        "'two boys' | ' two boys '",
        "‘It’s cold.’ | ‘ It’s cold . ’",
        "keep 'em, ’til | keep 'em , ’til",
        "T/C y/o N/A w/end | T/C y/o N/A w/end",
        "Mo/Fa and he/she | Mo / Fa and he / she",
        "24/7, 12/03/2026 | 24/7 , 12/03/2026",
        "10.40 10:40. | 10.40 10:40 .",
        "14:30-15:00 2-3 | 14:30 - 15:00 2 - 3",
        "1-2-1 07700-900123 2026-03-01 | 1-2-1 07700-900123 2026-03-01",
        "well-being, 7-year-old | well - being , 7 - year - old",
        "non-verbal e-mail X-ray COVID-19 | non-verbal e-mail X-ray COVID-19",
        "£12.50 50% 1,000 | £ 12.50 50 % 1,000",
        "(ann.b-c@north.gov.uk). | ( ann.b-c@north.gov.uk ) .",
        "https://a.org/x?b=c, www.nhs.uk | https://a.org/x?b=c , www.nhs.uk",
        "“No,” | “ No , ”",
        "Dr. K. Mensah e.g. p.m. | Dr. K. Mensah e.g. p.m.",
        "home.She Mr.Khan | home . She Mr. Khan",
        "wait...then ok?! | wait ... then ok ?!",
        "A&E word—word | A&E word — word",
        "ok😀😀 :) -ve | ok 😀😀 :) -ve",
        "name(s) [x] | name ( s ) [ x ]"
      })
  void words_are_split_as_a_reader_would(String text, String words) {
    assertThat(split(text)).isEqualTo(words);
  }

  @Test
  void what_a_paste_brings_along_is_in_no_word() {
    assertThat(split("a\u0000b\u00A0c\u0007")).isEqualTo("a b c");
  }
}
