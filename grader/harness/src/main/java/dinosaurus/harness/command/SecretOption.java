package dinosaurus.harness.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the secret of fresh cases stands: on the command line, or better in a file. */
final class SecretOption {

  @Option(
      names = "--fresh",
      required = true,
      paramLabel = "SECRET",
      description =
          "Draw cases of its own for each submission from SECRET and the submission's name, and"
              + " add them to the others. Other people on this machine can see SECRET in the list"
              + " of processes: prefer --fresh-file.")
  private String text;

  @Option(
      names = "--fresh-file",
      required = true,
      paramLabel = "FILE",
      description =
          "The same with the secret in FILE: 32 hexadecimal digits or more, drawn and not made up;"
              + " 'openssl rand -hex 16 >FILE' makes one. Keep FILE as long as scores may be"
              + " questioned: --replay needs it.")
  private Path file;

  /**
   * Returns the secret, without the line break that editors end a file with.
   *
   * @throws IllegalArgumentException if the file isn't there
   */
  String read() throws IOException {
    return file == null ? text : read(file);
  }

  /**
   * Returns the secret in a file.
   *
   * @throws IllegalArgumentException if the file isn't there
   */
  static String read(Path file) throws IOException {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new IllegalArgumentException("There is no file " + file + " that can be read.");
    }
    return Files.readString(file, StandardCharsets.ISO_8859_1).strip();
  }
}
