package dinosaurus.rubric.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dinosaurus.rubric.answers.Selection.Trait;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Entries that differ have in common")
class InCommonTest {

  private static final SimpleMatrix RIGHT =
      new SimpleMatrix(new double[][] {{1, -2, 3}, {-4, 5, -6}, {7, -8, 9}});

  private static String common(SimpleMatrix actual, Trait trait) {
    List<Tensor> expected = List.of(new Tensor("Waa", RIGHT));
    List<Tensor> given = List.of(new Tensor("Waa", actual));
    String sentence =
        TensorComparison.compare(expected, given, Closeness.SAME_BITS, Selection.EVERYTHING, trait)
            .orElseThrow()
            .sentence();
    return sentence.substring(sentence.indexOf("differ") + "differ".length());
  }

  private static String changed(UnaryOperator<SimpleMatrix> change) {
    return common(change.apply(RIGHT.copy()), Trait.NONE);
  }

  private static String mapped(DoubleUnaryOperator change) {
    return changed(m -> m.elementOp((int row, int column, double v) -> change.applyAsDouble(v)));
  }

  @Test
  @DisplayName("one row, one column, or nothing")
  void lines() {
    assertEquals(
        ": all in row 1.",
        changed(
            m -> {
              m.set(1, 0, 10);
              m.set(1, 2, 11);
              return m;
            }));
    assertEquals(
        ": all in column 2.",
        changed(
            m -> {
              m.set(1, 2, 10);
              m.set(2, 2, 11);
              return m;
            }));
    assertEquals(
        ".",
        changed(
            m -> {
              m.set(1, 2, 10);
              m.set(2, 1, 11);
              return m;
            }));
  }

  @Test
  @DisplayName("a sign, where they are more than three")
  void signs() {
    assertEquals(": only negative ones.", mapped(v -> v < 0 ? v * v : v));
    assertEquals(": only positive ones.", mapped(v -> v > 0 ? v * v + 1 : v));
    assertEquals(".", mapped(v -> v < -2 ? v * v : v));
  }

  @Test
  @DisplayName("zero, the opposite sign, a value, a factor or an offset")
  void values() {
    assertEquals(": all of them are 0.", mapped(v -> 0));
    assertEquals(": all have the opposite sign.", mapped(v -> -v));
    assertEquals(": all of them are 10.0.", mapped(v -> 10));
    assertEquals(": all are 0.333333 times what they should be.", mapped(v -> v / 3));
    assertEquals(": all are too large by 0.125.", mapped(v -> v + 0.125));
    assertEquals(": all are too small by 0.125.", mapped(v -> v - 0.125));
  }

  @Test
  @DisplayName("a place and a value")
  void both() {
    assertEquals(": only negative ones, all of them are 0.", mapped(v -> v < 0 ? 0 : v));
  }

  @Test
  @DisplayName("that they are transposed")
  void transposed() {
    assertEquals(": it is transposed.", changed(SimpleMatrix::transpose));
  }

  @Test
  @DisplayName("a trait that not every entry has")
  void trait() {
    Trait large =
        new Trait("large ones", Selection.where(List.of(new Tensor("", RIGHT)), v -> v > 4));
    SimpleMatrix wrong = RIGHT.copy();
    wrong.set(1, 1, 0.5);
    wrong.set(2, 0, 0.25);
    assertEquals(": only large ones.", common(wrong, large));
    wrong.set(0, 1, 0.75);
    assertEquals(".", common(wrong, large));
  }

  @Test
  @DisplayName("nothing, where there is but one, or none is a number")
  void nothing() {
    SimpleMatrix wrong = RIGHT.copy();
    wrong.set(0, 0, 0);
    assertEquals("s.", common(wrong, Trait.NONE));
    assertEquals(".", mapped(v -> Double.NaN));
  }
}
