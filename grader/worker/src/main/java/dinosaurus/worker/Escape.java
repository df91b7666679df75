package dinosaurus.worker;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tries what a sandbox is to refuse, and prints what it got at. */
public final class Escape {

  /** The last line of a trial that came to its end. */
  public static final String END = "all tried";

  /** Names what a process may get at that isn't a submission's business. */
  public enum Reach {
    /** The files of the hidden cases. */
    HIDDEN_CASES("read the hidden cases"),
    /** Files that everybody may read. */
    FILES("read this machine's files"),
    /** The grader's own processes. */
    GRADER("look into the grader and end it"),
    /** Programs of the machine. */
    PROCESSES("start processes"),
    /** Servers on this machine, and so those beyond. */
    NETWORK("use its network");

    private final String words;

    Reach(String words) {
      this.words = words;
    }

    /** Returns what a process with this reach can do, as words that follow "can". */
    public String words() {
      return words;
    }
  }

  private interface Attempt {
    boolean succeeds() throws IOException;
  }

  private Escape() {}

  /**
   * Tries everything; prints a {@link Reach} for each success that shows here, and {@link #END}.
   * Whether the process has ended and whether the datagram has come shows where they were made.
   *
   * @param arguments a file or folder of the hidden cases, a file that everybody may read, the
   *     number of a process of the grader's, a word of its environment, a port of this machine that
   *     listens over TCP and UDP, and the path of a Unix socket that listens
   */
  public static void main(String[] arguments) {
    Path environment = Path.of("/proc", arguments[2], "environ");
    InetSocketAddress port =
        new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[4]));
    attempt(Reach.HIDDEN_CASES, () -> reads(Path.of(arguments[0])));
    attempt(Reach.FILES, () -> reads(Path.of(arguments[1])));
    attempt(Reach.GRADER, () -> Files.readString(environment).contains(arguments[3]));
    attempt(Reach.GRADER, () -> ends(Long.parseLong(arguments[2])));
    attempt(Reach.PROCESSES, () -> starts("/bin/true"));
    attempt(Reach.PROCESSES, () -> starts(System.getProperty("java.home") + "/bin/java"));
    attempt(Reach.NETWORK, () -> connects(port));
    attempt(Reach.NETWORK, () -> connects(UnixDomainSocketAddress.of(arguments[5])));
    attempt(Reach.NETWORK, () -> sends(port));
    System.out.println(END);
    Runtime.getRuntime().halt(0);
  }

  private static void attempt(Reach reach, Attempt attempt) {
    try {
      if (attempt.succeeds()) {
        System.out.println(reach);
      }
    } catch (IOException | RuntimeException | LinkageError refused) {
      // As it should be.
    }
  }

  private static boolean reads(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      return new File(path.toString()).list() != null;
    }
    Files.newInputStream(path).close();
    return true;
  }

  private static boolean ends(long process) {
    ProcessHandle.of(process).ifPresent(ProcessHandle::destroyForcibly);
    return false;
  }

  private static boolean starts(String program) throws IOException {
    new ProcessBuilder(program).start().destroyForcibly();
    return true;
  }

  private static boolean connects(SocketAddress server) throws IOException {
    SocketChannel.open(server).close();
    return true;
  }

  private static boolean sends(SocketAddress server) throws IOException {
    try (DatagramChannel channel = DatagramChannel.open()) {
      channel.send(ByteBuffer.allocate(1), server);
    }
    return false;
  }
}
