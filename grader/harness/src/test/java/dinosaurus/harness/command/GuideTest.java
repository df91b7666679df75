package dinosaurus.harness.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.harness.Clone;
import dinosaurus.harness.DocumentedCommands;
import dinosaurus.harness.Examples;
import dinosaurus.harness.Home;
import dinosaurus.harness.OptionalTool;
import dinosaurus.harness.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The guide for instructors, typed into a shell: each command in the order of the page, in a clone
 * beside which lie the download of a class and its gradebooks.
 */
@Tag("slow")
class GuideTest {

  private static final String GUIDE = "docs/INSTRUCTORS.md";
  private static final int CLASS = Math.min(40, Integer.getInteger("dinosaurus.class", 40));

  private static final List<String> GIVEN =
      List.of("Anna", "José", "Yılmaz", "Seán", "Mina", "Viktor", "Zoë", "王");
  private static final List<String> FAMILY =
      List.of("Fox", "Müller", "O'Neil", "García López", "Singh");

  /** What stands for something of the reader's own. */
  private static final Map<String, String> OWN =
      Map.of(
          "DOWNLOAD", "../class.zip",
          "/NAME/", "/'Anna Fox_101'/",
          " FOLDER", " ../release",
          " FILE", " ../autograder-later.zip");

  /** What needs a service that isn't here; dino understands it by DocumentedCommandsTest. */
  private static final Map<String, String> NOT_HERE =
      Map.ofEntries(
          Map.entry("docker pull eclipse-temurin:17-jdk", "downloads an image"),
          Map.entry(
              "./dino grade DOWNLOAD --out ../grades --sandbox container", "needs that image"),
          Map.entry("./dino check", "a student's, which HandoutCommandsTest runs"),
          Map.entry("mvn test", "a student's, too"),
          Map.entry("mvn clean", "a student's, too"),
          Map.entry("mvn verify", "would run this very test"),
          Map.entry("./dino poet", "downloads a library"),
          Map.entry("./dino fixtures write", "is what renew does, with the seed that is there"));

  /** What the text around a command has the reader do first. */
  private static final Map<String, String> BEFORE =
      Map.of(
          "./dino kit --check COPY --against ../kit.sha256",
          "unzip -q ../kit.zip && mv dinosaurus-island COPY");

  @TempDir private Path folder;

  private Path clone;

  @BeforeEach
  void prepare() throws IOException {
    for (String tool : List.of("bwrap", "mvn", "unzip")) {
      OptionalTool.require(tool);
    }
    clone = folder.resolve("clone");
    Clone.copy(Home.FOLDER, clone);
    Map<String, byte[]> download = new TreeMap<>();
    StringBuilder moodle =
        new StringBuilder("Identifier,Full name,Grade,Maximum grade,Last modified (grade)\n");
    StringBuilder canvas = new StringBuilder("Student,ID,Section,Dinosaurs (7)\n");
    canvas.append("    Points Possible,,,100\n");
    List<String> works = works();
    for (int i = 0; i < CLASS; i++) {
      String family = FAMILY.get(i / GIVEN.size());
      String name = GIVEN.get(i % GIVEN.size()) + " " + family;
      String inFiles = name.replace("'", "") + "_" + (101 + i);
      download.put(
          inFiles + "_assignsubmission_file/DinosaurModel.java", works.get(i).getBytes(UTF_8));
      moodle.append("Participant %d,%s,,100.00,-\n".formatted(101 + i, name));
      canvas.append("\"%s, %s\",%d,A,\n".formatted(family, GIVEN.get(i % GIVEN.size()), 9000 + i));
    }
    Files.write(folder.resolve("class.zip"), Classmate.zip(download));
    Files.writeString(folder.resolve("WORKSHEET.csv"), moodle);
    Files.writeString(folder.resolve("GRADEBOOK.csv"), canvas);
    Files.writeString(
        folder.resolve("policy.yaml"),
        """
        late:
          due: 2026-11-20T23:59[Europe/Berlin]
          percent-per-day: 10
          students:
            - "102"
        overrides:
          - student: "103"
            points: 85.5
            reason: The archive was damaged.
        notes:
          - student: "104"
            note: Asked for a second look.
        """);
  }

  /** Returns what was handed in: the examples, and a mistake each. */
  private List<String> works() throws IOException {
    List<String> works = new ArrayList<>();
    for (String example : Examples.expected().keySet().stream().sorted().toList()) {
      works.add(Files.readString(Examples.FOLDER.resolve(example).resolve("DinosaurModel.java")));
    }
    List<UnseenMistake> mistakes = UnseenMistake.all();
    Path sources = folder.resolve("sources");
    for (int i = 0; works.size() < CLASS; i++) {
      UnseenMistake mistake = mistakes.get(3 * i); // of all exercises
      mistake.handIn(sources);
      works.add(
          Files.readString(sources.resolve(mistake.submission()).resolve("DinosaurModel.java")));
    }
    return works;
  }

  @Test
  void worksAsItStands() throws Exception {
    Set<String> commands = new LinkedHashSet<>(DocumentedCommands.typed(GUIDE));
    commands.addAll(DocumentedCommands.mentioned(GUIDE));
    assertTrue(commands.containsAll(NOT_HERE.keySet()), commands::toString);
    assertTrue(commands.containsAll(BEFORE.keySet()), commands::toString);
    commands.removeAll(NOT_HERE.keySet());
    List<String> failures = new ArrayList<>();
    List<String> before = filesOf(clone);
    for (String command : commands) {
      if (BEFORE.containsKey(command)) {
        run(BEFORE.get(command));
      }
      long start = System.nanoTime();
      Shell.Result result = run(own(command));
      System.out.printf("%6.1f s  %s%n", (System.nanoTime() - start) / 1e9, command);
      if (result.code() != 0) {
        failures.add(command + " ended with " + result.code() + ":\n" + result.output());
      }
    }
    assertEquals(List.of(), failures);
    assertEquals(before, filesOf(clone), "Something is left in the clone.");
  }

  private static String own(String command) {
    String own = command;
    for (Map.Entry<String, String> word : OWN.entrySet()) {
      own = own.replace(word.getKey(), word.getValue());
    }
    return own;
  }

  private Shell.Result run(String command) throws IOException, InterruptedException {
    return Shell.run(clone, List.of("sh", "-c", command));
  }

  /** Lists what lies in the clone but for what is built and drawn there, and the student's copy. */
  private static List<String> filesOf(Path clone) throws IOException {
    try (Stream<Path> files = Files.list(clone)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.equals("target") && !name.equals("COPY"))
          .sorted()
          .toList();
    }
  }
}
