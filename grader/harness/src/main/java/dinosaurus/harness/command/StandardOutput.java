package dinosaurus.harness.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Locale;

/** Remembers that what was written didn't arrive, which a {@link PrintWriter} keeps to itself. */
final class StandardOutput extends OutputStream {

  /** What shells tell of a program whose reader has gone, such as {@code head}. */
  private static final int READER_GONE = 128 + 13;

  private final OutputStream out;
  private IOException failure;

  StandardOutput(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  /**
   * Returns the exit code of a command; tells if its output didn't arrive, unless the reader has
   * gone, who wanted no more.
   *
   * @param code what the exit code would be otherwise
   */
  int exitCode(int code, PrintWriter err) {
    if (failure == null) {
      return code;
    }
    if (String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("pipe")) {
      return code == ExitCode.DONE ? READER_GONE : code;
    }
    err.println("dino: The standard output can't be written: " + failure.getMessage() + ".");
    return ExitCode.OURS;
  }
}
