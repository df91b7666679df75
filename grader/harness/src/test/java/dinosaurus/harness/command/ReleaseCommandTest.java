package dinosaurus.harness.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dinosaurus.harness.Home;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dino release} where it can't be made. */
class ReleaseCommandTest {

  @TempDir Path folder;

  private final StringWriter err = new StringWriter();

  private int release(Path home, Path target) {
    return Dino.run(
        new PrintWriter(new StringWriter()),
        new PrintWriter(err),
        "release",
        "--home",
        home.toString(),
        "--out",
        target.toString());
  }

  @Test
  void refusesAFolderWithSomethingInIt() throws IOException {
    Files.writeString(folder.resolve("mine"), "");
    assertEquals(2, release(Home.FOLDER, folder));
    assertEquals(
        "dino: " + folder + " isn't empty; name a new folder.",
        err.toString().lines().findFirst().orElseThrow());
    assertArrayEquals(new String[] {"mine"}, folder.toFile().list());
  }

  @Test
  void needsTheRepositoryAndSaysSoInOneLine() {
    assertEquals(2, release(folder, folder.resolve("new/release")));
    assertEquals(
        "dino: "
            + folder
            + " isn't the instructor's repository: it has no reference or no hidden cases.",
        err.toString().lines().findFirst().orElseThrow());
    assertFalse(Files.exists(folder.resolve("new")));
  }
}
