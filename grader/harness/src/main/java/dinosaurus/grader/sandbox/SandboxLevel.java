package dinosaurus.grader.sandbox;

import java.util.Locale;

/** Says how much a user asks of the sandbox. */
public enum SandboxLevel {
  /** Bubblewrap where it works, or else limits alone. */
  AUTO,
  /** Bubblewrap or nothing. */
  REQUIRED,
  /** Limits alone. */
  NONE;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
