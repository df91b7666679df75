package dinosaurus.worker.protocol;

import java.io.IOException;

/** Says that the bytes received aren't a message of this protocol. */
public final class ProtocolException extends IOException {

  private static final long serialVersionUID = 1L;

  ProtocolException(String message) {
    super(message);
  }
}
