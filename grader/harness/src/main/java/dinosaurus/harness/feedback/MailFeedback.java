package dinosaurus.harness.feedback;

import dinosaurus.harness.feedback.StudentReports.StudentReport;
import dinosaurus.harness.results.Recipient;
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
import java.util.stream.Stream;

/** Puts each report into a folder of its own, beside a table that mail merges read. */
public final class MailFeedback {

  /** The name of the table. */
  public static final String TABLE = "mail.csv";

  private MailFeedback() {}

  /**
   * Returns the files, the table among them; none if no report goes back.
   *
   * @param recipients to whom reports go, by the names of the submissions; nothing to leave the
   *     column of addresses empty
   */
  public static FeedbackFiles of(
      List<StudentReport> reports, Optional<Map<String, List<Recipient>>> recipients) {
    FeedbackFiles.Collector collector = new FeedbackFiles.Collector();
    for (StudentReport report : reports) {
      collector.add(report, file(report), report.page());
      if (recipients.isPresent()
          && recipients(report, recipients).anyMatch(MailFeedback::isUnknown)) {
        collector.leaveOut(
            "Of these students, or members of a team, no address was found that is surely theirs;"
                + " their rows have none:",
            report);
      }
    }
    FeedbackFiles pages = collector.files();
    SortedMap<String, byte[]> files = new TreeMap<>(pages.files());
    List<Mail> mails =
        reports.stream()
            .filter(report -> files.containsKey(file(report)))
            .flatMap(report -> recipients(report, recipients).map(one -> new Mail(report, one)))
            .toList();
    if (!mails.isEmpty()) {
      files.put(TABLE, table(mails).getBytes(StandardCharsets.UTF_8));
    }
    return new FeedbackFiles(files, pages.heldBack());
  }

  private static String submission(StudentReport report) {
    return report.grade().grade().submission();
  }

  /** Returns where a report goes, by a path that no spreadsheet takes for a formula. */
  private static String file(StudentReport report) {
    return "reports/" + submission(report) + "/" + ReportFiles.HTML;
  }

  /** Returns to whom a report goes: at least one, whose address may be unknown. */
  private static Stream<Recipient> recipients(
      StudentReport report, Optional<Map<String, List<Recipient>>> recipients) {
    String name = report.grade().grade().student().name();
    return recipients
        .map(all -> all.getOrDefault(submission(report), List.<Recipient>of()))
        .filter(some -> !some.isEmpty())
        .orElseGet(() -> List.of(new Recipient(name.isEmpty() ? submission(report) : name, "")))
        .stream();
  }

  private static boolean isUnknown(Recipient recipient) {
    return recipient.address().isEmpty();
  }

  private static String table(List<Mail> mails) {
    Map<String, Function<Mail, String>> columns = new LinkedHashMap<>();
    columns.put("name", mail -> mail.recipient().name());
    columns.put("address", mail -> mail.recipient().address());
    columns.put(
        "points", mail -> mail.report().grade().points().map(BigDecimal::toPlainString).orElse(""));
    columns.put("file", mail -> file(mail.report()));
    return SpreadsheetCsv.of(columns, mails);
  }

  private record Mail(StudentReport report, Recipient recipient) {}
}
