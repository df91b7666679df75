package dinosaurus.harness.display;

import dinosaurus.assignment.Exercise;
import dinosaurus.harness.intake.Submission;
import dinosaurus.harness.results.Grade;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Prints the grades, a line for each submission as soon as it is known. */
final class GradesTable {

  private static final int MOST_WIDTH = 40;

  private final PrintWriter out;
  private final int width;

  GradesTable(List<Submission> submissions, PrintWriter out) {
    this.out = out;
    this.width =
        submissions.stream()
            .mapToInt(submission -> shown(submission.name()).length())
            .reduce("submission".length(), Math::max);
  }

  void header() {
    StringBuilder line = new StringBuilder(padded("submission"));
    for (Exercise exercise : Exercise.values()) {
      line.append(right(exercise.folder()));
    }
    out.println(line.append(right("total")).append("  outcome"));
    out.flush();
  }

  void row(Grade grade) {
    StringBuilder line = new StringBuilder(padded(shown(grade.submission())));
    grade.points().forEach(points -> line.append(right(points.toString())));
    line.append(right(Integer.toString(grade.total()))).append("  ").append(grade.outcome());
    if (grade.followThrough() > 0) {
      String points = grade.followThrough() == 1 ? " point" : " points";
      line.append(", ").append(grade.followThrough()).append(points).append(" by follow-through");
    }
    out.println(line);
    out.flush();
  }

  private static String shown(String name) {
    return name.length() <= MOST_WIDTH ? name : name.substring(0, MOST_WIDTH - 3) + "...";
  }

  private String padded(String name) {
    return String.format(Locale.ROOT, "%-" + width + "s", name);
  }

  private static String right(String cell) {
    return String.format(Locale.ROOT, "%10s", cell);
  }
}
