package dinosaurus.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.fixtures.Case;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.Fingerprint;
import dinosaurus.fixtures.Parts;
import dinosaurus.fixtures.Tolerance;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

@DisplayName("Another correct order of sums is accepted, with a hundredfold to spare, by")
class ToleranceTest {

  private static final double SPARE = 0.01;

  static final List<Named<Case<?, ?>>> CASES = Authored.named(Authored.CASES.all());

  @ParameterizedTest(name = "{0}")
  @FieldSource("CASES")
  void accepted(Case<?, ?> one) {
    Tolerance spare =
        new Tolerance(SPARE * one.tolerance().relative(), SPARE * one.tolerance().absolute());
    Parts answer = Parts.of(one, new TextbookModel());
    assertEquals(Fingerprint.NONE, answer.deviation(Parts.of(one.expected()), spare), one.id());
  }

  /** Asks of drawn cases what is asked of the written ones. */
  static void requireMargins(CaseSet drawn) {
    assertTrue(drawn.all().stream().allMatch(Margins::areKept));
    drawn.all().forEach(new ToleranceTest()::accepted);
  }
}
