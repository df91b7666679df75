package dinosaurus.worker.javac;

import com.sun.source.util.JavacTask;
import dinosaurus.assignment.Assignment;
import dinosaurus.worker.javac.CompilerResult.Problem;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * Compiles submissions within this process; nothing of one is there for the next.
 *
 * <p>Each compilation has a task and files of its own. They share what the compiler knows of the
 * JDK and of the class path, which no submission can change.
 */
final class Compiler {

  /** The file that is compiled, with those that it needs. */
  static final String MODEL = Assignment.CLASS.replace('.', '/') + ".java";

  private static final List<String> OPTIONS =
      List.of("-proc:none", "-nowarn", "-Xmaxerrs", "100", "--release", "17", "-classpath");

  private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
  private final JavaFileManager platform = javac.getStandardFileManager(null, Locale.ENGLISH, null);
  private final List<String> options;

  /**
   * Creates the compiler.
   *
   * @param classPath what submissions may use
   */
  Compiler(String classPath) {
    this.options = Stream.concat(OPTIONS.stream(), Stream.of(classPath)).toList();
  }

  /**
   * Compiles the model and the classes it needs.
   *
   * @param sources the sources, by their paths, the model's among them
   */
  CompilerResult compile(Map<String, byte[]> sources) {
    MemoryFiles files = new MemoryFiles(platform, sources);
    SourceFile model = files.source(MODEL).orElseThrow();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    JavacTask task =
        (JavacTask)
            javac.getTask(Writer.nullWriter(), files, diagnostics, options, null, List.of(model));
    ModelClass type = new ModelClass(task);
    task.addTaskListener(type);
    boolean done;
    try {
      done = task.call();
    } catch (RuntimeException | StackOverflowError e) {
      return new CompilerResult.GaveUp();
    }
    List<Problem> problems = problems(files, diagnostics.getDiagnostics());
    if (!problems.isEmpty()) {
      return new CompilerResult.Rejected(problems);
    }
    if (type.problem().isPresent()) {
      return new CompilerResult.Unusable(type.problem().get());
    }
    return done ? new CompilerResult.Compiled(files.classes()) : new CompilerResult.GaveUp();
  }

  private static List<Problem> problems(
      MemoryFiles files, List<Diagnostic<? extends JavaFileObject>> diagnostics) {
    List<Problem> problems = new ArrayList<>();
    files.read().map(SourceFile::malformed).forEach(found -> found.ifPresent(problems::add));
    for (Diagnostic<? extends JavaFileObject> one : diagnostics) {
      if (one.getKind() == Diagnostic.Kind.ERROR) {
        problems.add(problem(one));
      }
    }
    return problems;
  }

  private static Problem problem(Diagnostic<? extends JavaFileObject> error) {
    JavaFileObject source = error.getSource();
    return new Problem(
        source == null ? "" : source.getName(),
        (int) Math.max(0, error.getLineNumber()),
        error.getCode(),
        error.getMessage(Locale.ENGLISH));
  }
}
