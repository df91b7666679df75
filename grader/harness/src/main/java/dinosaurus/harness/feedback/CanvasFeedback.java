package dinosaurus.harness.feedback;

import dinosaurus.harness.feedback.StudentReports.StudentReport;
import dinosaurus.harness.system.ReproducibleZip;
import dinosaurus.rubric.report.ReportFiles;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Names reports as Canvas's "Upload Submissions" finds their students: as the files of the
 * download. Canvas shows each to its student under the name that the student's own file had, so
 * what a report is written as depends on that.
 */
public final class CanvasFeedback {

  /** The layout's name. */
  public static final String LAYOUT = "canvas";

  /** A file, whose id follows the student's; a text or an address that was handed in has none. */
  private static final Pattern FILE =
      Pattern.compile("(?s)(.*_\\d+|(LATE_)?anon_(LATE_)?[^_]+)_\\d+_.+");

  private static final Pattern MODEL = Pattern.compile("(?s).*_DinosaurModel(-\\d+)?\\.java");
  private static final Pattern TEXT = Pattern.compile("(?s).*\\.(java|txt|md)");
  private static final Pattern PAGE = Pattern.compile("(?s).*\\.html?");
  private static final Pattern ZIP = Pattern.compile("(?s).*\\.zip");

  private CanvasFeedback() {}

  /**
   * Returns the files of the zip.
   *
   * @throws IOException if a zip in it can't be packed
   */
  public static FeedbackFiles of(List<StudentReport> reports) throws IOException {
    FeedbackFiles.Collector files = new FeedbackFiles.Collector();
    for (StudentReport report : reports) {
      List<String> members = Origins.members(report, LAYOUT, files);
      Optional<String> chosen =
          members.stream()
              .filter(name -> FILE.matcher(name).matches())
              .min(Comparator.comparing(CanvasFeedback::rank));
      Optional<byte[]> content =
          chosen.isPresent() ? content(chosen.get(), report) : Optional.empty();
      if (content.isPresent()) {
        files.add(report, chosen.get(), content.get());
      } else if (!members.isEmpty()) {
        files.leaveOut(
            "Canvas gives a file back under the name that the student's own had, but these handed"
                + " in none that a report can be; send theirs by hand:",
            report);
      }
    }
    return files.files();
  }

  private static int rank(String name) {
    List<Pattern> best = List.of(MODEL, TEXT, ZIP, PAGE);
    for (int i = 0; i < best.size(); i++) {
      if (best.get(i).matcher(name).matches()) {
        return i;
      }
    }
    return best.size();
  }

  /** Returns the report as what a file of the name holds; nothing if it can't be such a file. */
  private static Optional<byte[]> content(String name, StudentReport report) throws IOException {
    String lower = name.toLowerCase(Locale.ROOT);
    if (TEXT.matcher(lower).matches()) {
      return Optional.of(report.text());
    }
    if (PAGE.matcher(lower).matches()) {
      return Optional.of(report.page());
    }
    return ZIP.matcher(lower).matches()
        ? Optional.of(
            ReproducibleZip.ofFiles(new TreeMap<>(Map.of(ReportFiles.HTML, report.page()))))
        : Optional.empty();
  }
}
