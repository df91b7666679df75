package dinosaurus.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The student's frames")
class StudentFramesTest {

  private static final StudentFrames FRAMES = StudentFrames.ofPackage("student");

  private static <T extends Throwable> T thrown(T thrown, StackTraceElement... trace) {
    thrown.setStackTrace(trace);
    return thrown;
  }

  private static StackTraceElement frame(String type, int line) {
    return new StackTraceElement(type, "call", "Model.java", line);
  }

  @Test
  @DisplayName("are those of the student's package, of which the innermost is to blame")
  void innermost() {
    Exception e =
        thrown(
            new Exception(),
            frame("library.Matrix", 1),
            frame("students.Other", 2),
            frame("student.Model$Inner", 3),
            frame("student.Model", 4));
    assertEquals(2, FRAMES.in(e.getStackTrace()).size());
    assertEquals(Optional.of("Model.java:3"), FRAMES.blamed(e).map(StudentFrames::line));
  }

  @Test
  @DisplayName("of an endless recursion name the line that calls again")
  void recursion() {
    Error e =
        thrown(
            new StackOverflowError(),
            frame("student.Model", 9),
            frame("student.Model", 5),
            frame("student.Model", 7),
            frame("student.Model", 5),
            frame("student.Model", 7),
            frame("student.Model", 5));
    assertEquals(Optional.of("Model.java:5"), FRAMES.blamed(e).map(StudentFrames::line));
  }

  @Test
  @DisplayName("are none where no line is known")
  void unknown() {
    StackTraceElement hidden = new StackTraceElement("student.Model", "call", null, -1);
    assertEquals(Optional.empty(), FRAMES.blamed(thrown(new Exception(), hidden)));
    assertEquals(Optional.empty(), FRAMES.blamed(thrown(new StackOverflowError())));
  }
}
