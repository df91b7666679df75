package dinosaurus.console;

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

  /** Finds the files of whoever started the command. */
  static Project ofTheUser() {
    return at(Path.of(System.getProperty("dino.home", "")));
  }
}
