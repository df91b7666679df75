package dinosaurus.harness.similarity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody is listed who worked alone. */
class HonestClassTest {

  private static final CommonCode COMMON = CommonCode.find();

  /** What is shorter leaves most to another style. */
  private static final int SHORTEST = 2500;

  private static void requireNothingListed(List<ComparedSubmission> works) {
    assertEquals(List.of(), FingerprintComparison.compare(works, COMMON).found());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 6, 12, 30, 100, 300})
  void naturalSolutionsAgreeWithoutBeingListed(int students) {
    for (int seed = 0; seed < 3; seed++) {
      requireNothingListed(new MadeUpClass(COMMON.stub(), seed).honest(students));
    }
  }

  @Test
  @Tag("slow")
  void thatHoldsInLargeClasses() {
    for (int students : List.of(1000, 2000, 5000)) {
      requireNothingListed(new MadeUpClass(COMMON.stub(), 0).honest(students));
    }
  }

  @Test
  void theCorrectStylesAreNoCopiesOfOneAnother() throws IOException {
    requireNothingListed(styles());
  }

  /** The whole class writes the model solution, each with a remark of his own. */
  @Property(tries = 10)
  void theObviousSolutionIsNobodysOwn(@ForAll @IntRange(min = 2, max = 40) int students)
      throws IOException {
    String solution =
        Files.readString(
            Path.of("../../reference/src/main/java/dinosaurus/reference/ReferenceModel.java"));
    List<ComparedSubmission> works = new ArrayList<>();
    for (int i = 0; i < students; i++) {
      works.add(MadeUpClass.work("student-" + i, solution + "// " + i));
    }
    requireNothingListed(works);
  }

  @Test
  void theUntouchedStubIsLeftOut() {
    ComparedSubmission stub = MadeUpClass.work("stub", COMMON.stub());
    assertEquals(
        new SimilarityReport("fingerprints", 0, 3, 3, List.of(), 0),
        FingerprintComparison.compare(List.of(stub, stub, stub), COMMON));
  }

  /** Returns the correct solutions of other tests, each of which is written in its own way. */
  static List<ComparedSubmission> styles() throws IOException {
    List<ComparedSubmission> works = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("src/test/java/dinosaurus/harness/correct"))) {
      for (Path file : files.sorted().toList()) {
        String code = Files.readString(file);
        if (code.contains("implements CharacterModel") && code.length() > SHORTEST) {
          works.add(MadeUpClass.work(file.getFileName().toString(), code));
        }
      }
    }
    return works;
  }
}
