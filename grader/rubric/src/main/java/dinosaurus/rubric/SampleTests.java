package dinosaurus.rubric;

import static dinosaurus.assignment.Assignment.LONGEST_NAME;
import static dinosaurus.rubric.answers.Closeness.SAME_BITS;
import static dinosaurus.rubric.answers.TensorComparison.compare;

import dinosaurus.assignment.Answer;
import dinosaurus.assignment.Call;
import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.Case;
import dinosaurus.rubric.answers.Difference;
import dinosaurus.rubric.answers.SampleComparison;
import dinosaurus.rubric.answers.SamplingSteps;
import dinosaurus.rubric.answers.Tensor;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Grades exercise 2. */
@DisplayName("sample")
@ExtendWith(SubjectResolver.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class SampleTests {

  /** Every character drawn, whatever becomes of the end, and wherever the newline is looked for. */
  @Order(1)
  @DisplayName("draws every character from the network's probabilities")
  @Graded(id = "sample.characters", exercise = Exercise.SAMPLE)
  void characters(Subject subject) {
    subject
        .sample()
        .where(SampleTests::isOrdinary)
        .expect((one, answer) -> comparison(one, answer).draws());
  }

  /** Names that end before the limit. */
  @Order(2)
  @DisplayName("ends a name with the newline it draws, once")
  @Graded(id = "sample.newline", exercise = Exercise.SAMPLE)
  void newline(Subject subject) {
    sampled(subject)
        .where(one -> !reachesLimit(one) && isOrdinary(one))
        .expect((one, answer) -> comparison(one, answer).ending());
  }

  /** Names without a newline among the first 50 characters. */
  @Order(3)
  @DisplayName("stops after 50 characters and adds the newline")
  @Graded(id = "sample.limit", exercise = Exercise.SAMPLE)
  void limit(Subject subject) {
    subject
        .sample()
        .where(one -> reachesLimit(one) && !drawsNewlineAtLimit(one) && isOrdinary(one))
        .expect((one, answer) -> comparison(one, answer).limit());
    expectLimit(subject);
  }

  /** Names whose 50th character is the newline. */
  @Order(4)
  @DisplayName("adds the newline at the limit even after a newline")
  @Graded(id = "sample.newline-at-limit", exercise = Exercise.SAMPLE)
  void newlineAtLimit(Subject subject) {
    sampled(subject)
        .where(one -> drawsNewlineAtLimit(one) && isOrdinary(one))
        .expect((one, answer) -> comparison(one, answer).limit());
    expectLimit(subject);
  }

  /** Vocabularies that don't begin with the newline. */
  @Order(5)
  @DisplayName("finds the newline wherever the vocabulary has it")
  @Graded(id = "sample.vocabulary", exercise = Exercise.SAMPLE)
  void vocabulary(Subject subject) {
    sampled(subject)
        .where(one -> !isOrdinary(one))
        .expect((one, answer) -> comparison(one, answer).newline());
  }

  /** The argument, after the call. */
  @Order(6)
  @DisplayName("leaves the parameters it was given as they were")
  @Graded(id = "sample.argument", exercise = Exercise.SAMPLE)
  void argument(Subject subject) {
    sampled(subject)
        .expect(
            (one, answer) ->
                compare(
                        Tensor.of(one.call().parameters()),
                        Tensor.of(answer.call().parameters()),
                        SAME_BITS)
                    .map(
                        difference ->
                            difference.mapSentence("after the call, the argument's "::concat)));
  }

  /** Later calls. */
  @Order(7)
  @DisplayName("samples the same name again when asked the same again")
  @Graded(id = "sample.again", exercise = Exercise.SAMPLE)
  void again(Subject subject) {
    sampled(subject)
        .expectAgain(
            (one, first, second) ->
                first.result().equals(second.result())
                    ? Optional.empty()
                    : Optional.of(Difference.of("the name is different.")));
  }

  private static SampleComparison comparison(
      Case<Call.Sample, List<Integer>> one, Answer<Call.Sample, List<Integer>> answer) {
    SamplingSteps steps =
        new SamplingSteps(one.call().parameters(), one.call().vocabulary(), one.call().seed());
    return new SampleComparison(steps, one.expected().result(), answer.result());
  }

  private static boolean isOrdinary(Case<Call.Sample, List<Integer>> one) {
    return one.call().vocabulary().newline() == 0;
  }

  private static boolean reachesLimit(Case<Call.Sample, List<Integer>> one) {
    return one.expected().result().size() > LONGEST_NAME;
  }

  private static boolean drawsNewlineAtLimit(Case<Call.Sample, List<Integer>> one) {
    List<Integer> expected = one.expected().result();
    return reachesLimit(one) && expected.get(LONGEST_NAME - 1) == one.call().vocabulary().newline();
  }

  /** Asks for a name that goes on to the limit, be its characters right or wrong. */
  private static void expectLimit(Subject subject) {
    subject
        .sample()
        .provided(
            "no name goes on to the limit",
            answers ->
                answers.keySet().stream().noneMatch(SampleTests::reachesLimit)
                    || answers.entrySet().stream()
                        .anyMatch(entry -> comparison(entry.getKey(), entry.getValue()).reaches()));
  }

  /** Returns what was sampled before the newlines at the end, which any program can add. */
  private static List<Integer> characters(
      Case<Call.Sample, List<Integer>> one, Answer<Call.Sample, List<Integer>> answer) {
    List<Integer> indices = answer.result();
    int length = indices.size();
    while (length > 0 && indices.get(length - 1) == one.call().vocabulary().newline()) {
      length--;
    }
    return indices.subList(0, length);
  }

  private static Trial<Call.Sample, List<Integer>> sampled(Subject subject) {
    return subject
        .sample()
        .provided(
            "the characters are the same",
            answers ->
                answers.size() < 2
                    || answers.entrySet().stream()
                            .map(entry -> characters(entry.getKey(), entry.getValue()))
                            .distinct()
                            .count()
                        > 1);
  }
}
