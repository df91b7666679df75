package dinosaurus.harness.sandbox;

import dinosaurus.worker.Worker;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Runs a process in a container of Docker or Podman: it sees an image's files and its own classes,
 * all read-only, an empty folder in memory, no network and no other process.
 *
 * <p>The JVM is the image's, and the container's first process. It is what dies with the container;
 * the client that this process starts only passes on what is said.
 */
final class ContainerSandbox implements Sandbox {

  private static final String FOLDER = "/scratch";
  private static final String CLASSES = "/dino/";

  /** What a client ends with when the container was killed, as for taking too much memory. */
  private static final int KILLED = 137;

  private static final String NAME_PROPERTY = "-Ddinosaurus.container=";

  private static final List<String> ISOLATION =
      List.of(
          "--pull=never",
          "--network=none",
          "--ipc=none",
          "--read-only",
          "--cap-drop=ALL",
          "--security-opt=no-new-privileges",
          "--security-opt=label=disable", // The classes keep the labels that SELinux gave them.
          "--user=65534:65534",
          "--log-driver=none",
          "--stop-timeout=0",
          "--tmpfs=" + FOLDER + ":rw,noexec,nosuid,nodev,mode=1777,size=" + (16 << 20),
          "--workdir=" + FOLDER);

  private static final List<String> LIMITS =
      List.of(
          "--pids-limit=512",
          "--ulimit=core=0:0",
          "--ulimit=fsize=16777216:16777216",
          "--ulimit=memlock=0:0",
          "--ulimit=msgqueue=0:0",
          "--ulimit=nofile=256:256",
          // For all containers together, since they run as the same user.
          "--ulimit=nproc=16384:16384");

  /** Otherwise Podman adds folders to write to, and tells of the proxies. */
  private static final List<String> PODMAN =
      List.of("--read-only-tmpfs=false", "--image-volume=ignore", "--http-proxy=false");

  /** Otherwise Docker tells of the proxies that its configuration names. */
  private static final List<String> DOCKER =
      Stream.of("HTTP_PROXY", "HTTPS_PROXY", "FTP_PROXY", "NO_PROXY", "ALL_PROXY")
          .flatMap(name -> Stream.of(name, name.toLowerCase(Locale.ROOT)))
          .map(name -> "--env=" + name + "=")
          .toList();

  private final ContainerEngine engine;
  private final String image;
  private final Path filter;
  private final String label;

  /**
   * Creates the sandbox.
   *
   * @param engine what runs the containers
   * @param image the id of an image with a JDK
   * @param filter the file of the system calls' filter, as the engines read it
   * @param label marks the containers
   */
  ContainerSandbox(ContainerEngine engine, String image, Path filter, String label) {
    this.engine = engine;
    this.image = image;
    this.filter = filter;
    this.label = label;
  }

  @Override
  public String name() {
    return engine.name();
  }

  @Override
  public ProcessBuilder prepare(Jvm jvm, Path folder) {
    List<String> arguments = new ArrayList<>(List.of("run", "--rm", "--interactive"));
    arguments.addAll(List.of("--name=" + name(folder), "--label=" + label));
    arguments.addAll(ISOLATION);
    arguments.add("--security-opt=seccomp=" + filter);
    arguments.addAll(LIMITS);
    long bytes = ((long) jvm.heapMegabytes() + Jvm.OVERHEAD_MEGABYTES) << 20;
    arguments.addAll(List.of("--memory=" + bytes, "--memory-swap=" + bytes));
    arguments.addAll(engine.isPodman() ? PODMAN : DOCKER);
    List<String> classPath = new ArrayList<>();
    for (Path file : jvm.classPath()) {
      String place = CLASSES + classPath.size() + suffix(file);
      arguments.add("--mount=" + mount(file, place));
      classPath.add(place);
    }
    arguments.addAll(List.of("--entrypoint=java", image, NAME_PROPERTY + name(folder)));
    arguments.addAll(jvm.arguments(String.join(":", classPath), FOLDER));
    // Podman leaves a note in the working folder when a container's memory ran out.
    return new ProcessBuilder(engine.command(arguments.stream())).directory(folder.toFile());
  }

  /** Returns a name that no other container has, since no other process has the folder. */
  private static String name(Path folder) {
    return folder.getParent().getFileName() + "-" + folder.getFileName();
  }

  /** The compiler takes a file for an archive by the end of its name. */
  private static String suffix(Path file) {
    return Files.isDirectory(file) ? "" : ".jar";
  }

  /** Writes a mount as the engines read it: as a line of CSV. */
  private static String mount(Path file, String place) {
    String source = "source=" + file.toAbsolutePath();
    return "type=bind,\"" + source.replace("\"", "\"\"") + "\",target=" + place + ",readonly";
  }

  @Override
  public Path writable(Path folder) {
    return Path.of(FOLDER);
  }

  @Override
  public boolean hidesProcesses() {
    return true;
  }

  @Override
  public boolean sharesJdk() {
    return false;
  }

  /** Returns the JVM, where the engine runs on this system, and otherwise the client. */
  @Override
  public ProcessHandle jvm(Process client, Path folder) {
    return engine
        .process(name(folder))
        .flatMap(ProcessHandle::of)
        .filter(process -> isNamed(process, name(folder)))
        .orElse(client.toHandle());
  }

  /** The number may be that of a process in the engine's own virtual machine. */
  private static boolean isNamed(ProcessHandle process, String name) {
    return process.info().arguments().stream()
        .flatMap(Stream::of)
        .anyMatch((NAME_PROPERTY + name)::equals);
  }

  @Override
  public int exitStatus(int status) {
    return status == KILLED ? Worker.EXHAUSTED : status;
  }

  /**
   * Ends the container, too, which outlives a client; and first the client, which may be making it.
   */
  @Override
  public void end(Process client, Path folder) {
    Launcher.kill(client);
    client.onExit().join();
    engine.remove(List.of(name(folder)));
  }
}
