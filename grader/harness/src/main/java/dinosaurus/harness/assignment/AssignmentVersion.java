package dinosaurus.harness.assignment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Tells the version of the assignment. */
public final class AssignmentVersion {

  private static final String RESOURCE = "version.txt";

  private AssignmentVersion() {}

  /** Returns the version, such as {@code 1.0.0}. */
  public static String get() {
    try (InputStream in = AssignmentVersion.class.getResourceAsStream(RESOURCE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
