package dinosaurus.harness.similarity;

import dinosaurus.harness.similarity.Alike.Kind;
import dinosaurus.harness.similarity.Copies.Copy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Compares submissions in one view. */
final class Comparison {

  /** So much of what is unusual about one of two must be shared, in percent. */
  private static final int SHARE = 50;

  private final View view;
  private final List<Copy> copies;
  private final Evidence evidence;

  Comparison(View view, List<Copy> copies) {
    this.view = view;
    this.copies = copies;
    this.evidence = new Evidence(profiles());
  }

  private List<Profile> profiles() {
    return copies.stream().map(copy -> copy.profile(view)).toList();
  }

  /** Returns how many may have what counts as a thing that few have. */
  int few() {
    return evidence.few();
  }

  /** Judges submissions that are the same, of which one is among the copies for all. */
  Optional<Judged> group(Copy copy) {
    Profile profile = copy.profile(view);
    double bits = evidence.ofCopy(Stretch.shared(profile, profile));
    int tokens = profile.covered(evidence::isRare);
    return bits < evidence.needed()
        ? Optional.empty()
        : Optional.of(
            new Judged(
                bits,
                100,
                copy.names(),
                () -> new Alike(Kind.IDENTICAL, copy.names(), 100, tokens, List.of())));
  }

  /** Returns the pairs that are alike. */
  List<Judged> pairs() {
    List<Judged> found = new ArrayList<>();
    for (int[] pair : new Candidates(profiles(), evidence).pairs()) {
      judge(copies.get(pair[0]), copies.get(pair[1])).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Judged> judge(Copy first, Copy second) {
    Profile one = first.profile(view);
    Profile two = second.profile(view);
    double bits = evidence.ofPair(Stretch.shared(one, two));
    if (bits < evidence.needed()) {
      return Optional.empty();
    }
    Profile lesser = one.covered(evidence::isRare) <= two.covered(evidence::isRare) ? one : two;
    Set<Long> shared = one.sharedWith(two);
    Predicate<Long> sharedByFew = hash -> evidence.isRare(hash) && shared.contains(hash);
    int tokens = lesser.covered(sharedByFew);
    int percent = 100 * tokens / Math.max(1, lesser.covered(evidence::isRare));
    return percent < SHARE
        ? Optional.empty()
        : Optional.of(
            new Judged(
                bits,
                percent,
                List.of(first.names().get(0), second.names().get(0)),
                () -> alike(first, second, percent, tokens)));
  }

  private Alike alike(Copy first, Copy second, int percent, int tokens) {
    Profile one = first.profile(view);
    Profile two = second.profile(view);
    List<Stretch> unusual =
        Stretch.shared(one, two).stream()
            .filter(stretch -> stretch.hashes().stream().anyMatch(evidence::isRare))
            .toList();
    return new Alike(
        view == View.STRUCTURE ? Kind.STRUCTURE : Kind.WORDING,
        List.of(first.names().get(0), second.names().get(0)),
        percent,
        tokens,
        Passages.of(
            unusual,
            new Passages.Text(one, first.listing()),
            new Passages.Text(two, second.listing())));
  }
}
