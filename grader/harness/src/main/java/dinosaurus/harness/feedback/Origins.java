package dinosaurus.harness.feedback;

import dinosaurus.harness.feedback.StudentReports.StudentReport;
import dinosaurus.harness.results.Origin;
import java.util.List;

/** Tells by what names a platform knows a submission. */
final class Origins {

  private Origins() {}

  /**
   * Returns what a platform's download called a submission; nothing, and leaves the report out, if
   * no such download is known, or not whose it is.
   */
  static List<String> members(StudentReport report, String layout, FeedbackFiles.Collector files) {
    Origin origin = report.origin();
    boolean isKnown = !origin.equals(Origin.UNKNOWN);
    if (isKnown && !origin.layout().equals(layout)) {
      files.leaveOut("These aren't of a download of " + title(layout) + ":", report);
    } else if (report.grade().grade().student().id().isEmpty()) {
      files.leaveOut("It isn't known whose these are:", report);
    } else if (!isKnown) {
      files.leaveOut(
          "What the download called these isn't known; run dino grade on the download again, into"
              + " the same folder, which grades anew only what has changed:",
          report);
    } else {
      return origin.members();
    }
    return List.of();
  }

  private static String title(String layout) {
    return Character.toUpperCase(layout.charAt(0)) + layout.substring(1);
  }
}
