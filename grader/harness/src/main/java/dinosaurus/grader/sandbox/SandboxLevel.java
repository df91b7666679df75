package dinosaurus.grader.sandbox;

import java.util.Locale;

/** Says how much a user asks of the sandbox. */
public enum SandboxLevel {
  /** Bubblewrap where it works, or else the user nobody where that works, or limits alone. */
  AUTO,
  /** Bubblewrap or nothing. */
  REQUIRED,
  /** Bubblewrap, or else the user nobody, or nothing: for a container of one submission. */
  SEPARATE,
  /** Limits alone. */
  NONE;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
