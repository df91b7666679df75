package dinosaurus.harness.attacks;

import dinosaurus.assignment.compilation.Libraries;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.harness.Javac;
import dinosaurus.harness.sandbox.ClassPaths;
import dinosaurus.rubric.grading.Grading;
import dinosaurus.rubric.score.Score;
import dinosaurus.toolkit.CharacterModel;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Grades leaks in this process, which is fast, with many sets of hidden cases. */
@DisplayName("Of hidden cases nothing but a verdict for each graded test comes out by")
class LeakTest {

  private static final int SOME = 3;
  private static final int SETS = Integer.getInteger("dinosaurus.leaks", 8);

  private static List<CaseSet> sets;

  @TempDir private Path folder;

  @BeforeAll
  static void draw() {
    sets = HiddenSets.draw(SETS);
  }

  static Stream<Attack> leaks() {
    return Pages.leaks().stream();
  }

  static Stream<Attack> some() {
    return leaks().limit(SOME);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void some(Attack leak) throws Exception {
    requireVerdictsAlone(leak);
  }

  @ParameterizedTest(name = "{0}")
  @Tag("slow")
  @MethodSource
  void leaks(Attack leak) throws Exception {
    requireVerdictsAlone(leak);
  }

  private void requireVerdictsAlone(Attack leak) throws Exception {
    Path submission = folder.resolve("submission");
    Path classes = Files.createDirectory(folder.resolve("classes"));
    Map<String, byte[]> sources = Leaks.write(leak, submission);
    Javac.compile(
        Libraries.joined(ClassPaths.worker()), classes, submission.resolve("DinosaurModel.java"));
    System.out.println(
        new Leakage(sets, folder.resolve("copy"))
            .requireVerdictsAlone(leak.name(), sources, set -> grade(classes, set)));
  }

  /** What it prints goes nowhere, as in a worker. */
  private static Score grade(Path classes, CaseSet set) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    System.setOut(new PrintStream(OutputStream.nullOutputStream()));
    System.setErr(System.out);
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
      Class<?> type = loader.loadClass("dinosaurus.student.DinosaurModel");
      return Grading.grade((CharacterModel) type.getDeclaredConstructor().newInstance(), set);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }
}
