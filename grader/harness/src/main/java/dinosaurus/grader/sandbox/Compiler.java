package dinosaurus.grader.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Compiles submissions with the javac of this JDK, in a process of its own. */
public final class Compiler {

  private static final String SOURCE = "dinosaurus/student/DinosaurModel.java";
  private static final int MOST_OUTPUT = 1 << 20;

  private final Limits limits;

  /**
   * Creates the compiler.
   *
   * @param limits the time and the heap it may take
   */
  public Compiler(Limits limits) {
    this.limits = limits;
  }

  /**
   * Compiles {@code dinosaurus/student/DinosaurModel.java} and the classes it needs.
   *
   * @param sources the folder that the sources' packages begin in
   * @param classes an empty folder for the classes
   * @return the classes, or why there are none
   * @throws IOException if the compiler can't be run
   * @throws InterruptedException if this thread is interrupted; the compiler is stopped
   */
  public Compilation compile(Path sources, Path classes) throws IOException, InterruptedException {
    Process javac =
        Jdk.program("javac", sources, arguments(classes)).redirectErrorStream(true).start();
    try {
      CompletableFuture<String> output = CompletableFuture.supplyAsync(() -> read(javac));
      javac.getOutputStream().close();
      if (!javac.waitFor(limits.compile().toMillis(), TimeUnit.MILLISECONDS)) {
        return rejected(
            "The compiler didn't finish within " + limits.compile().toSeconds() + " s.");
      }
      return result(javac.exitValue(), output.join(), classes);
    } finally {
      Jdk.kill(javac);
    }
  }

  private List<String> arguments(Path classes) {
    List<String> arguments = new ArrayList<>();
    arguments.add("-J-Xmx" + limits.heapMegabytes() + "m");
    Jdk.FLAGS.forEach(flag -> arguments.add("-J" + flag));
    arguments.addAll(List.of("-proc:none", "-nowarn", "-encoding", "UTF-8", "--release", "17"));
    arguments.addAll(
        List.of("-classpath", ClassPaths.joined(ClassPaths.compiler()), "-sourcepath", "."));
    arguments.addAll(List.of("-d", classes.toString(), SOURCE));
    return arguments;
  }

  private static Compilation result(int exit, String output, Path classes) {
    if (exit == 0 && Files.exists(classes.resolve(SOURCE.replace(".java", ".class")))) {
      return new Compilation.Compiled(classes);
    }
    List<String> messages = CompilerMessages.of(output);
    if (!messages.isEmpty()) {
      return new Compilation.Rejected(messages);
    }
    return rejected(
        exit == 0
            ? "DinosaurModel.java doesn't hold the class dinosaurus.student.DinosaurModel."
            : "The compiler gave up on this source (exit " + exit + ").");
  }

  private static Compilation rejected(String message) {
    return new Compilation.Rejected(List.of(message));
  }

  /** Reads all that the compiler prints, and keeps the beginning. */
  private static String read(Process javac) {
    try (InputStream in = javac.getInputStream()) {
      byte[] start = in.readNBytes(MOST_OUTPUT);
      in.transferTo(OutputStream.nullOutputStream());
      return new String(start, StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }
}
