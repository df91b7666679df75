package dinosaurus.worker;

import dinosaurus.assignment.PrintSink;
import dinosaurus.toolkit.NotYetImplemented;
import dinosaurus.worker.protocol.Frames;
import dinosaurus.worker.protocol.Invocation;
import dinosaurus.worker.protocol.Response;
import dinosaurus.worker.protocol.UnsendableException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Answers requests, one at a time.
 *
 * <p>The student's code runs in a thread of its own, so that the end of the requests is noticed
 * while it is busy.
 */
final class Service {

  private final Submission submission;
  private final InputStream requests;
  private final OutputStream responses;
  private final PrintSink prints;
  private final BlockingQueue<Invocation<?>> waiting = new LinkedBlockingQueue<>();

  /** Given up when memory runs out, so that there is enough to say so. */
  private byte[] reserve = new byte[1 << 20];

  Service(Submission submission, InputStream requests, OutputStream responses, PrintSink prints) {
    this.submission = submission;
    this.requests = requests;
    this.responses = responses;
    this.prints = prints;
  }

  /**
   * Serves until the requests end.
   *
   * @throws EOFException when they do
   * @throws IOException if the requests are malformed or the other side is gone
   */
  void run() throws IOException {
    Thread student = new Thread(this::serve, "submission");
    student.setDaemon(true);
    student.start();
    while (true) {
      waiting.add(Invocation.read(Frames.read(requests)));
    }
  }

  private void serve() {
    try {
      while (true) {
        Frames.write(responses, response(waiting.take()));
        Thread.interrupted(); // The student's code may have left the mark.
      }
    } catch (InterruptedException | IOException e) {
      Runtime.getRuntime().halt(0);
    } catch (Throwable e) {
      // Without memory even telling so fails, in whatever way.
      reserve = null;
      Runtime.getRuntime().halt(Worker.EXHAUSTED);
    }
  }

  private <R> byte[] response(Invocation<R> invocation) {
    try {
      prints.take();
      Response<R> response = call(invocation);
      return invocation.response(response, prints.take());
    } catch (UnsendableException e) {
      return invocation.response(new Response.Refused<>(e.getMessage()), prints.take());
    } catch (OutOfMemoryError e) {
      throw e;
    } catch (Throwable e) {
      return invocation.response(
          new Response.Refused<>("reading the result failed: " + Failure.of(e).error()),
          prints.take());
    }
  }

  private <R> Response<R> call(Invocation<R> invocation) {
    try {
      invocation.settings().apply();
      return new Response.Returned<>(invocation.call().invoke(submission.model()));
    } catch (NotYetImplemented e) {
      return new Response.NotImplemented<>(Failure.clip(e.getMessage()));
    } catch (Submission.NoModelException e) {
      return new Response.Refused<>(e.getMessage());
    } catch (OutOfMemoryError e) {
      reserve = null;
      Failure failure = Failure.of(e);
      return new Response.Threw<>(failure.error(), failure.location(), true);
    } catch (Throwable e) {
      if (Failure.isStub(e)) {
        return new Response.NotImplemented<>("");
      }
      Failure failure = Failure.of(e);
      return new Response.Threw<>(failure.error(), failure.location(), false);
    }
  }
}
