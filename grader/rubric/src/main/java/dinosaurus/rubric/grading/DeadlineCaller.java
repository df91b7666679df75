package dinosaurus.rubric.grading;

import dinosaurus.assignment.Exercise;
import dinosaurus.assignment.StudentFrames;
import dinosaurus.rubric.Caller;
import dinosaurus.rubric.Reply;
import dinosaurus.rubric.score.Outcome;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Calls on a thread of its own and waits for a limited time, so that an endless loop ends.
 *
 * <p>A method that has used up its time or the memory twice isn't called any more. What a call left
 * running can't be stopped; its thread doesn't keep the JVM alive.
 */
final class DeadlineCaller implements Caller {

  private static final int MOST_EXHAUSTED = 2;
  private static final long MILLISECONDS_BETWEEN_LOOKS = 100;
  private static final String EXITED = "System.exit was called";

  private final ExceptionReply exceptions;
  private final Duration limit;
  private final Map<Exercise, Outcome> last = new ConcurrentHashMap<>();
  private final Map<Exercise, Integer> exhausted = new ConcurrentHashMap<>();

  DeadlineCaller(ExceptionReply exceptions, Duration limit) {
    this.exceptions = exceptions;
    this.limit = limit;
  }

  @Override
  public <A> Reply<A> call(Exercise exercise, Supplier<Reply<A>> observation) {
    if (exhausted.getOrDefault(exercise, 0) >= MOST_EXHAUSTED) {
      return Reply.Faulted.givenUp(last.get(exercise));
    }
    CompletableFuture<Reply<A>> reply = new CompletableFuture<>();
    Thread thread =
        new Thread(() -> complete(reply, exercise, observation), exercise.folder() + " call");
    thread.setDaemon(true);
    thread.start();
    await(thread);
    if (reply.isDone()) {
      return reply.join();
    }
    return ExitHold.isAskedForBy(thread) ? exited(thread) : timedOut(exercise, thread);
  }

  /** Waits until the thread has ended, won't come back from an exit, or is late. */
  private void await(Thread thread) {
    long start = System.nanoTime();
    long left = limit.toMillis();
    try {
      while (left > 0 && thread.isAlive() && !ExitHold.isAskedForBy(thread)) {
        thread.join(Math.min(left, MILLISECONDS_BETWEEN_LOOKS));
        left = limit.minusNanos(System.nanoTime() - start).toMillis();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private <A> void complete(
      CompletableFuture<Reply<A>> reply, Exercise exercise, Supplier<Reply<A>> observation) {
    try {
      reply.complete(observation.get());
    } catch (OutOfMemoryError full) {
      reply.complete(exhausted(exercise, exceptions.to(full)));
    } catch (Throwable thrown) {
      reply.complete(exceptions.to(thrown));
    }
  }

  private <A> Reply<A> timedOut(Exercise exercise, Thread thread) {
    List<StackTraceElement> frames = exceptions.own(thread.getStackTrace());
    thread.interrupt();
    Outcome outcome = new Outcome.TimedOut(limit, line(frames), "");
    return exhausted(exercise, new Reply.Faulted<>(outcome, frames));
  }

  private <A> Reply<A> exited(Thread thread) {
    List<StackTraceElement> frames = exceptions.own(thread.getStackTrace());
    return new Reply.Faulted<>(new Outcome.Crashed(EXITED, line(frames)), frames);
  }

  private static String line(List<StackTraceElement> frames) {
    return frames.stream().findFirst().map(StudentFrames::line).orElse("");
  }

  private <A> Reply<A> exhausted(Exercise exercise, Reply.Faulted<A> fault) {
    last.put(exercise, fault.outcome());
    exhausted.merge(exercise, 1, Integer::sum);
    return fault;
  }

  /** Tells whether a trace is that of a thread that makes a call. */
  static boolean isACall(StackTraceElement[] trace) {
    return Arrays.stream(trace)
        .anyMatch(frame -> frame.getClassName().equals(DeadlineCaller.class.getName()));
  }
}
