package dinosaurus.harness.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dinosaurus.harness.BuiltCopy;
import dinosaurus.harness.Examples;
import dinosaurus.harness.Home;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dino kit} from end to end. */
class KitCommandTest {

  private static final String STUB = "src/main/java/dinosaurus/student/DinosaurModel.java";

  @TempDir static Path shared;
  @TempDir Path folder;

  private static Path home;
  private static Path made;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void build() throws IOException {
    home = BuiltCopy.in(shared.resolve("home"));
    made = shared.resolve("kit");
    KitCommandTest test = new KitCommandTest();
    assertEquals(0, test.kit("--out", made), () -> test.out + "" + test.err);
  }

  private int run(Object... arguments) {
    String[] texts = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
    return Dino.run(new PrintWriter(out), new PrintWriter(err), texts);
  }

  private int kit(Object... arguments) {
    return run(Stream.concat(Stream.of("kit", "--home", home), Stream.of(arguments)).toArray());
  }

  @Test
  void gradingUsesNothingOfAStudentsCopyButTheOneFile() throws IOException {
    Path copy = folder.resolve("copy");
    FileUtils.copyDirectory(made.toFile(), copy.toFile());
    Files.copy(
        Examples.FOLDER.resolve("half-done/DinosaurModel.java"),
        copy.resolve(STUB),
        StandardCopyOption.REPLACE_EXISTING);
    Files.writeString(copy.resolve("lib/dinosaurus-toolkit.jar"), "broken");
    Files.writeString(copy.resolve("lib/dinosaurus-fixtures.jar"), "");
    Files.writeString(copy.resolve("src/test/java/dinosaurus/student/ClipTest.java"), "");
    assertEquals(0, run("grade", copy, "--out", folder.resolve("grades")));
    assertTrue(
        out.toString().matches("(?s).*copy +20 +30 +0 +0 +50  unfinished.*"), out.toString());
    assertEquals(1, kit("--check", copy));
    assertTrue(out.toString().contains("lib/dinosaurus-fixtures.jar is changed."), out.toString());
  }

  @Test
  void packsTheSameAsAZip() throws IOException {
    Path zip = folder.resolve("kit.zip");
    assertEquals(0, kit("--zip", zip), () -> out + "" + err);
    try (FileSystem inside = FileSystems.newFileSystem(zip)) {
      Path unpacked = inside.getPath("dinosaurus-island");
      assertEquals(
          Files.readString(made.resolve("kit.sha256")),
          Files.readString(unpacked.resolve("kit.sha256")),
          "the zip");
      assertTrue(Files.exists(unpacked.resolve("lib/dino.jar")));
    }
    assertEquals(2, kit("--zip", folder.resolve("no/folder/kit.zip")));
  }

  @Test
  void writesNothingOfAKitWithALeakInAJar() throws IOException {
    Path leaky = BuiltCopy.in(folder.resolve("leaky"));
    Path secret = Home.FOLDER.resolve("fixtures/hidden/clip/bound-7.json");
    Path jar = leaky.resolve("grader/console/target/dino/lib/dinosaurus-toolkit-1.0.0.jar");
    try (FileSystem inside = FileSystems.newFileSystem(jar)) {
      Files.copy(secret, inside.getPath("a.json"));
    }
    assertEquals(1, run("kit", "--home", leaky, "--zip", folder.resolve("kit.zip")));
    assertFalse(Files.exists(folder.resolve("kit.zip")));
    assertTrue(out.toString().startsWith("lib/dinosaurus-toolkit.jar > a.json"), out.toString());
  }

  @Test
  void tellsOfALeak() throws IOException {
    Path suspect = Files.writeString(folder.resolve("a.md"), "See hidden/clip/bound-7.");
    assertEquals(1, kit("--check-leaks", suspect));
    assertTrue(
        out.toString().startsWith("a.md: the name of the case hidden/clip/bound-7"),
        out.toString());
    assertEquals(0, kit("--check-leaks", Examples.FOLDER.resolve("stub-untouched")));
  }

  @Test
  void aSecretThatMayBeGuessedIsRefusedByEveryCommand() throws IOException {
    Path words = Files.writeString(folder.resolve("words"), "correct horse battery staple words");
    Path bytes = Files.write(folder.resolve("bytes"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    Path zip = folder.resolve("a.zip");
    Path stub = Examples.FOLDER.resolve("stub-untouched");
    for (Path file : List.of(words, bytes)) {
      assertEquals(2, kit("--gradescope", zip, "--fresh-file", file));
      assertEquals(2, run("grade", stub, "--out", folder.resolve("out"), "--fresh-file", file));
    }
    assertEquals(2, kit("--gradescope", zip, "--fresh-file", folder));
    assertFalse(Files.exists(zip));
    List<String> lines = err.toString().lines().toList();
    assertEquals(10, lines.size(), err.toString());
    assertTrue(lines.get(0).contains("'openssl rand -hex 16 >FILE' makes one"), lines.get(0));
    assertFalse(err.toString().contains("horse"), err.toString());
  }

  @Test
  void aPlaceThatCantBeWrittenIsNamed() {
    assumeTrue(Files.isDirectory(Path.of("/proc/self")));
    assertEquals(2, kit("--out", "/proc/x"));
    assertTrue(err.toString().matches("dino: [^\n]*/proc[^\n]*\\.\nTry: .*\n"), err::toString);
  }

  @Test
  void aMistakeIsOneLineAndWritesNothing() throws IOException {
    Files.writeString(folder.resolve("mine"), "");
    assertEquals(2, kit("--out", folder));
    assertEquals(2, kit("--check", folder.resolve("nowhere")));
    assertEquals(2, kit("--gradescope", folder.resolve("no/folder/a.zip")));
    assertEquals(2, run("kit", "--home", folder, "--out", folder.resolve("new")));
    assertFalse(Files.exists(folder.resolve("new")));
    assertEquals(
        "dino: " + folder + " isn't empty; name a new folder.",
        err.toString().lines().findFirst().orElseThrow());
    assertEquals(8, err.toString().lines().count(), err.toString());
  }
}
