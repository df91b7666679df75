package dinosaurus.rubric.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.rubric.score.Evidence;
import dinosaurus.rubric.score.Evidence.ClippedValues;
import dinosaurus.rubric.score.Evidence.LossCurves;
import dinosaurus.rubric.score.Evidence.SideBySide;
import dinosaurus.rubric.score.Evidence.TensorErrors;
import dinosaurus.rubric.score.Evidence.TensorErrors.Block;
import dinosaurus.rubric.score.Evidence.TensorErrors.Entry;
import dinosaurus.rubric.score.Evidence.WrongDraw;
import dinosaurus.toolkit.Checkpoint;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Vocabulary;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The evidence of a difference")
class EvidenceTest {

  private static Evidence only(Optional<Difference> difference) {
    List<Evidence> evidence = difference.orElseThrow().evidence();
    assertEquals(1, evidence.size());
    return evidence.get(0);
  }

  private static TensorErrors errors(SimpleMatrix expected, SimpleMatrix actual) {
    return (TensorErrors)
        only(
            TensorComparison.compare(
                List.of(new Tensor("dWax", expected)),
                List.of(new Tensor("dWax", actual)),
                Closeness.SAME_BITS));
  }

  @Test
  @DisplayName("has the error of every entry of a small tensor, shortened to three digits")
  void small() {
    SimpleMatrix right = new SimpleMatrix(new double[][] {{1, 2, 3}, {4, 5, 6}});
    SimpleMatrix wrong = right.copy();
    wrong.set(0, 2, 3.123456);
    wrong.set(1, 0, Double.NaN);
    assertEquals(
        new TensorErrors(
            "dWax",
            2,
            3,
            2,
            List.of(new Entry(0, 2, 3, 3.123456), new Entry(1, 0, 4, Double.NaN)),
            new Block(1, 1),
            List.of(List.of(0.0, 0.0, 0.123), List.of(Double.NaN, 0.0, 0.0))),
        errors(right, wrong));
  }

  @Test
  @DisplayName("has the largest error of every block of a large tensor, and five entries")
  void large() {
    SimpleMatrix right = new SimpleMatrix(100, 29);
    SimpleMatrix wrong = right.copy();
    wrong.set(99, 28, 2);
    wrong.set(99, 27, -3);
    wrong.set(0, 0, Double.NEGATIVE_INFINITY);
    wrong.set(0, 1, 1);
    wrong.set(50, 2, 1);
    wrong.set(50, 3, 1);
    TensorErrors errors = errors(right, wrong);
    assertEquals(new Block(4, 2), errors.block());
    assertEquals(25, errors.errors().size());
    assertEquals(15, errors.errors().get(0).size());
    assertEquals(3.0, errors.errors().get(24).get(13));
    assertEquals(2.0, errors.errors().get(24).get(14));
    assertEquals(Double.POSITIVE_INFINITY, errors.errors().get(0).get(0));
    assertEquals(6, errors.differing());
    assertEquals(5, errors.first().size());
  }

  @Test
  @DisplayName("shows the wrong sign of a zero, which has no distance")
  void zeros() {
    SimpleMatrix zero = new SimpleMatrix(1, 1);
    assertTrue(errors(zero, zero.scale(-1)).errors().get(0).get(0) > 0);
  }

  @Test
  @DisplayName("has the probabilities and the draw of the step that went wrong")
  void draw() {
    SampleComparison comparison =
        new SampleComparison(steps(Vocabulary.ofText("abc")), List.of(1, 2, 0), List.of(1, 3, 0));
    WrongDraw draw = (WrongDraw) only(comparison.draws());
    assertEquals(1, draw.step());
    assertEquals("a", draw.before());
    assertEquals(List.of("\\n", "a", "b", "c"), draw.characters());
    assertEquals(List.of(0.25, 0.25, 0.25, 0.25), draw.probabilities());
    assertEquals(0.01037, draw.u(), 1e-5);
    assertEquals(2, draw.expected());
    assertEquals(3, draw.actual());
  }

  private static SamplingSteps steps(Vocabulary vocabulary) {
    int size = vocabulary.size();
    return new SamplingSteps(
        new Parameters(
            new SimpleMatrix(1, size),
            new SimpleMatrix(1, 1),
            new SimpleMatrix(size, 1),
            new SimpleMatrix(1, 1),
            new SimpleMatrix(size, 1)),
        vocabulary,
        7);
  }

  @Test
  @DisplayName("leaves a vocabulary out that no page has room for")
  void largeVocabulary() {
    String characters =
        IntStream.range(0x100, 0x100 + Evidence.LIMIT)
            .mapToObj(Character::toString)
            .reduce("", String::concat);
    SamplingSteps steps = steps(Vocabulary.ofText(characters));
    assertEquals(
        List.of(),
        new SampleComparison(steps, List.of(1, 0), List.of(2, 0)).draws().orElseThrow().evidence());
  }

  @Test
  @DisplayName("spells both names where one ends too early or too late")
  void names() {
    SamplingSteps steps = steps(Vocabulary.ofText("ab"));
    SideBySide both = new SideBySide("the characters drawn", "ab\\n", "a");
    List<Integer> right = List.of(1, 2, 0);
    assertEquals(both, only(new SampleComparison(steps, right, List.of(1)).draws()));
    assertEquals(
        new SideBySide("the characters drawn", "ab\\n", "ab\\n\\n"),
        only(new SampleComparison(steps, right, List.of(1, 2, 0, 0)).ending()));
  }

  @Test
  @DisplayName("has both losses at every common checkpoint, if there are two")
  void losses() {
    Checkpoint first = new Checkpoint(0, 23.5, List.of());
    Checkpoint second = new Checkpoint(2000, 20.25, List.of());
    Checkpoint wrong = new Checkpoint(2000, 21, List.of());
    Optional<Difference> two =
        new CheckpointComparison(List.of(first, second), List.of(first, wrong))
            .losses(Closeness.SAME_BITS);
    assertEquals(
        new LossCurves(List.of(0, 2000), List.of(23.5, 20.25), List.of(23.5, 21.0)), only(two));
    Optional<Difference> one =
        new CheckpointComparison(List.of(second), List.of(first, wrong))
            .losses(Closeness.SAME_BITS);
    assertEquals(new SideBySide("the smoothed loss at iteration 2000", "20.25", "21.0"), only(one));
  }

  @Test
  @DisplayName("counts the entries before and after clipping")
  void histogram() {
    ClippedValues counted =
        ClippedHistogram.of(
            6,
            List.of(
                new Tensor("b", new SimpleMatrix(new double[] {-12, -1, 0, 11.5, 1e300 * 1e9}))),
            List.of(new Tensor("b", new SimpleMatrix(new double[] {-6, -1, 0, 6, 6}))),
            List.of(new Tensor("b", new SimpleMatrix(new double[] {-99, Double.NaN, 0, 99, 5.5}))));
    assertEquals(12, counted.range());
    assertEquals(6, counted.bound());
    assertEquals(counts(0, 11, 12, 23, 23), counted.before());
    assertEquals(counts(6, 11, 12, 17, 17), counted.expected());
    assertEquals(counts(0, 12, 17, 23), counted.actual());
  }

  private static List<Integer> counts(Integer... bins) {
    return IntStream.range(0, 24)
        .mapToObj(bin -> Collections.frequency(List.of(bins), bin))
        .toList();
  }
}
