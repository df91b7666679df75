package dinosaurus.worker.protocol;

/**
 * Counts what the texts and lists of a message take in memory, which its bytes don't tell: an empty
 * text is four bytes of a message, and ten times as much once it is read.
 */
final class Weight {

  private static final int OBJECT = 32;
  private static final int ENTRY = 16;

  private int left = Bounds.WEIGHT;

  /** Counts a text; tells whether there is room for it. */
  boolean takesText(int length) {
    return takes(OBJECT + length);
  }

  /** Counts a list without what its entries refer to; tells whether there is room for it. */
  boolean takesList(int entries) {
    return takes(OBJECT + (long) ENTRY * entries);
  }

  private boolean takes(long bytes) {
    boolean fits = bytes <= left;
    left -= fits ? (int) bytes : left;
    return fits;
  }
}
