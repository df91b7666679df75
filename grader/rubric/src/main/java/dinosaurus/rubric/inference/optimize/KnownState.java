package dinosaurus.rubric.inference.optimize;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/** States that may come back from a step; the right one first. */
public enum KnownState {
  RIGHT("right", step -> step.pass().state(step.last())),
  ZERO("zero", step -> new SimpleMatrix(step.given().aPrev().getNumRows(), 1)),
  INITIAL("the state before the first time step", step -> step.pass().state(-1)),
  FIRST("the state after the first time step", step -> step.pass().state(0)),
  BEFORE_LAST("the state before the last time step", step -> step.pass().state(step.last() - 1)),
  UPDATED(
      "the state that the parameters after the update give",
      step -> step.passAfter().state(step.last()));

  private static final double ROUNDING = 1e-9;

  private final String words;
  private final Function<Step, SimpleMatrix> value;

  KnownState(String words, Function<Step, SimpleMatrix> value) {
    this.words = words;
    this.value = value;
  }

  /** Finds the state that came back from all steps. */
  static Optional<KnownState> of(List<Step> steps) {
    return Arrays.stream(values())
        .filter(one -> steps.stream().allMatch(one::cameBack))
        .findFirst();
  }

  private boolean cameBack(Step step) {
    SimpleMatrix expected = of(step);
    return IntStream.range(0, expected.getNumElements())
        .allMatch(i -> Math.abs(step.aLast().get(i) - expected.get(i)) <= ROUNDING);
  }

  SimpleMatrix of(Step step) {
    return value.apply(step);
  }

  String words() {
    return words;
  }
}
