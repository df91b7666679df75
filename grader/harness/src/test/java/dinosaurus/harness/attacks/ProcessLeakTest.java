package dinosaurus.harness.attacks;

import dinosaurus.fixtures.CaseSet;
import dinosaurus.harness.compilation.CompileServer;
import dinosaurus.harness.execution.SandboxedModel;
import dinosaurus.harness.execution.Workers;
import dinosaurus.harness.sandbox.Sandbox;
import dinosaurus.harness.sandbox.TestSandbox;
import dinosaurus.rubric.compilation.Compilation;
import dinosaurus.rubric.grading.Grading;
import dinosaurus.rubric.score.Score;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Grades leaks as the command does, in processes of their own, with some sets of hidden cases. */
@Tag("slow")
@DisplayName("From a process nothing but a verdict for each graded test comes out by")
class ProcessLeakTest {

  private static final int SETS = Integer.getInteger("dinosaurus.leaks", 4);

  @TempDir private static Path folder;
  private static List<CaseSet> sets;
  private static CompileServer compiler;
  private static Workers workers;

  @BeforeAll
  static void open() throws Exception {
    Sandbox sandbox = TestSandbox.find();
    sets = HiddenSets.draw(SETS);
    compiler = new CompileServer(sandbox, Arena.LIMITS);
    workers = new Workers(sandbox, Arena.LIMITS);
  }

  @AfterAll
  static void close() {
    workers.close();
    compiler.close();
  }

  static Stream<Attack> leaks() {
    return Stream.concat(Pages.processLeaks().stream(), Pages.leaks().stream());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void leaks(Attack leak) throws Exception {
    Map<String, byte[]> sources = Leaks.write(leak, folder.resolve(leak.name()));
    Map<String, byte[]> classes = ((Compilation.Compiled) compiler.compile(sources)).classes();
    System.out.println(
        new Leakage(sets, folder.resolve("copy"))
            .requireVerdictsAlone(leak.name(), sources, set -> grade(classes, set)));
  }

  private static Score grade(Map<String, byte[]> classes, CaseSet set) {
    try (SandboxedModel model = new SandboxedModel(workers, classes, Arena.LIMITS)) {
      return Grading.grade(model, set);
    }
  }
}
