package dinosaurus.shakespeare;

import java.util.Arrays;

/**
 * Holds one of the network's parameters.
 *
 * @param shape its dimensions
 * @param values its entries, the last dimension running fastest
 */
record Tensor(long[] shape, float[] values) {

  /**
   * Checks that there are as many entries as the shape says.
   *
   * @throws IllegalArgumentException if there aren't
   */
  Tensor {
    long size = Arrays.stream(shape).reduce(1, Math::multiplyExact);
    if (size != values.length) {
      throw new IllegalArgumentException(
          "The shape " + Arrays.toString(shape) + " isn't that of " + values.length + " values.");
    }
  }
}
