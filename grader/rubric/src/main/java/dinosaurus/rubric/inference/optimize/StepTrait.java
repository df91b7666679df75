package dinosaurus.rubric.inference.optimize;

import dinosaurus.assignment.Assignment;
import dinosaurus.rubric.answers.Tensor;
import dinosaurus.toolkit.Rnn;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What some calls of {@code optimize} have and others don't. */
enum StepTrait {
  BEYOND("a gradient has entries beyond 5", StepTrait::isBeyond),
  WITHIN("all entries of the gradients lie within 5", step -> !isBeyond(step)),
  INPUT("x begins with NO_INPUT", step -> step.given().x()[0] == Rnn.NO_INPUT),
  NO_INPUT("x begins with a character", step -> step.given().x()[0] != Rnn.NO_INPUT),
  AT_REST("aPrev is zero", StepTrait::isAtRest),
  MOVED("aPrev isn't zero", step -> !isAtRest(step)),
  ONE_STEP("there is one time step", step -> step.given().x().length == 1),
  OTHER_RATE("learningRate isn't 0.01", step -> step.given().learningRate() != 0.01);

  private final String words;
  private final Predicate<Step> holds;

  StepTrait(String words, Predicate<Step> holds) {
    this.words = words;
    this.holds = holds;
  }

  private static boolean isBeyond(Step step) {
    return Tensor.of(step.gradients()).stream()
        .anyMatch(one -> one.matrix().elementMaxAbs() > Assignment.CLIPPING_BOUND);
  }

  private static boolean isAtRest(Step step) {
    return step.given().aPrev().elementMaxAbs() == 0;
  }

  /** Finds what exactly some of the steps have. */
  static Optional<String> of(List<Step> steps, Predicate<Step> some) {
    List<Boolean> wanted = steps.stream().map(some::test).toList();
    return Arrays.stream(values())
        .filter(
            trait ->
                IntStream.range(0, steps.size())
                    .allMatch(i -> trait.holds.test(steps.get(i)) == wanted.get(i)))
        .map(trait -> trait.words)
        .findFirst();
  }
}
