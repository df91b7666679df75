package dinosaurus.harness.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Clears away what the process of an identity left.
 *
 * <p>The identity does so itself. Root would be dangerous: what lies in a folder that another may
 * write to can be exchanged for a link while it is being deleted.
 */
final class Leftovers {

  private static final int MOST_ROUNDS = 100;
  private static final long PATIENCE_SECONDS = 60;

  /** Ends all processes of the user at once, so that none can start another meanwhile. */
  private static final String END = "[ $(/usr/bin/id -u) -ne 0 ] && kill -KILL -1";

  private static final String DELETE =
      """
      PATH=/usr/bin:/bin
      delete() { find "$@" -prune -exec chmod -R u+rwx {} + -exec rm -rf {} +; }
      chmod u+rwx "$1"
      delete "$1" -mindepth 1
      shift
      delete "$@" -mindepth 1 -maxdepth 2 -user "$(id -u)"
      ipcrm --all
      """;

  private static final List<Path> OPEN_TO_ALL =
      Stream.of("/tmp", "/var/tmp", "/dev/shm", "/dev/mqueue", "/run/lock")
          .map(Path::of)
          .filter(Files::isDirectory)
          .toList();

  private final TemporaryUser owner;

  Leftovers(TemporaryUser owner) {
    this.owner = owner;
  }

  /**
   * Ends the identity's processes, and deletes what it has in memory that is shared, in a folder,
   * and in those where everybody may write.
   */
  void clear(Path folder) throws IOException {
    for (int round = 0; round < MOST_ROUNDS && owner.processes().findAny().isPresent(); round++) {
      run(END, List.of());
      owner.processes().forEach(ProcessHandle::destroyForcibly);
    }
    run(DELETE, Stream.concat(Stream.of(folder), OPEN_TO_ALL.stream()).toList());
  }

  private void run(String script, List<Path> arguments) throws IOException {
    List<String> command = new ArrayList<>(owner.launcher());
    command.addAll(List.of("/bin/sh", "-c", script, "sh"));
    arguments.forEach(argument -> command.add(argument.toString()));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(Path.of("/").toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().clear();
    Process process = builder.start();
    process.getOutputStream().close();
    // Not waitFor: a run that is interrupted leaves nothing, either.
    process.onExit().completeOnTimeout(process, PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    process.destroyForcibly();
  }
}
