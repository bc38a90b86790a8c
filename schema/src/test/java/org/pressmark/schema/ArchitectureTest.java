package org.pressmark.schema;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import org.junit.jupiter.api.Test;

/// The arrows of this module: `index` -> the article itself, which knows the JDK and Jackson's
/// streaming core only.
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.pressmark.schema");

  @Test
  void articleKnowsNoIndex() {
    noClasses()
        .that()
        .resideInAPackage("org.pressmark.schema")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.lucene..", "org.pressmark.schema.index..")
        .check(CLASSES);
  }

  @Test
  void knowsNeitherHalf() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.pressmark.indexer..", "org.pressmark.searcher..", "org.pressmark.app..")
        .check(CLASSES);
  }

  @Test
  void packagesFormNoCircle() {
    slices().matching("org.pressmark.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void printsAndLogsNothing() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
    NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(CLASSES);
  }
}
