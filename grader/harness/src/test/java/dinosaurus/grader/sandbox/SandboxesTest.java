package dinosaurus.grader.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.grader.OptionalTool;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The choice of the sandbox")
class SandboxesTest {

  @TempDir Path folder;

  private final List<String> warnings = new ArrayList<>();

  private Sandbox find(SandboxLevel level, Optional<Path> program) throws Exception {
    return Sandboxes.find(level, program, warnings::add);
  }

  /** Makes a bubblewrap like that of a machine which forbids user namespaces. */
  private Optional<Path> broken() throws Exception {
    OptionalTool.require("sh");
    Path program = folder.resolve("bwrap");
    Files.writeString(program, "#!/bin/sh\necho 'bwrap: No permissions'\nexit 1\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    return Optional.of(program);
  }

  @Test
  @DisplayName("falls on bubblewrap where it works, without a word")
  void bubblewrap() throws Exception {
    OptionalTool.require("bwrap");
    assertInstanceOf(BubblewrapSandbox.class, find(SandboxLevel.AUTO, Tools.find("bwrap")));
    assertInstanceOf(BubblewrapSandbox.class, find(SandboxLevel.REQUIRED, Tools.find("bwrap")));
    assertEquals(List.of(), warnings);
  }

  @Test
  @DisplayName("falls on the user nobody where it can, or on limits alone, and warns")
  void missing() throws Exception {
    boolean asNobody = NobodySandbox.find().isPresent();
    Sandbox found = find(SandboxLevel.AUTO, Optional.empty());
    assertEquals(asNobody ? NobodySandbox.class : PlainSandbox.class, found.getClass());
    assertEquals(
        List.of(
            (asNobody
                    ? "Submissions run as the user nobody: they can read what everybody may read"
                        + " here, and use the network;"
                    : "Submissions can read this machine's files and use its network;")
                + " bubblewrap (bwrap) isn't installed."),
        warnings);
  }

  @Test
  @DisplayName("does without bubblewrap where that fails, and says why")
  void failing() throws Exception {
    find(SandboxLevel.AUTO, broken());
    assertEquals(1, warnings.size());
    assertTrue(warnings.get(0).endsWith("bwrap: No permissions"), warnings.get(0));
  }

  @Test
  @DisplayName("is refused where bubblewrap is required and isn't there or fails")
  void required() throws Exception {
    Optional<Path> broken = broken();
    for (Optional<Path> program : List.of(Optional.<Path>empty(), broken)) {
      assertThrows(
          Sandboxes.UnavailableException.class, () -> find(SandboxLevel.REQUIRED, program));
    }
    assertEquals(List.of(), warnings);
  }

  @Test
  @DisplayName("warns where no sandbox is asked for")
  void none() throws Exception {
    assertInstanceOf(PlainSandbox.class, find(SandboxLevel.NONE, broken()));
    assertEquals(1, warnings.size());
  }
}
