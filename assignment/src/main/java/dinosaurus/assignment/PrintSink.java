package dinosaurus.assignment;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Keeps the first lines that are printed, each up to a length, and counts the others, so that it
 * hardly matters how many there are.
 */
public final class PrintSink extends OutputStream {

  /** More than a report shows of a line, so that it can tell that there was more. */
  private static final int LINE_BYTES = 1_200;

  private static final Pattern LINE_END = Pattern.compile("\r?\n");

  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private int ended;
  private int column;

  /** Returns a stream that prints here. */
  public PrintStream stream() {
    return new PrintStream(this, false, StandardCharsets.UTF_8);
  }

  @Override
  public synchronized void write(int value) {
    add((byte) value);
  }

  @Override
  public synchronized void write(byte[] bytes, int from, int length) {
    for (int i = from; i < from + length; i++) {
      add(bytes[i]);
    }
  }

  private void add(byte value) {
    boolean end = value == '\n';
    if (ended < Printed.MOST && (end || column < LINE_BYTES)) {
      kept.write(value);
    }
    column = end ? 0 : Math.min(column + 1, LINE_BYTES);
    ended += end && ended < Integer.MAX_VALUE - 1 ? 1 : 0;
  }

  /** Returns what was printed since this was last called. */
  public synchronized Printed take() {
    int count = ended + (column > 0 ? 1 : 0);
    String text = kept.toString(StandardCharsets.UTF_8);
    // String.lines() would end one at each carriage return, which isn't counted.
    List<String> lines =
        Arrays.stream(LINE_END.split(text, -1)).limit(Math.min(count, Printed.MOST)).toList();
    kept.reset();
    ended = 0;
    column = 0;
    return new Printed(lines, count);
  }
}
