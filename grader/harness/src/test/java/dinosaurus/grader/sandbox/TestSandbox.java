package dinosaurus.grader.sandbox;

import dinosaurus.grader.OptionalTool;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the sandboxes for tests of anything else. */
public final class TestSandbox {

  private TestSandbox() {}

  /** Returns the strictest that is here. */
  public static Sandbox find() {
    try {
      return Sandboxes.find(SandboxLevel.AUTO, warning -> {});
    } catch (IOException | InterruptedException | Sandboxes.UnavailableException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Returns all that keep a submission from everything: bubblewrap with the lock, the lock alone,
   * and, where the tests run as root, the lock as another user.
   */
  public static List<Sandbox> strict() throws IOException {
    OptionalTool.require("perl");
    List<Sandbox> all = new ArrayList<>();
    Lock lock = Lock.find().orElseThrow();
    all.add(BubblewrapSandbox.with(lock, OptionalTool.require("bwrap")));
    all.add(new PlainSandbox(Optional.of(lock)));
    if (Means.here().isRoot()) {
      NobodySandbox.find(Optional.of(lock)).ifPresent(all::add);
    }
    return all;
  }
}
