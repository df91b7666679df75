package dinosaurus.rubric.grading;

import dinosaurus.assignment.Assignment;
import dinosaurus.assignment.compilation.Compiler;
import dinosaurus.assignment.compilation.Libraries;
import dinosaurus.rubric.compilation.Compilation;
import dinosaurus.toolkit.CharacterModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compiles and loads a student's files in this process. */
public final class StudentCode {

  private static final Compiler COMPILER = new Compiler(Libraries.joined(Libraries.ofStudents()));

  private StudentCode() {}

  /** Compiles the model and the classes it needs. */
  public static Compilation compile(Map<String, byte[]> sources) throws InterruptedException {
    return compile(sources, List.of(Compiler.MODEL));
  }

  /**
   * Compiles some sources and the classes they need.
   *
   * @param sources the sources, by their paths
   * @param roots the paths of those to compile, the model's among them
   * @throws InterruptedException if this thread is interrupted
   */
  public static Compilation compile(Map<String, byte[]> sources, List<String> roots)
      throws InterruptedException {
    Optional<Compilation> done = Compilation.of(COMPILER.compile(sources, roots), sources);
    return done.orElseGet(() -> Compilation.Rejected.GAVE_UP);
  }

  /** Loads the model's class, which was compiled; its code doesn't run yet. */
  static Class<? extends CharacterModel> load(Map<String, byte[]> classes) {
    return load(Assignment.CLASS, classes);
  }

  /**
   * Loads a model's class, which was compiled; its code doesn't run yet.
   *
   * @param name its name, with dots
   * @param classes the class files, by the names of the classes, with slashes
   */
  public static Class<? extends CharacterModel> load(String name, Map<String, byte[]> classes) {
    ClassLoader loader = new StudentLoader(classes, StudentCode.class.getClassLoader());
    try {
      return Class.forName(name, false, loader).asSubclass(CharacterModel.class);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("The compiler made no class " + name + ".", e);
    }
  }
}
