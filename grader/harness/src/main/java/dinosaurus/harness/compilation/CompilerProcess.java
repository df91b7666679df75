package dinosaurus.harness.compilation;

import dinosaurus.harness.execution.ConfinedProcess;
import dinosaurus.harness.execution.InterferenceException;
import dinosaurus.harness.sandbox.ClassPaths;
import dinosaurus.harness.sandbox.Jvm;
import dinosaurus.harness.sandbox.Limits;
import dinosaurus.harness.sandbox.Sandbox;
import dinosaurus.worker.javac.CompilerMain;
import dinosaurus.worker.javac.Messages;
import dinosaurus.worker.javac.Result;
import dinosaurus.worker.protocol.NamedBytes;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/** A process that compiles submissions, one at a time. */
final class CompilerProcess implements AutoCloseable {

  /** After so many compilations a new process takes over, so that nothing adds up. */
  private static final int MOST = 200;

  private final ConfinedProcess process;
  private int compilations;

  private CompilerProcess(ConfinedProcess process) {
    this.process = process;
  }

  static CompilerProcess start(Sandbox sandbox, Limits limits)
      throws IOException, InterruptedException {
    Jvm jvm =
        new Jvm(
            limits.heapMegabytes(),
            List.of(),
            ClassPaths.worker(),
            CompilerMain.class.getName(),
            List.of(),
            List.of());
    return new CompilerProcess(ConfinedProcess.start(sandbox, jvm));
  }

  /** Tells whether the process has done its share. */
  boolean isWorn() {
    return compilations >= MOST;
  }

  /**
   * Compiles a submission.
   *
   * @return what came of it; that the compiler gave up if its process died
   * @throws TimeoutException if it takes too long
   * @throws InterferenceException if somebody else ended the process, or has stopped it
   * @throws InterruptedException if this thread is interrupted
   */
  Result compile(Map<String, byte[]> sources, Limits limits)
      throws TimeoutException, InterferenceException, InterruptedException {
    compilations++;
    try {
      return Messages.read(
          process.exchange(
              NamedBytes.write(sources), limits.compile(), limits.compileByTheClock()));
    } catch (InterferenceException e) {
      throw e;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error ours) {
        throw ours;
      }
      return new Result.GaveUp();
    } catch (IOException e) {
      return new Result.GaveUp();
    }
  }

  @Override
  public void close() {
    process.close();
  }
}
