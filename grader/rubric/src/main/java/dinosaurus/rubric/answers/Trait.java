package dinosaurus.rubric.answers;

/**
 * Names what the entries that differ may have in common.
 *
 * @param words which entries have the trait, such as {@code those whose gradient is clipped}
 * @param entries the entries that have it
 */
public record Trait(String words, Selection entries) {

  /** No entry has it. */
  public static final Trait NONE = new Trait("none", (tensor, row, column) -> false);
}
