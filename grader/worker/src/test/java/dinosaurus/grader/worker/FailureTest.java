package dinosaurus.grader.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FailureTest {

  @Test
  void namesTheExceptionAndItsMessage() {
    assertEquals(
        new Failure("IllegalStateException: no state", ""),
        Failure.of(new IllegalStateException("no state")));
    assertEquals("NullPointerException", Failure.of(new NullPointerException()).error());
  }

  @Test
  void pointsAtTheTopmostLineOfTheStudent() {
    Throwable thrown = new IllegalStateException();
    thrown.setStackTrace(
        new StackTraceElement[] {
          new StackTraceElement("org.ejml.Ops", "mult", "Ops.java", 3),
          new StackTraceElement("dinosaurus.student.Helper", "help", "Helper.java", 12),
          new StackTraceElement(
              "dinosaurus.student.DinosaurModel", "clip", "DinosaurModel.java", 57)
        });
    assertEquals("Helper.java:12", Failure.of(thrown).location());
  }

  @Test
  void survivesAMessageThatThrows() {
    Throwable hostile =
        new RuntimeException() {
          private static final long serialVersionUID = 1L;

          @Override
          public String getMessage() {
            throw new StackOverflowError();
          }

          @Override
          public StackTraceElement[] getStackTrace() {
            return null;
          }
        };
    assertEquals(new Failure("RuntimeException", ""), Failure.of(hostile));
  }

  @Test
  void cutsAMessageToOneShortLine() {
    String error = Failure.of(new RuntimeException("::error\n\u202e" + "x".repeat(9_999))).error();
    assertTrue(error.startsWith("RuntimeException: ::error x"), error);
    assertTrue(error.length() < 520, error);
  }
}
