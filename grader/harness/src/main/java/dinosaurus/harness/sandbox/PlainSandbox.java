package dinosaurus.harness.sandbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Limits what a process takes, and locks it, if there is a lock; without, it sees the machine. */
final class PlainSandbox implements Sandbox {

  private final List<String> launcher;
  private final Optional<Lock> lock;

  /** Creates the sandbox whose processes run as this one does. */
  PlainSandbox(Optional<Lock> lock) {
    this(List.of(), lock);
  }

  /**
   * Creates a sandbox.
   *
   * @param launcher a program with its options, which runs the command that follows them
   * @param lock what locks the processes
   */
  PlainSandbox(List<String> launcher, Optional<Lock> lock) {
    this.launcher = List.copyOf(launcher);
    this.lock = lock;
  }

  @Override
  public String name() {
    return lock.isPresent() ? "the lock" : "none";
  }

  @Override
  public ProcessBuilder prepare(Jvm jvm, Path folder) {
    List<String> command = new ArrayList<>(Prlimit.prefix(jvm));
    command.addAll(launcher);
    lock.ifPresent(one -> command.addAll(one.prefix(jvm, folder)));
    command.addAll(jvm.command(folder));
    return Launcher.withoutEnvironment(command).directory(folder.toFile());
  }

  @Override
  public Path writable(Path folder) {
    return folder;
  }

  @Override
  public boolean hidesProcesses() {
    return lock.isPresent();
  }
}
