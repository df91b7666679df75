package dinosaurus.harness.classpage;

import dinosaurus.harness.storage.Kept;
import dinosaurus.harness.storage.KeptFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

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

  private static final KeptFile<ClassList> KEPT = new KeptFile<>(ClassList.class);

  /** Copies the list, so that it never changes. */
  ClassList {
    members = List.copyOf(members);
  }

  /**
   * Keeps the list of a run, and that of the run before, if it came to its end. A run that finds
   * everything as it was is no other run.
   */
  void keep(Path folder) throws IOException {
    Optional<ClassList> before = read(folder.resolve(FILE)).value();
    if (before.isPresent() && before.get().complete() && !before.get().equals(this)) {
      KEPT.write(folder.resolve(FILE_BEFORE), before.get());
    }
    KEPT.write(folder.resolve(FILE), this);
  }

  /** Reads a list. */
  static Kept<ClassList> read(Path file) throws IOException {
    return KEPT.read(file);
  }
}
