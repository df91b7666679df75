package dinosaurus.harness.sandbox;

import dinosaurus.harness.system.TemporaryUser;
import dinosaurus.worker.Escape.Reach;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Finds the strictest sandbox that this machine has; what one holds back is tried. */
public final class Sandboxes {

  /** Says how much a user asks of the sandbox. */
  public enum Level {
    /** The strictest that works; with less than {@link #REQUIRED} there is a warning. */
    AUTO,
    /** Bubblewrap or the lock, whose walls stand all; or nothing. */
    REQUIRED,
    /** Bubblewrap or nothing. */
    BUBBLEWRAP,
    /** The lock alone, as another user where the grader is root, or nothing. */
    LOCK,
    /** What is required, or else another user, or nothing: for a container of one submission. */
    SEPARATE,
    /** A container of Docker or Podman, or nothing. */
    CONTAINER,
    /** Limits alone. */
    NONE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Holds what a machine has to make sandboxes of.
   *
   * @param bubblewrap the program
   * @param lock what locks processes
   * @param isRoot whether this process is root
   * @param hasUsers whether root can start processes as another user
   */
  record Machine(Optional<Path> bubblewrap, Optional<Lock> lock, boolean isRoot, boolean hasUsers) {

    /** Finds what is here. */
    static Machine here() throws IOException {
      return new Machine(
          Tools.find("bwrap"), Lock.find(), TemporaryUser.isRoot(), TemporaryUser.areAvailable());
    }
  }

  private static final Set<Reach> ALL = EnumSet.allOf(Reach.class);
  private static final Set<Reach> OF_THE_GRADER = EnumSet.of(Reach.HIDDEN_CASES, Reach.GRADER);
  private static final Set<Reach> GRADER = EnumSet.of(Reach.GRADER);

  private final Level level;
  private final Machine machine;
  private final List<String> problems = new ArrayList<>();

  private Sandboxes(Level level, Machine machine) {
    this.level = level;
    this.machine = machine;
  }

  /**
   * Finds a sandbox.
   *
   * @param level what is asked for; for a container, {@link Containers} is to be asked
   * @param warning is told what submissions can do, if that is more than they should
   * @return the sandbox
   * @throws IOException if a process can't be started or a temporary file can't be written
   * @throws InterruptedException if this thread is interrupted
   * @throws UnavailableException if what is asked for doesn't work here
   */
  public static Sandbox find(Level level, Consumer<String> warning)
      throws IOException, InterruptedException, UnavailableException {
    return find(level, Machine.here(), warning);
  }

  static Sandbox find(Level level, Machine machine, Consumer<String> warning)
      throws IOException, InterruptedException, UnavailableException {
    if (level == Level.NONE) {
      warning.accept("Submissions can " + words(ALL) + "; you asked for no sandbox.");
      return new PlainSandbox(Optional.empty());
    }
    Sandboxes sandboxes = new Sandboxes(level, machine);
    for (Sandbox candidate : sandboxes.candidates()) {
      if (sandboxes.reach(candidate, ALL).isPresent()) {
        return candidate;
      }
    }
    return sandboxes.lax(warning);
  }

  /** Returns what should keep a submission from everything, the strictest first. */
  private List<Sandbox> candidates() throws IOException {
    List<Sandbox> candidates = new ArrayList<>();
    if (level != Level.LOCK) {
      Optional<Path> bubblewrap = machine.bubblewrap();
      if (bubblewrap.isPresent()) {
        machine
            .lock()
            .map(lock -> BubblewrapSandbox.with(lock, bubblewrap.get()))
            .ifPresent(candidates::add);
        candidates.add(BubblewrapSandbox.withoutLock(bubblewrap.get()));
      } else {
        problems.add("bubblewrap (bwrap) isn't installed");
      }
    }
    if (level != Level.BUBBLEWRAP) {
      if (machine.lock().isEmpty()) {
        problems.add("the lock takes Linux on x86-64 or 64-bit ARM, and perl");
      } else if (machine.isRoot()) {
        asAnother(machine.lock()).ifPresent(candidates::add);
      } else {
        candidates.add(new PlainSandbox(machine.lock()));
      }
    }
    return candidates;
  }

  private Optional<Sandbox> asAnother(Optional<Lock> lock) throws IOException {
    Optional<Sandbox> another = machine.hasUsers() ? OtherUserSandbox.find(lock) : Optional.empty();
    if (another.isEmpty()) {
      problems.add("another user takes setpriv, and ids of users to spare");
    }
    return another;
  }

  /** Finds a sandbox that lets through what the level allows, and warns. */
  private Sandbox lax(Consumer<String> warning)
      throws IOException, InterruptedException, UnavailableException {
    boolean isAuto = level == Level.AUTO;
    if (isAuto && !machine.isRoot()) {
      warning.accept(warning("Submissions can ", ALL));
      return new PlainSandbox(Optional.empty());
    }
    if (machine.isRoot() && (isAuto || level == Level.SEPARATE)) {
      Optional<Sandbox> another = asAnother(Optional.empty());
      if (another.isPresent()) {
        Optional<Set<Reach>> reach = reach(another.get(), isAuto ? GRADER : OF_THE_GRADER);
        if (reach.isPresent()) {
          warning.accept(warning("Submissions run as another user and can ", reach.get()));
          return another.get();
        }
      }
    }
    throw new UnavailableException(String.join("; ", problems));
  }

  /**
   * Tries a sandbox.
   *
   * @param forbidden what it has to keep a submission from
   * @return what a submission can do nevertheless; nothing if it can do too much, or nothing at all
   */
  private Optional<Set<Reach>> reach(Sandbox sandbox, Set<Reach> forbidden)
      throws IOException, InterruptedException {
    try {
      Set<Reach> reach = Probe.reach(sandbox);
      if (Collections.disjoint(reach, forbidden)) {
        return Optional.of(reach);
      }
      problems.add(sandbox.name() + " lets submissions " + words(reach) + " here");
    } catch (Probe.FailureException e) {
      problems.add(sandbox.name() + " doesn't work here: " + e.getMessage());
    }
    return Optional.empty();
  }

  private String warning(String who, Set<Reach> reach) {
    return who + words(reach) + "; " + String.join("; ", problems) + ".";
  }

  private static String words(Set<Reach> reach) {
    String all = reach.stream().map(Reach::words).collect(Collectors.joining(", "));
    int last = all.lastIndexOf(", ");
    return last < 0 ? all : all.substring(0, last) + " and" + all.substring(last + 1);
  }

  /** Says that there is no sandbox of the kind that is asked for. */
  public static final class UnavailableException extends Exception {

    private static final long serialVersionUID = 1;

    UnavailableException(String message) {
      super(message);
    }
  }
}
