package dinosaurus.rubric.grading;

/**
 * Moves the calls of a model to a computer that is set to Turkish and lies in Samoa's time zone,
 * and back.
 *
 * <p>There 0.5 is written with a comma, the small I has no dot, and the date is another: what
 * depends on the computer's settings shows. A model in another process implements this itself.
 */
public interface Abroad {

  /** Makes the calls from now on abroad. */
  void leave();

  /** Makes the calls from now on at home. */
  void comeBack();
}
