package dinosaurus.harness.intake;

import dinosaurus.harness.intake.SourceFinder.Source;
import dinosaurus.harness.results.Origin;
import dinosaurus.harness.results.Student;
import java.util.List;
import java.util.Optional;

/**
 * Names what one student handed in.
 *
 * @param name the name of its reports' folder, which no other submission of the run has
 * @param student who handed it in
 * @param content where what was handed in is
 * @param origin what the download calls it
 */
public record Submission(String name, Student student, Content content, Origin origin) {

  /** Holds what was handed in, wherever it is kept. */
  @FunctionalInterface
  public interface Content {

    /**
     * Looks for what to grade, each time anew.
     *
     * @param submission the name of the submission, for messages
     */
    Source find(String submission);
  }

  /** Creates a submission that nothing is doubtful about, and that is of no download. */
  public Submission(String name, Student student, List<NamedPath> parts) {
    this(name, student, new HandedIn(parts, Optional.empty()), Origin.UNKNOWN);
  }

  /** Looks for what to grade in it: the sources, or why there aren't any. */
  public Source source() {
    return content.find(name);
  }

  /** Returns the same under the name of another report. */
  public Submission named(String other) {
    return new Submission(other, student, content, origin);
  }
}
