package dinosaurus.rubric.diagnosis;

import dinosaurus.fixtures.Fingerprint;
import dinosaurus.fixtures.KnownMistake;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells quickly that some mistakes together don't give the answers of calls that returned: a part
 * isn't as one of them makes it, two of them change it, or it deviates and none does. Of a call
 * that didn't return nothing is said here.
 */
final class Refutations {

  private static final int UNTRIED = -1;
  private static final int WRONG = -2;

  private final List<Observation> returned;

  /**
   * Has a number for each observation and mistake: the deviating parts that it gives, a bit each.
   * An answer has fewer parts than a number has bits.
   */
  private final Map<KnownMistake, int[]> given = new HashMap<>();

  /**
   * Creates what tells.
   *
   * @param observations the answers, those of calls that didn't return among them
   */
  Refutations(List<Observation> observations) {
    returned = observations.stream().filter(one -> !Prediction.endsCall(one.deviation())).toList();
  }

  /** Tells whether some answer, to a case that all of some mistakes were tried on, isn't theirs. */
  boolean refute(List<KnownMistake> mistakes) {
    List<int[]> parts =
        mistakes.stream().map(mistake -> given.computeIfAbsent(mistake, this::given)).toList();
    for (int i = 0; i < returned.size(); i++) {
      if (refutes(i, parts)) {
        return true;
      }
    }
    return false;
  }

  private boolean refutes(int observation, List<int[]> given) {
    int missing = (1 << returned.get(observation).deviation().parts().size()) - 1;
    boolean wrong = false;
    for (int[] parts : given) {
      int some = parts[observation];
      if (some == UNTRIED) {
        return false;
      }
      wrong |= some == WRONG || (missing & some) != some;
      missing &= ~some;
    }
    return wrong || missing != 0;
  }

  private int[] given(KnownMistake mistake) {
    return returned.stream()
        .mapToInt(
            one ->
                one.of(mistake).map(predicted -> given(one.deviation(), predicted)).orElse(UNTRIED))
        .toArray();
  }

  private static int given(Fingerprint answer, Fingerprint predicted) {
    return answer.contains(predicted) ? bits(answer, predicted.parts()) : WRONG;
  }

  private static int bits(Fingerprint answer, Set<String> parts) {
    int bits = 0;
    int bit = 1;
    for (String part : answer.parts()) {
      bits |= parts.contains(part) ? bit : 0;
      bit <<= 1;
    }
    return bits;
  }
}
