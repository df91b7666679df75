package dinosaurus.harness.kit;

import dinosaurus.harness.assignment.AssignmentChanges;
import dinosaurus.harness.kit.Kit.UnfitException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Reads the grader that the launcher built: {@code dino.jar} and the jars in {@code lib/}. */
final class BuiltGrader {

  /** Where a jar has the hidden cases. */
  static final String HIDDEN = "dinosaurus/fixtures/hidden/";

  private static final String OURS = "lib/dinosaurus.dinosaurus-";
  private static final String REFERENCE = OURS + "reference-";
  private static final String FIXTURES = OURS + "fixtures-";

  private final SortedMap<String, byte[]> jars;

  /**
   * Reads the jars.
   *
   * @param home the instructor's repository
   * @param changes what is changed in them
   * @throws UnfitException if they aren't there
   */
  BuiltGrader(Path home, AssignmentChanges changes) throws UnfitException, IOException {
    Path folder = home.resolve("grader/harness/target/dino");
    if (!Files.exists(folder.resolve("dino.jar"))) {
      throw new UnfitException("The grader isn't built; run ./dino --version, which builds it.");
    }
    this.jars = KitFiles.read(folder);
    jars.keySet().removeIf(path -> !path.endsWith(".jar"));
    ChangedJars changed = new ChangedJars(home, changes);
    for (var jar : jars.entrySet()) {
      if (jar.getKey().equals("dino.jar") || jar.getKey().startsWith(OURS)) {
        jar.setValue(changed.changed(jar.getValue()));
      }
    }
  }

  /** Returns all of it, by path. */
  SortedMap<String, byte[]> whole() {
    return new TreeMap<>(jars);
  }

  /** Returns it without the reference and the hidden cases, by path. */
  SortedMap<String, byte[]> publicPart() throws IOException {
    SortedMap<String, byte[]> part = new TreeMap<>();
    for (var jar : jars.entrySet()) {
      if (jar.getKey().startsWith(FIXTURES)) {
        part.put(jar.getKey(), withoutHiddenCases(jar.getValue()));
      } else if (!jar.getKey().startsWith(REFERENCE)) {
        part.put(jar.getKey(), jar.getValue());
      }
    }
    return part;
  }

  private static byte[] withoutHiddenCases(byte[] jar) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(jar));
        ZipOutputStream to = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        if (!entry.getName().startsWith(HIDDEN)) {
          ZipEntry copy = new ZipEntry(entry.getName());
          copy.setTimeLocal(entry.getTimeLocal());
          to.putNextEntry(copy);
          from.transferTo(to);
        }
      }
    }
    return bytes.toByteArray();
  }
}
