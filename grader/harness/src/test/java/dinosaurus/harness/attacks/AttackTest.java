package dinosaurus.harness.attacks;

import dinosaurus.harness.sandbox.Sandbox;
import dinosaurus.harness.sandbox.TestSandbox;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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

@Tag("slow")
@ParameterizedClass
@MethodSource("sandboxes")
@DisplayName("An attack earns what it honestly computes, and harms nobody:")
class AttackTest {

  private static Trials trials;

  @Parameter Sandbox sandbox;

  /** Returns the strictest sandbox, or those whose names fit the property {@code sandbox}. */
  static List<Arguments> sandboxes() throws IOException, InterruptedException {
    String only = System.getProperty("sandbox");
    return TestSandbox.strict().stream()
        .filter(one -> only == null || Pattern.compile(only).matcher(one.name()).find())
        .limit(only == null ? 1 : Integer.MAX_VALUE)
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

  /**
   * Returns the attacks whose names fit the property {@code attacks}; of these every n-th from the
   * k-th on, where the property {@code dinosaurus.share} is {@code k/n}.
   */
  static List<Attack> attacks() {
    Pattern only = Pattern.compile(System.getProperty("attacks", ""));
    String[] share = System.getProperty("dinosaurus.share", "0/1").split("/");
    List<Attack> all =
        Pages.attacks().stream().filter(attack -> only.matcher(attack.toString()).find()).toList();
    return IntStream.iterate(
            Integer.parseInt(share[0]), i -> i < all.size(), i -> i + Integer.parseInt(share[1]))
        .mapToObj(all::get)
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void attacks(Attack attack) throws Exception {
    trials.check(attack);
  }
}
