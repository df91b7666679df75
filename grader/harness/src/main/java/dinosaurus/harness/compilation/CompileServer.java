package dinosaurus.harness.compilation;

import dinosaurus.assignment.compilation.CompilerResult;
import dinosaurus.harness.execution.ConfinedProcess;
import dinosaurus.harness.execution.InterferenceException;
import dinosaurus.harness.sandbox.ClassArchive;
import dinosaurus.harness.sandbox.Jvm;
import dinosaurus.harness.sandbox.Limits;
import dinosaurus.harness.sandbox.Sandbox;
import dinosaurus.rubric.compilation.Compilation;
import dinosaurus.worker.javac.ClassDataTraining;
import dinosaurus.worker.javac.CompilerMain;
import dinosaurus.worker.javac.CompilerResultFormat;
import dinosaurus.worker.protocol.NamedBytes;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeoutException;

/**
 * Compiles submissions in warm processes; several threads may share it.
 *
 * <p>A process whose compilation ends in another way than with classes or problems is given up, and
 * the source is tried once more in a new one. What fails there is the source's own fault, and what
 * an earlier source did to a process never is another's.
 */
public final class CompileServer implements AutoCloseable {

  /** So many new processes in a row may be lost to somebody else. */
  private static final int TRIES = 3;

  /** After so many compilations a new process takes over, so that nothing adds up. */
  private static final int MOST_COMPILATIONS = 200;

  /** A process that compiles submissions, one at a time. */
  private static final class Compiler implements AutoCloseable {

    private final ConfinedProcess process;
    private int compilations;

    Compiler(Sandbox sandbox, Jvm jvm) throws IOException, InterruptedException {
      process = ConfinedProcess.start(sandbox, jvm);
    }

    /** Tells whether the process has done its share. */
    boolean isWorn() {
      return compilations >= MOST_COMPILATIONS;
    }

    /** Compiles a submission; that the process died means that the compiler gave up. */
    CompilerResult compile(Map<String, byte[]> sources, Limits limits)
        throws TimeoutException, InterferenceException, InterruptedException {
      compilations++;
      try {
        return CompilerResultFormat.read(
            process.exchange(NamedBytes.write(sources), limits.compiler()));
      } catch (InterferenceException e) {
        throw e;
      } catch (ExecutionException e) {
        if (e.getCause() instanceof Error ours) {
          throw ours;
        }
        return new CompilerResult.GaveUp();
      } catch (IOException e) {
        return new CompilerResult.GaveUp();
      }
    }

    @Override
    public void close() {
      process.close();
    }
  }

  private final Sandbox sandbox;
  private final Limits limits;
  private final Jvm jvm;
  private final BlockingDeque<Compiler> idle = new LinkedBlockingDeque<>();

  /**
   * Creates the server; its processes start as they are needed.
   *
   * @param sandbox what keeps them apart from the machine
   * @param limits the time and the heap that a compilation may take
   * @throws IOException if the archive of their classes can't be looked for
   * @throws InterruptedException if this thread is interrupted
   */
  public CompileServer(Sandbox sandbox, Limits limits) throws IOException, InterruptedException {
    this.sandbox = sandbox;
    this.limits = limits;
    this.jvm =
        ClassArchive.sharing(
            Jvm.ofWorker(limits.heapMegabytes(), CompilerMain.class),
            sandbox,
            ClassDataTraining.class);
  }

  /**
   * Compiles {@code dinosaurus/student/DinosaurModel.java} and the classes it needs.
   *
   * @param sources the sources, by their paths, that one among them
   * @return the classes, or why there are none
   * @throws IOException if no compiler can be started, or somebody else ends each
   * @throws InterruptedException if this thread is interrupted; the compiler is stopped
   */
  public Compilation compile(Map<String, byte[]> sources) throws IOException, InterruptedException {
    Compiler process = idle.pollFirst();
    if (process != null) {
      Optional<Compilation> done = ordinary(process, sources);
      if (done.isPresent()) {
        return done.get();
      }
    }
    for (int tries = 1; true; tries++) {
      try {
        return last(new Compiler(sandbox, jvm), sources);
      } catch (InterferenceException e) {
        if (tries == TRIES) {
          throw e;
        }
      }
    }
  }

  /** Compiles in a process that has served others; nothing if it has to be tried in a new one. */
  private Optional<Compilation> ordinary(Compiler process, Map<String, byte[]> sources)
      throws InterruptedException {
    try {
      return Compilation.of(run(process, sources), sources);
    } catch (TimeoutException | InterferenceException e) {
      return Optional.empty();
    }
  }

  private Compilation last(Compiler process, Map<String, byte[]> sources)
      throws InterferenceException, InterruptedException {
    try {
      return Compilation.of(run(process, sources), sources).orElse(Compilation.Rejected.GAVE_UP);
    } catch (TimeoutException e) {
      return Compilation.Rejected.of(
          "The compiler didn't finish within " + limits.compile().toSeconds() + " s of work.");
    }
  }

  /** Compiles, and keeps the process for others if it ended as it should. */
  private CompilerResult run(Compiler process, Map<String, byte[]> sources)
      throws TimeoutException, InterferenceException, InterruptedException {
    boolean keep = false;
    try {
      CompilerResult result = process.compile(sources, limits);
      keep = !(result instanceof CompilerResult.GaveUp) && !process.isWorn();
      return result;
    } finally {
      if (keep) {
        idle.addFirst(process);
      } else {
        process.close();
      }
    }
  }

  /** Ends the processes. */
  @Override
  public void close() {
    idle.forEach(Compiler::close);
    idle.clear();
  }
}
