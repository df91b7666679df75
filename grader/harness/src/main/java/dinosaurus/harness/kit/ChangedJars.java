package dinosaurus.harness.kit;

import dinosaurus.fixtures.Visibility;
import dinosaurus.harness.assignment.AssignmentChanges;
import dinosaurus.harness.system.ReproducibleZip;
import dinosaurus.rubric.Rubric;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Makes the project's own jars hold what an instructor's file changes of the assignment. */
final class ChangedJars {

  private static final String FIXTURES = "dinosaurus/fixtures/";
  private static final String INDEX = "/index.txt";
  private static final String POINTS = "dinosaurus/rubric/points.properties";
  private static final String SECONDS = "dinosaurus/assignment/seconds.txt";
  private static final String VERSION = "dinosaurus/harness/assignment/version.txt";

  private final AssignmentChanges changes;
  private final SortedMap<String, String> moved;

  /**
   * Prepares the changes.
   *
   * @param home the instructor's repository
   * @throws IOException if the lists of its cases can't be read
   */
  ChangedJars(Path home, AssignmentChanges changes) throws IOException {
    this.changes = changes;
    List<String> ids = new ArrayList<>();
    for (Visibility visibility : Visibility.values()) {
      Path index = home.resolve("fixtures").resolve(visibility.folder() + INDEX);
      ids.addAll(Files.readAllLines(index));
    }
    this.moved = changes.moved(ids);
  }

  /** Returns the new ids of cases that are seen by others now, by the old ones. */
  SortedMap<String, String> moved() {
    return moved;
  }

  /** Returns a jar that holds what is changed; the same bytes if that is nothing. */
  byte[] changed(byte[] jar) throws IOException {
    SortedMap<String, byte[]> before = entries(jar);
    SortedMap<String, byte[]> after = changed(before);
    boolean same =
        before.keySet().equals(after.keySet())
            && before.keySet().stream()
                .allMatch(path -> Arrays.equals(before.get(path), after.get(path)));
    return same ? jar : ReproducibleZip.ofFiles(after);
  }

  /** Returns the files in a jar by their paths. */
  static SortedMap<String, byte[]> entries(byte[] jar) throws IOException {
    SortedMap<String, byte[]> entries = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(jar))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.isDirectory()) {
          entries.put(entry.getName(), zip.readAllBytes());
        }
      }
    }
    return entries;
  }

  /** Returns the files of a jar as they are after the changes. */
  SortedMap<String, byte[]> changed(SortedMap<String, byte[]> entries) {
    SortedMap<String, byte[]> changed = new TreeMap<>();
    entries.forEach((path, bytes) -> changed.put(path(path), bytes));
    for (Visibility visibility : Visibility.values()) {
      changed.computeIfPresent(
          FIXTURES + visibility.folder() + INDEX, (path, bytes) -> index(visibility, entries));
    }
    if (!changes.points().isEmpty()) {
      String points = Rubric.points(changes.points()).text();
      changed.computeIfPresent(POINTS, (path, bytes) -> bytes(points));
    }
    changes
        .secondsPerCall()
        .ifPresent(
            seconds -> changed.computeIfPresent(SECONDS, (path, bytes) -> bytes(seconds + "\n")));
    changed.computeIfPresent(VERSION, (path, bytes) -> bytes(changes.version() + "\n"));
    return changed;
  }

  private String path(String path) {
    String id = path.replaceFirst("^" + FIXTURES + "(.*)\\.json$", "$1");
    return moved.containsKey(id) ? FIXTURES + moved.get(id) + ".json" : path;
  }

  /** Returns the list of the cases that some may see, of both lists as they were. */
  private byte[] index(Visibility visibility, SortedMap<String, byte[]> entries) {
    return bytes(
        Arrays.stream(Visibility.values())
            .map(list -> entries.get(FIXTURES + list.folder() + INDEX))
            .filter(Objects::nonNull)
            .flatMap(list -> new String(list, StandardCharsets.UTF_8).lines())
            .map(id -> moved.getOrDefault(id, id))
            .filter(id -> id.startsWith(visibility.folder() + "/"))
            .map(id -> id + "\n")
            .collect(Collectors.joining()));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
