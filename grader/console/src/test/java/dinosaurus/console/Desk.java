package dinosaurus.console;

import dinosaurus.assignment.compilation.Compiler;
import dinosaurus.playground.Screen;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Is where a student works in a test: a folder with the file to edit, and what was printed. */
final class Desk {

  private static final Path REPOSITORY = Path.of("..", "..");

  private final Path home;
  private StringWriter out = new StringWriter();
  private StringWriter err = new StringWriter();

  /** Sets a desk up with the stub. */
  Desk(Path home) throws IOException {
    this.home = home;
    write(stub());
  }

  /** Returns the file as students get it. */
  static String stub() throws IOException {
    return Files.readString(REPOSITORY.resolve("student/src/main/java").resolve(Compiler.MODEL));
  }

  /** Returns the file of one of the example submissions. */
  static String example(String name) throws IOException {
    return Files.readString(
        REPOSITORY.resolve("examples").resolve(name).resolve("DinosaurModel.java"));
  }

  Project project() {
    return Project.at(home);
  }

  /** Saves the file to edit. */
  void write(String source) throws IOException {
    Path file = project().sources().resolve(Compiler.MODEL);
    Files.createDirectories(file.getParent());
    Files.writeString(file, source);
  }

  /** Runs a command, and returns its exit code. */
  int run(String... arguments) {
    out = new StringWriter();
    err = new StringWriter();
    Screen screen =
        new Screen(false, StandardCharsets.UTF_8, new PrintWriter(out), new PrintWriter(err));
    return Dino.run(screen, project(), arguments);
  }

  /** Returns what the last command printed, with the line ends of Unix. */
  String out() {
    return out.toString().replace(System.lineSeparator(), "\n");
  }

  /** Returns what the last command said of mistakes. */
  String err() {
    return err.toString().replace(System.lineSeparator(), "\n");
  }
}
