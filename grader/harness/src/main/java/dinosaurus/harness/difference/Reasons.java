package dinosaurus.harness.difference;

import dinosaurus.harness.results.Basis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds out why two results may differ. */
final class Reasons {

  private Reasons() {}

  /** Returns what is different between the bases of two results, a few words each. */
  static List<String> of(Optional<Basis> old, Optional<Basis> now) {
    if (old.isEmpty() || now.isEmpty()) {
      return old.isEmpty() && now.isEmpty() ? List.of() : List.of("another submission");
    }
    List<String> reasons = new ArrayList<>();
    Change change = new Change(old.get(), now.get(), reasons);
    change.of(Basis::submission, "another submission");
    change.of(Basis::cases, "other cases");
    change.of(Basis::assignment, "another version of the assignment");
    change.of(Basis::grader, "another build of the grader");
    change.of(Basis::limits, "other limits");
    change.of(
        Basis::followThrough,
        now.get().followThrough() ? "now with follow-through" : "now without follow-through");
    change.of(Basis::secret, "another secret of the fresh cases");
    return reasons;
  }

  private record Change(Basis old, Basis now, List<String> reasons) {
    void of(Function<Basis, Object> part, String reason) {
      if (!part.apply(old).equals(part.apply(now))) {
        reasons.add(reason);
      }
    }
  }
}
