package dinosaurus.rubric;

import static dinosaurus.rubric.answers.Closeness.SAME_BITS;
import static dinosaurus.rubric.answers.TensorComparison.compare;

import dinosaurus.assignment.Answer;
import dinosaurus.assignment.Call;
import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.Case;
import dinosaurus.rubric.answers.CheckpointComparison;
import dinosaurus.rubric.answers.Difference;
import dinosaurus.rubric.answers.ScalarComparison;
import dinosaurus.rubric.answers.Tensor;
import dinosaurus.toolkit.Checkpoint;
import dinosaurus.toolkit.Rnn;
import dinosaurus.toolkit.TrainedModel;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Grades exercise 4. */
@DisplayName("model")
@ExtendWith(SubjectResolver.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class ModelTests {

  private static final int SHORT_RUN = 50;

  /** The parameters, on corpora that last. */
  @Order(1)
  @DisplayName("trains on one name after the other, carrying the state along")
  @Graded(id = "model.parameters", exercise = Exercise.MODEL)
  void parameters(Subject subject) {
    subject.model().where(one -> !wraps(one)).expect(ModelTests::wrongParameters);
  }

  /** The parameters, on corpora that are used up. */
  @Order(2)
  @DisplayName("starts again from the first name after the last")
  @Graded(id = "model.wrap", exercise = Exercise.MODEL)
  void wrap(Subject subject) {
    subject.model().where(ModelTests::wraps).expect(ModelTests::wrongParameters);
  }

  /** The smoothed losses; where training is wrong, only the first, which comes before that. */
  @Order(3)
  @DisplayName("reports the smoothed loss at every checkpoint")
  @Graded(id = "model.loss", exercise = Exercise.MODEL)
  void loss(Subject subject) {
    begun(subject)
        .expect(
            (one, answer) ->
                comparison(one, answer)
                    .at(iteration -> iteration == 0 || !trainsWrong(one, answer))
                    .losses(one.tolerance()::accepts));
    expectCheckpoint(subject);
  }

  /** The names; where training is wrong, only those of the parameters that come back. */
  @Order(4)
  @DisplayName("samples names after the update, with seeds 0, 1, 2, ...")
  @Graded(id = "model.names", exercise = Exercise.MODEL)
  void names(Subject subject) {
    begun(subject)
        .expect(
            (one, answer) ->
                comparison(one, answer).names().filter(wrong -> !areOwnNames(one, answer)));
    expectCheckpoint(subject);
  }

  /** The iterations of the checkpoints. */
  @Order(5)
  @DisplayName("makes a checkpoint every 2000 iterations, from the first on")
  @Graded(id = "model.checkpoints", exercise = Exercise.MODEL)
  void checkpoints(Subject subject) {
    subject.model().expect((one, answer) -> comparison(one, answer).iterations());
  }

  /** The last name. */
  @Order(6)
  @DisplayName("returns the last name of the last checkpoint")
  @Graded(id = "model.last-name", exercise = Exercise.MODEL)
  void lastName(Subject subject) {
    trained(subject)
        .expect(
            (one, answer) ->
                ScalarComparison.compare(
                    "lastName", quoted(lastName(one, answer)), quoted(answer.result().lastName())));
  }

  /** The argument, after the call. */
  @Order(7)
  @DisplayName("leaves the list of names as it was")
  @Graded(id = "model.argument", exercise = Exercise.MODEL)
  void argument(Subject subject) {
    trained(subject)
        .expect(
            (one, answer) ->
                answer.call().names().equals(one.call().names())
                    ? Optional.empty()
                    : Optional.of(
                        Difference.of("the call changed the list of names; shuffle a copy.")));
  }

  /** Later calls. */
  @Order(8)
  @DisplayName("trains anew every time it is called")
  @Graded(id = "model.again", exercise = Exercise.MODEL)
  void again(Subject subject) {
    trained(subject)
        .where(one -> one.call().options().iterations() <= SHORT_RUN)
        .expectAgain(
            (one, first, second) ->
                compare(
                    Tensor.of(first.result().parameters()),
                    Tensor.of(second.result().parameters()),
                    one.tolerance()::accepts));
  }

  private static Optional<Difference> wrongParameters(
      Case<Call.Model, TrainedModel> one, Answer<Call.Model, TrainedModel> answer) {
    return compare(
            Tensor.of(one.expected().result().parameters()),
            Tensor.of(answer.result().parameters()),
            one.tolerance()::accepts)
        .map(
            difference ->
                difference.mapSentence(words -> after(one) + words + progress(one, answer)));
  }

  private static String after(Case<Call.Model, TrainedModel> one) {
    int iterations = one.call().options().iterations();
    return iterations == 1 ? "after 1 iteration, " : "after " + iterations + " iterations, ";
  }

  private static String progress(
      Case<Call.Model, TrainedModel> one, Answer<Call.Model, TrainedModel> answer) {
    return comparison(one, answer)
        .progress(one.tolerance()::accepts)
        .map(words -> " " + words)
        .orElse("");
  }

  /** Leaves out what didn't get beyond the last name, as long as something else came back. */
  private static Trial<Call.Model, TrainedModel> begun(Subject subject) {
    return subject.model().withoutEndings(ModelTests::wraps);
  }

  private static boolean trainsWrong(
      Case<Call.Model, TrainedModel> one, Answer<Call.Model, TrainedModel> answer) {
    return wrongParameters(one, answer).isPresent();
  }

  /**
   * Tells whether names are as they should be of a network that was trained another way. Those of
   * the last iteration are drawn from the parameters that come back; of others nobody can tell.
   */
  private static boolean areOwnNames(
      Case<Call.Model, TrainedModel> one, Answer<Call.Model, TrainedModel> answer) {
    int last = one.call().options().iterations() - 1;
    return trainsWrong(one, answer)
        && isTrained(one, answer)
        && comparison(one, answer)
            .at(iteration -> iteration == last)
            .areNamesOf(answer.result().parameters(), one.call().vocabulary());
  }

  private static void expectCheckpoint(Subject subject) {
    begun(subject)
        .provided(
            "no checkpoint is at an iteration that should have one",
            answers ->
                answers.entrySet().stream()
                    .anyMatch(entry -> comparison(entry.getKey(), entry.getValue()).meets()));
  }

  private static boolean wraps(Case<Call.Model, TrainedModel> one) {
    return one.call().options().iterations() > one.call().names().size();
  }

  private static CheckpointComparison comparison(
      Case<Call.Model, TrainedModel> one, Answer<Call.Model, TrainedModel> answer) {
    return new CheckpointComparison(
        one.expected().result().checkpoints(), answer.result().checkpoints());
  }

  /**
   * Returns the last name that the answer itself reports, so that a wrong one costs points once.
   */
  private static String lastName(
      Case<Call.Model, TrainedModel> one, Answer<Call.Model, TrainedModel> answer) {
    List<Checkpoint> checkpoints = answer.result().checkpoints();
    List<String> names =
        checkpoints.isEmpty() ? List.of() : checkpoints.get(checkpoints.size() - 1).names();
    return names.isEmpty() ? one.expected().result().lastName() : names.get(names.size() - 1);
  }

  private static String quoted(String name) {
    return "\"" + name.replace("\n", "\\n") + "\"";
  }

  private static Trial<Call.Model, TrainedModel> trained(Subject subject) {
    return begun(subject)
        .provided(
            "the parameters are still the initial ones",
            answers ->
                answers.entrySet().stream()
                    .anyMatch(entry -> isTrained(entry.getKey(), entry.getValue())));
  }

  private static boolean isTrained(
      Case<Call.Model, TrainedModel> one, Answer<Call.Model, TrainedModel> answer) {
    int size = one.call().vocabulary().size();
    return compare(
            Tensor.of(Rnn.initialize(one.call().options().hiddenUnits(), size, size)),
            Tensor.of(answer.result().parameters()),
            SAME_BITS)
        .isPresent();
  }
}
