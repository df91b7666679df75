package dinosaurus.harness.command;

import dinosaurus.harness.feedback.CanvasFeedback;
import dinosaurus.harness.feedback.FeedbackFiles;
import dinosaurus.harness.feedback.MailFeedback;
import dinosaurus.harness.feedback.MoodleFeedback;
import dinosaurus.harness.feedback.StudentReports;
import dinosaurus.harness.policy.FinalGrade;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Groups the ways in which reports go back to students. */
@Command(
    name = "feedback",
    description = {
      "Brings each student's own report back, never the instructor's.",
      "Lists whose report can't go back, and exits with 1 if there is one."
    },
    subcommands = {
      ExportFeedbackCommand.Moodle.class,
      ExportFeedbackCommand.Canvas.class,
      ExportFeedbackCommand.Mail.class
    },
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
final class ExportFeedbackCommand {

  /** Writes what Moodle takes. */
  @Command(
      name = "moodle",
      description =
          "Writes the zip that Moodle's \"Upload multiple feedback files in a zip\" takes, with the"
              + " names of the download.",
      mixinStandardHelpOptions = true,
      sortOptions = false)
  static final class Moodle implements Callable<Integer> {

    @Mixin private FeedbackOptions feedback;

    @Override
    public Integer call() throws Exception {
      StudentReports reports = feedback.reports(feedback.grades());
      return feedback.writeZip(reports, MoodleFeedback.of(reports.reports()));
    }
  }

  /** Writes what Canvas takes. */
  @Command(
      name = "canvas",
      description =
          "Writes the zip that Canvas's \"Upload Submissions\" takes, with the names of the"
              + " download.",
      mixinStandardHelpOptions = true,
      sortOptions = false)
  static final class Canvas implements Callable<Integer> {

    @Mixin private FeedbackOptions feedback;

    @Override
    public Integer call() throws Exception {
      StudentReports reports = feedback.reports(feedback.grades());
      return feedback.writeZip(reports, CanvasFeedback.of(reports.reports()));
    }
  }

  /** Writes what a mail merge takes. */
  @Command(
      name = "mail",
      description =
          "Writes a new folder with a folder for each report, and mail.csv with name, address,"
              + " points and file for a mail merge.",
      mixinStandardHelpOptions = true,
      sortOptions = false)
  static final class Mail implements Callable<Integer> {

    @Mixin private FeedbackOptions feedback;
    @Mixin private AddressOption addresses;

    @Override
    public Integer call() throws Exception {
      List<FinalGrade> all = feedback.grades();
      StudentReports reports = feedback.reports(all);
      FeedbackFiles made = MailFeedback.of(reports.reports(), addresses.recipients(all));
      return feedback.writeFolder(
          made.files(),
          FeedbackOptions.merged(reports.heldBack(), made.heldBack()).lines(),
          Math.max(0, made.files().size() - 1));
    }
  }
}
