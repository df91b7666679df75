package dinosaurus.grader.grading;

import dinosaurus.fixtures.Exercise;
import dinosaurus.grader.rubric.Caller;
import dinosaurus.grader.rubric.Reply;
import dinosaurus.grader.score.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Calls on a thread of its own and waits for a limited time, so that an endless loop ends.
 *
 * <p>A method that has run out of time twice isn't called any more. What a call left running can't
 * be stopped; its thread doesn't keep the JVM alive.
 */
final class DeadlineCaller implements Caller {

  private static final int MOST_TIMEOUTS = 2;

  private final Caller direct;
  private final Culprit culprit;
  private final Duration limit;
  private final Map<Exercise, Outcome> last = new ConcurrentHashMap<>();
  private final Map<Exercise, Integer> timeouts = new ConcurrentHashMap<>();

  DeadlineCaller(Culprit culprit, Duration limit) {
    this.direct = new DirectCaller(culprit);
    this.culprit = culprit;
    this.limit = limit;
  }

  @Override
  public <A> Reply<A> call(Exercise exercise, Supplier<Reply<A>> observation) {
    if (timeouts.getOrDefault(exercise, 0) >= MOST_TIMEOUTS) {
      return new Reply.Faulted<>(last.get(exercise), List.of());
    }
    CompletableFuture<Reply<A>> reply = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> reply.complete(direct.call(exercise, observation)), exercise.folder() + " call");
    thread.setDaemon(true);
    thread.start();
    try {
      return reply.get(limit.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException late) {
      return timedOut(exercise, thread);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return timedOut(exercise, thread);
    } catch (ExecutionException impossible) {
      throw new IllegalStateException("A caller never throws.", impossible);
    }
  }

  private <A> Reply<A> timedOut(Exercise exercise, Thread thread) {
    List<StackTraceElement> frames = culprit.own(thread.getStackTrace());
    thread.interrupt();
    Outcome outcome = new Outcome.TimedOut(limit, Culprit.location(frames), "");
    last.put(exercise, outcome);
    timeouts.merge(exercise, 1, Integer::sum);
    return new Reply.Faulted<>(outcome, frames);
  }
}
