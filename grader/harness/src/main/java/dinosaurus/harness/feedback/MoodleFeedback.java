package dinosaurus.harness.feedback;

import dinosaurus.harness.feedback.StudentReports.StudentReport;
import dinosaurus.rubric.report.ReportFiles;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names reports as Moodle's "Upload multiple feedback files in a zip" finds their students: in the
 * folders of the download, or behind the prefix of its files. A team's folder names the team, whose
 * members all get the report.
 */
public final class MoodleFeedback {

  /** The layout's name. */
  public static final String LAYOUT = "moodle";

  /** What Moodle reads, and what of a file's name the student chose. */
  private static final Pattern MEMBER =
      Pattern.compile("(?s)(.*?_\\d+_assignsubmission_\\p{Lower}+)(_.+)?_?");

  private static final String OF_FILES = "_assignsubmission_file";

  private MoodleFeedback() {}

  /** Returns the files of the zip. */
  public static FeedbackFiles of(List<StudentReport> reports) {
    FeedbackFiles.Collector files = new FeedbackFiles.Collector();
    for (StudentReport report : reports) {
      String submission =
          Origins.members(report, LAYOUT, files).stream()
              .min(Comparator.comparing(name -> !name.contains(OF_FILES)))
              .orElse("");
      Matcher member = MEMBER.matcher(submission);
      if (member.matches()) {
        String path = member.group(2) == null ? submission + "/" : member.group(1) + "_";
        files.add(report, path + ReportFiles.HTML, report.page());
      }
    }
    return files.files();
  }
}
