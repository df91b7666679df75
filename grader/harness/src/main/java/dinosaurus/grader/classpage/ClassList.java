package dinosaurus.grader.classpage;

import dinosaurus.grader.report.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lists the submissions of a run, as a later run finds them in the folder of the reports.
 *
 * @param complete whether the run came to its end
 * @param members the submissions, in the order of the run
 */
record ClassList(boolean complete, List<Member> members) {

  /** The name of the file of the last run. */
  static final String FILE = "class.json";

  /** The name of the file of the run before, if it came to its end. */
  static final String FILE_BEFORE = "class-before.json";

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /** Copies the list, so that it never changes. */
  ClassList {
    members = List.copyOf(members);
  }

  /**
   * Keeps the list of a run, and that of the run before, if it came to its end. A run that finds
   * everything as it was is no other run.
   */
  void keep(Path folder) throws IOException {
    Optional<ClassList> before = read(folder.resolve(FILE));
    if (before.isPresent() && before.get().complete() && !before.get().equals(this)) {
      before.get().write(folder.resolve(FILE_BEFORE));
    }
    write(folder.resolve(FILE));
  }

  private void write(Path file) throws IOException {
    AtomicFile.write(file, MAPPER.writeValueAsString(this).replace("\r\n", "\n") + "\n");
  }

  /** Reads a list; nothing if the file is missing or malformed. */
  static Optional<ClassList> read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(MAPPER.readValue(Files.readAllBytes(file), ClassList.class));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }
}
