package dinosaurus.harness.attacks;

import dinosaurus.harness.attacks.Attack.Trait;
import dinosaurus.harness.sandbox.Podman;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("slow")
@DisplayName("In a container an attack earns what it honestly computes, and harms nobody:")
@ExtendWith(Podman.Resolver.class)
class ContainerAttackTest {

  /**
   * What an attack may get at in a container, since it is the container's own: the image's files,
   * its first process, and how soon the kernel ends itself for want of memory.
   */
  private static final Set<String> OF_THE_CONTAINER =
      Set.of(
          "reads the password file",
          "reads its parent's descriptors and memory",
          "reads the memory of every process",
          "changes the settings of the machine",
          "a link to everything");

  private static Trials trials;

  @BeforeAll
  static void open(@TempDir Path folder, Podman podman) throws Exception {
    trials = new Trials(folder, podman.sandbox());
  }

  @AfterAll
  static void close() throws Exception {
    if (trials != null) {
      System.out.println(trials.table());
      trials.close();
    }
  }

  /** Returns what only a sandbox stops, or whose names fit the property {@code attacks}. */
  static List<Attack> attacks() {
    String only = System.getProperty("attacks");
    return Pages.attacks().stream()
        .filter(
            attack ->
                only == null
                    ? attack.is(Trait.ONLY_SANDBOX) && !OF_THE_CONTAINER.contains(attack.name())
                    : Pattern.compile(only).matcher(attack.toString()).find())
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void attacks(Attack attack) throws Exception {
    trials.check(attack);
  }
}
