package dinosaurus.harness.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.fixtures.Sha256;
import dinosaurus.harness.Clone;
import dinosaurus.harness.OptionalTool;
import dinosaurus.harness.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A release of a clean clone: what is in it, that it is reproducible, and that it grades. */
@Tag("slow")
@ExtendWith(Clone.Resolver.class)
class ReleaseTest {

  @TempDir static Path folder;

  private static Clone clone;
  private static Path release;
  private static Path dino;

  @BeforeAll
  static void make(Clone shared) throws Exception {
    OptionalTool.require("mvn");
    clone = shared;
    release = folder.resolve("release");
    clone.dino("release", "--out", release.toString());
    Path zip;
    try (Stream<Path> files = Files.list(release)) {
      zip = files.filter(file -> file.getFileName().toString().startsWith("dino-")).toList().get(0);
    }
    unpack(zip);
    dino = folder.resolve("dino");
    assertTrue(dino.resolve("dino").toFile().setExecutable(true));
  }

  private static void unpack(Path zip) throws IOException {
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        Path file = folder.resolve(entry.getName());
        Files.createDirectories(file.getParent());
        Files.copy(in, file);
      }
    }
  }

  @Test
  void hasTheSumOfEachOfItsFiles() throws IOException {
    Set<String> expected = new TreeSet<>();
    try (Stream<Path> files = Files.list(release)) {
      for (Path file : files.filter(file -> !file.endsWith(Release.SUMS)).toList()) {
        expected.add(Sha256.hex(Files.readAllBytes(file)) + "  " + file.getFileName());
      }
    }
    assertEquals(4, expected.size(), expected::toString);
    assertEquals(expected, new TreeSet<>(Files.readAllLines(release.resolve(Release.SUMS))));
  }

  @Test
  void isTheSameToTheByteWhenBuiltAnewElsewhere() throws Exception {
    Path other = folder.resolve("another clone");
    Clone.copy(clone.folder(), other);
    Path again = folder.resolve("again");
    Shell.Result result = Shell.run(other, List.of("./dino", "release", "--out", again.toString()));
    assertEquals(0, result.code(), result.output());
    assertEquals(
        Files.readString(release.resolve(Release.SUMS)),
        Files.readString(again.resolve(Release.SUMS)));
  }

  @Test
  void gradesWithoutMaven() throws Exception {
    Shell.Result graded = runWithoutMaven("grade", "examples/full-marks");
    assertEquals(0, graded.code(), graded.output());
    assertTrue(graded.output().contains("100  full marks"), graded.output());
    assertFalse(graded.output().contains("The hidden cases aren't here"), graded.output());
  }

  @Test
  void saysInOneLineWhatTakesTheRepository() throws Exception {
    for (String command :
        List.of(
            "play",
            "poet",
            "release --out new",
            "kit --out new",
            "kit --gradescope new.zip",
            "kit --check-leaks examples",
            "kit --check examples",
            "fixtures write",
            "fixtures renew",
            "fixtures check")) {
      Shell.Result refused = runWithoutMaven(command.split(" "));
      assertEquals(2, refused.code(), refused.output());
      assertEquals(
          1,
          refused.output().lines().filter(line -> !line.startsWith("Try: ")).count(),
          refused.output());
    }
  }

  private static Shell.Result runWithoutMaven(String... arguments)
      throws IOException, InterruptedException {
    Path tools = Files.createDirectories(folder.resolve("tools"));
    Path mvn = tools.resolve("mvn");
    Files.writeString(mvn, "#!/bin/sh\necho mvn was called\nexit 1\n");
    assertTrue(mvn.toFile().setExecutable(true));
    String path = tools + ":" + System.getenv("PATH");
    List<String> command =
        Stream.concat(Stream.of("env", "PATH=" + path, "./dino"), Stream.of(arguments))
            .collect(Collectors.toList());
    return Shell.run(dino, command);
  }
}
