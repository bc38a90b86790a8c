package org.pressmark.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The arrows of the whole house. Those within a module are tested there.
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.pressmark");

  @Test
  void seesEveryModule() {
    for (var module : List.of("schema", "indexer", "searcher", "app")) {
      assertTrue(
          CLASSES.stream()
              .anyMatch(type -> type.getPackageName().startsWith("org.pressmark." + module)),
          module);
    }
  }

  @Test
  void halvesDoNotMeet() {
    noClasses()
        .that()
        .resideInAPackage("org.pressmark.indexer..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.pressmark.searcher..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage("org.pressmark.searcher..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.pressmark.indexer..")
        .check(CLASSES);
  }

  @Test
  void schemaKnowsNobody() {
    noClasses()
        .that()
        .resideInAPackage("org.pressmark.schema..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.pressmark.indexer..", "org.pressmark.searcher..", "org.pressmark.app..")
        .check(CLASSES);
  }

  @Test
  void nobodyKnowsTheApp() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.pressmark.app..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.pressmark.app..")
        .check(CLASSES);
  }

  @Test
  void appKnowsCommandsOnly() {
    noClasses()
        .that()
        .resideInAPackage("org.pressmark.app..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.apache.lucene..",
            "org.pressmark.schema..",
            "org.pressmark.indexer.ingest..",
            "org.pressmark.indexer.enrich..",
            "org.pressmark.indexer.index..",
            "org.pressmark.indexer.upkeep..",
            "org.pressmark.searcher.query..",
            "org.pressmark.searcher.search..",
            "org.pressmark.searcher.export..",
            "org.pressmark.searcher.web..")
        .check(CLASSES);
  }

  @Test
  void packagesFormNoCircle() {
    slices().matching("org.pressmark.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlyCommandsPrint() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.pressmark.app..", "org.pressmark.*.cli..")
        .should(ACCESS_STANDARD_STREAMS)
        .check(CLASSES);
  }

  @Test
  void onlyTheAppLogs() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.pressmark.app..")
        .should(USE_JAVA_UTIL_LOGGING)
        .check(CLASSES);
  }
}
