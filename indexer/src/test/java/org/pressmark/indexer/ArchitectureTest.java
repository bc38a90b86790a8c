package org.pressmark.indexer;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import org.junit.jupiter.api.Test;
import org.pressmark.indexer.enrich.EntityRecognizer;

/// The arrows of this module: `cli` -> `doctor` -> `upkeep` -> `index` -> `enrich` -> `ingest`.
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.pressmark.indexer");

  @Test
  void arrowsPointDown() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .withOptionalLayers(true)
        .layer("cli")
        .definedBy("org.pressmark.indexer.cli..")
        .layer("doctor")
        .definedBy("org.pressmark.indexer.doctor..")
        .layer("upkeep")
        .definedBy("org.pressmark.indexer.upkeep..")
        .layer("index")
        .definedBy("org.pressmark.indexer.index..")
        .layer("enrich")
        .definedBy("org.pressmark.indexer.enrich..")
        .layer("ingest")
        .definedBy("org.pressmark.indexer.ingest..")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("doctor")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("upkeep")
        .mayOnlyBeAccessedByLayers("cli", "doctor")
        .whereLayer("index")
        .mayOnlyBeAccessedByLayers("cli", "doctor", "upkeep")
        .whereLayer("enrich")
        .mayOnlyBeAccessedByLayers("cli", "doctor", "index")
        .whereLayer("ingest")
        .mayOnlyBeAccessedByLayers("cli", "index", "enrich")
        .check(CLASSES);
  }

  @Test
  void ingestAndEnrichKnowNoLucene() {
    noClasses()
        .that()
        .resideInAnyPackage("org.pressmark.indexer.ingest..", "org.pressmark.indexer.enrich..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.lucene..", "org.pressmark.schema.index..")
        .check(CLASSES);
  }

  @Test
  void enrichKnowsNoFiles() {
    noClasses()
        .that()
        .resideInAPackage("org.pressmark.indexer.enrich..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.nio.file..")
        .check(CLASSES);
  }

  @Test
  void recogniserOfNamesKnowsNoMoreOfEnrichmentThanItsInterface() {
    noClasses()
        .that()
        .resideInAPackage("org.pressmark.indexer.enrich.names..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.pressmark..")
                .and(not(resideInAPackage("org.pressmark.schema..")))
                .and(not(resideInAPackage("org.pressmark.indexer.enrich.names..")))
                .and(not(type(EntityRecognizer.class))))
        .check(CLASSES);
  }

  @Test
  void knowsNoSearcher() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.pressmark.searcher..", "org.pressmark.app..")
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
        .resideOutsideOfPackage("org.pressmark.indexer.cli..")
        .should(ACCESS_STANDARD_STREAMS)
        .check(CLASSES);
    NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(CLASSES);
  }
}
