package dinosaurus.harness.attacks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.harness.OptionalTool;
import dinosaurus.harness.attacks.Attack.Trait;
import dinosaurus.harness.sandbox.Sandbox;
import dinosaurus.harness.sandbox.Sandboxes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Shows that these attacks are real, and that whoever lets them happen was told. */
@Tag("slow")
@DisplayName("Without a sandbox an attack that only a sandbox stops")
class WithoutSandboxTest {

  private static final Attack HONEST = Pages.twins().get(0);

  @TempDir Path folder;

  private final List<String> warnings = new ArrayList<>();

  @BeforeEach
  void needLinux() {
    OptionalTool.require("prlimit");
  }

  static Stream<Attack> attacks() {
    return Pages.attacks().stream()
        .filter(attack -> attack.is(Trait.ONLY_SANDBOX))
        .filter(attack -> !attack.is(Trait.NEVER_WITHOUT));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  @DisplayName("succeeds, after a warning")
  void attacks(Attack attack) throws Exception {
    Sandbox none = Sandboxes.find(Sandboxes.Level.NONE, warnings::add);
    assertEquals(1, warnings.size());
    try (Machine machine = new Machine(Files.createDirectory(folder.resolve("m")));
        Arena arena = new Arena(folder.resolve("rounds"), none, machine)) {
      Arena.Round round = arena.grade(attack, HONEST);
      assertTrue(round.attack().total() < 100 || isHarmed(machine), round::report);
    }
  }

  private static boolean isHarmed(Machine machine) {
    try {
      machine.requireUnharmed();
      return false;
    } catch (AssertionError e) {
      return true;
    }
  }
}
