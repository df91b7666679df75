package dinosaurus.rubric.answers;

import java.util.List;
import java.util.function.DoublePredicate;

/** Decides which entries of a list of tensors are compared. */
@FunctionalInterface
public interface Selection {

  /** Compares every entry. */
  Selection EVERYTHING = (tensor, row, column) -> true;

  /** Tells whether to compare an entry of the tensor at a position of the list. */
  boolean includes(int tensor, int row, int column);

  /**
   * Compares the entries at whose place the source has a value to be looked at.
   *
   * @param source tensors of the shapes that are compared
   * @param condition the values to be looked at
   */
  static Selection where(List<Tensor> source, DoublePredicate condition) {
    return (tensor, row, column) -> condition.test(source.get(tensor).matrix().get(row, column));
  }

  /**
   * Names what the entries that differ may have in common.
   *
   * @param words which entries have the trait, such as {@code those whose gradient is clipped}
   * @param entries the entries that have it
   */
  record Trait(String words, Selection entries) {

    /** No entry has it. */
    public static final Trait NONE = new Trait("none", (tensor, row, column) -> false);
  }
}
