package dinosaurus.grader.attacks;

import dinosaurus.grader.attacks.Attack.Trait;
import dinosaurus.grader.sandbox.Sandbox;
import dinosaurus.grader.sandbox.TestSandbox;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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

@ParameterizedClass
@MethodSource("sandboxes")
@DisplayName("An attack earns what it honestly computes, and harms nobody:")
class AttackTest {

  private static Trials trials;

  @Parameter Sandbox sandbox;

  static List<Arguments> sandboxes() throws IOException, InterruptedException {
    Pattern only = Pattern.compile(System.getProperty("sandbox", ""));
    List<Arguments> sandboxes = new ArrayList<>();
    for (Sandbox one : TestSandbox.strict()) {
      if (only.matcher(one.name()).find()) {
        sandboxes.add(Arguments.argumentSet(one.name(), one));
      }
    }
    return sandboxes;
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
