package dinosaurus.harness.kit;

import dinosaurus.harness.assignment.AssignmentChanges;
import dinosaurus.harness.export.GradescopeResult.Visibility;
import dinosaurus.harness.kit.Kit.UnfitException;
import dinosaurus.harness.leak.LeakSearch.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes what people download, the same to the byte whenever one JDK makes it of one commit. */
public final class Release {

  /** The file of the others' SHA-256, in the format of {@code sha256sum}. */
  public static final String SUMS = "SHA256SUMS";

  private Release() {}

  /**
   * Writes the release, unless something of the secret side is in a kit.
   *
   * @param home the top folder of the repository, with the grader built
   * @param version what the files' names end in
   * @param changes what an instructor changes of the assignment
   * @param target a folder that isn't there yet, or is empty
   * @return what was found of the secret side; if anything, nothing is written
   * @throws UnfitException if the repository isn't fit to be released, or if there is something in
   *     the target
   * @throws IOException if a file can't be read or written
   */
  public static List<Finding> write(
      Path home, String version, AssignmentChanges changes, Path target)
      throws UnfitException, IOException {
    Kit.requireRepository(home);
    try (NewFolder folder = new NewFolder(target)) {
      SortedMap<String, byte[]> kits = new TreeMap<>();
      kits.put("kit-" + version + ".zip", kit(home, Set.of(), changes));
      kits.put("kit-ci-" + version + ".zip", kit(home, Set.of(Kit.Part.WORKFLOWS), changes));
      folder.write(kits);
      List<Finding> findings = Kit.leaks(home, changes).in(folder.draft());
      if (findings.isEmpty()) {
        SortedMap<String, byte[]> graders = new TreeMap<>();
        graders.put("dino-" + version + ".zip", grader(home, changes));
        graders.put(
            "gradescope-" + version + ".zip",
            GradescopeZip.bytes(home, changes, Visibility.VISIBLE, Optional.empty()));
        folder.write(graders);
        kits.putAll(graders);
        folder.write(Map.of(SUMS, Manifest.of(kits).text().getBytes(StandardCharsets.UTF_8)));
        folder.publish();
      }
      return findings;
    }
  }

  private static byte[] kit(Path home, Set<Kit.Part> parts, AssignmentChanges changes)
      throws UnfitException, IOException {
    return Kit.of(home, parts, changes).zipped();
  }

  /** Packs what the launcher runs where there is nothing to build. */
  private static byte[] grader(Path home, AssignmentChanges changes)
      throws UnfitException, IOException {
    SortedMap<String, byte[]> files = new BuiltGrader(home, changes).whole();
    for (String path : List.of("LICENSE", "dino", "dino.cmd")) {
      files.put(path, Files.readAllBytes(home.resolve(path)));
    }
    KitFiles.read(home.resolve("examples"))
        .forEach((path, bytes) -> files.put("examples/" + path, bytes));
    try (InputStream page = Release.class.getResourceAsStream("release/README.md")) {
      files.put("README.md", page.readAllBytes());
    }
    return ZippedFolder.of("dino", files);
  }
}
