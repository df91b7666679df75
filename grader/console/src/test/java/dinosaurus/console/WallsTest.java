package dinosaurus.console;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The console")
class WallsTest {

  @Test
  @DisplayName("starts what the rubric and the playground do, and knows neither cases nor scoring")
  void walls() {
    classes()
        .that()
        .resideInAPackage("dinosaurus.console")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "dinosaurus.assignment..",
            "dinosaurus.console",
            "dinosaurus.playground",
            "dinosaurus.rubric.compilation",
            "dinosaurus.rubric.grading",
            "dinosaurus.rubric.report..",
            "dinosaurus.rubric.score",
            "dinosaurus.toolkit",
            "picocli")
        .check(
            new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("dinosaurus.console"));
  }
}
