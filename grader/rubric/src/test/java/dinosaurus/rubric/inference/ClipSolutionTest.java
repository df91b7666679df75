package dinosaurus.rubric.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dinosaurus.assignment.Answer;
import dinosaurus.assignment.Call;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.Visibility;
import dinosaurus.rubric.answers.Tensor;
import dinosaurus.rubric.inference.clip.ClipRule;
import dinosaurus.rubric.inference.clip.Clipping;
import dinosaurus.rubric.inference.clip.GradientRule;
import dinosaurus.rubric.inference.observation.Observed;
import dinosaurus.toolkit.Gradients;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Of the gradients that clip returns")
class ClipSolutionTest {

  private static final CaseSet CASES = CaseSet.load(Visibility.PUBLIC);

  /** Clips one matrix in place. */
  interface Clip extends BiConsumer<SimpleMatrix, Double> {}

  private static double cut(double entry, double bound) {
    return Math.max(-bound, Math.min(bound, entry));
  }

  private static void cut(SimpleMatrix matrix, int row, int column, double bound) {
    matrix.set(row, column, cut(matrix.get(row, column), bound));
  }

  private static List<Observed<Call.Clip, Gradients>> calls(BiConsumer<Gradients, Double> clip) {
    return CASES.clip().stream()
        .map(
            one -> {
              Call.Clip given = one.arguments();
              Gradients returned = one.arguments().gradients();
              clip.accept(returned, given.maxValue());
              return new Observed<>(given, Answer.of(given, returned));
            })
        .toList();
  }

  static BiConsumer<Gradients, Double> each(Clip clip) {
    return (gradients, bound) ->
        Tensor.of(gradients).forEach(one -> clip.accept(one.matrix(), bound));
  }

  static String clauses(BiConsumer<Gradients, Double> clip) {
    return String.join("; ", Inference.clip(calls(clip), List.of()));
  }

  /** Clips where loops from and to other places get. */
  private static Clip loops(int from, int rowsLess, int columnsLess) {
    return (matrix, bound) -> {
      for (int row = from; row < matrix.getNumRows() - rowsLess; row++) {
        for (int column = from; column < matrix.getNumCols() - columnsLess; column++) {
          cut(matrix, row, column, bound);
        }
      }
    };
  }

  private static Clip entries(DoubleBinaryOperator rule) {
    return (matrix, bound) -> {
      for (int i = 0; i < matrix.getNumElements(); i++) {
        matrix.set(i, rule.applyAsDouble(matrix.get(i), bound));
      }
    };
  }

  static Clip beyond(DoubleBinaryOperator rule) {
    return entries(
        (entry, bound) -> Math.abs(entry) > bound ? rule.applyAsDouble(entry, bound) : entry);
  }

  private static void afterFirstInRow(SimpleMatrix matrix, double bound) {
    for (int row = 0; row < matrix.getNumRows(); row++) {
      for (int column = 0; column < matrix.getNumCols(); column++) {
        if (Math.abs(matrix.get(row, column)) > bound) {
          cut(matrix, row, column, bound);
          break;
        }
      }
    }
  }

  private static void firstHalf(SimpleMatrix matrix, double bound) {
    for (int i = 0; i < matrix.getNumElements() / 2; i++) {
      matrix.set(i, cut(matrix.get(i), bound));
    }
  }

  private static void unlessMaximumIsWithin(SimpleMatrix matrix, double bound) {
    if (matrix.elementMax() > bound) {
      loops(0, 0, 0).accept(matrix, bound);
    }
  }

  private static void mirrored(SimpleMatrix matrix, double bound) {
    for (int row = 0; row < matrix.getNumRows(); row++) {
      for (int column = 0; column < matrix.getNumCols(); column++) {
        boolean square = matrix.getNumRows() == matrix.getNumCols();
        double entry = square ? matrix.get(column, row) : matrix.get(row, column);
        matrix.set(row, column, cut(entry, bound));
      }
    }
  }

  static Stream<Arguments> clips() {
    return Stream.of(
        arguments(loops(0, 0, 0), ""),
        arguments(loops(0, 1, 0), "the last row comes back as it was"),
        arguments(
            (Clip) ClipSolutionTest::firstHalf,
            "the entries from the middle on come back as they were"),
        arguments(loops(1, 0, 0), "the first row and the first column come back as they were"),
        arguments(
            (Clip) ClipSolutionTest::afterFirstInRow,
            "in dWax, dWaa and dWya, only the first entry beyond the bounds in each row is"
                + " clipped"),
        arguments(
            (Clip) ClipSolutionTest::unlessMaximumIsWithin,
            "a matrix comes back as it was where its largest entry is within the bound, however"
                + " far below -maxValue others are"),
        arguments(
            (Clip) ClipSolutionTest::mirrored,
            "dWaa comes back clipped, but above the diagonal stands what belongs below it"),
        arguments(
            entries((entry, bound) -> entry % bound),
            "entries come back as what is left over when they are divided by maxValue"),
        arguments(
            beyond((entry, bound) -> entry / bound),
            "entries beyond maxValue and -maxValue come back divided by maxValue"),
        arguments(
            beyond(
                (entry, bound) -> {
                  double smaller = entry;
                  while (Math.abs(smaller) > bound && Double.isFinite(smaller)) {
                    smaller /= 2;
                  }
                  return smaller;
                }),
            "entries beyond maxValue and -maxValue come back halved until they are within"
                + " maxValue"),
        arguments(
            (Clip) (matrix, bound) -> matrix.setTo(matrix.scale(bound / matrix.normF())),
            "entries come back multiplied by maxValue / n, n being the root of the sum of the"
                + " squares of its entries"),
        arguments(
            entries((entry, bound) -> Math.max(-bound, Math.max(bound, entry))),
            "entries above maxValue come back as they were, and positive entries within the bounds"
                + " come back as maxValue; negative entries come back as maxValue"),
        arguments(
            entries((entry, bound) -> (entry > 0 ? 1 : -1) * Math.min(bound, Math.abs(entry))),
            "0.0 comes back as -0.0"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("clips")
  @DisplayName("the rule is said")
  void rule(Clip clip, String clause) {
    assertEquals(clause, clauses(each(clip)));
  }

  private static DoubleBinaryOperator within(DoubleUnaryOperator rule) {
    return (entry, bound) ->
        Math.abs(entry) > bound ? Math.copySign(bound, entry) : rule.applyAsDouble(entry);
  }

  private static DoubleBinaryOperator infinite(DoubleUnaryOperator rule) {
    return (entry, bound) ->
        Double.isInfinite(entry) ? rule.applyAsDouble(entry) : cut(entry, bound);
  }

  /** Tells it of about every second number. */
  private static boolean isOdd(double entry) {
    return Math.floor(Math.abs(entry) * 1000) % 2 == 1;
  }

  static Stream<Arguments> unsolved() {
    String right = "; entries within the bounds come back as they were";
    String wrong = "of # entries beyond maxValue and -maxValue, # are wrong";
    return Stream.of(
        arguments(
            (Clip) (matrix, bound) -> matrix.setTo(matrix.scale(1 / (1 + bound))),
            "all entries of the five gradients come back multiplied by one number"),
        arguments(
            (Clip)
                (matrix, bound) ->
                    matrix.setTo(matrix.scale(1 / (bound + matrix.getNumElements()))),
            "all entries of a gradient come back multiplied by one number"),
        arguments(beyond((entry, bound) -> Double.NaN), wrong + " and come back as NaN" + right),
        arguments(
            beyond((entry, bound) -> isOdd(entry) ? cut(entry, bound) : entry),
            wrong + " and come back as they were" + right),
        arguments(
            beyond((entry, bound) -> isOdd(entry) ? cut(entry, bound) : 0),
            wrong + " and come back as 0" + right),
        arguments(
            beyond((entry, bound) -> -entry * entry * entry),
            wrong + ", and all have the other sign" + right),
        arguments(
            beyond((entry, bound) -> cut(entry, bound) / (2.5 + Math.sin(entry * entry))),
            wrong + ", and all lie within the bounds now, not at them" + right),
        arguments(
            beyond((entry, bound) -> entry * (1.5 + Math.sin(entry * entry) / 4)),
            wrong + ", and all lie beyond the bounds still" + right),
        arguments(beyond((entry, bound) -> isOdd(entry) ? 0 : Double.NaN), wrong + right),
        arguments(
            entries(within(entry -> isOdd(entry) ? entry : 0)),
            "# of the entries within the bounds have changed and come back as 0"),
        arguments(
            entries(
                (entry, bound) ->
                    Math.abs(entry) > bound ? Double.NaN : isOdd(entry) ? 0 : entry + 3 * bound),
            wrong + " and come back as NaN"),
        arguments(
            entries(
                (entry, bound) ->
                    Math.abs(entry) > bound
                        ? cut(entry, bound)
                        : isOdd(entry) ? 0 : entry + 3 * bound),
            ""),
        arguments(entries(infinite(entry -> Double.NaN)), "infinite entries come back as NaN"),
        arguments(entries(infinite(entry -> entry)), "infinite entries come back as they were"),
        arguments(
            entries(infinite(entry -> Math.signum(entry))), "infinite entries come back wrong"),
        arguments(entries((entry, bound) -> cut(entry, bound) + 0.0), "-0.0 comes back as 0.0"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("unsolved")
  @DisplayName("what entries have in common is said, where no rule is")
  void common(Clip clip, String clause) {
    assertEquals(clause, clauses(each(clip)).replaceAll("\\b\\d+ (of|entries|are)", "# $1"));
  }

  @Test
  @DisplayName("a single one that has changed is told as one")
  void single() {
    AtomicBoolean changed = new AtomicBoolean();
    Clip once =
        entries(
            (entry, bound) ->
                Math.abs(entry) < bound && entry != 0 && changed.compareAndSet(false, true)
                    ? Double.NaN
                    : cut(entry, bound));
    assertEquals(
        "1 of the entries within the bounds has changed and come back as NaN", clauses(each(once)));
  }

  @Test
  @DisplayName("nothing is said where two cases came back, or another shape")
  void nothing() {
    List<Observed<Call.Clip, Gradients>> left = calls((gradients, bound) -> {});
    assertEquals(
        List.of("entries beyond maxValue and -maxValue come back as they were"),
        Inference.clip(left.subList(0, 3), List.of()));
    assertEquals(List.of(), Inference.clip(left.subList(0, 2), List.of()));
    assertEquals(
        Optional.empty(),
        Inference.clipRule(
            calls(
                (gradients, bound) ->
                    gradients.dWax().setTo(new SimpleMatrix(gradients.dWax().getNumRows(), 1)))));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("clips")
  @DisplayName("the rule that is solved for gives them again")
  void again(Clip clip, String clause) {
    List<Observed<Call.Clip, Gradients>> calls = calls(each(clip));
    Optional<ClipRule> rule = Inference.clipRule(calls);

    assertTrue(rule.isPresent(), clause);
    for (Observed<Call.Clip, Gradients> call : calls) {
      Clipping again =
          new Clipping(
              rule.get().clip(call.given().gradients(), call.given().maxValue()),
              call.answer().result(),
              call.given().maxValue());
      for (int i = 0; i < 5; i++) {
        if (Clipping.isFinite(call.given().gradients())) {
          assertTrue(again.returns(i, GradientRule.of(again.given(), i)), clause);
        }
      }
    }
  }

  @Test
  @DisplayName("a change of what was given is said, and what is no copy")
  void argument() {
    List<Observed<Call.Clip, Gradients>> calls =
        CASES.clip().stream()
            .map(
                one -> {
                  Call.Clip after = one.arguments();
                  Gradients given = after.gradients();
                  loops(0, 0, 0).accept(given.dWax(), after.maxValue());
                  Gradients right = one.expected().result();
                  Gradients returned =
                      new Gradients(
                          given.dWax(), right.dWaa(), right.dWya(), right.db(), right.dby());
                  return new Observed<>(one.call(), Answer.of(after, returned));
                })
            .toList();

    assertEquals(
        "after the call, of the gradients that were given, dWax has changed; what comes back as"
            + " dWax is what was given, no copy",
        String.join("; ", Inference.clip(calls, List.of())));
  }
}
