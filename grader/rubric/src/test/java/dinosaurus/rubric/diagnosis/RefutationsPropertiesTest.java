package dinosaurus.rubric.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.Fingerprint;
import dinosaurus.fixtures.KnownMistake;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

@Label("Some mistakes, whatever is observed,")
class RefutationsPropertiesTest {

  private static final List<KnownMistake> KNOWN =
      List.of(
          MadeUp.mistake("C01"),
          MadeUp.mistake("O01"),
          MadeUp.mistake("O02"),
          MadeUp.mistake("O03"));

  private static final List<String> DEVIATIONS =
      List.of("", "a=1", "a=2", "b=1", "b=2", "a=1 b=1", "a=1 b=2", "thrown=1", "crashed=1");

  @Property(seed = "19")
  @Label(
      "are refuted if they don't give an answer that returned, and never if they explain everything")
  void explained(@ForAll @Size(min = 5, max = 15) List<@IntRange(max = 9) Integer> table) {
    List<Observation> cases = cases(table);
    List<Observation> returned =
        cases.stream().filter(one -> !Prediction.endsCall(one.deviation())).toList();
    Refutations refutations = new Refutations(cases);
    for (KnownMistake first : KNOWN) {
      for (KnownMistake second : KNOWN) {
        for (Theory theory : theories(first, second)) {
          boolean refuted = refutations.refute(theory.mistakes());
          assertEquals(!theory.agrees(returned), refuted, theory::toString);
          assertFalse(refuted && theory.explains(cases), theory::toString);
        }
      }
    }
  }

  private static List<Theory> theories(KnownMistake first, KnownMistake second) {
    return first.equals(second)
        ? List.of(new Theory(List.of(), List.of(first)), new Theory(List.of(first), List.of()))
        : List.of(
            new Theory(List.of(), List.of(first, second)),
            new Theory(List.of(first), List.of(second)));
  }

  /** Makes cases, each of five numbers: the answer, and what the four mistakes answer, if any. */
  private static List<Observation> cases(List<Integer> table) {
    List<Observation> cases = new ArrayList<>();
    for (int i = 0; i + 5 <= table.size(); i += 5) {
      Map<String, Fingerprint> tried = new HashMap<>();
      for (int m = 0; m < KNOWN.size(); m++) {
        int code = table.get(i + 1 + m);
        if (code < DEVIATIONS.size()) {
          tried.put(KNOWN.get(m).id(), MadeUp.deviation(DEVIATIONS.get(code)));
        }
      }
      String answer = DEVIATIONS.get(table.get(i) % DEVIATIONS.size());
      cases.add(new Observation(Exercise.OPTIMIZE, MadeUp.deviation(answer), tried, true));
    }
    return cases;
  }
}
