package dinosaurus.worker.javac;

import dinosaurus.assignment.compilation.CompilerResult;
import dinosaurus.assignment.compilation.CompilerResult.Problem;
import dinosaurus.worker.protocol.NamedBytes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Writes and reads a compiler's responses; a request is the sources as {@link NamedBytes}. */
public final class CompilerResultFormat {

  private static final int MOST_PROBLEMS = 100;
  private static final int LONGEST = 2_000;

  private static final int COMPILED = 0;
  private static final int REJECTED = 1;
  private static final int UNUSABLE = 2;
  private static final int GAVE_UP = 3;

  private CompilerResultFormat() {}

  /** Returns the payload of a response. */
  static byte[] write(CompilerResult result) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(result, new DataOutputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(CompilerResult result, DataOutputStream out) throws IOException {
    if (result instanceof CompilerResult.Compiled compiled) {
      out.writeByte(COMPILED);
      NamedBytes.write(compiled.classes(), out);
    } else if (result instanceof CompilerResult.Rejected rejected) {
      out.writeByte(REJECTED);
      write(rejected.problems(), out);
    } else if (result instanceof CompilerResult.Unusable unusable) {
      out.writeByte(UNUSABLE);
      write(List.of(unusable.problem()), out);
    } else {
      out.writeByte(GAVE_UP);
    }
  }

  /**
   * Reads a response.
   *
   * @throws IOException if it is malformed
   */
  public static CompilerResult read(byte[] payload) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(payload));
    return switch (in.readByte()) {
      case COMPILED -> new CompilerResult.Compiled(NamedBytes.read(in));
      case REJECTED -> new CompilerResult.Rejected(problems(in));
      case UNUSABLE -> unusable(in);
      case GAVE_UP -> new CompilerResult.GaveUp();
      default -> throw new IOException("a response of no known kind");
    };
  }

  private static CompilerResult unusable(DataInputStream in) throws IOException {
    List<Problem> problems = problems(in);
    if (problems.size() != 1) {
      throw new IOException("there are " + problems.size() + " problems, where there is one");
    }
    return new CompilerResult.Unusable(problems.get(0));
  }

  private static void write(List<Problem> problems, DataOutputStream out) throws IOException {
    List<Problem> first = problems.subList(0, Math.min(problems.size(), MOST_PROBLEMS));
    out.writeInt(first.size());
    for (Problem problem : first) {
      NamedBytes.write(problem.file(), out);
      out.writeInt(problem.line());
      NamedBytes.write(problem.code(), out);
      String message = problem.message();
      NamedBytes.write(message.substring(0, Math.min(message.length(), LONGEST)), out);
    }
  }

  private static List<Problem> problems(DataInputStream in) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > MOST_PROBLEMS) {
      throw new IOException("there are " + count + " problems");
    }
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      problems.add(
          new Problem(NamedBytes.text(in), in.readInt(), NamedBytes.text(in), NamedBytes.text(in)));
    }
    return problems;
  }
}
