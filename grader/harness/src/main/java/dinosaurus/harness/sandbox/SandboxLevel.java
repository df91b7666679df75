package dinosaurus.harness.sandbox;

import java.util.Locale;

/** Says how much a user asks of the sandbox. */
public enum SandboxLevel {
  /** The strictest that works; with less than {@link #REQUIRED} there is a warning. */
  AUTO,
  /** Bubblewrap or the lock, whose walls stand all; or nothing. */
  REQUIRED,
  /** Bubblewrap or nothing. */
  BUBBLEWRAP,
  /** The lock alone, as another user where the grader is root, or nothing. */
  LOCK,
  /** What is required, or else another user, or nothing: for a container of one submission. */
  SEPARATE,
  /** A container of Docker or Podman, or nothing. */
  CONTAINER,
  /** Limits alone. */
  NONE;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
