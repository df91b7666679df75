package dinosaurus.harness.command;

import dinosaurus.rubric.report.AtomicFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

  /** Writes the text. */
  void write(String text) throws IOException {
    if (file == null) {
      PrintWriter out = spec.commandLine().getOut();
      out.print(text);
      out.flush();
      return;
    }
    if (Files.isDirectory(file)) {
      throw new ParameterException(spec.commandLine(), "--out names a folder: " + file + ".");
    }
    Path parent = file.toAbsolutePath().getParent();
    if (!Files.isDirectory(parent)) {
      throw new ParameterException(
          spec.commandLine(), "--out names a file in a folder that isn't there: " + parent + ".");
    }
    AtomicFile.write(file.toAbsolutePath(), text);
  }
}
