package dinosaurus.worker.javac;

import java.net.URI;
import java.net.URISyntaxException;

/** Names files in memory. */
final class Uris {

  private Uris() {}

  /** Returns the URI of a path, whose characters may be any. */
  static URI of(String path) {
    try {
      return new URI("memory", null, "/" + path, null);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("A file's name can't be used: " + path, e);
    }
  }
}
