package dinosaurus.grader.sandbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Limits what a process takes, but lets it see the machine. */
final class PlainSandbox implements Sandbox {

  private final List<String> launcher;

  /** Creates the sandbox whose processes run as this one does. */
  PlainSandbox() {
    this(List.of());
  }

  /**
   * Creates a sandbox.
   *
   * @param launcher a program with its options, which runs the command that follows them
   */
  PlainSandbox(List<String> launcher) {
    this.launcher = List.copyOf(launcher);
  }

  @Override
  public ProcessBuilder prepare(Jvm jvm, Path folder) {
    List<String> command = new ArrayList<>(ResourceLimits.prefix(jvm));
    command.addAll(launcher);
    command.addAll(jvm.command(folder));
    return Jdk.withoutEnvironment(command).directory(folder.toFile());
  }

  @Override
  public Path writable(Path folder) {
    return folder;
  }

  @Override
  public boolean hidesProcesses() {
    return false;
  }
}
