package dinosaurus.rubric.inference.clip;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes an entry of an entry and the bound, both positive. */
interface Piece {

  /** Fewer entries are given by many functions. */
  int FEWEST = 3;

  double on(double entry, double bound);

  /**
   * Says what entries come back as.
   *
   * @param bound how the bound is called
   * @param sign of the entries as they were given
   */
  String words(String bound, int sign);

  /** Tells whether the words are the same on both sides of zero. */
  boolean isOdd();

  default boolean gives(List<Entry> entries) {
    return entries.stream().allMatch(entry -> entry.becomes(on(entry.given(), entry.bound())));
  }

  /**
   * Finds the function that gives every entry.
   *
   * @param otherwise what they should be, which is taken where it gives them
   * @return nothing if no function gives them all, or too few entries tell
   */
  static Optional<Piece> of(List<Entry> entries, Piece otherwise) {
    if (otherwise.gives(entries)) {
      return Optional.of(otherwise);
    }
    if (entries.size() < FEWEST) {
      return Optional.empty();
    }
    return Stream.<Stream<? extends Piece>>of(
            Affine.single(entries), Arrays.stream(Curve.values()), Affine.sums(entries))
        .<Piece>flatMap(pieces -> pieces)
        .filter(piece -> piece.gives(entries))
        .findFirst();
  }
}
