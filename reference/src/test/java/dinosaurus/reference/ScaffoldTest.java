package dinosaurus.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The student's file and the reference share their scaffold")
class ScaffoldTest {

  private static final Path STUDENT =
      Path.of("..", "student/src/main/java/dinosaurus/student/DinosaurModel.java");
  private static final Path REFERENCE =
      Path.of("src/main/java/dinosaurus/reference/ReferenceModel.java");

  private static final Pattern HEADER =
      Pattern.compile("\\A.*?^public class \\w+", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern REGION =
      Pattern.compile("(// START CODE HERE\n).*?(// END CODE HERE\n)", Pattern.DOTALL);

  @Test
  @DisplayName("outside the START and END lines the two files are the same text")
  void sameTextOutsideTheRegions() throws IOException {
    assertEquals(scaffold(STUDENT), scaffold(REFERENCE));
  }

  @Test
  @DisplayName("each exercise has its one region")
  void fourRegions() throws IOException {
    assertEquals(4, REGION.matcher(Files.readString(STUDENT)).results().count());
    assertEquals(4, REGION.matcher(Files.readString(REFERENCE)).results().count());
  }

  @Test
  @DisplayName("the reference has nothing left to do, the student's file in every region")
  void onlyTheStudentHasTodos() throws IOException {
    assertFalse(Files.readString(REFERENCE).contains("todo("));
    REGION
        .matcher(Files.readString(STUDENT))
        .results()
        .forEach(region -> assertTrue(region.group().contains("todo("), region.group()));
  }

  /** Leaves out the solutions, and the lines above the class: package, imports and Javadoc. */
  private static String scaffold(Path file) throws IOException {
    String text = HEADER.matcher(Files.readString(file)).replaceFirst("");
    return REGION.matcher(text).replaceAll("$1$2");
  }
}
