package dinosaurus.console;

import dinosaurus.assignment.compilation.Compiler;
import dinosaurus.playground.Screen;
import dinosaurus.rubric.grading.LocalGrading;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Checks a model that is wrong in every exercise, so that the JVM can keep the classes in an
 * archive from which checks start faster, those that explain mistakes among them.
 */
final class ClassDataTraining {

  private static final String MODEL = "WrongModel.java.txt";

  private ClassDataTraining() {}

  /**
   * Runs the training.
   *
   * @param arguments the folder to work in
   * @throws IOException if nothing can be written there
   */
  public static void main(String[] arguments) throws IOException {
    LocalGrading.readAhead();
    PrintWriter nobody = new PrintWriter(Writer.nullWriter());
    Screen screen = new Screen(false, StandardCharsets.UTF_8, nobody, nobody);
    System.exit(train(Path.of(arguments[0]), screen));
  }

  /** Writes the model and checks it, and returns the exit code. */
  static int train(Path home, Screen screen) throws IOException {
    Project project = Project.at(home);
    Path model = project.sources().resolve(Compiler.MODEL);
    Files.createDirectories(model.getParent());
    try (InputStream in = ClassDataTraining.class.getResourceAsStream(MODEL)) {
      Files.copy(in, model);
    }
    return Dino.run(screen, project, CheckCommand.NAME);
  }
}
