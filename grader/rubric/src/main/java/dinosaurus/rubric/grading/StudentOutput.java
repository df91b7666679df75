package dinosaurus.rubric.grading;

import dinosaurus.assignment.PrintSink;
import dinosaurus.assignment.Printed;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Takes what a student's code prints during a test run, a call at a time, so that it neither floods
 * the console nor is lost.
 *
 * <p>What the thread that runs the tests prints goes where it went before. Of other threads, what
 * they print during a call counts as the call's; what a call goes on printing after its time, or a
 * thread between two calls, is lost.
 */
final class StudentOutput implements AutoCloseable {

  /** Has the sink of the call that a thread makes, for as long as the thread lives. */
  private final ThreadLocal<PrintSink> own = new ThreadLocal<>();

  /** Has the threads of the calls, and those that they start. */
  private final ThreadGroup calls = new ThreadGroup("calls");

  private final Thread runner = Thread.currentThread();
  private final PrintStream out = System.out;
  private final PrintStream error = System.err;
  private volatile PrintSink current = new PrintSink();

  private StudentOutput() {}

  /** Begins to take what is printed, on the thread that runs the tests. */
  static StudentOutput begin() {
    StudentOutput output = new StudentOutput();
    System.setOut(output.instead(output.out));
    System.setErr(output.instead(output.error));
    return output;
  }

  private PrintStream instead(PrintStream usual) {
    return new PrintStream(new Switch(usual), false, StandardCharsets.UTF_8);
  }

  /** Creates the thread of the next call, which doesn't keep the JVM alive. */
  Thread thread(String name, Runnable call) {
    PrintSink sink = new PrintSink();
    current = sink;
    Runnable printing =
        () -> {
          own.set(sink);
          call.run();
        };
    Thread thread = new Thread(calls, printing, name);
    thread.setDaemon(true);
    return thread;
  }

  /** Forgets what was printed before, since the next call isn't made. */
  void forget() {
    current = new PrintSink();
  }

  /** Returns what the latest call has printed by now. */
  Printed printed() {
    return current.take();
  }

  /** Gives the outputs back, unless something is left that might go on printing. */
  @Override
  public void close() {
    if (calls.activeCount() == 0) {
      System.setOut(out);
      System.setErr(error);
    }
  }

  /** Leads what is printed to where it belongs. */
  private final class Switch extends OutputStream {

    private final PrintStream usual;

    private Switch(PrintStream usual) {
      this.usual = usual;
    }

    @Override
    public void write(int value) throws IOException {
      here().write(value);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      here().write(bytes, from, length);
    }

    @Override
    public void flush() throws IOException {
      here().flush();
    }

    private OutputStream here() {
      if (Thread.currentThread() == runner) {
        return usual;
      }
      PrintSink sink = own.get();
      return sink == null ? current : sink;
    }
  }
}
