package dinosaurus.harness.slurm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dinosaurus.harness.Examples;
import dinosaurus.harness.GradedFiles;
import dinosaurus.harness.InstalledDino;
import dinosaurus.harness.Shell;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A class graded on a cluster is, to the byte, the class graded on one machine; what is lost there
 * is one command away. By hand, {@code -Ddinosaurus.class=600}.
 */
@Tag("slow")
class SlurmTest {

  private static final int CLASS = Integer.getInteger("dinosaurus.class", 16);
  private static final int SHARDS = Math.min(12, CLASS / 2);

  /** Less than the archives take, more than the largest of them. */
  private static final int SMALL_DISK_KILOBYTES = 4 * CLASS;

  @TempDir static Path folder;

  private static LocalCluster cluster;
  private static Path launcher;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    assumeTrue("root".equals(System.getProperty("user.name")), "Root starts the cluster.");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    cluster = LocalCluster.start(folder.resolve("slurm"));
    launcher = InstalledDino.in(folder.resolve("dino home"));
    makeClass();
  }

  @AfterAll
  static void stop() {
    if (cluster != null) {
      cluster.close();
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
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
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
    cluster.await(List.of("squeue", "--noheader", "--me"), String::isBlank);
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
    assertEquals(alone(), GradedFiles.of(merged));
  }

  /** What may happen to a cluster while it grades. */
  private enum Fault {
    NODE_DIES {
      @Override
      void happen(Path results) throws IOException, InterruptedException {
        cluster.restartNode(2);
      }
    },
    TASKS_DIE {
      @Override
      void happen(Path results) {
        cluster.killTasks(1);
      }
    },
    CONTROLLER_DIES {
      @Override
      void happen(Path results) throws IOException, InterruptedException {
        cluster.restartController();
      }
    },
    NODE_IS_TAKEN_FOR_LOST {
      @Override
      void happen(Path results) throws IOException, InterruptedException {
        cluster.suspendNode(3);
      }
    },
    ARCHIVE_IS_CUT {
      @Override
      void happen(Path results) throws IOException {
        Path archive = anArchive(results);
        byte[] whole = Files.readAllBytes(archive);
        Files.write(archive, Arrays.copyOf(whole, whole.length / 3));
      }
    },
    ARCHIVE_IS_FORGED {
      @Override
      void happen(Path results) throws IOException {
        Path archive = anArchive(results);
        try (FileSystem zip = FileSystems.newFileSystem(archive)) {
          Path grades = zip.getPath("grades.csv");
          Files.writeString(grades, Files.readString(grades).replace(",0,", ",100,"));
        }
        Files.setPosixFilePermissions(archive, PosixFilePermissions.fromString("rw-r--r--"));
      }
    };

    abstract void happen(Path results) throws IOException, InterruptedException;

    private static Path anArchive(Path results) throws IOException {
      try (Stream<Path> files = Files.list(results)) {
        return files.filter(file -> file.toString().endsWith(".zip")).findAny().orElseThrow();
      }
    }
  }

  static Stream<Arguments> faults() {
    Random random = new Random(20);
    int number = Integer.getInteger("dinosaurus.faults", Fault.values().length);
    return IntStream.range(0, number)
        .mapToObj(
            i ->
                Arguments.of(
                    i, Fault.values()[i % Fault.values().length], 1 + random.nextInt(SHARDS / 2)));
  }

  @ParameterizedTest(name = "{0}: {1} after {2} shards")
  @MethodSource("faults")
  void nothingIsLostAndNothingCountsTwice(int number, Fault fault, int after)
      throws IOException, InterruptedException {
    Path plan = plan("fault-" + number);
    Path results = plan.resolveSibling("results");
    Path merged = plan.resolveSibling("grades");
    done("slurm", "submit", plan, "--results", results, "--out", merged);
    cluster.await(
        List.of("find", results.toString(), "-name", "shard-*.zip"),
        said -> said.lines().count() >= after);
    fault.happen(results);
    awaitEnd();
    retryUntilMerged(plan, results, merged);
    assertEquals(alone(), GradedFiles.of(merged));
  }

  /** Does what the guide says, and sees that each time it was told what is amiss. */
  private static void retryUntilMerged(Path plan, Path results, Path merged)
      throws IOException, InterruptedException {
    for (int retries = 0; Files.notExists(merged.resolve("grades.csv")); retries++) {
      assertTrue(retries < 5, "It takes too many retries.");
      Shell.Result status = dino("slurm", "status", plan);
      Shell.Result retry = dino("slurm", "retry", plan);
      assertEquals(0, retry.code(), retry.output());
      if (retry.output().startsWith("All shards are done")) {
        done("shard", "merge", plan, results, "--out", merged);
      } else {
        String told = status.output() + retry.output();
        assertTrue(told.contains("failed or lost: ") || told.contains("unusable: "), told);
        awaitEnd();
      }
    }
  }

  @Test
  void clusterGoesOnAfterItsDiskWasFull() throws IOException, InterruptedException {
    Path plan = plan("full cluster");
    Path results = Files.createDirectory(plan.resolveSibling("results"));
    Path merged = plan.resolveSibling("grades");
    mount("size=%dk".formatted(SMALL_DISK_KILOBYTES), results);
    try {
      done("slurm", "submit", plan, "--results", results, "--out", merged);
      awaitEnd();
      assertTrue(Files.notExists(merged.resolve("grades.csv")), "The disk wasn't full.");
      mount("remount,size=100m", results);
      retryUntilMerged(plan, results, merged);
      assertEquals(alone(), GradedFiles.of(merged));
    } finally {
      Shell.run(folder, List.of("umount", results.toString()));
    }
  }

  @Test
  void fullDiskIsToldAndTheShardIsMadeAgain() throws IOException, InterruptedException {
    Path plan = plan("full");
    Path results = Files.createDirectory(plan.resolveSibling("results"));
    mount("size=8k", results);
    try {
      Shell.Result run = dino("shard", "run", plan, 1, "--out", results);
      assertEquals(3, run.code(), run.output());
      assertTrue(run.output().contains("No space left on device"), run.output());
      try (Stream<Path> left = Files.list(results)) {
        assertEquals(List.of(), left.toList());
      }
      mount("remount,size=100m", results);
      done("shard", "run", plan, 1, "--out", results);
    } finally {
      Shell.run(folder, List.of("umount", results.toString()));
    }
  }

  private static void mount(String options, Path at) throws IOException, InterruptedException {
    Shell.Result mounted =
        Shell.run(
            folder,
            List.of("mount", "-t", "tmpfs", "-o", options + ",mode=777", "tmpfs", at.toString()));
    assumeTrue(mounted.code() == 0, "this test mounts a small disk");
  }

  private static SortedMap<String, String> alone() throws IOException, InterruptedException {
    Path alone = folder.resolve("alone");
    if (Files.notExists(alone)) {
      done("grade", folder.resolve("class"), "--out", alone, "--sandbox", "required");
    }
    return GradedFiles.of(alone);
  }
}
