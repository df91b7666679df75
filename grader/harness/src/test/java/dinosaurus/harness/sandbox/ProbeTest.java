package dinosaurus.harness.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dinosaurus.harness.OptionalTool;
import dinosaurus.worker.Escape.Reach;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A trial of a sandbox")
class ProbeTest {

  @BeforeEach
  void needLinux() {
    OptionalTool.require("setpriv");
  }

  @Test
  @DisplayName("gets at everything where nothing keeps it from that")
  void none() throws Exception {
    assertEquals(EnumSet.allOf(Reach.class), Probe.reach(new PlainSandbox(Optional.empty())));
  }

  @Test
  @DisplayName("gets at nothing under bubblewrap or the lock")
  void strict() throws Exception {
    for (Sandbox sandbox : TestSandbox.strict()) {
      assertEquals(Set.of(), Probe.reach(sandbox), sandbox.name());
    }
    assertEquals(
        Set.of(), Probe.reach(BubblewrapSandbox.withoutLock(OptionalTool.require("bwrap"))));
  }
}
