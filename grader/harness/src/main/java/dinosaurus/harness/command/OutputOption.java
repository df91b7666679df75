package dinosaurus.harness.command;

import static dinosaurus.harness.command.UsageException.require;

import dinosaurus.harness.system.UnwritableException;
import dinosaurus.rubric.report.AtomicFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where an export goes: a file, or the console. */
final class OutputOption {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The file to write (default: the console).")
  private Path file;

  /**
   * Returns the folder to write several files to; made if it isn't there.
   *
   * @param apart a folder in which it isn't, for what is there has names of its own
   */
  Path folder(Path apart) throws IOException {
    require(file != null, "Name the folder to write to with --out.");
    require(
        !Files.exists(file) || Files.isDirectory(file),
        "--out names a file, not a folder: " + file + ".");
    require(
        !file.toAbsolutePath().normalize().startsWith(apart.toAbsolutePath().normalize()),
        "--out names a folder in " + apart + "; name one elsewhere.");
    return writableFolder(file);
  }

  /** Writes the text. */
  void write(String text) throws IOException {
    if (file == null) {
      PrintWriter out = spec.commandLine().getOut();
      out.print(text);
      out.flush();
      return;
    }
    require(!Files.isDirectory(file), "--out names a folder: " + file + ".");
    Path parent = file.toAbsolutePath().getParent();
    require(
        Files.isDirectory(parent),
        "--out names a file in a folder that isn't there: " + parent + ".");
    write(file, text);
  }

  /**
   * Writes a file that the user has named.
   *
   * @throws UnwritableException if its folder lets nothing be written
   */
  static void write(Path file, String text) throws IOException {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Writes a file that the user has named.
   *
   * @throws UnwritableException if its folder lets nothing be written
   */
  static void write(Path file, byte[] content) throws IOException {
    try {
      AtomicFile.write(file.toAbsolutePath(), content);
    } catch (FileSystemException e) {
      throw new UnwritableException(file);
    }
  }

  private static Path writableFolder(Path folder) throws UnwritableException {
    try {
      Path made = Files.createDirectories(folder);
      Files.delete(Files.createTempFile(made, ".dino-", ".tmp"));
      return made;
    } catch (IOException e) {
      throw new UnwritableException(folder);
    }
  }
}
