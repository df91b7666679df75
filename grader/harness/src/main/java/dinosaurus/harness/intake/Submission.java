package dinosaurus.harness.intake;

import dinosaurus.harness.results.Origin;
import dinosaurus.harness.results.Student;
import java.util.List;
import java.util.Optional;

/**
 * Names what one student handed in.
 *
 * @param name the name of its reports' folder, which no other submission of the run has
 * @param student who handed it in
 * @param parts the file, the folder or the archive; several files if the platform keeps them apart
 * @param doubt why it can't be told what or whose it is; nothing if it can
 * @param origin what the download calls it
 */
public record Submission(
    String name, Student student, List<NamedPath> parts, Optional<String> doubt, Origin origin) {

  /** Copies the list, so that it never changes. */
  public Submission {
    parts = List.copyOf(parts);
  }

  /** Creates a submission that nothing is doubtful about, and that is of no download. */
  public Submission(String name, Student student, List<NamedPath> parts) {
    this(name, student, parts, Optional.empty(), Origin.UNKNOWN);
  }

  /** Returns the same under the name of another report. */
  public Submission named(String other) {
    return new Submission(other, student, parts, doubt, origin);
  }
}
