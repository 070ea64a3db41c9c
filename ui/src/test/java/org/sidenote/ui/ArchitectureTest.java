package org.sidenote.ui;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ArchitectureTest {

  private final JavaClasses ui =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.sidenote.ui");

  @Test
  void the_panel_knows_no_host_of_its_own() {
    noClasses()
        .that()
        .resideInAPackage("..ui.panel..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("..ui.host..", "..ui.api..")
        .check(ui);
  }

  @Test
  void packages_have_no_cycles() {
    slices().matching("org.sidenote.ui.(*)..").should().beFreeOfCycles().check(ui);
  }

  @Test
  void nothing_asks_for_a_front_end_bundle() {
    noClasses()
        .should()
        .beAnnotatedWith(NpmPackage.class)
        .orShould()
        .beAnnotatedWith(JsModule.class)
        .orShould()
        .beAnnotatedWith(CssImport.class)
        .check(ui);
  }

  /** The plugin would have left a package list and its packages behind, had it needed Node. */
  @Test
  void the_app_is_in_production_mode_and_was_built_without_a_bundle_of_its_own()
      throws IOException {
    try (InputStream in =
        ArchitectureTest.class.getResourceAsStream(
            "/META-INF/VAADIN/config/flow-build-info.json")) {
      assertThat(in).as("the Vaadin plugin's build info").isNotNull();
      JsonNode info = JsonMapper.shared().readTree(in);
      assertThat(info.get("productionMode").booleanValue()).isTrue();
    }
    assertThat(Path.of("node_modules")).doesNotExist();
    assertThat(Path.of("package.json")).doesNotExist();
  }
}
