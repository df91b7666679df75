package dinosaurus.console;

import dinosaurus.assignment.compilation.Compiler;
import dinosaurus.rubric.grading.LocalSources;
import dinosaurus.rubric.report.ReportFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Is where a student works.
 *
 * @param sources the folder of the Java files that students edit
 * @param scores the folder of the report files, the same as that of {@code mvn test}
 */
record Project(Path sources, Path scores) {

  /**
   * Finds a student's files: in a kit at its top, in the instructor's repository in a folder of
   * their own.
   */
  static Project at(Path home) {
    Path room = home.resolve("student");
    Path top = Files.isDirectory(room.resolve("src")) ? room : home;
    return new Project(top.resolve("src/main/java"), top.resolve("target/score"));
  }

  /**
   * Reads the files to edit as they are saved now.
   *
   * @throws StoppedException if the model isn't there
   * @throws IOException if they can't be read
   */
  LocalSources read() throws IOException {
    Path model = sources.resolve(Compiler.MODEL);
    if (!Files.isRegularFile(model)) {
      throw StoppedException.byUse(
          "There is no " + ReportFiles.nearby(model) + ", the file to edit.");
    }
    return LocalSources.read(sources);
  }

  /** Finds the files of whoever started the command. */
  static Project ofTheUser() {
    return at(Path.of(System.getProperty("dino.home", "")));
  }
}
