package dinosaurus.harness;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Test;

/** Inside the grader the arrows run one way. */
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dinosaurus");

  @Test
  void theArrowsRunFromTheCommandToTheScore() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("command")
        .definedBy("dinosaurus.harness.command")
        .layer("export")
        .definedBy("dinosaurus.harness.export")
        .layer("gradebook")
        .definedBy("dinosaurus.harness.gradebook")
        .layer("feedback")
        .definedBy("dinosaurus.harness.feedback")
        .layer("policy")
        .definedBy("dinosaurus.harness.policy")
        .layer("assignment")
        .definedBy("dinosaurus.harness.assignment")
        .layer("difference")
        .definedBy("dinosaurus.harness.difference")
        .layer("display")
        .definedBy("dinosaurus.harness.display")
        .layer("slurm")
        .definedBy("dinosaurus.harness.slurm")
        .layer("shard")
        .definedBy("dinosaurus.harness.shard")
        .layer("results")
        .definedBy("dinosaurus.harness.results")
        .layer("bulk")
        .definedBy("dinosaurus.harness.bulk")
        .layer("intake")
        .definedBy("dinosaurus.harness.intake")
        .layer("followthrough")
        .definedBy("dinosaurus.harness.followthrough")
        .layer("fresh")
        .definedBy("dinosaurus.harness.fresh")
        .layer("classpage")
        .definedBy("dinosaurus.harness.classpage")
        .layer("similarity")
        .definedBy("dinosaurus.harness.similarity")
        .layer("kit")
        .definedBy("dinosaurus.harness.kit")
        .layer("leak")
        .definedBy("dinosaurus.harness.leak")
        .layer("compilation")
        .definedBy("dinosaurus.harness.compilation")
        .layer("javac")
        .definedBy("dinosaurus.worker.javac")
        .layer("words")
        .definedBy("dinosaurus.rubric.compilation")
        .layer("execution")
        .definedBy("dinosaurus.harness.execution")
        .layer("sandbox")
        .definedBy("dinosaurus.harness.sandbox")
        .layer("grading")
        .definedBy("dinosaurus.rubric.grading")
        .layer("rubric")
        .definedBy("dinosaurus.rubric", "dinosaurus.rubric.answers")
        .layer("report")
        .definedBy("dinosaurus.rubric.report..")
        .layer("score")
        .definedBy("dinosaurus.rubric.score")
        .layer("worker")
        .definedBy("dinosaurus.worker")
        .layer("protocol")
        .definedBy("dinosaurus.worker.protocol")
        .whereLayer("command")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("export")
        .mayOnlyBeAccessedByLayers("kit", "command")
        .whereLayer("gradebook")
        .mayOnlyBeAccessedByLayers("command")
        .whereLayer("feedback")
        .mayOnlyBeAccessedByLayers("command")
        .whereLayer("policy")
        .mayOnlyBeAccessedByLayers("gradebook", "feedback", "command")
        .whereLayer("assignment")
        .mayOnlyBeAccessedByLayers("policy", "bulk", "kit", "command")
        .whereLayer("difference")
        .mayOnlyBeAccessedByLayers("classpage", "command")
        .whereLayer("display")
        .mayOnlyBeAccessedByLayers("command")
        .whereLayer("bulk")
        .mayOnlyBeAccessedByLayers("display", "shard", "command")
        .whereLayer("slurm")
        .mayOnlyBeAccessedByLayers("command")
        .whereLayer("shard")
        .mayOnlyBeAccessedByLayers("command")
        .whereLayer("results")
        .mayOnlyBeAccessedByLayers(
            "intake",
            "bulk",
            "shard",
            "slurm",
            "classpage",
            "similarity",
            "policy",
            "gradebook",
            "feedback",
            "difference",
            "display",
            "command")
        .whereLayer("intake")
        .mayOnlyBeAccessedByLayers("bulk", "shard", "display", "command")
        .whereLayer("sandbox")
        .mayOnlyBeAccessedByLayers("execution", "compilation", "bulk", "command")
        .whereLayer("execution")
        .mayOnlyBeAccessedByLayers("compilation", "bulk", "grading")
        .whereLayer("compilation")
        .mayOnlyBeAccessedByLayers("bulk")
        .whereLayer("javac")
        .mayOnlyBeAccessedByLayers("compilation")
        .whereLayer("words")
        .mayOnlyBeAccessedByLayers("compilation", "bulk", "grading")
        .whereLayer("grading")
        .mayOnlyBeAccessedByLayers("execution", "followthrough", "bulk", "classpage")
        .whereLayer("followthrough")
        .mayOnlyBeAccessedByLayers("bulk", "command")
        .whereLayer("classpage")
        .mayOnlyBeAccessedByLayers("command")
        .whereLayer("similarity")
        .mayOnlyBeAccessedByLayers("classpage", "command")
        .whereLayer("kit")
        .mayOnlyBeAccessedByLayers("command")
        .whereLayer("leak")
        .mayOnlyBeAccessedByLayers("kit", "command")
        .whereLayer("fresh")
        .mayOnlyBeAccessedByLayers("bulk", "command")
        .whereLayer("worker")
        .mayOnlyBeAccessedByLayers("sandbox", "execution")
        .whereLayer("protocol")
        .mayOnlyBeAccessedByLayers("execution", "compilation", "javac", "worker")
        .check(CLASSES);
  }

  @Test
  void noArrowsRunInACircle() {
    SlicesRuleDefinition.slices()
        .matching("dinosaurus.harness.(**)")
        .should()
        .beFreeOfCycles()
        .check(CLASSES);
  }

  @Test
  void whatRendersForOtherProgramsSeesTheDocumentAndTheReportForPeople() {
    classes()
        .that()
        .resideInAPackage("dinosaurus.harness.export")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "dinosaurus.harness.export",
            "dinosaurus.rubric.report",
            "dinosaurus.rubric.report.document",
            "dinosaurus.rubric.score",
            "dinosaurus.assignment",
            "dinosaurus.fixtures",
            "javax.xml.stream",
            "tools.jackson..")
        .check(CLASSES);
  }

  @Test
  void theReferenceIsFoundAtRunTimeAlone() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dinosaurus.reference..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dinosaurus.reference..")
        .check(CLASSES);
  }

  @Test
  void whatRunsSubmissionsKnowsNoExpectedValue() {
    noClasses()
        .that()
        .resideInAPackage("dinosaurus.worker..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "dinosaurus.fixtures..",
            "dinosaurus.reference..",
            "dinosaurus.rubric.score",
            "dinosaurus.rubric.grading",
            "dinosaurus.rubric")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage("dinosaurus..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.io.ObjectInputStream")
        .check(CLASSES);
  }
}
