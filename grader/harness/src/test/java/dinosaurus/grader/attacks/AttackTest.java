package dinosaurus.grader.attacks;

import dinosaurus.grader.OptionalTool;
import dinosaurus.grader.attacks.Attack.Trait;
import dinosaurus.grader.sandbox.SandboxLevel;
import dinosaurus.grader.sandbox.Sandboxes;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Under bubblewrap an attack earns what it honestly computes, and harms nobody:")
class AttackTest {

  private static Trials trials;

  @BeforeAll
  static void open(@TempDir Path folder) throws Exception {
    OptionalTool.require("bwrap");
    trials = new Trials(folder, Sandboxes.find(SandboxLevel.REQUIRED, warning -> {}));
  }

  @AfterAll
  static void close() throws Exception {
    if (trials != null) {
      System.out.println(trials.table());
      trials.close();
    }
  }

  static List<Attack> few() {
    return Pages.attacks().stream().filter(attack -> attack.is(Trait.QUICK)).toList();
  }

  static List<Attack> others() {
    Pattern only = Pattern.compile(System.getProperty("attacks", ""));
    return Pages.attacks().stream()
        .filter(attack -> !attack.is(Trait.QUICK))
        .filter(attack -> only.matcher(attack.toString()).find())
        .toList();
  }

  @Tag("slow")
  @ParameterizedTest(name = "{0}")
  @MethodSource
  void few(Attack attack) throws Exception {
    trials.check(attack);
  }

  @Tag("slow")
  @ParameterizedTest(name = "{0}")
  @MethodSource
  void others(Attack attack) throws Exception {
    trials.check(attack);
  }
}
