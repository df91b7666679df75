package dinosaurus.harness.sandbox;

import java.io.IOException;

/** Says that a process takes more of the machine's memory than it may. */
final class ExcessException extends IOException {

  private static final long serialVersionUID = 1;

  ExcessException() {
    super("the program takes more memory than it may");
  }
}
