package dinosaurus.harness.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.assignment.Exercise;
import dinosaurus.harness.BuiltCopy;
import dinosaurus.harness.Home;
import dinosaurus.harness.assignment.AssignmentChanges;
import dinosaurus.harness.leak.LeakSearch;
import dinosaurus.harness.policy.AssignmentReader;
import dinosaurus.rubric.GradedTest;
import dinosaurus.rubric.Rubric;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A kit made with the assignment file that docs has as an example")
class ChangedKitTest {

  private static final Pattern LISTED = Pattern.compile("<li>([^<(]+) \\((\\d+)\\)[,.]");
  private static final String CASES = "dinosaurus/fixtures/";

  @TempDir static Path folder;

  private static Path home;
  private static AssignmentChanges changes;
  private static Path kit;

  @BeforeAll
  static void make() throws Exception {
    home = BuiltCopy.in(folder.resolve("home"));
    changes =
        AssignmentReader.read(
            "example", Files.readString(Home.FOLDER.resolve("docs/assignment.yaml")));
    kit = folder.resolve("kit");
    assertEquals(List.of(), Kit.of(home, Set.of(), changes).write(kit, searched -> {}));
  }

  private static int points(GradedTest test) {
    return changes.points().getOrDefault(test.id(), test.points());
  }

  private static List<GradedTest> tests(Exercise exercise) {
    return Rubric.tests().stream().filter(test -> test.exercise() == exercise).toList();
  }

  private static SortedMap<String, byte[]> jar(String name) throws IOException {
    return ChangedJars.entries(Files.readAllBytes(kit.resolve("lib").resolve(name)));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("has the points in the handout's headings and in the test classes")
  void points(Exercise exercise) throws IOException {
    String name = exercise.folder();
    int sum = tests(exercise).stream().mapToInt(ChangedKitTest::points).sum();
    String handout = Files.readString(kit.resolve("README.md"));
    assertTrue(handout.contains(": `" + name + "` (" + sum + " points)\n"), name);
    assertTrue(
        Files.readString(kit.resolve("handout.html"))
            .contains("<code>" + name + "</code> (" + sum + " points)"));
    String file = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + "Test.java";
    assertEquals(
        tests(exercise).stream().map(test -> test.sentence() + " " + points(test)).toList(),
        LISTED
            .matcher(
                Files.readString(kit.resolve("src/test/java/dinosaurus/student").resolve(file))
                    .replaceAll("\\s+\\* +", " "))
            .results()
            .map(item -> item.group(1) + " " + item.group(2))
            .toList());
  }

  @Test
  @DisplayName("shows a scoreboard with these points, tells the time for a call, and the dates")
  void handout() throws IOException {
    String handout = Files.readString(kit.resolve("README.md"));
    for (String told :
        List.of(
            "\nclip      [###########---------]  2 of 6 wrong" + " ".repeat(27) + "10 / 18\n",
            "  [FAIL]  brings entries below -maxValue up to -maxValue" + " ".repeat(19) + "0 / 5\n",
            "*clip 0 -> 18*",
            "3 seconds of computing and more, up to 18 where",
            "\nDue: Friday, 20 November 2026, 23:59 (Europe/Berlin). Each day that has begun after"
                + " that costs 10 % of all points, 50 % at most. The first 4 such days, of all assignments together, are"
                + " free.\n\n## Start")) {
      assertTrue(handout.contains(told), told);
    }
  }

  @Test
  @DisplayName("has jars that say the same, without the case that is hidden now")
  void jars() throws IOException {
    SortedMap<String, byte[]> cases = jar("dinosaurus-fixtures.jar");
    assertFalse(cases.keySet().stream().anyMatch(path -> path.contains("/hidden/")));
    assertFalse(cases.containsKey(CASES + "public/clip/bound-10.json"));
    assertEquals(
        Files.readString(home.resolve("fixtures/hidden/clip/bound-7.json")),
        text(cases.get(CASES + "public/clip/bound-7.json")));
    List<String> index = text(cases.get(CASES + "public/index.txt")).lines().toList();
    assertTrue(index.contains("public/clip/bound-7"), index::toString);
    assertFalse(index.contains("public/clip/bound-10"), index::toString);
    assertEquals(
        Rubric.points(changes.points()).text(),
        text(jar("dinosaurus-rubric.jar").get("dinosaurus/rubric/points.properties")));
    assertEquals(
        "15\n", text(jar("dinosaurus-assignment.jar").get("dinosaurus/assignment/seconds.txt")));
  }

  @Test
  @DisplayName("is searched for what is hidden now, and not for what is public")
  void leaks() throws Exception {
    String name = "dinosaurus-fixtures.jar";
    Path plain =
        Files.write(
            folder.resolve(name), StudentLibrary.of(home, UnaryOperator.identity()).get(name));
    LeakSearch before = Kit.leaks(home, AssignmentChanges.NONE);
    LeakSearch after = Kit.leaks(home, changes);
    assertEquals(List.of(), before.in(plain));
    String found = after.in(plain).toString();
    assertTrue(found.contains("hidden/clip/bound-10"), found);
    assertFalse(found.contains("bound-7"), found);
    Path changed = kit.resolve("lib").resolve(name);
    assertEquals(List.of(), after.in(changed));
    String other = before.in(changed).toString();
    assertTrue(other.contains("hidden/clip/bound-7"), other);
  }

  @Test
  @DisplayName("is the same to the byte when it is made again, and another than without the file")
  void check() throws Exception {
    assertEquals(List.of(), Kit.of(home, Set.of(), changes).differences(kit));
    List<String> others = Kit.of(home, Set.of(), AssignmentChanges.NONE).differences(kit);
    assertTrue(others.contains("lib/dinosaurus-fixtures.jar is changed."), others::toString);
    assertTrue(others.contains("README.md is changed."), others::toString);
  }
}
