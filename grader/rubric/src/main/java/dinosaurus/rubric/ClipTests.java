package dinosaurus.rubric;

import static dinosaurus.rubric.answers.Closeness.SAME_BITS;
import static dinosaurus.rubric.answers.TensorComparison.compare;

import dinosaurus.assignment.Answer;
import dinosaurus.assignment.Call;
import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.Case;
import dinosaurus.rubric.answers.ClippedHistogram;
import dinosaurus.rubric.answers.Difference;
import dinosaurus.rubric.answers.Selection;
import dinosaurus.rubric.answers.Selection.Trait;
import dinosaurus.rubric.answers.Tensor;
import dinosaurus.toolkit.Gradients;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Grades exercise 1. */
@DisplayName("clip")
@ExtendWith(SubjectResolver.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class ClipTests {

  /** Entries above the bound. */
  @Order(1)
  @DisplayName("brings entries above maxValue down to maxValue")
  @Graded(id = "clip.above", exercise = Exercise.CLIP)
  void above(Subject subject) {
    separated(subject)
        .expect((one, answer) -> entries(one, answer, value -> value > one.call().maxValue()));
  }

  /** Entries below minus the bound. */
  @Order(2)
  @DisplayName("brings entries below -maxValue up to -maxValue")
  @Graded(id = "clip.below", exercise = Exercise.CLIP)
  void below(Subject subject) {
    separated(subject)
        .expect((one, answer) -> entries(one, answer, value -> value < -one.call().maxValue()));
  }

  /** Entries within the bounds, to the last bit. */
  @Order(3)
  @DisplayName("returns entries within the bounds exactly as they were")
  @Graded(id = "clip.within", exercise = Exercise.CLIP)
  void within(Subject subject) {
    clipped(subject)
        .expect(
            (one, answer) ->
                entries(one, answer, value -> Math.abs(value) <= one.call().maxValue()));
  }

  /** The argument, after the call. */
  @Order(4)
  @DisplayName("leaves the gradients it was given as they were")
  @Graded(id = "clip.argument", exercise = Exercise.CLIP)
  void argument(Subject subject) {
    clipped(subject)
        .expect(
            (one, answer) ->
                compare(
                        Tensor.of(one.call().gradients()),
                        Tensor.of(answer.call().gradients()),
                        SAME_BITS,
                        Selection.EVERYTHING,
                        outside(one))
                    .map(
                        difference ->
                            difference.mapSentence("after the call, the argument's "::concat)));
  }

  /** The memory of the result. */
  @Order(5)
  @DisplayName("returns new matrices, even where there is nothing to clip")
  @Graded(id = "clip.fresh", exercise = Exercise.CLIP)
  void fresh(Subject subject) {
    clipped(subject)
        .expect(
            (one, answer) ->
                answer.shared().isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                        Difference.of(
                            "the result and the argument share "
                                + String.join(", ", answer.shared())
                                + "; return new matrices.")));
  }

  /** Later calls. */
  @Order(6)
  @DisplayName("clips the same way again when asked the same again")
  @Graded(id = "clip.again", exercise = Exercise.CLIP)
  void again(Subject subject) {
    clipped(subject)
        .expectAgain(
            (one, first, later) ->
                compare(Tensor.of(first.result()), Tensor.of(later.result()), SAME_BITS));
  }

  private static Trait outside(Case<Call.Clip, Gradients> one) {
    return new Trait(
        "those outside the bounds",
        Selection.where(
            Tensor.of(one.call().gradients()), value -> Math.abs(value) > one.call().maxValue()));
  }

  private static Optional<Difference> entries(
      Case<Call.Clip, Gradients> one,
      Answer<Call.Clip, Gradients> answer,
      DoublePredicate condition) {
    List<Tensor> before = Tensor.of(one.call().gradients());
    List<Tensor> expected = Tensor.of(one.expected().result());
    List<Tensor> actual = Tensor.of(answer.result());
    return compare(expected, actual, SAME_BITS, Selection.where(before, condition), Trait.NONE)
        .map(
            difference ->
                difference.shownBy(
                    () -> ClippedHistogram.of(one.call().maxValue(), before, expected, actual)));
  }

  /** Goes on only if being beyond a bound makes a difference. */
  private static Trial<Call.Clip, Gradients> separated(Subject subject) {
    Trial<Call.Clip, Gradients> all = subject.clip();
    all.where(one -> within(one).findAny().isPresent())
        .provided(
            "no entry but zeros stays within the bounds",
            answers ->
                answers.entrySet().stream()
                    .anyMatch(entry -> keepsSome(entry.getKey(), entry.getValue())));
    return all;
  }

  private static boolean keepsSome(
      Case<Call.Clip, Gradients> one, Answer<Call.Clip, Gradients> answer) {
    double[] after = Tensor.entries(Tensor.of(answer.result())).toArray();
    return within(one)
        .anyMatch(i -> i < after.length && Math.abs(after[i]) < one.call().maxValue());
  }

  /** Returns the places of entries within the bounds that aren't zero. */
  private static IntStream within(Case<Call.Clip, Gradients> one) {
    double[] entries = Tensor.entries(Tensor.of(one.call().gradients())).toArray();
    return IntStream.range(0, entries.length)
        .filter(i -> entries[i] != 0 && Math.abs(entries[i]) < one.call().maxValue());
  }

  private static Trial<Call.Clip, Gradients> clipped(Subject subject) {
    return subject
        .clip()
        .provided(
            "nothing is clipped yet",
            answers ->
                answers.entrySet().stream()
                    .anyMatch(entry -> changed(entry.getKey(), entry.getValue())));
  }

  private static boolean changed(
      Case<Call.Clip, Gradients> one, Answer<Call.Clip, Gradients> answer) {
    return compare(Tensor.of(one.call().gradients()), Tensor.of(answer.result()), SAME_BITS)
        .isPresent();
  }
}
