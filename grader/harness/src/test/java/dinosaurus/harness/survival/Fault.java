package dinosaurus.harness.survival;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** What may happen to a run of {@code dino}, which leads a process group of its own. */
enum Fault {
  /** Everything stands still for longer than a call may take by the clock. */
  FREEZE {
    @Override
    boolean strike(Process run, Random random) throws IOException, InterruptedException {
      signal("STOP", "-" + run.pid());
      boolean ended = run.waitFor(FREEZE_SECONDS, TimeUnit.SECONDS);
      signal("CONT", "-" + run.pid());
      return !ended;
    }
  },
  KILL_WORKER {
    @Override
    boolean strike(Process run, Random random) throws IOException, InterruptedException {
      return kill(run, "dinosaurus.worker.Worker", random);
    }
  },
  KILL_COMPILER {
    @Override
    boolean strike(Process run, Random random) throws IOException, InterruptedException {
      return kill(run, "dinosaurus.worker.javac.CompilerMain", random);
    }
  },
  KILL_DINO {
    @Override
    boolean strike(Process run, Random random) throws IOException, InterruptedException {
      boolean alive = run.isAlive();
      run.destroyForcibly().waitFor();
      return alive;
    }
  };

  private static final int FREEZE_SECONDS = 18;

  /** Strikes; tells whether it found what it strikes. */
  abstract boolean strike(Process run, Random random) throws IOException, InterruptedException;

  private static boolean kill(Process run, String main, Random random)
      throws IOException, InterruptedException {
    List<ProcessHandle> found =
        run.descendants()
            .filter(one -> one.children().findAny().isEmpty())
            .filter(one -> one.info().commandLine().orElse("").contains(main))
            .toList();
    return !found.isEmpty()
        && signal("KILL", Long.toString(found.get(random.nextInt(found.size())).pid()));
  }

  private static boolean signal(String name, String target)
      throws IOException, InterruptedException {
    return new ProcessBuilder("kill", "-s", name, "--", target)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor()
        == 0;
  }
}
