package dinosaurus.harness.attacks;

import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;
import java.util.Map;

/** Listens on this machine for a submission that gets through to it. */
final class Listeners implements AutoCloseable {

  private final Path path;
  private final ServerSocketChannel tcp = ServerSocketChannel.open();
  private final ServerSocketChannel unix = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
  private final DatagramChannel udp = DatagramChannel.open();

  /**
   * Begins to listen.
   *
   * @param path where to make the Unix socket
   */
  Listeners(Path path) throws IOException {
    this.path = path;
    SocketAddress any = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    tcp.bind(any).configureBlocking(false);
    udp.bind(any).configureBlocking(false);
    unix.bind(UnixDomainSocketAddress.of(path)).configureBlocking(false);
  }

  Map<String, String> values() throws IllegalStateException {
    try {
      return Map.of(
          "tcp", port(tcp.getLocalAddress()),
          "udp", port(udp.getLocalAddress()),
          "unix", path.toString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String port(SocketAddress address) {
    return Integer.toString(((InetSocketAddress) address).getPort());
  }

  void requireSilence() throws IOException {
    assertNull(tcp.accept(), "a connection over TCP");
    assertNull(unix.accept(), "a connection over a Unix socket");
    assertNull(udp.receive(ByteBuffer.allocate(1)), "a datagram");
  }

  @Override
  public void close() throws IOException {
    tcp.close();
    unix.close();
    udp.close();
  }
}
