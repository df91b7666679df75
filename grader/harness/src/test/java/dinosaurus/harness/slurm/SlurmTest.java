package dinosaurus.harness.slurm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dinosaurus.harness.Examples;
import dinosaurus.harness.Shell;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A class graded on a cluster is, to the byte, the class graded on one machine; what is lost there
 * is one command away. By hand, {@code -Ddinosaurus.class=600}.
 */
@Tag("slow")
class SlurmTest {

  private static final int CLASS = Integer.getInteger("dinosaurus.class", 24);
  private static final int SHARDS = 12;

  @TempDir static Path folder;

  private static LocalCluster cluster;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    assumeTrue("root".equals(System.getProperty("user.name")), "Root starts the cluster.");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    cluster = LocalCluster.start(folder.resolve("slurm"));
    installDino();
    makeClass();
  }

  @AfterAll
  static void stop() {
    if (cluster != null) {
      cluster.close();
    }
  }

  /** Copies the classes under test to where every user can read them, with a launcher. */
  private static void installDino() throws IOException {
    Path lib = Files.createDirectories(folder.resolve("dino home/lib"));
    List<String> paths = new ArrayList<>();
    for (String path : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path copy = lib.resolve(paths.size() + "-" + Path.of(path).getFileName());
      copy(Path.of(path), copy);
      paths.add(copy.toString());
    }
    Path launcher = folder.resolve("dino home/dino");
    Files.writeString(
        launcher,
        """
        #!/bin/sh
        exec '%s/bin/java' -XX:+UseSerialGC -cp '%s' -Ddino.home='%s' \\
          dinosaurus.harness.command.Dino "$@"
        """
            .formatted(
                System.getProperty("java.home"),
                String.join(File.pathSeparator, paths),
                launcher.getParent()));
    Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static void copy(Path from, Path to) throws IOException {
    if (Files.isRegularFile(from)) {
      Files.copy(from, to);
      return;
    }
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Path copy = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(path, copy);
        }
      }
    }
  }

  private static void makeClass() throws IOException {
    List<String> kinds =
        List.of("stub-untouched", "does-not-compile", "half-done", "wrong-in-several-ways");
    for (int i = 0; i < CLASS; i++) {
      Path student = Files.createDirectories(folder.resolve("class/student-%03d".formatted(i)));
      Path model = Examples.FOLDER.resolve(kinds.get(i % kinds.size()));
      String source = Files.readString(model.resolve("DinosaurModel.java"));
      Files.writeString(student.resolve("DinosaurModel.java"), source + "// " + i + "\n");
    }
  }

  private static Shell.Result dino(Object... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(folder.resolve("dino home/dino").toString()));
    Stream.of(arguments).map(Object::toString).forEach(command::add);
    return cluster.run(command);
  }

  private static void done(Object... arguments) throws IOException, InterruptedException {
    Shell.Result result = dino(arguments);
    assertEquals(0, result.code(), result.output());
  }

  private static Path plan(String name) throws IOException, InterruptedException {
    Path plan = folder.resolve(name + " 100%/plan");
    Files.createDirectories(plan.getParent());
    Files.setPosixFilePermissions(plan.getParent(), PosixFilePermissions.fromString("rwxrwxrwx"));
    done("shard", "plan", folder.resolve("class"), "--shards", SHARDS, "--out", plan);
    return plan;
  }

  private static void awaitEnd() throws IOException, InterruptedException {
    cluster.await("squeue --noheader --me", String::isBlank);
  }

  private static SortedMap<String, String> files(Path root) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(
            root.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }

  @Test
  void mergedFolderIsTheOneOfOneMachine() throws IOException, InterruptedException {
    Path plan = plan("whole");
    Path results = plan.resolveSibling("results");
    Path merged = plan.resolveSibling("grades");
    done("slurm", "submit", plan, "--results", results, "--out", merged);
    awaitEnd();
    Shell.Result status = dino("slurm", "status", plan);
    assertTrue(
        status.output().contains("submissions done: %1$d of %1$d\n".formatted(CLASS)),
        status.output() + Files.readString(results.resolve("logs/shard-1.txt")));
    Path alone = plan.resolveSibling("alone");
    done("grade", folder.resolve("class"), "--out", alone, "--sandbox", "required");
    assertEquals(files(alone), files(merged));
  }
}
