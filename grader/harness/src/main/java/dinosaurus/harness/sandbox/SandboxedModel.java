package dinosaurus.harness.sandbox;

import dinosaurus.rubric.grading.Abroad;
import dinosaurus.rubric.grading.Restartable;
import dinosaurus.rubric.grading.SubmissionFault;
import dinosaurus.rubric.score.Outcome;
import dinosaurus.toolkit.CharacterModel;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.NotYetImplemented;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.TrainedModel;
import dinosaurus.toolkit.TrainingOptions;
import dinosaurus.toolkit.Vocabulary;
import dinosaurus.worker.Worker;
import dinosaurus.worker.protocol.Answer;
import dinosaurus.worker.protocol.Call;
import dinosaurus.worker.protocol.ClipCall;
import dinosaurus.worker.protocol.Method;
import dinosaurus.worker.protocol.ModelCall;
import dinosaurus.worker.protocol.NamedBytes;
import dinosaurus.worker.protocol.OptimizeCall;
import dinosaurus.worker.protocol.Place;
import dinosaurus.worker.protocol.ProtocolException;
import dinosaurus.worker.protocol.Request;
import dinosaurus.worker.protocol.SampleCall;
import dinosaurus.worker.protocol.UnsendableException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.ejml.simple.SimpleMatrix;

/**
 * Calls a submission in a process of its own, as if it were an object of this one.
 *
 * <p>Arguments that the submission changed are changed after the call, and a matrix of the
 * arguments that it returns is that matrix. What isn't an answer is thrown: {@link SubmissionFault}
 * for a call that took too long, crashed or returned what can't be judged, {@link
 * NotYetImplemented} for a stub. For one thread at a time.
 */
public final class SandboxedModel implements CharacterModel, Abroad, Restartable, AutoCloseable {

  private static final String OUT_OF_MEMORY = "OutOfMemoryError";

  /** So many processes in a row may be lost to somebody else in one call. */
  private static final int TRIES = 3;

  private static final Outcome MALFORMED =
      new Outcome.Refused("the program wrote something of its own where answers go");

  private final Workers workers;
  private final Map<String, byte[]> classes;
  private final Limits limits;
  private final Hearsay hearsay;

  /** Leaves out the line that was running: it would be another in every run. */
  private final Outcome late;

  private final Patience patience;
  private ConfinedProcess worker;
  private Place place = Place.HOME;
  private int sequence;
  private Throwable failure;

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
    this.hearsay = new Hearsay(classes.keySet());
    this.patience = new Patience(limits.allCalls());
    this.late = new Outcome.TimedOut(limits.call());
  }

  @Override
  public Gradients clip(Gradients gradients, double maxValue) {
    return call(new ClipCall(gradients, maxValue));
  }

  @Override
  public List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
    return call(new SampleCall(parameters, vocabulary, seed));
  }

  @Override
  public OptimizationStep optimize(
      int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
    return call(new OptimizeCall(x, y, aPrev, parameters, learningRate));
  }

  @Override
  public TrainedModel model(List<String> names, Vocabulary vocabulary, TrainingOptions options) {
    return call(new ModelCall(names, vocabulary, options));
  }

  @Override
  public void leave() {
    place = Place.ABROAD;
  }

  @Override
  public void comeBack() {
    place = Place.HOME;
  }

  @Override
  public void restart() {
    close();
    patience.startAgain();
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

  private <R> R call(Call<R> call) {
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
    if (failure != null) {
      throw failed(failure);
    }
    Optional<Outcome> lost = patience.lost(call.method());
    if (lost.isPresent()) {
      throw new SubmissionFault(lost.get());
    }
    try {
      Request<R> request = new Request<>(++sequence, call, place);
      return value(call.method(), request.answer(exchange(call.method(), request.bytes())));
    } catch (TimeoutException e) {
      close();
      patience.timedOut(call.method(), late);
      throw new SubmissionFault(late);
    } catch (ProtocolException e) {
      throw ended(call.method(), MALFORMED);
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

  private byte[] exchange(Method method, byte[] request)
      throws TimeoutException, IOException, InterruptedException {
    ConfinedProcess process = worker();
    try {
      return process.exchange(request, limits.call(), limits.callByTheClock());
    } catch (ExecutionException e) {
      if (e.getCause() instanceof ProtocolException malformed) {
        throw malformed;
      }
      if (e.getCause() instanceof Error ours) {
        throw ours;
      }
      if (e.getCause() instanceof ExcessException excess) {
        throw ended(method, new Outcome.Crashed(OUT_OF_MEMORY + ": " + excess.getMessage(), ""));
      }
      throw ended(method, new Outcome.Crashed(causeOfDeath(process.exitStatus()), ""));
    } finally {
      patience.spend(process.clockTime());
    }
  }

  private SubmissionFault ended(Method method, Outcome outcome) {
    close();
    patience.ended(method, outcome);
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

  private <R> R value(Method method, Answer<R> answer) {
    if (answer instanceof Answer.Returned<R> returned) {
      return returned.result();
    }
    if (answer instanceof Answer.NotImplemented<R> notImplemented) {
      throw new NotYetImplemented(notImplemented.what());
    }
    if (answer instanceof Answer.Refused<R> refused) {
      throw new SubmissionFault(new Outcome.Refused(refused.reason()));
    }
    Answer.Threw<R> threw = (Answer.Threw<R>) answer;
    Outcome crashed = hearsay.crashed(threw);
    throw threw.exhausted() ? ended(method, crashed) : new SubmissionFault(crashed);
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
