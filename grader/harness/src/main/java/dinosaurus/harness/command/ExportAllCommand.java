package dinosaurus.harness.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import dinosaurus.harness.feedback.CanvasFeedback;
import dinosaurus.harness.feedback.FeedbackFiles;
import dinosaurus.harness.feedback.HeldBack;
import dinosaurus.harness.feedback.MailFeedback;
import dinosaurus.harness.feedback.MoodleFeedback;
import dinosaurus.harness.feedback.StudentReports;
import dinosaurus.harness.feedback.StudentReports.StudentReport;
import dinosaurus.harness.gradebook.CanvasGradebook;
import dinosaurus.harness.gradebook.FinalCsv;
import dinosaurus.harness.gradebook.Gradebook.FilledGradebook;
import dinosaurus.harness.gradebook.JsonLines;
import dinosaurus.harness.gradebook.MoodleColumn;
import dinosaurus.harness.gradebook.MoodleWorksheet;
import dinosaurus.harness.policy.FinalGrade;
import dinosaurus.harness.system.ReproducibleZip;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes all gradebooks and all forms of feedback at once. */
@Command(
    name = "all",
    description = {
      "Writes a new folder with every table, gradebook and form of feedback that fits the download.",
      "Lists what couldn't be placed, there in not-placed.txt, too; exits with 1 if there is anything."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ExportAllCommand implements Callable<Integer> {

  @Mixin private FeedbackOptions feedback;
  @Mixin private AddressOption addresses;
  @Mixin private PlacingOptions placing;

  @Option(
      names = "--canvas",
      paramLabel = "FILE",
      description = "The gradebook that Canvas exported, to be filled in.")
  private Path canvas;

  @Option(
      names = "--assignment",
      paramLabel = "NAME",
      description = "With --canvas: the title or the id of the assignment, if it has several.")
  private String assignment;

  @Option(
      names = "--moodle",
      paramLabel = "FILE",
      description = "The grading worksheet that Moodle exported, to be filled in.")
  private Path moodle;

  @Option(
      names = "--column",
      paramLabel = "COLUMN=NAME",
      description = "With --moodle: what a column is called, as for dino export moodle.")
  private Map<MoodleColumn, String> columns = Map.of();

  private final SortedMap<String, byte[]> files = new TreeMap<>();
  private final List<String> incomplete = new ArrayList<>();

  @Override
  public Integer call() throws Exception {
    List<FinalGrade> all = feedback.grades();
    StudentReports reports = feedback.reports(all);
    files.put("grades.csv", FinalCsv.of(all).getBytes(UTF_8));
    files.put("grades.jsonl", JsonLines.of(all).getBytes(UTF_8));
    if (canvas != null) {
      fill(
          "canvas.csv",
          canvas,
          (text, settings) ->
              CanvasGradebook.parse(text, Optional.ofNullable(assignment), settings),
          all);
    }
    if (moodle != null) {
      fill(
          "moodle.csv",
          moodle,
          (text, settings) -> MoodleWorksheet.parse(text, columns, settings, Optional.empty()),
          all);
    }
    HeldBack heldBack = new HeldBack();
    heldBack.add(reports.heldBack());
    zip("moodle-feedback.zip", MoodleFeedback.of(of(MoodleFeedback.LAYOUT, reports)), heldBack);
    zip("canvas-feedback.zip", CanvasFeedback.of(of(CanvasFeedback.LAYOUT, reports)), heldBack);
    FeedbackFiles mail = MailFeedback.of(reports.reports(), addresses.recipients(all));
    mail.files().forEach((path, bytes) -> files.put("mail/" + path, bytes));
    heldBack.add(mail.heldBack());
    List<String> missing = new ArrayList<>(heldBack.lines());
    missing.addAll(incomplete);
    if (!missing.isEmpty()) {
      files.put("not-placed.txt", (String.join("\n", missing) + "\n").getBytes(UTF_8));
    }
    return feedback.writeFolder(files, missing, Math.max(0, mail.files().size() - 1));
  }

  private void fill(
      String name, Path gradebook, GradebookOptions.Reader reader, List<FinalGrade> all)
      throws IOException {
    FilledGradebook filled = GradebookOptions.fill(gradebook, reader, placing.settings(), all);
    files.put(name, filled.text().getBytes(UTF_8));
    if (!filled.complete()) {
      incomplete.add("In " + name + ":");
      filled.remarks().forEach(remark -> incomplete.add("  " + remark));
    }
  }

  private void zip(String name, FeedbackFiles made, HeldBack heldBack) throws IOException {
    if (!made.files().isEmpty()) {
      files.put(name, ReproducibleZip.ofFiles(made.files()));
    }
    heldBack.add(made.heldBack());
  }

  /** Returns the reports of submissions from a platform's download. */
  private static List<StudentReport> of(String layout, StudentReports reports) {
    return reports.reports().stream()
        .filter(report -> report.origin().layout().equals(layout))
        .toList();
  }
}
