package dinosaurus.rubric.grading;

import dinosaurus.assignment.Call;
import dinosaurus.assignment.CallTime;
import dinosaurus.assignment.Exercise;
import dinosaurus.assignment.Printed;
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
 * <p>A method that has used up its time or the memory twice isn't called any more, nor one that
 * calls it after once. What a call left running can't be stopped; its thread doesn't keep the JVM
 * alive.
 */
final class DeadlineCaller implements Caller {

  private static final int MOST_EXHAUSTED = 2;
  private static final String EXITED = "System.exit was called";

  private final ExceptionReply exceptions;
  private final Duration longTime;
  private final StudentOutput output;
  private final Map<Exercise, Outcome> last = new ConcurrentHashMap<>();
  private final Map<Exercise, Integer> exhausted = new ConcurrentHashMap<>();

  /**
   * Creates the caller.
   *
   * @param exceptions turns exceptions into replies
   * @param longTime how long a call that trains much may compute
   * @param output what the calls print
   */
  DeadlineCaller(ExceptionReply exceptions, Duration longTime, StudentOutput output) {
    this.exceptions = exceptions;
    this.longTime = longTime;
    this.output = output;
  }

  @Override
  public <A> Reply<A> call(Call<?> call, Supplier<Reply<A>> observation) {
    Exercise exercise = call.exercise();
    if (isGivenUp(exercise)) {
      output.forget();
      return new Reply.Faulted<>(new Outcome.NotCalled(last.get(exercise)), List.of());
    }
    CompletableFuture<Reply<A>> reply = new CompletableFuture<>();
    Thread thread =
        output.thread(exercise.folder() + " call", () -> complete(reply, exercise, observation));
    WatchedCall watched =
        new WatchedCall(thread, CallTime.limit(call, longTime), exceptions.frames());
    watched.await();
    if (reply.isDone()) {
      return reply.join();
    }
    return ExitHold.isAskedForBy(thread) ? exited(thread) : timedOut(exercise, thread, watched);
  }

  /** Tells whether a method has used up what it may; once is enough if one that it calls has. */
  private boolean isGivenUp(Exercise exercise) {
    int count = exhausted.getOrDefault(exercise, 0);
    return count >= MOST_EXHAUSTED
        || count > 0 && exercise.prerequisites().stream().anyMatch(this::isGivenUp);
  }

  @Override
  public Printed printed() {
    return output.printed();
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

  private <A> Reply<A> timedOut(Exercise exercise, Thread thread, WatchedCall watched) {
    List<StackTraceElement> frames = exceptions.own(thread.getStackTrace());
    thread.interrupt();
    return exhausted(exercise, new Reply.Faulted<>(watched.outcome(), frames));
  }

  private <A> Reply<A> exited(Thread thread) {
    List<StackTraceElement> frames = exceptions.own(thread.getStackTrace());
    String line = frames.stream().findFirst().map(StudentFrames::line).orElse("");
    return new Reply.Faulted<>(new Outcome.Crashed(EXITED, line), frames);
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
