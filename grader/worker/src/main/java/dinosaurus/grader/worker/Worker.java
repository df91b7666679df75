package dinosaurus.grader.worker;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Serves the calls of the harness with the student's class, over standard input and output. */
public final class Worker {

  /** Exit status of a worker that is out of memory. */
  public static final int EXHAUSTED = 86;

  private Worker() {}

  /**
   * Runs the worker until its standard input ends.
   *
   * @param arguments the folder of the student's classes
   */
  public static void main(String[] arguments) {
    InputStream requests = new FileInputStream(FileDescriptor.in);
    OutputStream responses = new FileOutputStream(FileDescriptor.out);
    silence();
    try {
      new Service(new Submission(Path.of(arguments[0])), requests, responses).run();
    } catch (IOException e) {
      // The harness is gone, and with it whoever could be told.
    }
    Runtime.getRuntime().halt(0);
  }

  /** Gives the student's code an empty input and outputs that keep nothing. */
  private static void silence() {
    System.setIn(InputStream.nullInputStream());
    System.setOut(sink());
    System.setErr(sink());
  }

  private static PrintStream sink() {
    return new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
  }
}
