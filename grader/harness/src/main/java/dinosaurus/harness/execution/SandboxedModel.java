package dinosaurus.harness.execution;

import dinosaurus.assignment.Call;
import dinosaurus.assignment.CallHandler;
import dinosaurus.assignment.CallTime;
import dinosaurus.assignment.Exercise;
import dinosaurus.assignment.Printed;
import dinosaurus.assignment.Settings;
import dinosaurus.harness.sandbox.Limits;
import dinosaurus.rubric.grading.ModelProcess;
import dinosaurus.rubric.grading.SubmissionFault;
import dinosaurus.rubric.score.Outcome;
import dinosaurus.toolkit.NotYetImplemented;
import dinosaurus.worker.Worker;
import dinosaurus.worker.protocol.NamedBytes;
import dinosaurus.worker.protocol.ProtocolException;
import dinosaurus.worker.protocol.Request;
import dinosaurus.worker.protocol.Response;
import dinosaurus.worker.protocol.Served;
import dinosaurus.worker.protocol.UnsendableException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/**
 * Calls a submission in a process of its own, as if it were an object of this one.
 *
 * <p>Arguments that the submission changed are changed after the call, and a matrix of the
 * arguments that it returns is that matrix. What isn't an answer is thrown: {@link SubmissionFault}
 * for a call that took too long, crashed or returned what can't be judged, {@link
 * NotYetImplemented} for a stub. For one thread at a time.
 */
public final class SandboxedModel extends CallHandler implements ModelProcess, AutoCloseable {

  private static final String OUT_OF_MEMORY = "OutOfMemoryError";

  /** So many processes in a row may be lost to somebody else in one call. */
  private static final int TRIES = 3;

  private static final Outcome MALFORMED =
      new Outcome.Refused("the program wrote something of its own where answers go");

  private final Workers workers;
  private final Map<String, byte[]> classes;
  private final Limits limits;
  private final ReportedErrors reportedErrors;

  private final CallBudget budget;
  private ConfinedProcess worker;
  private Settings settings = Settings.USUAL;
  private int sequence;
  private Throwable failure;
  private Printed printed = Printed.NOTHING;

  /**
   * Creates the model; its process starts with the first call.
   *
   * @param workers starts its processes
   * @param classes the student's class files, by the names of the classes, with slashes
   * @param limits what a call may take
   */
  public SandboxedModel(Workers workers, Map<String, byte[]> classes, Limits limits) {
    this.workers = workers;
    this.classes = classes;
    this.limits = limits;
    this.reportedErrors = new ReportedErrors(classes.keySet());
    this.budget = new CallBudget(limits.allCalls());
  }

  @Override
  public void use(Settings settings) {
    this.settings = settings;
  }

  @Override
  public void hiddenCasesFollow() {
    budget.startAgain();
  }

  @Override
  public Printed printed() {
    return printed;
  }

  /** Ends the process, if there is one. */
  @Override
  public void close() {
    if (worker != null) {
      workers.end(worker);
      worker = null;
    }
  }

  /** Returns what went wrong on the grader's own side, whoever it was blamed on. */
  public Optional<Throwable> failure() {
    return Optional.ofNullable(failure);
  }

  @Override
  protected <R> R handle(Call<R> call) {
    for (int tries = 1; true; tries++) {
      try {
        return once(call);
      } catch (InterferenceException e) {
        close();
        if (tries == TRIES) {
          throw failed(e);
        }
      }
    }
  }

  private <R> R once(Call<R> call) throws InterferenceException {
    printed = Printed.NOTHING;
    if (failure != null) {
      throw failed(failure);
    }
    Optional<Outcome> lost = budget.lost(call.exercise());
    if (lost.isPresent()) {
      throw new SubmissionFault(lost.get());
    }
    try {
      Request<R> request = new Request<>(++sequence, call, settings);
      byte[] payload = exchange(call, request.bytes());
      Served<R> served = request.response(payload);
      printed = served.printed();
      return value(call.exercise(), served.response());
    } catch (TimeoutException e) {
      Outcome late = late(limits.of(call));
      close();
      budget.timedOut(call.exercise(), late);
      throw new SubmissionFault(late);
    } catch (ProtocolException e) {
      throw ended(call.exercise(), MALFORMED);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failed(e);
    } catch (InterferenceException e) {
      throw e;
    } catch (IOException | UnsendableException | Error e) {
      throw failed(e);
    }
  }

  private IllegalStateException failed(Throwable e) {
    close();
    failure = e;
    return new IllegalStateException("The grader failed: " + e.getMessage(), e);
  }

  /** Leaves out the line that was running: it would be another in every run. */
  private Outcome late(CallTime limit) {
    boolean waited = !worker.time().isComputed(limit);
    return new Outcome.TimedOut(waited ? limit.clock() : limit.processor(), waited, List.of(), "");
  }

  private byte[] exchange(Call<?> call, byte[] request)
      throws TimeoutException, IOException, InterruptedException {
    ConfinedProcess process = worker();
    try {
      return process.exchange(request, limits.of(call));
    } catch (ExecutionException e) {
      if (e.getCause() instanceof ProtocolException malformed) {
        throw malformed;
      }
      if (e.getCause() instanceof Error ours) {
        throw ours;
      }
      if (e.getCause() instanceof ConfinedProcess.ExcessException excess) {
        throw ended(
            call.exercise(), new Outcome.Crashed(OUT_OF_MEMORY + ": " + excess.getMessage(), ""));
      }
      throw ended(call.exercise(), new Outcome.Crashed(causeOfDeath(process.exitStatus()), ""));
    } finally {
      budget.spend(process.time());
    }
  }

  private SubmissionFault ended(Exercise exercise, Outcome outcome) {
    close();
    budget.ended(exercise, outcome);
    return new SubmissionFault(outcome);
  }

  private ConfinedProcess worker() throws IOException, InterruptedException {
    if (worker != null && !worker.isAlive()) {
      close();
    }
    if (worker == null) {
      worker = workers.take();
      worker.send(NamedBytes.write(classes));
    }
    return worker;
  }

  private <R> R value(Exercise exercise, Response<R> response) {
    if (response instanceof Response.Returned<R> returned) {
      return returned.result();
    }
    if (response instanceof Response.NotImplemented<R> notImplemented) {
      throw new NotYetImplemented(notImplemented.what());
    }
    if (response instanceof Response.Refused<R> refused) {
      throw new SubmissionFault(new Outcome.Refused(refused.reason()));
    }
    Response.Threw<R> threw = (Response.Threw<R>) response;
    Outcome crashed = reportedErrors.crashed(threw);
    throw threw.exhausted() ? ended(exercise, crashed) : new SubmissionFault(crashed);
  }

  private static String causeOfDeath(OptionalInt status) {
    if (status.isEmpty()) {
      return "the program closed its output";
    }
    return status.getAsInt() == Worker.EXHAUSTED
        ? OUT_OF_MEMORY
        : "the program ended the JVM (exit " + status.getAsInt() + ")";
  }
}
