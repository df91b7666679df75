package dinosaurus.rubric;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import dinosaurus.rubric.score.Score;
import dinosaurus.rubric.score.SubmissionReport;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Inside the rubric")
class ArchitectureTest {

  private static final JavaClasses RUBRIC =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dinosaurus.rubric");

  private static final String PACKAGE = "dinosaurus.rubric";

  private static void mayUse(String part, String... others) {
    String[] allowed = new String[others.length + 2];
    allowed[0] = "java..";
    allowed[1] = PACKAGE + part;
    System.arraycopy(others, 0, allowed, 2, others.length);
    classes()
        .that()
        .resideInAPackage(PACKAGE + part)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed)
        .check(RUBRIC);
  }

  @Test
  @DisplayName("the score is plain records: no JUnit, no Jackson")
  void score() {
    mayUse(".score", "dinosaurus.assignment", "dinosaurus.fixtures");
  }

  @Test
  @DisplayName("what renders sees the document and its parts, so that it can't score")
  void report() {
    mayUse(
        ".report",
        "dinosaurus.rubric.report.document",
        "dinosaurus.rubric.report.page",
        "dinosaurus.rubric.score");
    noClasses()
        .that()
        .resideInAnyPackage("dinosaurus.rubric.report", "dinosaurus.rubric.report.page..")
        .should()
        .dependOnClassesThat(assignableTo(SubmissionReport.class).or(assignableTo(Score.class)))
        .check(RUBRIC);
  }

  @Test
  @DisplayName("the page sees the document, the evidence, and what prints numbers and templates")
  void page() {
    mayUse(
        ".report.page",
        "dinosaurus.rubric.report.document",
        "dinosaurus.rubric.report.page.template..",
        "dinosaurus.rubric.score",
        "dinosaurus.rubric.answers",
        "gg.jte..");
  }

  @Test
  @DisplayName("the document sees the score")
  void document() {
    mayUse(
        ".report.document",
        "dinosaurus.rubric.score",
        "dinosaurus.assignment",
        "dinosaurus.fixtures",
        "tools.jackson..",
        "com.fasterxml.jackson.annotation");
  }

  @Test
  @DisplayName("what compares answers sees the toolkit, the evidence, and what prints numbers")
  void answers() {
    mayUse(
        ".answers",
        "dinosaurus.rubric.score",
        "dinosaurus.assignment",
        "dinosaurus.toolkit",
        "org.ejml..",
        "tools.jackson.core.io");
  }

  @Test
  @DisplayName("what words a compiler's problems sees these and what makes text plain")
  void compilation() {
    mayUse(
        ".compilation",
        "dinosaurus.rubric.score",
        "dinosaurus.assignment",
        "dinosaurus.assignment.compilation");
  }

  @Test
  @DisplayName("the diagnosis sees the score and what the cases know")
  void diagnosis() {
    mayUse(".diagnosis", "dinosaurus.rubric.score", "dinosaurus.assignment", "dinosaurus.fixtures");
  }

  @Test
  @DisplayName("the rubric sees the score, but neither what runs it nor the report")
  void rubric() {
    mayUse(
        "",
        "dinosaurus.rubric.answers",
        "dinosaurus.rubric.diagnosis",
        "dinosaurus.rubric.inference..",
        "dinosaurus.rubric.score",
        "dinosaurus.assignment",
        "dinosaurus.fixtures",
        "dinosaurus.toolkit",
        "org.ejml..",
        "org.junit.jupiter.api..",
        "org.opentest4j");
  }

  @Test
  @DisplayName("what reads the numbers sees calls, answers and the network, and no expected value")
  void inference() {
    mayUse(
        ".inference..",
        "dinosaurus.rubric.answers",
        "dinosaurus.assignment",
        "dinosaurus.toolkit",
        "org.ejml..");
  }

  @Test
  @DisplayName(
      "what reads an exercise's numbers sees the earlier exercises', and sample's no other")
  void exercises() {
    String[] others = {
      "dinosaurus.rubric.answers", "dinosaurus.assignment", "dinosaurus.toolkit", "org.ejml.."
    };
    String observation = PACKAGE + ".inference.observation";
    String clip = PACKAGE + ".inference.clip";
    String optimize = PACKAGE + ".inference.optimize";
    mayUse(".inference.observation", others);
    mayUse(".inference.clip", with(others, observation));
    mayUse(".inference.sample", with(others, observation));
    mayUse(".inference.optimize", with(others, observation, clip));
    mayUse(".inference.model", with(others, observation, clip, optimize));
  }

  private static String[] with(String[] some, String... more) {
    return Stream.concat(Stream.of(some), Stream.of(more)).toArray(String[]::new);
  }

  @Test
  @DisplayName("the graded tests see the toolkit, the cases, JUnit, the rubric and the comparisons")
  void gradedTests() {
    classes()
        .that(
            new DescribedPredicate<JavaClass>("hold graded tests") {
              @Override
              public boolean test(JavaClass type) {
                return Rubric.classes().stream().anyMatch(type::isEquivalentTo);
              }
            })
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                "java..",
                "dinosaurus.toolkit",
                "dinosaurus.assignment",
                "dinosaurus.fixtures",
                "org.ejml.simple",
                "org.junit.jupiter.api..",
                ClipTests.class.getPackageName(),
                "dinosaurus.rubric.answers"))
        .check(RUBRIC);
  }

  @Test
  @DisplayName("no arrows run in a circle")
  void cycles() {
    SlicesRuleDefinition.slices()
        .matching("dinosaurus.(**)")
        .should()
        .beFreeOfCycles()
        .check(RUBRIC);
  }

  @Test
  @DisplayName("JUnit's launcher is for what runs the tests alone")
  void launcher() {
    noClasses()
        .that(not(resideInAPackage("dinosaurus.rubric.grading")))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.junit.platform..")
        .check(RUBRIC);
  }
}
