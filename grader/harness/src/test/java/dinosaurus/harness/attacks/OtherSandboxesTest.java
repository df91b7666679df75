package dinosaurus.harness.attacks;

import dinosaurus.harness.attacks.Attack.Trait;
import dinosaurus.harness.sandbox.Sandbox;
import dinosaurus.harness.sandbox.TestSandbox;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tries what a sandbox has to stop in those that {@link AttackTest} doesn't take by default. */
@Tag("slow")
@ParameterizedClass
@MethodSource("sandboxes")
@DisplayName("An attack that only a sandbox stops is stopped by")
class OtherSandboxesTest {

  private static Trials trials;

  @Parameter Sandbox sandbox;

  static List<Arguments> sandboxes() throws IOException, InterruptedException {
    return TestSandbox.strict().stream()
        .skip(1)
        .<Arguments>map(one -> Arguments.argumentSet(one.name(), one))
        .toList();
  }

  @BeforeParameterizedClassInvocation
  static void open(Sandbox sandbox, @TempDir Path folder) throws Exception {
    trials = new Trials(folder, sandbox);
  }

  @AfterParameterizedClassInvocation
  static void close(Sandbox sandbox) throws Exception {
    System.out.println(sandbox.name() + trials.table());
    trials.close();
  }

  static List<Attack> attacks() {
    return Pages.attacks().stream().filter(attack -> attack.is(Trait.ONLY_SANDBOX)).toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void attacks(Attack attack) throws Exception {
    trials.check(attack);
  }
}
