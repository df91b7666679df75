package dinosaurus.grader.intake;

import java.util.List;

/**
 * Names what one student handed in.
 *
 * @param name the name of its reports' folder, which no other submission of the run has
 * @param student who handed it in
 * @param parts the file, the folder or the archive; several files if the platform keeps them apart
 */
public record Submission(String name, Student student, List<Part> parts) {

  /** Copies the list, so that it never changes. */
  public Submission {
    parts = List.copyOf(parts);
  }
}
