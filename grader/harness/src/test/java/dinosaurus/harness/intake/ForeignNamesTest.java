package dinosaurus.harness.intake;

import static dinosaurus.harness.intake.Archives.bytes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.harness.intake.Layout.LayoutException;
import dinosaurus.harness.intake.SourceFinder.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nobody speaks for another by what they call themselves, their files, or what is in these.
 *
 * <pre>
 * layout             what the platform writes       what the student may choose
 * Moodle, folders    _123_assignsubmission_file     the full name before it; all that is within
 * Moodle, files      the same, in the middle        the full name; the file's name behind it
 * Canvas             _LATE, _123, _4567             the name before them; the file's name behind
 * Gradescope         the folders, the list of them  the name in the list; all that is within
 * GitHub Classroom   the assignment                 the login; all that is within
 * plain              nothing                        all that is within a member
 * </pre>
 */
class ForeignNamesTest {

  private static final String MOODLE = "_assignsubmission_file_";
  private static final String MODEL = "DinosaurModel.java";

  @TempDir Path folder;

  private void file(String path, String text) throws IOException {
    Path file = folder.resolve("class").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** Returns what each submission is graded by, by its name and its student's id. */
  private static Map<String, String> graded(Path... paths) throws IOException, LayoutException {
    Path out = paths[0].resolveSibling("out");
    Map<String, String> graded = new TreeMap<>();
    try (Intake intake = Intake.of(List.of(paths), out, Optional.empty())) {
      for (Submission one : intake.submissions()) {
        graded.put(one.name() + "|" + one.student().id(), graded(one));
      }
    }
    return graded;
  }

  private static String graded(Submission submission) {
    Source source = submission.source();
    return source instanceof Source.Found found
        ? new String(found.sources().files().get(SourceFiles.MODEL), StandardCharsets.UTF_8)
        : source.getClass().getSimpleName();
  }

  private Map<String, String> graded() throws IOException, LayoutException {
    return graded(folder.resolve("class"));
  }

  @Test
  void aFileInMoodleMayNotNameAnother() throws Exception {
    file("Eve_123" + MOODLE + "x_456" + MOODLE + MODEL, "eve");
    String doubtful = "doubtful_Eve_123" + MOODLE + "x_456" + MOODLE + MODEL + "|";
    assertEquals(Map.of(doubtful, "Ambiguous"), graded());
    file("Ben_456" + MOODLE + MODEL, "ben");
    assertEquals(Map.of(doubtful, "Ambiguous", "Ben_456|456", "ben"), graded());
    try (Intake intake =
        Intake.of(List.of(folder.resolve("class")), folder.resolve("out"), Optional.empty())) {
      assertEquals(
          "class: Eve_123_assignsubmission_file_x_456_assignsubmission_file_DinosaurModel.java is"
              + " set aside. It can't be told by its name whose this is: 123's or 456's. Nobody"
              + " gets its points.",
          intake.notes().get(0));
    }
  }

  @Test
  void aFullNameInMoodleMayNotNameAnother() throws Exception {
    file("Eve_456" + MOODLE + "x_123_assignsubmission_file/" + MODEL, "eve");
    file("Ben_456" + MOODLE + "/" + MODEL, "ben");
    assertEquals("ben", graded().get("Ben_456|456"));
    assertTrue(graded().keySet().stream().noneMatch(name -> name.endsWith("|123")));
  }

  @Test
  void onesOwnNumberTwiceIsNoDoubt() throws Exception {
    file("Eve_123" + MOODLE + "x_123" + MOODLE + MODEL, "eve");
    assertEquals(List.of("Eve_123|123"), List.copyOf(graded().keySet()));
  }

  @Test
  void whatIsTypedInMoodleChangesNobodysLayout() throws Exception {
    file("Ben_456" + MOODLE + MODEL, "ben");
    file("Eve_123_assignsubmission_onlinetext_onlinetext.html", "Hello!");
    assertEquals(Map.of("Ben_456|456", "ben", "Eve_123|123", "Missing"), graded());
  }

  @Test
  void aFileInCanvasMayNotNameAnother() throws Exception {
    file("benlee_456_901_" + MODEL, "ben");
    file("eve_123_902_x_456_903_" + MODEL, "class DinosaurModel {} // eve");
    file("ida_9_904_LATE_456_905_" + MODEL, "class DinosaurModel {} // ida");
    assertEquals(
        Map.of(
            "benlee_456|456", "ben",
            "eve_123|123", "class DinosaurModel {} // eve",
            "ida_9|9", "class DinosaurModel {} // ida"),
        graded());
    file("joe_8_906_456_" + MODEL, "joe");
    assertEquals("ben", graded().get("benlee_456|456"));
    assertEquals("Ambiguous", graded().get("doubtful_joe_8_906_456_" + MODEL + "|"));
  }

  @Test
  void aNameInCanvasMayNotNameAnother() throws Exception {
    file("benlee_456_901_" + MODEL, "ben");
    file("eve_456_123_902_" + MODEL, "eve");
    file("ida_456_903_x_9_904_" + MODEL, "ida");
    assertEquals(
        Map.of(
            "benlee_456|456",
            "ben",
            "doubtful_eve_456_123_902_" + MODEL + "|",
            "Ambiguous",
            "doubtful_ida_456_903_x_9_904_" + MODEL + "|",
            "Ambiguous"),
        graded());
  }

  @Test
  void whatIsLateInCanvasIsAllOfIt() throws Exception {
    file("eve_LATE_123_901_" + MODEL, "eve");
    file("eve_123_902_Helper.java", "");
    assertEquals(Map.of("eve_123|123", "eve"), graded());
  }

  @Test
  void aListWithinASubmissionNamesNobody() throws Exception {
    String list =
        """
        submission_%d:
          :submitters:
          - :name: %s
            :sid: '%d'
        """;
    file("submission_metadata.yml", list.formatted(1, "Ben", 456) + list.formatted(2, "Eve", 123));
    file("submission_1/" + MODEL, "ben");
    file("submission_2/" + MODEL, "eve");
    file("submission_2/submission_metadata.yml", list.formatted(2, "Ben", 456));
    file("submission_2/submission_1/" + MODEL, "eve");
    assertEquals(Map.of("Ben_456|456", "ben", "Eve_123|123", "eve"), graded());
  }

  @Test
  void aCloneWithinACloneNamesNobody() throws Exception {
    for (String login : List.of("ben", "eve")) {
      file("dino-" + login + "/.git/HEAD", "");
      file("dino-" + login + "/student/" + MODEL, login);
    }
    file("dino-eve/dino-ben/.git/HEAD", "");
    assertEquals(Map.of("ben|ben", "ben", "eve|eve", "eve"), graded());
  }

  @Test
  void anArchiveThatLooksLikeAClassIsOnesOwn() throws Exception {
    Path eve = folder.resolve("class/eve.zip");
    Path ben = folder.resolve("class/ben.java");
    file("ben.java", "class DinosaurModel {} // ben");
    Files.write(eve, Archives.zip(Map.of("Ben_456_assignsubmission_file/" + MODEL, bytes("eve"))));
    Map<String, String> expected = Map.of("ben|", "class DinosaurModel {} // ben", "eve|", "eve");
    assertEquals(expected, graded());
    assertEquals(expected, graded(eve, ben));
    assertEquals(Map.of("Ben_456|456", "eve"), graded(eve));
  }

  @Test
  void severalDownloadsAreTakenForWhatTheyAre() throws Exception {
    Path one = folder.resolve("one.zip");
    Path two = folder.resolve("two.zip");
    Files.write(one, Archives.zip(Map.of("Ben_456_assignsubmission_file/" + MODEL, bytes("ben"))));
    Files.write(two, Archives.zip(Map.of("Ida_9_assignsubmission_file/" + MODEL, bytes("ida"))));
    assertEquals(Map.of("Ben_456|456", "ben", "Ida_9|9", "ida"), graded(one, two));
  }

  /** Whatever Eve calls her files, what the others are graded by is what it is without her. */
  @Property(tries = 300)
  void noOthersResultChanges(
      @ForAll("names") List<String> names, @ForAll boolean late, @ForAll boolean packed)
      throws Exception {
    Path folder = Files.createTempDirectory("foreign-");
    for (List<String> layout :
        List.of(
            List.of("Ben_456" + MOODLE + MODEL, "Eve_123" + MOODLE),
            List.of("Ben_456_assignsubmission_file/" + MODEL, "Eve_123_assignsubmission_file/"),
            List.of("benlee_456_789_" + MODEL, "eve" + (late ? "_LATE" : "") + "_123_456_"),
            List.of("ben/" + MODEL, "eve/"))) {
      Map<String, byte[]> files = new LinkedHashMap<>();
      names.forEach(name -> files.put(layout.get(1) + name, bytes("eve")));
      files.put(layout.get(0), bytes("ben"));
      Path download = folder.resolve(packed ? "class.zip" : "class.tar");
      Files.write(download, packed ? Archives.zip(files) : Archives.tar(files));
      Map<String, String> all = graded(download);
      List<String> bens = new ArrayList<>();
      all.forEach(
          (name, graded) -> {
            if (name.endsWith("|456") || name.equals("ben|")) {
              bens.add(graded);
            } else {
              assertFalse(graded.equals("ben"), name);
            }
          });
      assertEquals(List.of("ben"), bens, all::toString);
    }
    try (Stream<Path> left = Files.list(folder)) {
      for (Path file : left.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  @Provide
  Arbitrary<List<String>> names() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "_456" + MOODLE,
            "_456_assignsubmission_onlinetext",
            "_456_789_",
            "_LATE",
            "456",
            "_",
            "Ben",
            "ben\\",
            "\\",
            "..",
            ".",
            " ",
            "\u001b[31m",
            "\u202e",
            "\n",
            "?",
            "*",
            ":",
            MODEL,
            ".java",
            ".zip",
            "CON",
            "\ud800",
            "x".repeat(120),
            "submission_metadata.yml");
    Arbitrary<String> any = Arbitraries.strings().ofMaxLength(5);
    return Arbitraries.oneOf(pieces, pieces, any)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(all -> String.join("", all).replace("/", "").replace("\0", ""))
        .map(name -> new String(bytes(name), StandardCharsets.UTF_8)) // No half characters.
        .filter(name -> !name.isEmpty())
        .list()
        .uniqueElements()
        .ofMinSize(1)
        .ofMaxSize(3);
  }
}
