package dinosaurus.harness.policy;

/** Says in one line what is wrong with a policy file, and on which line. */
public final class PolicyException extends Exception {

  private static final long serialVersionUID = 1;

  PolicyException(String file, int line, String what) {
    super(file + ", line " + line + ": " + what);
  }
}
