package dinosaurus.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailureTest {

  @Test
  void namesTheExceptionAndItsMessage() {
    assertEquals(
        new Failure("IllegalStateException: no state", ""),
        Failure.of(new IllegalStateException("no state")));
    assertEquals("NullPointerException", Failure.of(new NullPointerException()).error());
  }

  @Test
  void knowsTheStubsOfEditorsFromListsThatCantBeChanged() {
    StackTraceElement own =
        new StackTraceElement("dinosaurus.student.DinosaurModel", "clip", "DinosaurModel.java", 5);
    StackTraceElement list = new StackTraceElement("java.util.List12", "add", "List12.java", 9);
    Throwable stub = new UnsupportedOperationException("Not supported yet.");
    stub.setStackTrace(new StackTraceElement[] {own});
    assertTrue(Failure.isStub(stub));
    stub.setStackTrace(new StackTraceElement[] {list, own});
    assertFalse(Failure.isStub(stub));
    Throwable other = new IllegalStateException();
    other.setStackTrace(new StackTraceElement[] {own});
    assertFalse(Failure.isStub(other));
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

  @ParameterizedTest
  @ValueSource(strings = {"90 71 76 76 76 76", "76 76 76 76 76 12", "71 76 76 76 76 76"})
  void pointsAtTheLineThatCallsAgainWhereverTheStackWasFull(String lines) {
    assertEquals("DinosaurModel.java:76", Failure.of(overflow(lines)).location());
  }

  @Test
  void pointsAtOneLineOfSeveralThatCallEachOther() {
    assertEquals("DinosaurModel.java:20", Failure.of(overflow("30 20 30 20 30")).location());
    assertEquals("DinosaurModel.java:20", Failure.of(overflow("20 30 20 30 20")).location());
  }

  @Test
  void pointsAtTheLineThatThrowsAnOverflowItself() {
    assertEquals("DinosaurModel.java:57", Failure.of(overflow("57 12")).location());
  }

  private static Throwable overflow(String lines) {
    Throwable overflow = new StackOverflowError();
    overflow.setStackTrace(
        Arrays.stream(lines.split(" "))
            .map(
                line ->
                    new StackTraceElement(
                        "dinosaurus.student.DinosaurModel",
                        "sample",
                        "DinosaurModel.java",
                        Integer.parseInt(line)))
            .toArray(StackTraceElement[]::new));
    return overflow;
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
