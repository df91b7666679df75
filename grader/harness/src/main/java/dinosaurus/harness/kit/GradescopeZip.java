package dinosaurus.harness.kit;

import dinosaurus.harness.assignment.AssignmentChanges;
import dinosaurus.harness.export.GradescopeResult.Visibility;
import dinosaurus.harness.kit.Kit.UnfitException;
import dinosaurus.harness.system.ReproducibleZip;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes the autograder for Gradescope: the whole grader, the hidden cases included. */
public final class GradescopeZip {

  private static final int PROGRAM = 0100755;
  private static final int FILE = 0100600;
  private static final String GRADER = "grader/";

  private GradescopeZip() {}

  /**
   * Writes the zip; a reader sees all of it or nothing.
   *
   * @param home the instructor's repository, with the grader built
   * @param changes what an instructor changes of the assignment
   * @param zip the file, in a folder that is there
   * @param visibility when students see their results
   * @param secret the secret that fresh cases are drawn from, or none
   * @throws UnfitException if the grader isn't built
   * @throws IOException if a file can't be read or written
   */
  public static void write(
      Path home,
      AssignmentChanges changes,
      Path zip,
      Visibility visibility,
      Optional<String> secret)
      throws UnfitException, IOException {
    WholeFile.write(zip, bytes(home, changes, visibility, secret));
  }

  /**
   * Makes the zip in memory.
   *
   * @throws UnfitException if the grader isn't built
   */
  static byte[] bytes(
      Path home, AssignmentChanges changes, Visibility visibility, Optional<String> secret)
      throws UnfitException, IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    new BuiltGrader(home, changes)
        .whole()
        .forEach((path, bytes) -> files.put(GRADER + path, bytes));
    secret.ifPresent(text -> files.put(GRADER + "secret", bytes(text)));
    files.put("setup.sh", bytes(script("setup.sh")));
    files.put(
        "run_autograder",
        bytes(script("run_autograder").replace("VISIBILITY", visibility.toString())));
    return ReproducibleZip.of(files, path -> path.startsWith(GRADER) ? FILE : PROGRAM);
  }

  private static String script(String name) throws IOException {
    try (InputStream in = GradescopeZip.class.getResourceAsStream("gradescope/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
