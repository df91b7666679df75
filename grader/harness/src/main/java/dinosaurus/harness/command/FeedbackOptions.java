package dinosaurus.harness.command;

import static dinosaurus.harness.command.UsageException.require;

import dinosaurus.harness.feedback.FeedbackFiles;
import dinosaurus.harness.feedback.HeldBack;
import dinosaurus.harness.feedback.StudentReports;
import dinosaurus.harness.kit.Kit.UnfitException;
import dinosaurus.harness.kit.NewFolder;
import dinosaurus.harness.policy.FinalGrade;
import dinosaurus.harness.policy.Policy.PolicyException;
import dinosaurus.harness.system.ReproducibleZip;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which reports go back, and where: nothing that is there already is overwritten. */
final class FeedbackOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Mixin private GradesOptions grades;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "PATH",
      description = "What to write; nothing that is there already is overwritten.")
  private Path output;

  /** Returns what the submissions are worth in the end. */
  List<FinalGrade> grades() throws IOException, PolicyException {
    return grades.grades();
  }

  /** Returns the reports that can go back. */
  StudentReports reports(List<FinalGrade> all) throws IOException {
    return StudentReports.read(grades.folder(), all);
  }

  /** Writes a zip, unless it would be empty; tells whose report isn't in it. */
  int writeZip(StudentReports reports, FeedbackFiles made) throws IOException {
    requireElsewhere();
    require(
        !Files.exists(output), "--out names what is there already: " + output + "; name another.");
    Path folder = output.toAbsolutePath().getParent();
    require(Files.isDirectory(folder), "There is no folder " + folder + ".");
    int written = made.files().size();
    if (written > 0) {
      OutputOption.write(output, ReproducibleZip.ofFiles(made.files()));
    }
    return tell(merged(reports.heldBack(), made.heldBack()).lines(), written, written > 0);
  }

  /**
   * Writes a folder as a whole, unless it would be empty; tells what isn't in it that ought to be.
   *
   * @param reports how many reports are among the files
   */
  int writeFolder(SortedMap<String, byte[]> files, List<String> missing, int reports)
      throws IOException, UnfitException {
    requireElsewhere();
    if (!files.isEmpty()) {
      try (NewFolder folder = new NewFolder(output)) {
        folder.write(files);
        folder.publish();
      }
    }
    return tell(missing, reports, !files.isEmpty());
  }

  static HeldBack merged(HeldBack first, HeldBack second) {
    HeldBack all = new HeldBack();
    all.add(first);
    all.add(second);
    return all;
  }

  private void requireElsewhere() {
    require(
        !output
            .toAbsolutePath()
            .normalize()
            .startsWith(grades.folder().toAbsolutePath().normalize()),
        "--out names a place in " + grades.folder() + "; name one elsewhere.");
  }

  private int tell(List<String> missing, int reports, boolean written) {
    PrintWriter out = spec.commandLine().getOut();
    missing.forEach(out::println);
    out.println("Reports that go back: " + reports);
    out.println(written ? "Written: " + output : "Nothing is written.");
    out.flush();
    return missing.isEmpty() && reports > 0 ? ExitCode.DONE : ExitCode.FAILED;
  }
}
