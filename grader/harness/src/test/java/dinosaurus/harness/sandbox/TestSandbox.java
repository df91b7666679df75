package dinosaurus.harness.sandbox;

import dinosaurus.harness.OptionalTool;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the sandboxes for tests of anything else. */
public final class TestSandbox {

  private static Sandbox found;

  private TestSandbox() {}

  /** Returns the strictest that is here. */
  public static synchronized Sandbox find() {
    try {
      if (found == null) {
        found = Sandboxes.find(Sandboxes.Level.AUTO, warning -> {});
      }
      return found;
    } catch (IOException | InterruptedException | Sandboxes.UnavailableException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns the lock, and skips the test where this kernel has none. */
  static Lock lock() throws IOException, InterruptedException {
    OptionalTool.require("perl");
    OptionalTool.require("setpriv"); // Only Linux has it.
    Lock lock = Lock.find().orElseThrow();
    try {
      Probe.reach(new PlainSandbox(Optional.of(lock)));
      return lock;
    } catch (Probe.FailureException e) {
      return OptionalTool.missing(e.getMessage());
    }
  }

  /**
   * Returns all that keep a submission from everything: bubblewrap with the lock, the lock alone,
   * and, where the tests run as root, the lock as another user.
   */
  public static List<Sandbox> strict() throws IOException, InterruptedException {
    List<Sandbox> all = new ArrayList<>();
    Lock lock = lock();
    all.add(BubblewrapSandbox.with(lock, OptionalTool.require("bwrap")));
    all.add(new PlainSandbox(Optional.of(lock)));
    if (Sandboxes.Machine.here().isRoot()) {
      OtherUserSandbox.find(Optional.of(lock)).ifPresent(all::add);
    }
    return all;
  }
}
