package dinosaurus.grader.grading;

import java.time.Duration;

/** Knows how much of the processor's time the calls of a model took, however loaded the machine. */
public interface Metered {

  /** Returns the time of all calls so far, but for what the latest of them took. */
  Duration processorTime();
}
