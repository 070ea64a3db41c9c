package org.sidenote.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApiTest {

  @Test
  void plugin_api_depends_on_nobody() {
    ArchRuleDefinition.classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.jspecify..", "org.sidenote.api..")
        .check(
            new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.sidenote.api"));
  }

  @Test
  void a_person_is_called_by_the_part_of_the_name_they_go_by() {
    assertThat(person("Kofi Mensah-Boyle").firstName()).isEqualTo("Kofi");
    assertThat(person("Kwok Lai-Sum", "Cora", "Lai-Sum").firstName()).isEqualTo("Lai-Sum");
    assertThat(person(" ").firstName()).isNull();
  }

  private static Person person(String name, String... alsoKnownAs) {
    return new Person("P", name, List.of(alsoKnownAs), null, null, null);
  }

  @Test
  void a_rule_id_begins_with_its_category() {
    assertThat(Category.ofRule("voice.section-empty")).isEqualTo(Category.VOICE);
    assertThatThrownBy(() -> Category.ofRule("voices.absent"))
        .hasMessageContaining("voices.absent")
        .hasMessageContaining("category");
  }

  @Test
  void every_type_is_found_by_its_id_and_no_other_is() {
    for (RecordType type : RecordType.values()) {
      assertThat(RecordType.of(type.toString())).contains(type);
    }
    assertThat(RecordType.of("home visit")).isEmpty();
  }

  @Test
  void a_group_recording_stands_in_every_file_it_names() {
    CaseRecord record =
        new CaseRecord(
            "R",
            RecordType.MEETING,
            null,
            person("Kofi"),
            List.of("Q"),
            List.of(),
            null,
            null,
            null,
            null,
            List.of(new Section("", "")));
    assertThat(record.isAbout("P")).isTrue();
    assertThat(record.isAbout("Q")).isTrue();
    assertThat(record.isAbout("S")).isFalse();
  }
}
