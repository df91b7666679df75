package dinosaurus.reference.misconceptions;

/**
 * Samples until a newline comes, however long it takes.
 *
 * <p>Gives up after {@value #PATIENCE} characters, where a student's loop would hang.
 */
class Unlimited extends Sampling {

  private static final int PATIENCE = 1000;

  @Override
  final boolean goesOn(boolean afterNewline, int step) {
    return !afterNewline && step < PATIENCE;
  }
}
