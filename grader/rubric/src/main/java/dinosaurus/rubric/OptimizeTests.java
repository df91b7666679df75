package dinosaurus.rubric;

import static dinosaurus.rubric.answers.Closeness.SAME_BITS;
import static dinosaurus.rubric.answers.TensorComparison.compare;

import dinosaurus.assignment.Answer;
import dinosaurus.assignment.Assignment;
import dinosaurus.assignment.Call;
import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.Case;
import dinosaurus.rubric.answers.Closeness;
import dinosaurus.rubric.answers.CutOff;
import dinosaurus.rubric.answers.Difference;
import dinosaurus.rubric.answers.ScalarComparison;
import dinosaurus.rubric.answers.Selection;
import dinosaurus.rubric.answers.Selection.Trait;
import dinosaurus.rubric.answers.StepComparison;
import dinosaurus.rubric.answers.Tensor;
import dinosaurus.toolkit.ForwardPass;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Rnn;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoublePredicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Grades exercise 3. */
@DisplayName("optimize")
@ExtendWith(SubjectResolver.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class OptimizeTests {

  private static final double BOUND = Assignment.CLIPPING_BOUND;

  /** The loss. */
  @Order(1)
  @DisplayName("returns the loss of the example before the update")
  @Graded(id = "optimize.loss", exercise = Exercise.OPTIMIZE)
  void loss(Subject subject) {
    subject
        .optimize()
        .expect(
            (one, answer) ->
                ScalarComparison.compare(
                    "the loss",
                    one.expected().result().loss(),
                    answer.result().loss(),
                    one.tolerance()::accepts));
  }

  /** The gradients returned, where the bound isn't reached. */
  @Order(2)
  @DisplayName("returns the gradients of the loss")
  @Graded(id = "optimize.gradients", exercise = Exercise.OPTIMIZE)
  void gradients(Subject subject) {
    subject.optimize().expect(OptimizeTests::within);
  }

  /** The gradients returned, where the bound is reached; of wrong ones, that they are clipped. */
  @Order(3)
  @DisplayName("returns the gradients clipped to the range from -5 to 5")
  @Graded(id = "optimize.clipped", exercise = Exercise.OPTIMIZE)
  void clipped(Subject subject) {
    Trial<Call.Optimize, OptimizationStep> large =
        subject.optimize().where(OptimizeTests::reachesBound);
    large.expect(
        (one, answer) ->
            cutOff(one, answer).isKept() && within(one, answer).isPresent()
                ? Optional.empty()
                : beyond(one, answer));
    large.provided("no gradient is cut off at 5", OptimizeTests::clipsSome);
  }

  private static boolean clipsSome(
      Map<Case<Call.Optimize, OptimizationStep>, Answer<Call.Optimize, OptimizationStep>> answers) {
    return answers.entrySet().stream()
            .allMatch(entry -> beyond(entry.getKey(), entry.getValue()).isEmpty())
        || answers.entrySet().stream()
            .anyMatch(entry -> cutOff(entry.getKey(), entry.getValue()).isShown());
  }

  /** The parameters, after the call; wrong gradients that came back cost points elsewhere. */
  @Order(4)
  @DisplayName("updates every parameter in place, against its gradient")
  @Graded(id = "optimize.update", exercise = Exercise.OPTIMIZE)
  void update(Subject subject) {
    subject
        .optimize()
        .expect(
            (one, answer) -> {
              StepComparison step = step(one, answer);
              return step.isRight(one.expected().result().gradients())
                  ? Optional.empty()
                  : wrongParameters(one, answer, step);
            });
  }

  /** The last state. */
  @Order(5)
  @DisplayName("returns the state after the last time step")
  @Graded(id = "optimize.state", exercise = Exercise.OPTIMIZE)
  void state(Subject subject) {
    subject
        .optimize()
        .expect(
            (one, answer) ->
                compare(
                    List.of(new Tensor("aLast", one.expected().result().aLast())),
                    List.of(new Tensor("aLast", answer.result().aLast())),
                    one.tolerance()::accepts));
  }

  /** The arguments that aren't parameters, after the call. */
  @Order(6)
  @DisplayName("leaves x, y and aPrev as they were")
  @Graded(id = "optimize.argument", exercise = Exercise.OPTIMIZE)
  void argument(Subject subject) {
    updated(subject).expect(OptimizeTests::changedArgument);
  }

  /** Later calls. */
  @Order(7)
  @DisplayName("takes the same step again when asked the same again")
  @Graded(id = "optimize.again", exercise = Exercise.OPTIMIZE)
  void again(Subject subject) {
    updated(subject).expectAgain(OptimizeTests::changedStep);
  }

  private static Optional<Difference> within(
      Case<Call.Optimize, OptimizationStep> one, Answer<Call.Optimize, OptimizationStep> answer) {
    return gradients(one, answer, value -> Math.abs(value) <= BOUND);
  }

  private static Optional<Difference> beyond(
      Case<Call.Optimize, OptimizationStep> one, Answer<Call.Optimize, OptimizationStep> answer) {
    return gradients(one, answer, value -> Math.abs(value) > BOUND);
  }

  private static CutOff cutOff(
      Case<Call.Optimize, OptimizationStep> one, Answer<Call.Optimize, OptimizationStep> answer) {
    return new CutOff(one.expected().result().gradients(), answer.result().gradients(), BOUND);
  }

  private static Optional<Difference> gradients(
      Case<Call.Optimize, OptimizationStep> one,
      Answer<Call.Optimize, OptimizationStep> answer,
      DoublePredicate condition) {
    return compare(
        Tensor.of(one.expected().result().gradients()),
        Tensor.of(answer.result().gradients()),
        one.tolerance()::accepts,
        Selection.where(unclipped(one), condition),
        Trait.NONE);
  }

  private static StepComparison step(
      Case<Call.Optimize, OptimizationStep> one, Answer<Call.Optimize, OptimizationStep> answer) {
    return new StepComparison(
        one.call().parameters(),
        answer.call().parameters(),
        answer.result().gradients(),
        one.call().learningRate());
  }

  private static Optional<Difference> wrongParameters(
      Case<Call.Optimize, OptimizationStep> one,
      Answer<Call.Optimize, OptimizationStep> answer,
      StepComparison step) {
    return compare(
            Tensor.of(one.expected().call().parameters()),
            Tensor.of(answer.call().parameters()),
            one.tolerance()::accepts,
            Selection.EVERYTHING,
            clippedOnes(one))
        .map(difference -> difference.mapSentence(words -> "after the call, " + words + how(step)));
  }

  /** Says how far the parameters moved, where that is one factor times the gradients. */
  private static String how(StepComparison step) {
    return step.words().map(" "::concat).orElse("");
  }

  private static Trait clippedOnes(Case<Call.Optimize, OptimizationStep> one) {
    return new Trait(
        "those whose gradient is clipped",
        Selection.where(unclipped(one), value -> Math.abs(value) > BOUND));
  }

  private static boolean reachesBound(Case<Call.Optimize, OptimizationStep> one) {
    return unclipped(one).stream().anyMatch(tensor -> tensor.matrix().elementMaxAbs() > BOUND);
  }

  private static List<Tensor> unclipped(Case<Call.Optimize, OptimizationStep> one) {
    ForwardPass pass =
        Rnn.forward(one.call().x(), one.call().y(), one.call().aPrev(), one.call().parameters());
    return Tensor.of(Rnn.backward(one.call().x(), one.call().y(), one.call().parameters(), pass));
  }

  private static Optional<Difference> changedArgument(
      Case<Call.Optimize, OptimizationStep> one, Answer<Call.Optimize, OptimizationStep> answer) {
    if (!Arrays.equals(one.call().x(), answer.call().x())) {
      return Optional.of(Difference.of("the call changed x; work on a copy."));
    }
    if (!Arrays.equals(one.call().y(), answer.call().y())) {
      return Optional.of(Difference.of("the call changed y; work on a copy."));
    }
    return compare(
            List.of(new Tensor("aPrev", one.call().aPrev())),
            List.of(new Tensor("aPrev", answer.call().aPrev())),
            SAME_BITS)
        .map(difference -> difference.mapSentence("after the call, the argument's "::concat));
  }

  private static Optional<Difference> changedStep(
      Case<Call.Optimize, OptimizationStep> one,
      Answer<Call.Optimize, OptimizationStep> first,
      Answer<Call.Optimize, OptimizationStep> second) {
    Closeness close = one.tolerance()::accepts;
    return ScalarComparison.compare(
            "the loss", first.result().loss(), second.result().loss(), close)
        .or(
            () ->
                compare(
                    Tensor.of(first.result().gradients()),
                    Tensor.of(second.result().gradients()),
                    close))
        .or(
            () ->
                compare(
                    Tensor.of(first.call().parameters()),
                    Tensor.of(second.call().parameters()),
                    close));
  }

  private static Trial<Call.Optimize, OptimizationStep> updated(Subject subject) {
    return subject
        .optimize()
        .provided(
            "no parameter is updated yet",
            answers ->
                answers.entrySet().stream()
                    .anyMatch(
                        entry ->
                            compare(
                                    Tensor.of(entry.getKey().call().parameters()),
                                    Tensor.of(entry.getValue().call().parameters()),
                                    SAME_BITS)
                                .isPresent()));
  }
}
