package dinosaurus.playground;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The playground works in a student's kit, where there is the toolkit and little else. */
class WallsTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dinosaurus.playground");

  @Test
  void thePlaygroundNeedsTheAssignmentTheToolkitAndTheArgumentParser() {
    classes()
        .that()
        .resideInAPackage("dinosaurus.playground")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "dinosaurus.assignment",
            "dinosaurus.playground",
            "dinosaurus.toolkit",
            "org.ejml..",
            "picocli")
        .check(CLASSES);
  }
}
