package dinosaurus.harness.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dinosaurus.harness.OptionalTool;
import dinosaurus.harness.intake.SourceFinder.Source;
import dinosaurus.harness.results.Student;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Students may write where their submissions are, also while these are read. */
@DisplayName("A link that takes the place of a file while that is read")
class ExchangedFilesTest {

  private static final int TRIES = 3_000;
  private static final String SECRET = "class DinosaurModel { String secret; }";
  private static final String MODEL = "class DinosaurModel {}";

  @TempDir Path folder;

  private Path submission;
  private Path secrets;

  @BeforeEach
  void write() throws IOException {
    OptionalTool.require("sh"); // Windows makes links for administrators alone.
    submission = Files.createDirectory(folder.resolve("submission"));
    secrets = Files.createDirectory(folder.resolve("secrets"));
    Files.writeString(secrets.resolve("DinosaurModel.java"), SECRET);
  }

  /** Exchanges two things again and again, while the submission is read as often. */
  private void readWhileExchanging(Path place, Path link) throws Exception {
    AtomicBoolean done = new AtomicBoolean();
    Thread owner = new Thread(() -> exchange(place, link, done));
    owner.start();
    try {
      for (int i = 0; i < TRIES; i++) {
        Submission found =
            new Submission("name", Student.UNKNOWN, List.of(NamedPath.of(submission)));
        if (found.source() instanceof Source.Found source) {
          source
              .sources()
              .files()
              .values()
              .forEach(bytes -> assertEquals(MODEL, new String(bytes, StandardCharsets.UTF_8)));
        }
      }
    } finally {
      done.set(true);
      owner.join();
    }
  }

  private void exchange(Path place, Path link, AtomicBoolean done) {
    Path aside = folder.resolve("aside");
    try {
      while (!done.get()) {
        Files.move(place, aside);
        Files.createSymbolicLink(place, link);
        Files.delete(place);
        Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  @DisplayName("isn't followed")
  void file() throws Exception {
    Path model = Files.writeString(submission.resolve("DinosaurModel.java"), MODEL);
    readWhileExchanging(model, secrets.resolve("DinosaurModel.java"));
  }

  @Test
  @DisplayName("isn't followed in place of a folder, either")
  void folder() throws Exception {
    Path below = Files.createDirectory(submission.resolve("src"));
    Files.writeString(below.resolve("DinosaurModel.java"), MODEL);
    readWhileExchanging(below, secrets);
  }

  @Test
  @DisplayName("isn't followed in place of the submission, either")
  void top() throws Exception {
    Files.writeString(submission.resolve("DinosaurModel.java"), MODEL);
    readWhileExchanging(submission, secrets);
  }

  @Test
  @DisplayName("can't be opened once it is there")
  void opened() throws Exception {
    Path model = submission.resolve("DinosaurModel.java");
    Files.createSymbolicLink(model, secrets.resolve("DinosaurModel.java"));
    Files.createSymbolicLink(submission.resolve("src"), secrets);
    assertThrows(IOException.class, () -> OpenFolder.openFile(model));
    assertThrows(IOException.class, () -> OpenFolder.open(submission.resolve("src")));
    try (OpenFolder open = OpenFolder.open(submission)) {
      assertFalse(open.attributes("src").isDirectory());
      assertThrows(IOException.class, () -> open.folder("src"));
      assertThrows(IOException.class, () -> open.file("DinosaurModel.java"));
      assertThrows(IOException.class, () -> open.file("src/DinosaurModel.java"));
    }
  }
}
