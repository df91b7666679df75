package dinosaurus.harness.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dinosaurus.rubric.score.Outcome;
import dinosaurus.worker.protocol.Response;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What a process tells of an error is believed")
class ReportedErrorsTest {

  private static final ReportedErrors ERRORS =
      new ReportedErrors(
          Set.of("dinosaurus/student/DinosaurModel", "dinosaurus/student/Helper$TooLong"));

  @ParameterizedTest
  @DisplayName("if the type is known here or the submission's own, and the file, too")
  @CsvSource(
      delimiter = '|',
      value = {
        "IllegalStateException: no|DinosaurModel.java:7|IllegalStateException: no|DinosaurModel.java:7",
        "MatrixDimensionException|Helper.java:12|MatrixDimensionException|Helper.java:12",
        "TooLong: 7|''|TooLong: 7|''",
        "Told2551: 7|DinosaurModel.java:7|Throwable|DinosaurModel.java:7",
        "given 2.5|''|Throwable|''",
        ": no|''|Throwable|''",
        "''|''|Throwable|''",
        "IllegalStateException: no|Told2551.java:7|IllegalStateException: no|''",
        "IllegalStateException: no|given 2.5:7|IllegalStateException: no|''",
        "IllegalStateException: no|DinosaurModel.java:12345678|IllegalStateException: no|''",
      })
  void believed(String error, String location, String toldError, String toldLocation) {
    assertEquals(
        new Outcome.Crashed(toldError, toldLocation),
        ERRORS.crashed(new Response.Threw<>(error, location, false)));
  }
}
