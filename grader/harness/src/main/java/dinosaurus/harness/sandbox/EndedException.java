package dinosaurus.harness.sandbox;

import java.io.IOException;

/** Says that a process ended itself, and told so before. */
final class EndedException extends IOException {

  private static final long serialVersionUID = 1;
}
