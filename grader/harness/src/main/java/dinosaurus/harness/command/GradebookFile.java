package dinosaurus.harness.command;

import static dinosaurus.harness.command.UsageException.require;

import dinosaurus.harness.gradebook.Gradebook.GradebookException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads what a platform exported, and names the file in what is wrong with it. */
final class GradebookFile {

  private GradebookFile() {}

  /** Makes something of a file's text. */
  @FunctionalInterface
  interface Reader<T> {
    T read(String text) throws GradebookException;
  }

  static <T> T read(Path file, Reader<T> reader) throws IOException {
    require(Files.isRegularFile(file), "There is no file " + file + ".");
    try {
      return reader.read(Files.readString(file));
    } catch (GradebookException e) {
      throw new UsageException(file + ": " + e.getMessage());
    } catch (CharacterCodingException e) {
      throw new UsageException(
          file
              + " isn't in UTF-8; export it again without saving it elsewhere first, or save it as"
              + " \"CSV UTF-8\".");
    }
  }
}
