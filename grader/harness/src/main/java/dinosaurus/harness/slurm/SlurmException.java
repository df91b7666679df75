package dinosaurus.harness.slurm;

import java.io.IOException;

/** Says in one line that Slurm isn't there or didn't do what it was asked to. */
public final class SlurmException extends IOException {

  private static final long serialVersionUID = 1;

  SlurmException(String message) {
    super(message);
  }
}
