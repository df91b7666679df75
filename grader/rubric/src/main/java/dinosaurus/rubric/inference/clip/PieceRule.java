package dinosaurus.rubric.inference.clip;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says what became of entries beyond the bound and of those within it.
 *
 * @param fromBound whether an entry at the bound counts as one beyond
 * @param beyond what became of those beyond
 * @param within what became of those within
 */
record PieceRule(boolean fromBound, Piece beyond, Piece within) implements EntryRule {

  static Optional<EntryRule> of(List<Entry> entries) {
    return Stream.of(false, true).flatMap(fromBound -> of(fromBound, entries).stream()).findFirst();
  }

  private static Optional<EntryRule> of(boolean fromBound, List<Entry> entries) {
    List<Entry> outside = side(entries, fromBound, true);
    return outside.size() < Piece.FEWEST
        ? Optional.empty()
        : Piece.of(outside, Affine.BOUND)
            .flatMap(
                beyond ->
                    Piece.of(side(entries, fromBound, false), Affine.SAME)
                        .map(within -> new PieceRule(fromBound, beyond, within)));
  }

  private static List<Entry> side(List<Entry> entries, boolean fromBound, boolean beyond) {
    return entries.stream()
        .filter(entry -> isBeyond(entry.given(), entry.bound(), fromBound) == beyond)
        .toList();
  }

  private static boolean isBeyond(double given, double bound, boolean fromBound) {
    return given > bound || fromBound && given == bound;
  }

  @Override
  public boolean isRight() {
    return beyond.equals(Affine.BOUND) && within.equals(Affine.SAME);
  }

  @Override
  public double on(double given, double bound) {
    return (isBeyond(given, bound, fromBound) ? beyond : within).on(given, bound);
  }

  @Override
  public String one(BoundWords words, int sign) {
    String inside = (sign > 0 ? "positive" : "negative") + " entries within the bounds come back ";
    return told(
        words.beyond(sign, fromBound) + " come back " + beyond.words(words.bound(), sign),
        inside + within.words(words.bound(), sign));
  }

  @Override
  public String both(BoundWords words) {
    if (!beyond.isOdd() && !beyond.equals(Affine.BOUND) || !within.isOdd()) {
      return one(words, 1) + "; " + one(words, -1);
    }
    String outside = beyond.words(words.bound(), 1);
    String inside = within.words(words.bound(), 1);
    return outside.equals(inside)
        ? "entries come back " + inside
        : told(
            words.beyond(fromBound) + " come back " + outside,
            "entries within the bounds come back " + inside);
  }

  /** Leaves out what is as it should be. */
  private String told(String outside, String inside) {
    if (within.equals(Affine.SAME)) {
      return outside;
    }
    return beyond.equals(Affine.BOUND) ? inside : outside + ", and " + inside;
  }
}
