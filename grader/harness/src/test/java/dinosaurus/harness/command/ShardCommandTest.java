package dinosaurus.harness.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.harness.Examples;
import dinosaurus.harness.GradedFiles;
import dinosaurus.harness.shard.Plan;
import dinosaurus.harness.shard.Progress;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shards give the folder that one machine gives, and what is wrong with one is told. */
class ShardCommandTest {

  private static final String LATIN_1 = "package dinosaurus.student; // gr\u00fcn";

  @TempDir static Path folder;

  private static Path plan;
  private static Path results;

  private record Ran(int code, String out, String err) {}

  private static Ran dino(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] words = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
    int code = Dino.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
    return new Ran(code, out.toString(), err.toString());
  }

  /** Makes a download of Moodle with what students hand in besides a good file. */
  private static Path download() throws IOException {
    Path download = Files.createDirectory(folder.resolve("download"));
    Path stub = Examples.FOLDER.resolve("stub-untouched/DinosaurModel.java");
    Path half = Examples.FOLDER.resolve("half-done/DinosaurModel.java");
    Files.copy(half, member(download, "Jos\u00e9 D\u00edaz_11").resolve("DinosaurModel.java"));
    Files.copy(stub, member(download, "Ann Lee_12").resolve("DinosaurModel.java"));
    Files.copy(stub, member(download, "Ben Lee_13").resolve("DinosaurModel.java"));
    Files.write(
        member(download, "Cem Y\u0131lmaz_14").resolve("DinosaurModel.java"),
        LATIN_1.getBytes(StandardCharsets.ISO_8859_1));
    Files.writeString(member(download, "Dora_15").resolve("essay.pdf"), "%PDF");
    Files.copy(half, member(download, "Eve_16").resolve("DinosaurModel.java"));
    Files.createDirectory(download.resolve("Eve_16_assignsubmission_file_/other"));
    Files.copy(stub, download.resolve("Eve_16_assignsubmission_file_/other/DinosaurModel.java"));
    return download;
  }

  private static Path member(Path download, String student) throws IOException {
    return Files.createDirectory(download.resolve(student + "_assignsubmission_file_"));
  }

  @BeforeAll
  static void gradeInShards() throws IOException {
    plan = folder.resolve("plan");
    results = folder.resolve("results");
    Ran planned = dino("shard", "plan", download(), "--shards", 4, "--out", plan);
    assertEquals(0, planned.code(), planned.err());
    for (int shard : List.of(3, 1, 4, 2)) {
      Ran run = dino("shard", "run", plan, shard, "--out", results);
      assertEquals(0, run.code(), run.err());
    }
  }

  private static Path copyOfResults(String name) throws IOException {
    Path copy = Files.createDirectory(folder.resolve(name));
    try (Stream<Path> archives = Files.list(results)) {
      for (Path archive : archives.toList()) {
        Files.copy(archive, copy.resolve(archive.getFileName()));
      }
    }
    return copy;
  }

  @Test
  void mergingMakesTheFolderThatGradeMakes() throws IOException {
    Path alone = folder.resolve("alone");
    Path merged = folder.resolve("merged");
    assertEquals(0, dino("grade", folder.resolve("download"), "--out", alone).code());
    Ran merge = dino("shard", "merge", plan, results, "--out", merged);
    assertEquals(0, merge.code(), merge.err());
    assertTrue(merge.out().startsWith("Merged 6 submissions of 4 shards."), merge.out());
    assertEquals(GradedFiles.of(alone), GradedFiles.of(merged));
    assertTrue(GradedFiles.of(merged).size() > 50, GradedFiles.of(merged).keySet()::toString);
  }

  @Test
  void shardThatIsDoneIsNotRunAgain() throws IOException {
    var before = Files.getLastModifiedTime(results.resolve("shard-0002.zip"));
    Ran again = dino("shard", "run", plan, 2, "--out", results);
    assertEquals(0, again.code());
    assertTrue(again.out().startsWith("Shard 2 is done already: "), again.out());
    assertEquals(before, Files.getLastModifiedTime(results.resolve("shard-0002.zip")));
  }

  @Test
  void whatIsMissingIsToldAndNothingIsMerged() throws IOException {
    Path some = copyOfResults("some");
    Files.delete(some.resolve("shard-0001.zip"));
    Files.delete(some.resolve("shard-0003.zip"));
    Ran merge = dino("shard", "merge", plan, some, "--out", folder.resolve("nothing"));
    assertEquals(1, merge.code());
    assertEquals(
        """
        dino: Shard 1 of 4 isn't done: %1$s/shard-0001.zip is missing.
        dino: Shard 3 of 4 isn't done: %1$s/shard-0003.zip is missing.
        dino: Nothing was merged; run these shards again.
        """
            .formatted(some),
        merge.err());
    assertTrue(Files.notExists(folder.resolve("nothing")));
  }

  @Test
  void truncatedArchiveIsToldPutAsideAndMadeAgain() throws IOException {
    Path some = copyOfResults("truncated");
    Path archive = some.resolve("shard-0002.zip");
    byte[] whole = Files.readAllBytes(archive);
    Files.write(archive, Arrays.copyOf(whole, whole.length / 2));
    Ran merge = dino("shard", "merge", plan, some, "--out", folder.resolve("nothing"));
    assertEquals(1, merge.code());
    assertTrue(merge.err().contains("Shard 2 of 4 isn't done: " + archive + " is damaged."));
    assertEquals(0, dino("shard", "run", plan, 2, "--out", some).code());
    assertEquals(0, dino("shard", "merge", plan, some, "--out", folder.resolve("mended")).code());
  }

  @Test
  void archiveUnderAnotherNumberOrOfAnotherPlanIsRefusedByName() throws IOException {
    Path some = copyOfResults("mixed");
    Path archive = some.resolve("shard-0002.zip");
    Files.copy(results.resolve("shard-0001.zip"), archive, StandardCopyOption.REPLACE_EXISTING);
    Ran merge = dino("shard", "merge", plan, some, "--out", folder.resolve("nothing"));
    assertTrue(merge.err().contains(archive + " is shard 1 under another name."), merge.err());

    Path other = folder.resolve("other-plan");
    assertEquals(
        0, dino("shard", "plan", folder.resolve("download"), "--shards", 3, "--out", other).code());
    Ran foreign = dino("shard", "merge", other, results, "--out", folder.resolve("nothing"));
    assertEquals(1, foreign.code());
    assertTrue(
        foreign.err().contains(results.resolve("shard-0001.zip") + " is of another plan"),
        foreign.err());
  }

  @Test
  void samePlanWithAnotherKeyAcceptsNoResults() throws IOException {
    Path other = folder.resolve("same-plan");
    assertEquals(
        0, dino("shard", "plan", folder.resolve("download"), "--shards", 4, "--out", other).code());
    Ran forged = dino("shard", "merge", other, results, "--out", folder.resolve("nothing"));
    assertEquals(1, forged.code());
    assertTrue(forged.err().contains("isn't sealed with the plan's key"), forged.err());
  }

  @Test
  void archiveThatWasEditedBehindItsHeadIsNotDone() throws IOException {
    Path some = copyOfResults("edited");
    Path archive = some.resolve("shard-0002.zip");
    try (FileSystem zip = FileSystems.newFileSystem(archive)) {
      Path grades = zip.getPath("grades.csv");
      Files.writeString(grades, Files.readString(grades) + "one more,100\n");
    }
    Ran merge = dino("shard", "merge", plan, some, "--out", folder.resolve("nothing"));
    assertEquals(1, merge.code());
    assertTrue(merge.err().contains("Shard 2 of 4 isn't done: " + archive + " is damaged."));
    assertEquals(List.of(2), Progress.checked(Plan.read(plan), some).open());
  }

  @Test
  void archiveWithoutASealIsRefusedByName() throws IOException {
    Path some = copyOfResults("unsealed");
    Path archive = some.resolve("shard-0002.zip");
    try (FileSystem zip = FileSystems.newFileSystem(archive)) {
      Path head = zip.getPath("result.json");
      Files.writeString(head, Files.readString(head).replaceFirst(",\"seal\":\"\\w+\"", ""));
    }
    Ran merge = dino("shard", "merge", plan, some, "--out", folder.resolve("nothing"));
    assertEquals(1, merge.code(), merge.err());
    assertTrue(merge.err().contains("Shard 2 of 4 isn't done: " + archive + " is damaged."));
  }

  @Test
  void statusTellsWhatIsOpen() throws IOException {
    Path some = copyOfResults("status");
    Files.delete(some.resolve("shard-0001.zip"));
    Files.createFile(some.resolve("shard-0003-123.part"));
    Files.delete(some.resolve("shard-0003.zip"));
    Files.write(some.resolve("shard-0004.zip"), new byte[10]);
    Path page = folder.resolve("status.html");
    Ran status = dino("shard", "status", plan, some, "--page", page);
    assertEquals(0, status.code());
    assertEquals(
        """
        submissions done: 2 of 6
        shards done: 1 of 4
        begun: 1 (3)
        waiting: 1 (1)
        unusable: 1 (4)
        """,
        status.out());
    assertTrue(Files.readString(page).contains("<li class=\"unusable\">4 unusable"));
  }

  @Test
  void mistakesOfTheUserAreOneLine() {
    Ran none = dino("shard", "run", folder.resolve("nowhere"), 1, "--out", results);
    assertEquals(2, none.code());
    assertTrue(
        none.err().contains("plan.json is missing; make a plan there with: dino shard plan"));
    Ran number = dino("shard", "run", plan, 5, "--out", results);
    assertEquals(2, number.code());
    assertTrue(number.err().contains("There is no shard 5 in " + plan + ", which has 1 to 4."));
    Ran options = dino("shard", "run", plan, 1, "--out", folder.resolve("new"), "--timeout", 3);
    assertEquals(2, options.code());
    assertTrue(options.err().contains("leave them out here"), options.err());
    Ran twice = dino("shard", "plan", folder.resolve("download"), "--shards", 2, "--out", plan);
    assertEquals(2, twice.code());
    assertTrue(twice.err().contains("holds a plan already"), twice.err());
  }
}
