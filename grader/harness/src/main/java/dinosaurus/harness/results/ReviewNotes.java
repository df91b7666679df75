package dinosaurus.harness.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Keeps what the instructor noted about submissions, apart from the folders that students get back.
 *
 * @param notes the notes by the names of the submissions
 */
public record ReviewNotes(Map<String, String> notes) {

  private static final KeptFile<ReviewNotes> KEPT = new KeptFile<>(ReviewNotes.class);

  /** Sorts the notes, so that the same ones give the same bytes. */
  public ReviewNotes {
    notes = Collections.unmodifiableMap(new TreeMap<>(notes));
  }

  /** Reads the notes; none if they are missing or aren't as they were kept. */
  public static ReviewNotes read(Path folder) throws IOException {
    return KEPT.read(folder.resolve(ResultFiles.NOTES)).value().orElse(new ReviewNotes(Map.of()));
  }

  /**
   * Keeps other notes about some submissions; those about others stay.
   *
   * @param folder the folder of the reports, whose {@link OutputLock} the caller holds
   * @param some the names of the submissions
   * @param other the notes about them
   */
  public static void replace(Path folder, Set<String> some, Map<String, String> other)
      throws IOException {
    Map<String, String> kept = new TreeMap<>(read(folder).notes());
    kept.keySet().removeAll(some);
    other.forEach(
        (name, note) -> {
          if (some.contains(name)) {
            kept.put(name, note);
          }
        });
    KEPT.write(folder.resolve(ResultFiles.NOTES), new ReviewNotes(kept));
  }
}
