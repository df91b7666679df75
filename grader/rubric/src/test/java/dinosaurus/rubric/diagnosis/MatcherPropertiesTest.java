package dinosaurus.rubric.diagnosis;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.Fingerprint;
import dinosaurus.fixtures.KnownMistake;
import dinosaurus.rubric.score.Diagnosis;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

@Label("The diagnosis, whatever is known and observed,")
class MatcherPropertiesTest {

  /** Two with one hint, so that groups come up. */
  private static final List<KnownMistake> KNOWN =
      List.of(
          MadeUp.mistake("C01"),
          MadeUp.mistake("C02", "shared"),
          MadeUp.mistake("C03", "shared"),
          MadeUp.mistake("C04"));

  private static final int UNTRIED = 9;

  @Property(seed = "24")
  @Label("never names a mistake that disagrees with a case, nor without a case that shows it")
  void neverWrong(@ForAll @Size(min = 5, max = 20) List<@IntRange(max = 9) Integer> table) {
    List<Observation> cases = cases(table, -1);
    Diagnosis diagnosis = diagnosis(cases);
    if (diagnosis instanceof Diagnosis.Cause cause) {
      for (KnownMistake mistake : cause.mistakes()) {
        assertTrue(cases.stream().allMatch(one -> agrees(one, mistake)), diagnosis::toString);
        assertTrue(cases.stream().anyMatch(one -> shows(one, mistake)), diagnosis::toString);
      }
    }
    if (diagnosis instanceof Diagnosis.Combined combined) {
      assertTrue(cases.stream().allMatch(one -> agrees(one, combined)), diagnosis::toString);
    }
  }

  @Property(seed = "24")
  @Label("never names another than the one that was made, nor leaves out one that answers alike")
  void oneMade(
      @ForAll @Size(min = 5, max = 20) List<@IntRange(max = 9) Integer> table,
      @ForAll @IntRange(max = 3) int made) {
    List<Observation> cases = cases(table, made);
    Diagnosis diagnosis = diagnosis(cases);
    List<KnownMistake> alike =
        KNOWN.stream()
            .filter(mistake -> cases.stream().allMatch(one -> agrees(one, mistake)))
            .filter(mistake -> cases.stream().anyMatch(one -> shows(one, mistake)))
            .toList();
    boolean oneHint = alike.stream().map(KnownMistake::hint).distinct().count() == 1;
    assertTrue(
        oneHint
            ? diagnosis.mistakes().equals(alike) && alike.contains(KNOWN.get(made))
            : diagnosis instanceof Diagnosis.Silent,
        diagnosis::toString);
  }

  private static Diagnosis diagnosis(List<Observation> cases) {
    return Matcher.diagnose(KNOWN, cases).get(Exercise.CLIP);
  }

  /**
   * Makes cases, each of five numbers: the answer, and what the four mistakes answer.
   *
   * @param made the mistake that the submission makes; negative for any answers
   */
  private static List<Observation> cases(List<Integer> table, int made) {
    List<Observation> cases = new ArrayList<>();
    for (int i = 0; i + 5 <= table.size(); i += 5) {
      Map<String, Fingerprint> tried = new HashMap<>();
      for (int m = 0; m < KNOWN.size(); m++) {
        int code = table.get(i + 1 + m);
        if (code != UNTRIED || m == made) {
          tried.put(KNOWN.get(m).id(), deviation(code));
        }
      }
      int answer = made < 0 ? table.get(i) : table.get(i + 1 + made);
      cases.add(new Observation(Exercise.CLIP, deviation(answer), tried, true));
    }
    return cases;
  }

  /**
   * Returns one of nine deviations in two parts, each of which is right or has one of two marks.
   */
  private static Fingerprint deviation(int code) {
    String dWax = List.of("", "dWax=1 ", "dWax=2 ").get(code % 3);
    String db = List.of("", "db=1", "db=2").get(code / 3 % 3);
    return MadeUp.deviation((dWax + db).strip());
  }

  private static boolean agrees(Observation one, KnownMistake mistake) {
    return one.of(mistake).map(one.deviation()::matches).orElse(true);
  }

  private static boolean shows(Observation one, KnownMistake mistake) {
    return one.deviates() && one.of(mistake).isPresent();
  }

  /** Tells whether some two of the mistakes, one of each part, agree on every part of a case. */
  private static boolean agrees(Observation one, Diagnosis.Combined combined) {
    List<KnownMistake> first = combined.parts().get(0).mistakes();
    List<KnownMistake> second = combined.parts().get(1).mistakes();
    return IntStream.range(0, first.size() * second.size())
        .anyMatch(i -> agrees(one, first.get(i / second.size()), second.get(i % second.size())));
  }

  private static boolean agrees(Observation one, KnownMistake first, KnownMistake second) {
    if (one.of(first).isEmpty() || one.of(second).isEmpty()) {
      return true;
    }
    Fingerprint a = one.of(first).get();
    Fingerprint b = one.of(second).get();
    return Stream.of("dWax", "db")
        .allMatch(
            part ->
                a.parts().contains(part) && b.parts().contains(part)
                    || same(one.deviation(), a.parts().contains(part) ? a : b, part));
  }

  private static boolean same(Fingerprint observed, Fingerprint alone, String part) {
    Set<String> only = Set.of(part);
    return observed.only(only).matches(alone.only(only));
  }
}
