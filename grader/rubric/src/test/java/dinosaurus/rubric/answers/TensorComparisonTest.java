package dinosaurus.rubric.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.fixtures.Tolerance;
import dinosaurus.rubric.answers.Selection.Trait;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The comparison of tensors")
class TensorComparisonTest {

  private final SimpleMatrix right = new SimpleMatrix(new double[][] {{1, 2, 3}, {4, 5, 6}});
  private final SimpleMatrix column = new SimpleMatrix(new double[] {1, 2});

  private List<Tensor> tensors(SimpleMatrix first, SimpleMatrix second) {
    return List.of(new Tensor("dWax", first), new Tensor("db", second));
  }

  private Optional<String> compare(SimpleMatrix first, SimpleMatrix second) {
    return TensorComparison.compare(
            tensors(right, column), tensors(first, second), Closeness.SAME_BITS)
        .map(Difference::sentence);
  }

  @Test
  @DisplayName("finds nothing where all is the same")
  void same() {
    assertEquals(Optional.empty(), compare(right.copy(), column.copy()));
  }

  @Test
  @DisplayName("names the first entry, the share that differs, and the other tensors")
  void different() {
    SimpleMatrix wrong = right.copy();
    wrong.set(1, 0, 4.5);
    wrong.set(1, 2, -6);
    assertEquals(
        Optional.of(
            "dWax[1][0] is 4.5, but should be 4.0 (off by 0.5); 2 of 6 entries of dWax differ:"
                + " all in row 1; also wrong: db."),
        compare(wrong, column.scale(2)));
  }

  @Test
  @DisplayName("ends at the first entry that differs, until somebody asks for words")
  void brief() {
    AtomicInteger compared = new AtomicInteger();
    Closeness counted =
        (expected, actual) -> {
          compared.incrementAndGet();
          return expected == actual;
        };
    Difference difference =
        TensorComparison.compare(
                tensors(right, column), tensors(right.scale(2), column.scale(2)), counted)
            .orElseThrow();
    assertEquals(2, compared.get());
    assertTrue(difference.sentence().contains("6 of 6 entries"), difference::sentence);
    assertTrue(compared.get() > 2);
  }

  @Test
  @DisplayName("names an entry of a column by its row, and tells zeros apart")
  void column() {
    SimpleMatrix zero = new SimpleMatrix(new double[] {-0.0});
    assertEquals(
        Optional.of("b[0] is 0.0, but should be -0.0 (a zero's sign); 1 of 1 entry of b differs."),
        TensorComparison.compare(
                List.of(new Tensor("b", zero)),
                List.of(new Tensor("b", new SimpleMatrix(1, 1))),
                Closeness.SAME_BITS)
            .map(Difference::sentence));
  }

  @Test
  @DisplayName("names a wrong shape before any entry")
  void shape() {
    assertEquals(
        Optional.of("dWax has the shape (3, 2), but should have (2, 3): it is transposed."),
        compare(right.transpose(), column));
  }

  @Test
  @DisplayName("never accepts NaN, and accepts what the tolerance does")
  void tolerance() {
    Closeness close = new Tolerance(0, 0.01)::accepts;
    List<Tensor> expected = tensors(right, column);
    assertEquals(
        Optional.empty(),
        TensorComparison.compare(expected, tensors(right.plus(0.009), column), close)
            .map(Difference::sentence));
    assertEquals(
        Optional.of("db[0] is NaN, but should be 1.0; 2 of 2 entries of db differ."),
        TensorComparison.compare(expected, tensors(right, column.scale(Double.NaN)), close)
            .map(Difference::sentence));
  }

  @Test
  @DisplayName("looks only at the entries selected")
  void selection() {
    List<Tensor> expected = tensors(right, column);
    Selection large = Selection.where(expected, value -> value > 5);
    assertEquals(
        Optional.of(
            "dWax[1][2] is 0.0, but should be 6.0 (off by 6.0); 1 of 6 entries of dWax differs."),
        TensorComparison.compare(
                expected,
                tensors(new SimpleMatrix(2, 3), new SimpleMatrix(2, 1)),
                Closeness.SAME_BITS,
                large,
                Trait.NONE)
            .map(Difference::sentence));
  }
}
