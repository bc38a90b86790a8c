package org.pressmark.searcher;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import org.junit.jupiter.api.Test;

/// The arrows of this module: `cli`, `web` -> `ask`, `export` -> `search` -> `query`.
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.pressmark.searcher");

  @Test
  void arrowsPointDown() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .withOptionalLayers(true)
        .layer("cli")
        .definedBy("org.pressmark.searcher.cli..")
        .layer("web")
        .definedBy("org.pressmark.searcher.web..")
        .layer("ask")
        .definedBy("org.pressmark.searcher.ask..")
        .layer("search")
        .definedBy("org.pressmark.searcher.search..")
        .layer("export")
        .definedBy("org.pressmark.searcher.export..")
        .layer("query")
        .definedBy("org.pressmark.searcher.query..")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("web")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("ask")
        .mayOnlyBeAccessedByLayers("cli", "web")
        .whereLayer("export")
        .mayOnlyBeAccessedByLayers("cli", "web")
        .whereLayer("search")
        .mayOnlyBeAccessedByLayers("cli", "web", "ask", "export")
        .check(CLASSES);
  }

  @Test
  void queryKnowsNoLucene() {
    noClasses()
        .that()
        .resideInAPackage("org.pressmark.searcher.query..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.lucene..", "org.pressmark.schema.index..")
        .check(CLASSES);
  }

  @Test
  void knowsNoIndexer() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.pressmark.indexer..", "org.pressmark.app..")
        .check(CLASSES);
  }

  @Test
  void packagesFormNoCircle() {
    slices().matching("org.pressmark.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlyTheCommandLinePrints() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.pressmark.searcher.cli..")
        .should(ACCESS_STANDARD_STREAMS)
        .check(CLASSES);
    NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(CLASSES);
  }
}
