package dinosaurus.worker.protocol;

/** The sizes that neither side sends or accepts more than. */
public final class Bounds {

  /** Bytes in a frame, its length not counted: sources and classes need the most. */
  public static final int FRAME_BYTES = 32 << 20;

  /**
   * Bytes in a message. The grader keeps an answer to each of its cases; a hundred times as much is
   * what a submission can make it keep.
   */
  public static final int MESSAGE_BYTES = 4 << 20;

  /** Numbers in all the matrices of a message together. */
  public static final int NUMBERS = 128 << 10;

  /** Matrices in a message, and as many arrays. */
  public static final int MATRICES = 1_000;

  /** What all the texts and lists of a message may take in memory together, in bytes, about. */
  static final int WEIGHT = 2 << 20;

  /** Entries of a list or an array of integers. */
  public static final int ENTRIES = 100_000;

  /** Characters of a text. */
  public static final int CHARACTERS = 65_536;

  private Bounds() {}

  /**
   * Counts what the texts and lists of a message take in memory, which its bytes don't tell: an
   * empty text is four bytes of a message, and ten times as much once it is read.
   */
  static final class Weight {

    private static final int OBJECT = 32;
    private static final int ENTRY = 16;

    private int left = WEIGHT;

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
}
