package org.sidenote.analyzer;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.sidenote.api.Check;

class ArchitectureTest {

  private final JavaClasses analyzer =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.sidenote");

  @Test
  void the_analyzer_knows_no_spring_no_vaadin_and_no_ui() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework..", "com.vaadin..", "org.sidenote.ui..")
        .check(analyzer);
  }

  @Test
  void the_corpus_does_not_know_the_analyzer() {
    noClasses()
        .that()
        .resideInAPackage("org.sidenote.corpus..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.sidenote.analyzer..")
        .check(analyzer);
  }

  @Test
  void packages_have_no_cycles() {
    slices().matching("org.sidenote.analyzer.(*)..").should().beFreeOfCycles().check(analyzer);
  }

  @Test
  void checks_never_call_each_other() {
    classes()
        .that()
        .implement(Check.class)
        .should()
        .onlyHaveDependentClassesThat()
        .resideInAnyPackage("org.sidenote.analyzer.rule..", "nobody..")
        .orShould()
        .onlyHaveDependentClassesThat()
        .areAssignableTo(Check.class)
        .check(analyzer);
  }

  @Test
  void nothing_opens_a_connection() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.net\\.(Socket|ServerSocket|DatagramSocket|HttpURLConnection|http\\..*)")
        .check(analyzer);
  }
}
