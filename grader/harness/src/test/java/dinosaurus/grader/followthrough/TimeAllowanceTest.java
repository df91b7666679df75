package dinosaurus.grader.followthrough;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dinosaurus.grader.grading.Metered;
import dinosaurus.grader.grading.SubmissionFault;
import dinosaurus.reference.ReferenceModel;
import dinosaurus.toolkit.Gradients;
import java.time.Duration;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

class TimeAllowanceTest {

  private static final Gradients GRADIENTS =
      new Gradients(
          new SimpleMatrix(1, 1),
          new SimpleMatrix(1, 1),
          new SimpleMatrix(1, 1),
          new SimpleMatrix(1, 1),
          new SimpleMatrix(1, 1));

  private static final class Slow extends ReferenceModel implements Metered {

    private Duration taken = Duration.ofHours(1);

    @Override
    public Duration processorTime() {
      return taken;
    }

    @Override
    public Gradients clip(Gradients gradients, double maxValue) {
      taken = taken.plusSeconds(20);
      return super.clip(gradients, maxValue);
    }
  }

  @Test
  void endsWhenTheCallsHaveTakenIt() {
    TimeAllowance minute = new TimeAllowance(new Slow(), Duration.ofMinutes(1));
    for (int i = 0; i < 3; i++) {
      assertDoesNotThrow(() -> minute.clip(GRADIENTS, 1));
    }
    assertThrows(SubmissionFault.class, () -> minute.clip(GRADIENTS, 1));
  }

  @Test
  void endsByTheClockForAModelThatDoesNotKnow() {
    TimeAllowance none = new TimeAllowance(new ReferenceModel(), Duration.ofNanos(1));
    assertThrows(SubmissionFault.class, () -> none.clip(GRADIENTS, 1));
  }
}
