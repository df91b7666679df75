package dinosaurus.harness.intake;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Plants mistakes in a file.
 *
 * @param random decides which and where
 */
record Mutation(Random random) {

  private static final int MOST = 8;
  private static final List<Integer> EXTREMES =
      List.of(0, 1, -1, 0x7fffffff, 0x80000000, 0xffff, 0x10000, 0x504b0304, 0x504b0102);
  private static final List<String> PATHS = List.of("../../x", "/etc/x", "C:\\x", "\0\n", "CON");

  /**
   * Returns a mutated copy.
   *
   * @param original the bytes
   * @param others what to splice in pieces of
   */
  byte[] of(byte[] original, List<byte[]> others) {
    byte[] mutated = original.clone();
    for (int count = 1 + random.nextInt(MOST); count > 0 && mutated.length > 8; count--) {
      mutated = once(mutated, others);
    }
    return mutated;
  }

  private byte[] once(byte[] bytes, List<byte[]> others) {
    int at = random.nextInt(bytes.length - 4);
    int length = random.nextInt(bytes.length - at);
    switch (random.nextInt(7)) {
      case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
      case 1 ->
          ByteBuffer.wrap(bytes)
              .order(random.nextBoolean() ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN)
              .putInt(at, EXTREMES.get(random.nextInt(EXTREMES.size())));
      case 2 -> {
        byte[] path = Archives.bytes(PATHS.get(random.nextInt(PATHS.size())));
        System.arraycopy(path, 0, bytes, at, Math.min(path.length, bytes.length - at));
      }
      case 3 -> {
        return Arrays.copyOf(bytes, at);
      }
      case 4 -> {
        return joined(bytes, at, bytes, at, length, at + length);
      }
      case 5 -> {
        return joined(bytes, at, bytes, 0, 0, at + length);
      }
      default -> {
        byte[] other = others.get(random.nextInt(others.size()));
        int from = random.nextInt(other.length);
        return joined(bytes, at, other, from, random.nextInt(other.length - from), at);
      }
    }
    return bytes;
  }

  /** Returns the beginning of a file, a piece of another, and the rest. */
  private static byte[] joined(
      byte[] bytes, int end, byte[] piece, int from, int length, int rest) {
    return ByteBuffer.allocate(end + length + bytes.length - rest)
        .put(bytes, 0, end)
        .put(piece, from, length)
        .put(bytes, rest, bytes.length - rest)
        .array();
  }
}
