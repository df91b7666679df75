package dinosaurus.rubric.inference.clip;

import java.util.List;
import java.util.Optional;

/** Says what became of the entries on one side of zero; on the negative one signs are turned. */
sealed interface EntryRule permits BoundRule, PieceRule {

  /**
   * Finds the rule that gives every entry, a plain one before one in two pieces.
   *
   * @param entries the entries of one side, in all cases
   * @return nothing if no rule gives them all, or too few tell
   */
  static Optional<EntryRule> of(List<Entry> entries) {
    return BoundRule.of(entries).<EntryRule>map(rule -> rule).or(() -> PieceRule.of(entries));
  }

  /** Tells whether every entry comes back as it should. */
  boolean isRight();

  /** Returns what becomes of a positive entry. */
  double on(double given, double bound);

  /** Tells whether the rule gives all entries. */
  default boolean gives(List<Entry> entries) {
    return entries.stream().allMatch(entry -> entry.becomes(on(entry.given(), entry.bound())));
  }

  /** Says what became of the entries on one side. */
  String one(BoundWords words, int sign);

  /** Says what became of the entries on both sides. */
  String both(BoundWords words);
}
