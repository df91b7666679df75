package dinosaurus.rubric.inference.model;

import java.util.List;
import org.ejml.simple.SimpleMatrix;

/** States from which an example may start; the right one first. */
enum StateForm {
  CARRIED("the last one"),
  ZERO("zero"),
  EACH_PASS("zero at the start of every pass through the names"),
  FIRST_KEPT("the one that the first name ended in"),
  LATE("the one that the name before the last ended in"),
  FIRST_STEP("the one after the first character of the name before"),
  BEFORE_LAST("the one before the last character of the name before"),
  UPDATED("the one that the name before gives with the parameters after its update");

  private final String words;

  StateForm(String words) {
    this.words = words;
  }

  /**
   * Returns the state from which an iteration starts.
   *
   * @param j the iteration
   * @param names how many names there are
   * @param zero the zero state
   * @param kept what was kept of each iteration before
   */
  SimpleMatrix before(int j, int names, SimpleMatrix zero, List<SimpleMatrix> kept) {
    return switch (this) {
      case ZERO -> zero;
      case EACH_PASS -> j % names == 0 ? zero : kept.get(j - 1);
      case FIRST_KEPT -> j == 0 ? zero : kept.get(0);
      case LATE -> j < 2 ? zero : kept.get(j - 2);
      default -> j == 0 ? zero : kept.get(j - 1);
    };
  }

  String words() {
    return words;
  }
}
