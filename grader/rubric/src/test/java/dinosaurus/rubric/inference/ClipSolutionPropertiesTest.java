package dinosaurus.rubric.inference;

import static dinosaurus.rubric.inference.ClipSolutionTest.beyond;
import static dinosaurus.rubric.inference.ClipSolutionTest.clauses;
import static dinosaurus.rubric.inference.ClipSolutionTest.each;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dinosaurus.rubric.inference.observation.Wording;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

@Label("For any number")
class ClipSolutionPropertiesTest {

  @Property(tries = 30)
  @Label("a bound in place of maxValue is solved for")
  void bound(@ForAll @IntRange(min = 1, max = 90) int tenths) {
    double bound = tenths / 10.0;

    assertEquals(
        "entries are cut off at %1$s and -%1$s, whatever maxValue is"
            .formatted(Wording.number(bound)),
        clauses(
            each(
                (matrix, max) ->
                    matrix.setTo(
                        matrix.elementOp(
                            (int row, int column, double entry) ->
                                Math.max(-bound, Math.min(bound, entry)))))));
  }

  @Property(tries = 30)
  @Label("a leak of any size is solved for")
  void leak(@ForAll @DoubleRange(min = 0.02, max = 0.9) double factor) {
    double leak = Math.round(factor * 1000) / 1000.0;
    String number = Wording.number(leak);
    String rest = Wording.number(Wording.settled(1 - leak));

    assertEquals(
        "entries above maxValue come back as %s * entry + %s * maxValue; entries below -maxValue"
                .formatted(number, rest)
            + " come back as %s * entry - %s * maxValue".formatted(number, rest),
        clauses(
            each(
                beyond(
                    (entry, bound) ->
                        Math.copySign(bound, entry)
                            + leak * (entry - Math.copySign(bound, entry))))));
  }
}
