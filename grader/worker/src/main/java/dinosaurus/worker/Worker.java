package dinosaurus.worker;

import dinosaurus.assignment.PrintSink;
import dinosaurus.worker.protocol.Frames;
import dinosaurus.worker.protocol.NamedBytes;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Serves the calls of the harness with the student's class, over standard input and output. */
public final class Worker {

  /** Exit status of a worker that is out of memory. */
  public static final int EXHAUSTED = 86;

  private Worker() {}

  /**
   * Runs the worker until its standard input ends, which begins with the student's classes.
   *
   * @param arguments none
   * @throws IOException if the requests are malformed or the harness is gone
   */
  public static void main(String[] arguments) throws IOException {
    // Buffered, since FileInputStream.readNBytes of JDK 17 can't read from a pipe.
    InputStream requests = new BufferedInputStream(new FileInputStream(FileDescriptor.in));
    OutputStream responses = new FileOutputStream(FileDescriptor.out);
    PrintSink prints = capture();
    Frames.write(responses, Frames.greeting());
    try {
      Submission submission = new Submission(NamedBytes.read(Frames.read(requests)));
      new Service(submission, requests, responses, prints).run();
    } catch (EOFException e) {
      // The harness needs nothing more.
    }
    Runtime.getRuntime().halt(0);
  }

  /** Gives the student's code an empty input, and outputs of which the first lines are kept. */
  private static PrintSink capture() {
    PrintSink prints = new PrintSink();
    System.setIn(InputStream.nullInputStream());
    System.setOut(prints.stream());
    System.setErr(prints.stream());
    return prints;
  }
}
