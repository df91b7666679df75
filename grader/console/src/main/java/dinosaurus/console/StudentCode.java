package dinosaurus.console;

import dinosaurus.assignment.Assignment;
import dinosaurus.assignment.compilation.Compiler;
import dinosaurus.assignment.compilation.Libraries;
import dinosaurus.assignment.compilation.SubmissionLoader;
import dinosaurus.rubric.compilation.Compilation;
import dinosaurus.rubric.grading.LocalSources;
import dinosaurus.rubric.report.ReportFiles;
import dinosaurus.toolkit.CharacterModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compiles and loads a student's files in this process. */
final class StudentCode {

  private static final Compiler COMPILER = new Compiler(Libraries.joined(Libraries.ofStudents()));

  private StudentCode() {}

  /**
   * Reads a student's files as they are saved now.
   *
   * @throws StoppedException if the one to edit isn't there
   * @throws IOException if they can't be read
   */
  static LocalSources read(Project project) throws IOException {
    Path model = project.sources().resolve(Compiler.MODEL);
    if (!Files.isRegularFile(model)) {
      throw StoppedException.byUse(
          "There is no " + ReportFiles.nearby(model) + ", the file to edit.");
    }
    return LocalSources.read(project.sources());
  }

  /** Compiles the model and the classes it needs. */
  static Compilation compile(Map<String, byte[]> sources) throws InterruptedException {
    return compile(sources, List.of(Compiler.MODEL));
  }

  /**
   * Compiles some sources and the classes they need.
   *
   * @param roots the paths of those to compile, the model's among them
   */
  static Compilation compile(Map<String, byte[]> sources, List<String> roots)
      throws InterruptedException {
    Optional<Compilation> done = Compilation.of(COMPILER.compile(sources, roots), sources);
    return done.orElseGet(() -> Compilation.Rejected.GAVE_UP);
  }

  /** Loads the model's class, which was compiled; its code doesn't run yet. */
  static Class<? extends CharacterModel> load(Map<String, byte[]> classes) {
    return load(Assignment.CLASS, classes);
  }

  static Class<? extends CharacterModel> load(String name, Map<String, byte[]> classes) {
    ClassLoader loader = new SubmissionLoader(classes, StudentCode.class.getClassLoader());
    try {
      return Class.forName(name, false, loader).asSubclass(CharacterModel.class);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("The compiler made no class " + name + ".", e);
    }
  }
}
