package dinosaurus.harness.leak;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lists of integers as the bytes that they may stand for, one or four each. */
final class IntegerLists {

  private static final Pattern INTEGER =
      Pattern.compile("(?<![\\w.])-?(?:0[xX]\\p{XDigit}{1,8}|\\d{1,10})(?=[lL]?(?![\\w.]))");
  private static final Pattern BETWEEN =
      Pattern.compile("(?:[^\\w\"'.]|[lL]|\\((?:byte|int|long)\\)){1,16}");
  private static final int LONGEST_BETWEEN = 24;

  private static final int FEWEST_BYTES = 8;
  private static final int FEWEST_WORDS = 2;

  private final List<Part> parts = new ArrayList<>();
  private final List<Long> list = new ArrayList<>();

  private IntegerLists() {}

  static List<Part> in(String text) {
    IntegerLists lists = new IntegerLists();
    int end = 0;
    for (Matcher integer = INTEGER.matcher(text); integer.find(); end = integer.end()) {
      if (integer.start() - end > LONGEST_BETWEEN
          || !BETWEEN.matcher(text.substring(end, integer.start())).matches()) {
        lists.end();
      }
      lists.list.add(Long.decode(integer.group().replaceFirst("^(-?)0+(?=\\d)", "$1")));
    }
    lists.end();
    return lists.parts;
  }

  /** Ends a list: makes parts of it, if it is long enough. */
  private void end() {
    if (list.size() >= FEWEST_BYTES && list.stream().allMatch(IntegerLists::isByte)) {
      byte[] bytes = new byte[list.size()];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = list.get(i).byteValue();
      }
      parts.add(new Part("bytes", bytes));
    }
    // What is so small between words is mostly a shift of the bits.
    List<Long> words = list.stream().filter(value -> !isByte(value)).toList();
    if (words.size() >= FEWEST_WORDS) {
      parts.add(new Part("integers", bytes(words, ByteOrder.BIG_ENDIAN)));
      parts.add(new Part("integers", bytes(words, ByteOrder.LITTLE_ENDIAN)));
    }
    list.clear();
  }

  private static boolean isByte(long value) {
    return value >= Byte.MIN_VALUE && value < 1 << Byte.SIZE;
  }

  private static byte[] bytes(List<Long> words, ByteOrder order) {
    ByteBuffer buffer = ByteBuffer.allocate(words.size() * Integer.BYTES).order(order);
    words.forEach(word -> buffer.putInt(word.intValue()));
    return buffer.array();
  }
}
