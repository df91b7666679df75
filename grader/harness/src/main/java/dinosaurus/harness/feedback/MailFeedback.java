package dinosaurus.harness.feedback;

import dinosaurus.harness.feedback.StudentReports.StudentReport;
import dinosaurus.harness.results.SpreadsheetCsv;
import dinosaurus.rubric.report.ReportFiles;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Puts each report into a folder of its own, beside a table that mail merges read. */
public final class MailFeedback {

  /** The name of the table. */
  public static final String TABLE = "mail.csv";

  private MailFeedback() {}

  /**
   * Returns the files, the table among them.
   *
   * @param addresses the addresses by the names of the submissions; nothing to leave their column
   *     empty
   */
  public static FeedbackFiles of(
      List<StudentReport> reports, Optional<Map<String, String>> addresses) {
    FeedbackFiles.Collector collector = new FeedbackFiles.Collector();
    for (StudentReport report : reports) {
      collector.add(report, file(report), report.page());
      if (addresses.isPresent() && !addresses.get().containsKey(submission(report))) {
        collector.leaveOut(
            "Of these students no address was found that is surely theirs; their rows have none:",
            report);
      }
    }
    FeedbackFiles pages = collector.files();
    SortedMap<String, byte[]> files = new TreeMap<>(pages.files());
    List<StudentReport> rows =
        reports.stream().filter(report -> files.containsKey(file(report))).toList();
    files.put(TABLE, table(rows, addresses.orElse(Map.of())).getBytes(StandardCharsets.UTF_8));
    return new FeedbackFiles(files, pages.heldBack());
  }

  private static String submission(StudentReport report) {
    return report.grade().grade().submission();
  }

  /** Returns where a report goes, by a path that no spreadsheet takes for a formula. */
  private static String file(StudentReport report) {
    return "reports/" + submission(report) + "/" + ReportFiles.HTML;
  }

  private static String table(List<StudentReport> rows, Map<String, String> addresses) {
    Map<String, Function<StudentReport, String>> columns = new LinkedHashMap<>();
    columns.put("name", MailFeedback::name);
    columns.put("address", row -> addresses.getOrDefault(submission(row), ""));
    columns.put("points", row -> row.grade().points().map(BigDecimal::toPlainString).orElse(""));
    columns.put("file", MailFeedback::file);
    return SpreadsheetCsv.of(columns, rows);
  }

  private static String name(StudentReport report) {
    String name = report.grade().grade().student().name();
    return name.isEmpty() ? submission(report) : name;
  }
}
