package dinosaurus.assignment.compilation;

import com.sun.source.util.JavacTask;
import dinosaurus.assignment.Assignment;
import dinosaurus.assignment.compilation.CompilerResult.Problem;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
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
public final class Compiler {

  /** The name of the model's class, with slashes. */
  public static final String MODEL_CLASS = Assignment.CLASS.replace('.', '/');

  /** The path of the file that is compiled, with those that it needs. */
  public static final String MODEL = MODEL_CLASS + ".java";

  /**
   * Deeply nested sources need a deep stack; the same everywhere, whatever the system's default.
   */
  private static final long STACK_BYTES = 16 << 20;

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
  public Compiler(String classPath) {
    this.options = Stream.concat(OPTIONS.stream(), Stream.of(classPath)).toList();
  }

  /**
   * Compiles the model and the classes it needs.
   *
   * @param sources the sources, by their paths, the model's among them
   * @throws InterruptedException if this thread is interrupted
   */
  public CompilerResult compile(Map<String, byte[]> sources) throws InterruptedException {
    return compile(sources, List.of(MODEL));
  }

  /**
   * Compiles some sources and the classes they need.
   *
   * @param sources the sources, by their paths
   * @param roots the paths of those to compile
   * @throws InterruptedException if this thread is interrupted
   */
  public CompilerResult compile(Map<String, byte[]> sources, List<String> roots)
      throws InterruptedException {
    FutureTask<CompilerResult> compilation = new FutureTask<>(() -> compileHere(sources, roots));
    new Thread(null, compilation, "javac", STACK_BYTES).start();
    try {
      return compilation.get();
    } catch (ExecutionException e) {
      return new CompilerResult.GaveUp();
    }
  }

  private CompilerResult compileHere(Map<String, byte[]> sources, List<String> roots) {
    MemoryFiles files = new MemoryFiles(platform, sources);
    List<SourceFile> compiled =
        roots.stream().map(path -> files.source(path).orElseThrow()).toList();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    JavacTask task =
        (JavacTask) javac.getTask(Writer.nullWriter(), files, diagnostics, options, null, compiled);
    ModelClass type = new ModelClass(task);
    task.addTaskListener(type);
    boolean done = task.call();
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
