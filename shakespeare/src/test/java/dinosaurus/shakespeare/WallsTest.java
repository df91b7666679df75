package dinosaurus.shakespeare;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The optional part works in a student's kit, beside the toolkit and nothing else of ours. */
class WallsTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dinosaurus.shakespeare");

  @Test
  void itNeedsTheToolkitTheLibraryAndLittleElse() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "ai.djl..",
            "com.google.gson",
            "dinosaurus.shakespeare",
            "dinosaurus.toolkit",
            "org.ejml..",
            "picocli")
        .check(CLASSES);
  }

  @Test
  void theLibraryIsWhereTheNetworkIs() {
    noClasses()
        .that()
        .haveNameNotMatching(".*\\.(Network|Training|PyTorch)")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("ai.djl..")
        .check(CLASSES);
  }
}
