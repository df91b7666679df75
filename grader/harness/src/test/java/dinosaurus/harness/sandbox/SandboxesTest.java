package dinosaurus.harness.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.harness.OptionalTool;
import dinosaurus.harness.sandbox.Sandboxes.Level;
import dinosaurus.harness.sandbox.Sandboxes.Machine;
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

  private Sandbox find(Level level, Machine machine) throws Exception {
    return Sandboxes.find(level, machine, warnings::add);
  }

  /** Returns what is here, but with another bubblewrap, and perhaps without the lock. */
  private static Machine with(Optional<Path> bubblewrap, boolean hasLock) throws Exception {
    Machine here = Machine.here();
    return new Machine(
        bubblewrap, hasLock ? here.lock() : Optional.empty(), here.isRoot(), here.hasUsers());
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
  @DisplayName("falls on bubblewrap where it works, with the lock, without a word")
  void bubblewrap() throws Exception {
    OptionalTool.require("bwrap");
    TestSandbox.lock();
    for (Level level : List.of(Level.AUTO, Level.REQUIRED, Level.BUBBLEWRAP)) {
      assertEquals("bubblewrap with the lock", find(level, Machine.here()).name());
      assertEquals("bubblewrap", find(level, with(Tools.find("bwrap"), false)).name());
    }
    assertEquals(List.of(), warnings);
  }

  @Test
  @DisplayName("falls on the lock where there is no bubblewrap or it fails, without a word")
  void lock() throws Exception {
    TestSandbox.lock();
    Optional<Path> broken = broken();
    for (Level level : List.of(Level.AUTO, Level.REQUIRED, Level.SEPARATE)) {
      assertTrue(find(level, with(broken, true)).name().startsWith("the lock"));
      assertTrue(find(level, with(Optional.empty(), true)).name().startsWith("the lock"));
    }
    assertTrue(find(Level.LOCK, Machine.here()).name().startsWith("the lock"));
    assertEquals(List.of(), warnings);
  }

  @Test
  @DisplayName("falls on another user where the grader is root, or on limits alone, and warns")
  void missing() throws Exception {
    Sandbox found = find(Level.AUTO, with(Optional.empty(), false));
    boolean asAnother = Machine.here().isRoot();
    assertEquals(asAnother ? "another user" : "none", found.name());
    assertEquals(
        List.of(
            (asAnother
                    ? "Submissions run as another user and can read this machine's files, start"
                        + " processes and use its network; "
                    : "Submissions can read this machine's files, look into the grader and end it,"
                        + " start processes and use its network; ")
                + "bubblewrap (bwrap) isn't installed; the lock takes Linux on x86-64 or 64-bit"
                + " ARM, and perl."),
        warnings.stream().map(SandboxesTest::withoutHiddenCases).toList());
  }

  /** Leaves out what depends on where this repository is. */
  private static String withoutHiddenCases(String warning) {
    return warning.replace("read the hidden cases, ", "");
  }

  @Test
  @DisplayName("never lets a submission be root unasked, and says what it takes")
  void root() throws Exception {
    Machine root = new Machine(Optional.empty(), Optional.empty(), true, false);
    String message =
        assertThrows(Sandboxes.UnavailableException.class, () -> find(Level.AUTO, root))
            .getMessage();
    assertTrue(message.contains("bubblewrap (bwrap) isn't installed"), message);
    assertTrue(message.contains("another user takes setpriv"), message);
    assertEquals(List.of(), warnings);
  }

  @Test
  @DisplayName("does without bubblewrap where that fails, and says why")
  void failing() throws Exception {
    find(Level.AUTO, with(broken(), false));
    assertEquals(1, warnings.size());
    assertTrue(warnings.get(0).contains("bwrap: No permissions"), warnings.get(0));
  }

  @Test
  @DisplayName("is refused where what is asked for isn't there or fails")
  void required() throws Exception {
    Optional<Path> broken = broken();
    for (Level level : List.of(Level.REQUIRED, Level.BUBBLEWRAP, Level.LOCK)) {
      for (Optional<Path> program : List.of(Optional.<Path>empty(), broken)) {
        assertThrows(Sandboxes.UnavailableException.class, () -> find(level, with(program, false)));
      }
    }
    assertEquals(List.of(), warnings);
  }

  @Test
  @DisplayName("warns where no sandbox is asked for")
  void none() throws Exception {
    assertInstanceOf(PlainSandbox.class, find(Level.NONE, with(broken(), true)));
    assertEquals(1, warnings.size());
  }
}
