package dinosaurus.worker.javac;

import dinosaurus.assignment.compilation.Compiler;
import dinosaurus.worker.protocol.Frames;
import dinosaurus.worker.protocol.NamedBytes;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

/** Serves compilations over standard input and output. */
public final class CompilerMain {

  private CompilerMain() {}

  /**
   * Runs until the standard input ends.
   *
   * @param arguments none
   * @throws IOException if a request is malformed or the harness is gone
   * @throws InterruptedException never: nobody interrupts the main thread
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    InputStream requests = new BufferedInputStream(new FileInputStream(FileDescriptor.in));
    OutputStream responses = new FileOutputStream(FileDescriptor.out);
    Compiler compiler = new Compiler(submissions());
    Frames.write(responses, Frames.greeting());
    try {
      while (true) {
        Map<String, byte[]> sources = NamedBytes.read(Frames.read(requests));
        Frames.write(responses, CompilerResultFormat.write(compiler.compile(sources)));
      }
    } catch (EOFException e) {
      // The harness needs nothing more.
    }
  }

  /** Returns what submissions may use: all that this process does but its first, itself. */
  static String submissions() {
    String path = System.getProperty("java.class.path");
    return path.substring(path.indexOf(File.pathSeparator) + 1);
  }
}
