package dinosaurus.harness.sandbox;

import dinosaurus.harness.system.TemporaryFolders;
import dinosaurus.worker.Escape.Reach;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Lays out what no submission may get at: a file, a process, and servers of this machine. */
final class Bait implements AutoCloseable {

  private static final String VARIABLE = "DINO_BAIT";

  private final Path folder;
  private final String token = UUID.randomUUID().toString();
  private final Process process;
  private final ServerSocketChannel tcp = ServerSocketChannel.open();
  private final DatagramChannel udp = DatagramChannel.open();
  private final ServerSocketChannel unix = ServerSocketChannel.open(StandardProtocolFamily.UNIX);

  private Bait(Path folder) throws IOException {
    this.folder = folder;
    SocketAddress any = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    tcp.bind(any);
    udp.bind(tcp.getLocalAddress()).configureBlocking(false);
    unix.bind(UnixDomainSocketAddress.of(socket()));
    Files.writeString(file(), token);
    for (Path path : List.of(file(), socket())) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-rw-rw-"));
    }
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    ProcessBuilder sleep = new ProcessBuilder("sleep", "60");
    sleep.environment().put(VARIABLE, token);
    process = sleep.start();
  }

  static Bait lay() throws IOException {
    return new Bait(TemporaryFolders.create("bait-"));
  }

  /**
   * Returns what {@link dinosaurus.worker.Escape} has to know.
   *
   * @param hidden where the hidden cases are
   */
  List<String> arguments(Path hidden) throws IOException {
    int port = ((InetSocketAddress) tcp.getLocalAddress()).getPort();
    return List.of(
        hidden.toString(),
        file().toString(),
        Long.toString(process.pid()),
        token,
        Integer.toString(port),
        socket().toString());
  }

  /** Returns what was taken, as far as it shows here. */
  Set<Reach> taken() throws IOException {
    Set<Reach> taken = EnumSet.noneOf(Reach.class);
    if (!process.isAlive()) {
      taken.add(Reach.GRADER);
    }
    if (udp.receive(ByteBuffer.allocate(1)) != null) {
      taken.add(Reach.NETWORK);
    }
    return taken;
  }

  private Path file() {
    return folder.resolve("file");
  }

  private Path socket() {
    return folder.resolve("socket");
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    tcp.close();
    udp.close();
    unix.close();
    TemporaryFolders.delete(folder);
  }
}
