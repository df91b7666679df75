package dinosaurus.harness.results;

import dinosaurus.harness.results.KeptFile.Kept;
import dinosaurus.rubric.report.AtomicFile;
import dinosaurus.rubric.score.PlainText;
import dinosaurus.rubric.score.SubmissionReport.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lists the submissions of a run, as a later run finds them in the folder of the reports.
 *
 * @param complete whether the run came to its end
 * @param members the submissions, in the order of the run
 */
public record ClassList(boolean complete, List<Member> members) {

  private static final KeptFile<ClassList> KEPT = new KeptFile<>(ClassList.class);

  /** Copies the list, so that it never changes. */
  public ClassList {
    members = List.copyOf(members);
  }

  /** Notes that a run begins, of which a folder has no list until {@link #keep}. */
  public static void expect(Path folder) throws IOException {
    AtomicFile.write(folder.resolve(ResultFiles.RUNNING), "");
  }

  /** Tells whether a list that is there is the last run's: that one wasn't killed before. */
  static boolean isOfLastRun(Path folder) {
    return Files.notExists(folder.resolve(ResultFiles.RUNNING));
  }

  /**
   * Keeps the list of a run, and that of the run before, if it came to its end. A run that finds
   * everything as it was is no other run.
   */
  public void keep(Path folder) throws IOException {
    Optional<ClassList> before = read(folder).value();
    if (before.isPresent() && before.get().complete() && !before.get().equals(this)) {
      KEPT.write(folder.resolve(ResultFiles.CLASS_BEFORE), before.get());
    }
    KEPT.write(folder.resolve(ResultFiles.CLASS), this);
    Files.deleteIfExists(folder.resolve(ResultFiles.RUNNING));
  }

  /** Returns the names of the submissions. */
  Set<String> submissions() {
    return members.stream().map(Member::submission).collect(Collectors.toSet());
  }

  /** Reads the list of the last run. */
  public static Kept<ClassList> read(Path folder) throws IOException {
    return KEPT.read(folder.resolve(ResultFiles.CLASS));
  }

  /** Reads the list of the run before; nothing if there was none that came to its end. */
  public static Optional<ClassList> readBefore(Path folder) throws IOException {
    return KEPT.read(folder.resolve(ResultFiles.CLASS_BEFORE)).value();
  }

  /**
   * Tells of one submission what a list of the class tells.
   *
   * @param submission its name, which is that of its reports' folder
   * @param id what the learning platform calls the student; empty if unknown
   * @param name the student's name; empty if unknown
   * @param late whether it came late
   * @param outcome how it went
   * @param points the points of each exercise
   * @param total their sum
   * @param possible how many points there are
   */
  public record Member(
      String submission,
      String id,
      String name,
      boolean late,
      BriefOutcome outcome,
      List<Integer> points,
      int total,
      int possible) {

    /** Copies the list, so that it never changes. */
    public Member {
      points = List.copyOf(points);
    }

    /** Tells of the submission whose reports are in a folder of a name. */
    public static Member of(String folder, Grade grade) {
      return new Member(
          folder,
          grade.student().id(),
          grade.student().name(),
          grade.student().late(),
          grade.status() == Status.GRADER_FAILED ? BriefOutcome.GRADER_FAILED : grade.outcome(),
          grade.points(),
          grade.total(),
          grade.possible());
    }

    /** Returns what people call it: the student's name, or else the submission's. */
    public String shown() {
      return PlainText.line(name.isBlank() ? submission : name);
    }

    /** Returns the total as a share of the possible points, from 0 to 100. */
    public double percent() {
      return possible == 0 ? 0 : 100.0 * total / possible;
    }
  }
}
