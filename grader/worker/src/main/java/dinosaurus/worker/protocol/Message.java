package dinosaurus.worker.protocol;

import java.nio.ByteBuffer;

/**
 * Holds the payload of a frame: whose it is, what it is, and its values.
 *
 * @param sequence the number of the request
 * @param kind the ordinal of the request's {@link dinosaurus.assignment.Exercise} or of the
 *     response's {@link Response.Kind}
 * @param body the values
 */
record Message(int sequence, int kind, byte[] body) {

  /** Bytes before the values. */
  static final int HEADER_BYTES = Integer.BYTES + 1;

  byte[] toBytes() {
    return ByteBuffer.allocate(HEADER_BYTES + body.length)
        .putInt(sequence)
        .put((byte) kind)
        .put(body)
        .array();
  }

  /** Reads a message whose kind is one of an enumeration's constants. */
  static <K extends Enum<K>> Message read(byte[] bytes, Class<K> kinds) throws ProtocolException {
    if (bytes.length < HEADER_BYTES) {
      throw new ProtocolException("a message of " + bytes.length + " bytes");
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    Message message =
        new Message(buffer.getInt(), buffer.get(), new byte[bytes.length - HEADER_BYTES]);
    if (message.kind < 0 || message.kind >= kinds.getEnumConstants().length) {
      throw new ProtocolException("there is no " + kinds.getSimpleName() + " " + message.kind);
    }
    buffer.get(message.body);
    return message;
  }
}
