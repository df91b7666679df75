package dinosaurus.grader;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Inside the grader the arrows run one way. */
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dinosaurus.grader", "dinosaurus.reference");

  @Test
  void theArrowsRunFromTheCommandToTheScore() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("command")
        .definedBy("dinosaurus.grader.command")
        .layer("gradebook")
        .definedBy("dinosaurus.grader.gradebook")
        .layer("policy")
        .definedBy("dinosaurus.grader.policy")
        .layer("difference")
        .definedBy("dinosaurus.grader.difference")
        .layer("display")
        .definedBy("dinosaurus.grader.display")
        .layer("bulk")
        .definedBy("dinosaurus.grader.bulk")
        .layer("intake")
        .definedBy("dinosaurus.grader.intake")
        .layer("followthrough")
        .definedBy("dinosaurus.grader.followthrough")
        .layer("fresh")
        .definedBy("dinosaurus.grader.fresh")
        .layer("classpage")
        .definedBy("dinosaurus.grader.classpage")
        .layer("similarity")
        .definedBy("dinosaurus.grader.similarity")
        .layer("replay")
        .definedBy("dinosaurus.grader.replay")
        .layer("kit")
        .definedBy("dinosaurus.grader.kit")
        .layer("leak")
        .definedBy("dinosaurus.grader.leak")
        .layer("compilation")
        .definedBy("dinosaurus.grader.compilation")
        .layer("compiler")
        .definedBy("dinosaurus.grader.compiler")
        .layer("sandbox")
        .definedBy("dinosaurus.grader.sandbox")
        .layer("grading")
        .definedBy("dinosaurus.grader.grading")
        .layer("rubric")
        .definedBy("dinosaurus.grader.rubric", "dinosaurus.grader.comparison")
        .layer("report")
        .definedBy("dinosaurus.grader.report..")
        .layer("score")
        .definedBy("dinosaurus.grader.score")
        .layer("worker")
        .definedBy("dinosaurus.grader.worker")
        .layer("protocol")
        .definedBy("dinosaurus.grader.protocol")
        .whereLayer("command")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("gradebook")
        .mayOnlyBeAccessedByLayers("command")
        .whereLayer("policy")
        .mayOnlyBeAccessedByLayers("gradebook", "command")
        .whereLayer("difference")
        .mayOnlyBeAccessedByLayers("command")
        .whereLayer("display")
        .mayOnlyBeAccessedByLayers("command")
        .whereLayer("bulk")
        .mayOnlyBeAccessedByLayers(
            "classpage", "policy", "gradebook", "difference", "display", "command")
        .whereLayer("intake")
        .mayOnlyBeAccessedByLayers("bulk", "classpage", "policy", "gradebook", "display", "command")
        .whereLayer("sandbox")
        .mayOnlyBeAccessedByLayers("compilation", "bulk", "command")
        .whereLayer("compilation")
        .mayOnlyBeAccessedByLayers("bulk")
        .whereLayer("compiler")
        .mayOnlyBeAccessedByLayers("compilation")
        .whereLayer("grading")
        .mayOnlyBeAccessedByLayers("sandbox", "followthrough", "bulk")
        .whereLayer("followthrough")
        .mayOnlyBeAccessedByLayers("bulk", "command")
        .whereLayer("classpage")
        .mayOnlyBeAccessedByLayers("command")
        .whereLayer("similarity")
        .mayOnlyBeAccessedByLayers("classpage", "command")
        .whereLayer("replay")
        .mayOnlyBeAccessedByLayers("command")
        .whereLayer("kit")
        .mayOnlyBeAccessedByLayers("command")
        .whereLayer("leak")
        .mayOnlyBeAccessedByLayers("kit", "command")
        .whereLayer("fresh")
        .mayOnlyBeAccessedByLayers("bulk", "command")
        .whereLayer("worker")
        .mayOnlyBeAccessedByLayers("sandbox")
        .whereLayer("protocol")
        .mayOnlyBeAccessedByLayers("sandbox", "compilation", "compiler", "worker")
        .check(CLASSES);
  }

  @Test
  void theReferenceIsFoundAtRunTimeAlone() {
    noClasses()
        .that()
        .resideInAPackage("dinosaurus.grader..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dinosaurus.reference..")
        .check(CLASSES);
  }

  @Test
  void whatRunsSubmissionsKnowsNoExpectedValue() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "dinosaurus.grader.worker", "dinosaurus.grader.compiler", "dinosaurus.grader.protocol")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "dinosaurus.fixtures..",
            "dinosaurus.reference..",
            "dinosaurus.grader.score",
            "dinosaurus.grader.grading",
            "dinosaurus.grader.rubric")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage("dinosaurus.grader..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.io.ObjectInputStream")
        .check(CLASSES);
  }
}
