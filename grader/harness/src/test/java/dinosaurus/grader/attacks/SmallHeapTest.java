package dinosaurus.grader.attacks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.grader.attacks.Attack.Block;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Grades with the memory that Gradescope's containers leave, in a process as there. */
@DisplayName("In 192 MB")
class SmallHeapTest {

  /** What would hold much of the grader's memory, by the outcome that it earns. */
  private static final Map<String, List<Block>> ATTACKS =
      Map.of(
          "a-million-empty-names",
          List.of(
              model(
                  "Collections.nCopies(10, new Checkpoint(0, 1, Collections.nCopies(99_000,"
                      + " \"\")))")),
          "checkpoints",
          List.of(model("Collections.nCopies(99_000, new Checkpoint(0, 1, List.of()))")),
          "checkpoints-and-names",
          List.of(model("Collections.nCopies(60_000, new Checkpoint(0, 1, List.of(\"a\", \"\")))")),
          "long-names",
          List.of(
              model(
                  "List.of(new Checkpoint(0, 1, Collections.nCopies(30,"
                      + " \"\\u3042\".repeat(60_000))))")),
          "all-there-is",
          List.of(
              new Block(
                  "clip",
                  """
                  SimpleMatrix wide = new SimpleMatrix(250, 250);
                  return new Gradients(new SimpleMatrix(250, 20), wide, new SimpleMatrix(20, 250),
                      new SimpleMatrix(250, 1), new SimpleMatrix(20, 1));
                  """),
              new Block("sample", "return Collections.nCopies(100_000, 1);"),
              new Block(
                  "optimize",
                  """
                  return new OptimizationStep(1, new Gradients(new SimpleMatrix(250, 20),
                      new SimpleMatrix(250, 250), new SimpleMatrix(20, 250),
                      new SimpleMatrix(250, 1), new SimpleMatrix(20, 1)), aPrev);
                  """),
              new Block(
                  "model",
                  """
                  return new TrainedModel(new Parameters(new SimpleMatrix(250, 20),
                      new SimpleMatrix(250, 250), new SimpleMatrix(20, 250),
                      new SimpleMatrix(250, 1), new SimpleMatrix(20, 1)), "x".repeat(60_000),
                      List.of(new Checkpoint(0, 1, Collections.nCopies(20, "y".repeat(60_000)))));
                  """)),
          "many-sources",
          List.of(
              new Block("members", "{{15 x static final Class<?> C# = Large#.class;\n}}"),
              large(0),
              large(1),
              large(2),
              large(3),
              large(4),
              large(5),
              large(6),
              large(7),
              large(8),
              large(9),
              large(10),
              large(11),
              large(12),
              large(13),
              large(14)),
          "many-errors",
          List.of(new Block("members", "{{60000 x int a# = ?;\n}}")),
          "a-long-line",
          List.of(new Block("clip", "throw new Error(\"a b\"); // {{150000 x \u3042 a.}}\n")),
          "long-causes",
          List.of(
              new Block(
                  "alone",
                  """
                  RuntimeException e = new IllegalStateException("x ".repeat(1_000_000));
                  for (int i = 0; i < 100_000; i++) {
                    e = new IllegalStateException("y ".repeat(10), e);
                  }
                  throw e;
                  """)),
          "honest",
          List.of());

  @TempDir Path folder;

  private static Block model(String checkpoints) {
    return new Block(
        "model",
        "TrainedModel trained = super.model(names, vocabulary, options);\n"
            + "return new TrainedModel(trained.parameters(), trained.lastName(), "
            + checkpoints
            + ");\n");
  }

  private static Block large(int number) {
    return new Block(
        "Large" + number + ".java",
        "package dinosaurus.student;\nclass Large"
            + number
            + " {\n{{16 x String s# = \""
            + (char) ('a' + number)
            + "#"
            + "x".repeat(60_000)
            + "\";\n}}}\n");
  }

  @Tag("slow")
  @DisplayName("no submission is the grader's failure")
  @Test
  void small() throws Exception {
    Scaffold scaffold = new Scaffold(Map.of());
    ATTACKS.forEach(
        (name, blocks) ->
            scaffold.write(
                new Attack("heap", name, List.of(), List.of(), Set.of(), blocks),
                folder.resolve("in").resolve(name)));
    Process run = grade();
    assertTrue(run.waitFor(5, TimeUnit.MINUTES), "it takes too long");
    Map<String, String> outcomes = outcomes();
    System.out.println(outcomes);
    assertEquals(ATTACKS.keySet(), outcomes.keySet());
    assertEquals("full marks", outcomes.get("honest"));
    assertTrue(!outcomes.containsValue("grader failed"), outcomes::toString);
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
            "dinosaurus.grader.command.Dino",
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
