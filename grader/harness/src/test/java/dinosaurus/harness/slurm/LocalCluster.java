package dinosaurus.harness.slurm;

import dinosaurus.harness.OptionalTool;
import dinosaurus.harness.Shell;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Slurm with three nodes of two processors, all on this machine; root starts it. */
final class LocalCluster implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(20);
  private static final long POLL_NANOS = 200_000_000;
  private static final int NODES = 3;

  private static final String CONFIGURATION =
      """
      ClusterName=dino
      SlurmctldHost=localhost(127.0.0.1)
      SlurmUser=root
      SlurmdUser=root
      AuthType=auth/munge
      AuthInfo=socket=%1$s/munge/munge.socket,cred_expire=5
      CommunicationParameters=NoInAddrAny,NoCtldInAddrAny
      SlurmctldPort=26817
      StateSaveLocation=%1$s/ctld
      SlurmdSpoolDir=%1$s/%%n
      SlurmctldPidFile=%1$s/ctld/slurmctld.pid
      SlurmdPidFile=%1$s/%%n/slurmd.pid
      SlurmctldLogFile=%1$s/log/slurmctld.log
      SlurmdLogFile=%1$s/log/slurmd-%%n.log
      ProctrackType=proctrack/linuxproc
      TaskPlugin=task/none
      JobAcctGatherType=jobacct_gather/none
      MpiDefault=none
      SwitchType=switch/none
      SelectType=select/cons_tres
      SelectTypeParameters=CR_Core
      SchedulerType=sched/backfill
      SchedulerParameters=batch_sched_delay=0,sched_interval=5
      SlurmdTimeout=5
      SlurmctldTimeout=10
      JobRequeue=1
      ReturnToService=2
      KillWait=2
      MaxArraySize=10001
      SlurmdParameters=config_overrides
      NodeName=n[1-%2$d] NodeHostname=localhost NodeAddr=127.0.0.1 Port=26821-2682%2$d CPUs=2 RealMemory=9000 State=UNKNOWN
      PartitionName=grade Nodes=n[1-%2$d] Default=YES MaxTime=INFINITE State=UP
      """;

  private final Path folder;
  private final List<Process> daemons = new ArrayList<>();
  private Process controller;
  private final Process[] nodes = new Process[NODES + 1];

  private LocalCluster(Path folder) {
    this.folder = folder;
  }

  /**
   * Starts the daemons, and waits until all nodes are idle.
   *
   * @param folder a folder that every user may enter
   */
  static LocalCluster start(Path folder) throws IOException, InterruptedException {
    for (String tool : List.of("munged", "slurmctld", "slurmd", "sbatch", "setpriv")) {
      OptionalTool.require(tool);
    }
    LocalCluster cluster = new LocalCluster(folder);
    cluster.write();
    cluster.startMunge();
    cluster.startController();
    for (int node = 1; node <= NODES; node++) {
      cluster.startNode(node);
    }
    cluster.await(List.of("sinfo", "--noheader", "--Node", "--format=%T"), LocalCluster::allIdle);
    return cluster;
  }

  private static boolean allIdle(String states) {
    return states.lines().toList().equals(Collections.nCopies(NODES, "idle"));
  }

  private void write() throws IOException {
    for (String name : List.of("munge", "ctld", "log", "n1", "n2", "n3")) {
      Files.createDirectories(folder.resolve(name));
      Files.setPosixFilePermissions(
          folder.resolve(name), PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    byte[] key = new byte[128];
    new SecureRandom().nextBytes(key);
    Files.write(folder.resolve("munge/key"), key);
    Files.setPosixFilePermissions(
        folder.resolve("munge/key"), PosixFilePermissions.fromString("r--------"));
    Files.writeString(configuration(), CONFIGURATION.formatted(folder, NODES));
  }

  Path configuration() {
    return folder.resolve("slurm.conf");
  }

  private void startMunge() throws IOException {
    String munge = folder.resolve("munge").toString();
    daemon(
        List.of(
            "munged",
            "--foreground",
            "--force",
            "--key-file=" + munge + "/key",
            "--socket=" + munge + "/munge.socket",
            "--pid-file=" + munge + "/munged.pid",
            "--log-file=" + munge + "/munged.log",
            "--seed-file=" + munge + "/seed"));
  }

  void startController() throws IOException {
    controller = daemon(List.of("slurmctld", "-D", "-f", configuration().toString()));
  }

  void startNode(int node) throws IOException {
    nodes[node] =
        daemon(List.of("slurmd", "-D", "-f", configuration().toString(), "-N", "n" + node));
  }

  private Process daemon(List<String> command) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("SLURM_CONF", configuration().toString());
    Process daemon = builder.start();
    daemons.add(daemon);
    return daemon;
  }

  /** Ends the controller at once, and starts it again. */
  void restartController() throws IOException, InterruptedException {
    kill(controller.toHandle());
    startController();
  }

  /** Ends a node at once with all that runs on it, and starts it again. */
  void restartNode(int node) throws IOException, InterruptedException {
    List<ProcessHandle> tasks = tasks(node);
    kill(nodes[node].toHandle());
    tasks.forEach(ProcessHandle::destroyForcibly);
    startNode(node);
  }

  /** Ends what runs on a node at once; the node goes on. */
  void killTasks(int node) {
    tasks(node).forEach(ProcessHandle::destroyForcibly);
  }

  /** Stops a node, but not its tasks, until the controller takes it for lost; then goes on. */
  void suspendNode(int node) throws IOException, InterruptedException {
    signal("STOP", node);
    await(
        List.of("sinfo", "--noheader", "--Node", "--nodes=n" + node, "--format=%T"),
        state -> state.startsWith("down"));
    signal("CONT", node);
  }

  private void signal(String name, int node) throws IOException, InterruptedException {
    Shell.run(folder, List.of("kill", "-" + name, Long.toString(nodes[node].pid())));
  }

  private static void kill(ProcessHandle daemon) throws InterruptedException {
    daemon.destroyForcibly();
    daemon.onExit().join();
  }

  /** Returns what runs on a node, and the daemons that began it. */
  private static List<ProcessHandle> tasks(int node) {
    String mark = "SLURMD_NODENAME=n" + node + "\0";
    List<ProcessHandle> tasks =
        ProcessHandle.allProcesses().filter(one -> environment(one).contains(mark)).toList();
    return Stream.concat(
            tasks.stream()
                .flatMap(task -> task.parent().stream())
                .filter(parent -> commandLine(parent).contains("slurmstepd")),
            tasks.stream())
        .distinct()
        .toList();
  }

  private static String environment(ProcessHandle process) {
    return ofProcess(process, "environ");
  }

  private static String commandLine(ProcessHandle process) {
    return ofProcess(process, "cmdline");
  }

  private static String ofProcess(ProcessHandle process, String file) {
    try {
      return Files.readString(
          Path.of("/proc", Long.toString(process.pid()), file), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      return ""; // It has ended.
    }
  }

  /** Runs a command as an ordinary user of the cluster. */
  Shell.Result run(List<String> command) throws IOException, InterruptedException {
    List<String> all =
        new ArrayList<>(
            List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "env"));
    all.add("SLURM_CONF=" + configuration());
    all.add("HOME=" + folder);
    all.add("PATH=/usr/sbin:/usr/bin:/sbin:/bin");
    all.addAll(command);
    return Shell.run(folder, all);
  }

  /** Waits until a command says what it should. */
  void await(List<String> command, Predicate<String> said)
      throws IOException, InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    String output;
    do {
      output = run(command).output();
      if (said.test(output)) {
        return;
      }
      LockSupport.parkNanos(POLL_NANOS);
    } while (Instant.now().isBefore(end));
    throw new AssertionError(command + " still says: " + output);
  }

  /** Ends the daemons and what they started. */
  @Override
  public void close() {
    for (int node = 1; node <= NODES; node++) {
      killTasks(node);
    }
    for (Process daemon : daemons) {
      daemon.descendants().forEach(ProcessHandle::destroyForcibly);
      daemon.destroyForcibly();
    }
  }
}
