package dinosaurus.harness.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("An archive of classes")
class ClassArchiveTest {

  private static final Sandbox SANDBOX = new PlainSandbox(Optional.empty());

  @TempDir Path folder;

  private Jvm jvm;

  /** Ends well, as what an archive is made of has to. */
  static final class Training {

    public static void main(String[] arguments) {}
  }

  /** Fails. */
  static final class Failure {

    public static void main(String[] arguments) {
      throw new IllegalStateException("made up");
    }
  }

  @BeforeEach
  void pack() throws IOException {
    Path jar = folder.resolve("classes.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (Class<?> type : List.of(Training.class, Failure.class)) {
        String name = type.getName().replace('.', '/') + ".class";
        out.putNextEntry(new JarEntry(name));
        type.getClassLoader().getResourceAsStream(name).transferTo(out);
      }
    }
    jvm = Jvm.ofWorker(64, Training.class).withClassPath(List.of(jar));
  }

  private Jvm sharing(Class<?> training) throws Exception {
    return ClassArchive.sharing(jvm, SANDBOX, training);
  }

  private List<Path> archives() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !file.endsWith("classes.jar")).toList();
    }
  }

  @Test
  @DisplayName("is made once, and a program starts from it")
  void once() throws Exception {
    Jvm first = sharing(Training.class);
    Path archive = archives().get(0);
    assertEquals(List.of("-XX:SharedArchiveFile=" + archive), first.options());
    assertEquals(List.of(archive), first.readable());
    FileTime made = Files.getLastModifiedTime(archive);
    assertEquals(first, sharing(Training.class));
    assertEquals(made, Files.getLastModifiedTime(archive));
    Process process =
        SANDBOX
            .prepare(first.withOptions(List.of("-Xshare:on", "-Xlog:class+load:stdout")), folder)
            .start();
    String log = new String(process.getInputStream().readAllBytes());
    assertEquals(0, process.waitFor(), log);
    assertTrue(log.contains(Training.class.getName() + " source: shared objects file"), log);
  }

  @Test
  @DisplayName("is made anew for another jar, and the one before is deleted")
  void anotherJar() throws Exception {
    Jvm before = sharing(Training.class);
    Files.setLastModifiedTime(folder.resolve("classes.jar"), FileTime.fromMillis(1));
    assertNotEquals(before.options(), sharing(Training.class).options());
    assertEquals(1, archives().size());
  }

  @Test
  @DisplayName("that can't be made is done without, and leaves nothing")
  void unmade() throws Exception {
    assertEquals(jvm, sharing(Failure.class));
    assertEquals(List.of(), archives());
  }

  @Test
  @DisplayName("is for jars alone")
  void folders() throws Exception {
    Jvm classes = jvm.withClassPath(List.of(folder));
    assertEquals(classes, ClassArchive.sharing(classes, SANDBOX, Training.class));
  }
}
