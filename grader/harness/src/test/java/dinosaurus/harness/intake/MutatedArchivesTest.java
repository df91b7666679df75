package dinosaurus.harness.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.harness.intake.Layout.LayoutException;
import dinosaurus.harness.results.Student;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Takes in archives with mistakes planted, as students' work and as a class's download. */
@DisplayName("Mutated archives do no harm:")
class MutatedArchivesTest {

  private static final List<String> ENDINGS = List.of(".zip", ".tar", ".tar.gz");
  private static final Duration LONGEST = Duration.ofSeconds(20);

  @TempDir Path folder;

  private Path inbox;

  @BeforeEach
  void createInbox() throws IOException {
    inbox = Files.createDirectory(folder.resolve("inbox"));
  }

  @Test
  @DisplayName("1,000 of them")
  void some() throws Exception {
    takeIn(1_000, new Random(1));
  }

  @Test
  @Tag("slow")
  @DisplayName("10,000 of them")
  void many() throws Exception {
    takeIn(10_000, new Random(2));
  }

  private void takeIn(int count, Random random) throws Exception {
    List<byte[]> originals = originals();
    for (int i = 0; i < count; i++) {
      int kind = random.nextInt(originals.size());
      byte[] content = new Mutation(random).of(originals.get(kind), originals);
      Path archive = inbox.resolve("anna" + ENDINGS.get(kind % ENDINGS.size()));
      Files.write(archive, content);
      assertTimeoutPreemptively(LONGEST, () -> takeIn(archive));
    }
    try (Stream<Path> all = Files.walk(folder)) {
      assertTrue(
          all.allMatch(path -> path.equals(folder) || path.startsWith(inbox)),
          "something was written outside of the inbox");
    }
    try (Stream<Path> left = Files.list(inbox)) {
      assertEquals(
          List.of(),
          left.filter(path -> !path.getFileName().toString().startsWith("anna.")).toList());
    }
  }

  private void takeIn(Path archive) throws IOException {
    new Submission("anna", Student.UNKNOWN, List.of(NamedPath.of(archive))).source();
    try (Intake intake =
        Intake.of(List.of(archive), folder.resolve("out"), Optional.<Layout>empty())) {
      intake.submissions().forEach(Submission::source);
    } catch (LayoutException e) {
      assertTrue(e.getMessage().startsWith(archive + " can't be taken in: "), e.getMessage());
    }
  }

  /** Returns a zip, a tar and a tar.gz of one student's work, and of a class's. */
  private static List<byte[]> originals() throws IOException {
    Map<String, byte[]> work = new LinkedHashMap<>();
    work.put("dino/DinosaurModel.java", new byte[3_000]);
    work.put("dino/help/Helper.java", Archives.bytes("class Helper { }"));
    work.put("dino/" + "long".repeat(40) + ".java", Archives.bytes("class Long { }"));
    work.put("dino/notes.txt", new byte[500]);
    Map<String, byte[]> classroom = new LinkedHashMap<>();
    classroom.put("Anna_1_assignsubmission_file/work.zip", Archives.zip(work));
    classroom.put("Ben_2_assignsubmission_file/work.tar.gz", Archives.gzip(Archives.tar(work)));
    classroom.put("Cem_3_assignsubmission_file/DinosaurModel.java", new byte[100]);
    return List.of(
        Archives.zip(work),
        Archives.tar(work),
        Archives.gzip(Archives.tar(work)),
        Archives.zip(classroom),
        Archives.tar(classroom),
        Archives.gzip(Archives.tar(classroom)));
  }
}
