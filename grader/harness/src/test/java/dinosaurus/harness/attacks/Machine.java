package dinosaurus.harness.attacks;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.Visibility;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts out what attacks are after, and tells whether any of them got at it. */
final class Machine implements AutoCloseable {

  /** A variable of the environment that the build sets. */
  private static final String CANARY = "DINO_CANARY";

  private static final Path SETTING = Path.of("/proc/sys/kernel/core_pattern");

  private final String token = "dino-canary-" + ProcessHandle.current().pid();
  private final Process victim;
  private final Map<String, Path> files = new HashMap<>();
  private final Listeners listeners;
  private final String setting;

  /**
   * Puts everything out.
   *
   * @param folder an empty folder for what may lie anywhere
   */
  Machine(Path folder) throws IOException, URISyntaxException {
    victim = new ProcessBuilder("sleep", "3600").start();
    Path fixtures = Path.of(home(CaseSet.class.getName()));
    put("home", Path.of(System.getProperty("user.home")));
    put("temporary", Path.of(System.getProperty("java.io.tmpdir")));
    put("fixtures", fixtures.getParent());
    listeners = new Listeners(folder.resolve("unix"));
    setting = Files.exists(SETTING) ? Files.readString(SETTING) : "";
  }

  private void put(String name, Path folder) throws IOException {
    Path file = Files.createTempFile(folder, "." + token, "");
    files.put(name, Files.writeString(file, secret()));
  }

  /** Returns where a class comes from. */
  private static URI home(String name) throws URISyntaxException {
    try {
      return Class.forName(name).getProtectionDomain().getCodeSource().getLocation().toURI();
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns what no report may contain. */
  String secret() {
    return System.getenv().getOrDefault(CANARY, "the build sets no " + CANARY);
  }

  /** Returns what the pages of attacks call by name. */
  Map<String, String> values() throws URISyntaxException {
    Map<String, String> values = new HashMap<>(listeners.values());
    files.forEach((name, file) -> values.put(name, file.toString()));
    values.put("victim", Long.toString(victim.pid()));
    values.put("grader", Long.toString(ProcessHandle.current().pid()));
    values.put("token", token);
    values.put("reference", home("dinosaurus.reference.ReferenceModel").toString());
    values.put("cases", home(CaseSet.class.getName()).toString());
    values.put("public-clips", publicClips());
    return values;
  }

  private static String publicClips() {
    return CaseSet.load(Visibility.PUBLIC).clip().stream()
        .map(one -> Double.toString(one.call().gradients().dWax().get(0)))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** Demands that nothing was changed, reached or left behind. */
  void requireUnharmed() {
    assertAll(
        () -> assertTrue(victim.isAlive(), "a process of the machine was ended"),
        () -> assertEquals(List.of(), processes(), "left running"),
        () -> assertEquals(List.of(), left(), "left behind"),
        () -> assertEquals(setting, Files.exists(SETTING) ? Files.readString(SETTING) : ""),
        () -> {
          for (Path file : files.values()) {
            assertEquals(secret(), Files.readString(file), file.toString());
          }
        },
        listeners::requireSilence);
  }

  private List<String> processes() {
    return ProcessHandle.allProcesses()
        .map(process -> process.info().commandLine().orElse(""))
        .filter(command -> command.contains(token))
        .toList();
  }

  private List<String> left() throws IOException {
    List<Path> folders =
        List.of(Path.of("/"), Path.of("/tmp"), Path.of("/var/tmp"), Path.of("/dev/shm"));
    List<String> left = new ArrayList<>();
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> all = Files.list(folder)) {
          all.filter(path -> path.getFileName().toString().startsWith(token))
              .forEach(path -> left.add(path.toString()));
        }
      }
    }
    return left;
  }

  @Override
  public void close() throws IOException {
    victim.destroyForcibly();
    listeners.close();
    for (Path file : files.values()) {
      Files.deleteIfExists(file);
    }
    for (String file : left()) {
      Files.deleteIfExists(Path.of(file));
    }
  }
}
