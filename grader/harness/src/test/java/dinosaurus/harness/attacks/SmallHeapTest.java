package dinosaurus.harness.attacks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.harness.attacks.Attack.Block;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Grades with the memory that Gradescope's containers leave, in a process as there. */
@DisplayName("In 192 MB")
class SmallHeapTest {

  private static final String MATRICES =
      """
      new SimpleMatrix(250, 20), new SimpleMatrix(250, 250), new SimpleMatrix(20, 250),
      new SimpleMatrix(250, 1), new SimpleMatrix(20, 1)
      """;

  /** What would hold much of the grader's memory. */
  private static final List<Attack> ATTACKS =
      List.of(
          attack(
              "empty-names",
              checkpoints("nCopies(10, new Checkpoint(0, 1, Collections.nCopies(99_000, \"\")))")),
          attack("checkpoints", checkpoints("nCopies(99_000, new Checkpoint(0, 1, List.of()))")),
          attack(
              "short-names",
              checkpoints("nCopies(15_000, new Checkpoint(0, 1, List.of(\"a\", \"\")))")),
          attack(
              "long-names",
              checkpoints(
                  "nCopies(30, new Checkpoint(0, 1, List.of(\"\\u3042\".repeat(60_000))))")),
          attack(
              "all-there-is",
              new Block("clip", "return new Gradients(" + MATRICES + ");\n"),
              new Block("sample", "return Collections.nCopies(100_000, 1);\n"),
              new Block(
                  "optimize",
                  "return new OptimizationStep(1, new Gradients(" + MATRICES + "), aPrev);\n"),
              new Block(
                  "model",
                  "return new TrainedModel(new Parameters("
                      + MATRICES
                      + "), \"\", Collections.nCopies(20, new Checkpoint(0, 1,"
                      + " List.of(\"\\u3042\".repeat(60_000)))));\n")),
          attack("many-sources", IntStream.range(0, 15).mapToObj(SmallHeapTest::large)),
          attack("many-errors", new Block("members", "{{60000 x int a# = ?;\n}}")),
          attack("many-lines", new Block("clip", "{{900000 x \n}}int i = 1 / 0;\n")),
          attack("one-line", new Block("clip", "throw new Error(); // {{150000 x \u3042 a.}}\n")),
          attack(
              "causes",
              new Block(
                  "sample",
                  """
                  RuntimeException e = new IllegalStateException("x ".repeat(1_000_000));
                  for (int i = 0; i < 100_000; i++) {
                    e = new IllegalStateException("y ".repeat(10), e);
                  }
                  throw e;
                  """)),
          attack("honest"));

  @TempDir Path folder;

  private static Attack attack(String name, Block... blocks) {
    return attack(name, Stream.of(blocks));
  }

  private static Attack attack(String name, Stream<Block> blocks) {
    return new Attack("memory", name, List.of(), Set.of(), blocks.toList());
  }

  private static Block checkpoints(String checkpoints) {
    return new Block(
        "model",
        "TrainedModel trained = super.model(names, vocabulary, options);\n"
            + "return new TrainedModel(trained.parameters(), \"\", Collections."
            + checkpoints
            + ");\n");
  }

  private static Block large(int number) {
    String name = "Large" + number;
    return new Block(
        name + ".java",
        "package dinosaurus.student;\nclass %s {\n{{16 x String s# = \"%s# %s\";\n}}}\n"
            .formatted(name, name, "x".repeat(60_000)));
  }

  @Tag("slow")
  @DisplayName("no submission is the grader's failure")
  @Test
  void small() throws Exception {
    Scaffold scaffold = new Scaffold(Map.of());
    ATTACKS.forEach(attack -> scaffold.write(attack, folder.resolve("in").resolve(attack.name())));
    Process run = grade();
    assertTrue(run.waitFor(5, TimeUnit.MINUTES), "it takes too long");
    Map<String, String> outcomes = outcomes();
    assertEquals(ATTACKS.size(), outcomes.size());
    assertFalse(outcomes.containsValue("grader failed"), outcomes::toString);
    assertEquals("full marks", outcomes.get("honest"));
    assertEquals("does not compile", outcomes.get("many-errors"));
    assertEquals(1, outcomes.values().stream().filter("does not compile"::equals).count());
    assertEquals(0, run.exitValue());
  }

  private Process grade() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xmx192m",
            "-classpath",
            System.getProperty("java.class.path"),
            "dinosaurus.harness.command.Dino",
            "grade",
            folder.resolve("in").toString(),
            "--out",
            folder.resolve("out").toString(),
            "--jobs",
            "1")
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("log").toFile())
        .start();
  }

  private Map<String, String> outcomes() throws IOException {
    Map<String, String> outcomes = new TreeMap<>();
    Files.readAllLines(folder.resolve("out/grades.csv")).stream()
        .skip(1)
        .map(line -> line.split(","))
        .forEach(cells -> outcomes.put(cells[0], cells[4]));
    return outcomes;
  }
}
