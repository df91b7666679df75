package dinosaurus.rubric.diagnosis;

import dinosaurus.fixtures.Fingerprint;
import java.util.Set;

/** Knows the parts of an answer that take the place of all others: the call never returned. */
final class Ending {

  private static final Set<String> PARTS = Set.of("thrown", "crashed", "endless");

  private Ending() {}

  /** Tells whether a call ended in another way than by returning. */
  static boolean of(Fingerprint fingerprint) {
    return fingerprint.parts().stream().anyMatch(PARTS::contains);
  }
}
