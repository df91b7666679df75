package dinosaurus.grader.command;

import java.io.IOException;
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
          "The same with the secret in FILE: 16 characters or more, as 'openssl rand -hex 16'"
              + " prints. Keep FILE as long as scores may be questioned: --replay needs it.")
  private Path file;

  /**
   * Returns the secret, without the line break that editors end a file with.
   *
   * @throws IllegalArgumentException if the file isn't there
   */
  String read() throws IOException {
    if (file != null && !Files.isReadable(file)) {
      throw new IllegalArgumentException("There is no file " + file + " that can be read.");
    }
    return file == null ? text : Files.readString(file).strip();
  }
}
