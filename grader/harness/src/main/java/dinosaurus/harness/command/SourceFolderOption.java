package dinosaurus.harness.command;

import dinosaurus.rubric.report.export.SourceFolder;
import picocli.CommandLine.Option;

/** Where a submission's files lie in its repository. */
final class SourceFolderOption {

  @Option(
      names = "--source",
      paramLabel = "FOLDER",
      description =
          "Where DinosaurModel.java lies in the repository"
              + " (default: student/src/main/java/dinosaurus/student).")
  private String folder;

  SourceFolder folder() {
    return folder == null ? SourceFolder.DEFAULT : new SourceFolder(folder);
  }
}
