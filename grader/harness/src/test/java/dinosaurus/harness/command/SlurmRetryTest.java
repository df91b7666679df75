package dinosaurus.harness.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.harness.Examples;
import dinosaurus.harness.InstalledDino;
import dinosaurus.harness.Shell;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Retrying submits what is lost and nothing else, by what stand-ins for Slurm's programs say. */
class SlurmRetryTest {

  private static final int SHARDS = 5;

  @TempDir static Path folder;

  private static Path launcher;
  private static Path plan;
  private static Path results;

  @BeforeAll
  static void submit() throws IOException, InterruptedException {
    launcher = InstalledDino.in(folder.resolve("home"));
    plan = folder.resolve("plan");
    results = folder.resolve("results");
    program("sbatch", "cat \"$2\" >>submitted; echo 7");
    program("squeue", "cat tasks");
    tasks("");
    for (int i = 0; i < SHARDS; i++) {
      Path student = Files.createDirectories(folder.resolve("class/student-" + i));
      Files.copy(
          Examples.FOLDER.resolve("does-not-compile/DinosaurModel.java"),
          student.resolve("DinosaurModel.java"));
    }
    shard("plan", folder.resolve("class"), "--shards", SHARDS, "--out", plan);
    slurm("submit", plan, "--results", results);
    assertEquals("1-5", submitted());
  }

  private static void program(String name, String script) throws IOException {
    Path program = Files.createDirectories(folder.resolve("bin")).resolve(name);
    Files.writeString(program, "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static void tasks(String lines) throws IOException {
    Files.writeString(folder.resolve("tasks"), lines);
  }

  private static void shard(Object... arguments) {
    StringWriter err = new StringWriter();
    String[] words =
        Stream.concat(Stream.of("shard"), Stream.of(arguments))
            .map(Object::toString)
            .toArray(String[]::new);
    int code = Dino.run(new PrintWriter(new StringWriter()), new PrintWriter(err, true), words);
    assertEquals(0, code, err::toString);
  }

  /** Calls dino as a process of its own, which alone can be told where programs are. */
  private static String slurm(Object... arguments) throws IOException, InterruptedException {
    String path = "PATH=" + folder.resolve("bin") + ":/usr/bin:/bin";
    List<String> command = new ArrayList<>(List.of("env", path, launcher.toString(), "slurm"));
    Stream.of(arguments).map(Object::toString).forEach(command::add);
    Shell.Result result = Shell.run(folder, command);
    assertEquals(0, result.code(), result.output());
    return result.output();
  }

  /** Returns the numbers of the shards that were submitted since this was last asked. */
  private static String submitted() throws IOException {
    Path scripts = folder.resolve("submitted");
    if (Files.notExists(scripts)) {
      return "";
    }
    String array = "#SBATCH --array=";
    List<String> numbers =
        Files.readAllLines(scripts).stream()
            .filter(line -> line.startsWith(array))
            .map(line -> line.substring(array.length()))
            .toList();
    Files.delete(scripts);
    return String.join(" and ", numbers);
  }

  @Test
  void whatIsLostIsSubmittedAgain() throws IOException, InterruptedException {
    for (int shard : List.of(1, 2)) {
      shard("run", plan, shard, "--out", results);
    }
    try (FileSystem zip = FileSystems.newFileSystem(results.resolve("shard-0002.zip"))) {
      Path grades = zip.getPath("grades.csv");
      Files.writeString(grades, Files.readString(grades) + "one more,100\n");
    }
    tasks("7|3|RUNNING|None\n7|4|PENDING|Resources\n6|5|RUNNING|None\n");
    String status = slurm("status", plan);
    assertTrue(status.contains("running: 1 (3)\nqueued: 1 (4)\nfailed or lost: 1 (5)\n"), status);
    slurm("retry", plan, "--mem", 7000);
    String script = Files.readString(folder.resolve("submitted"));
    assertTrue(script.contains("#SBATCH --mem=7000M\n"), script);
    assertTrue(
        script.contains("exec env JAVA_TOOL_OPTIONS=-Xmx3072m " + launcher + " shard merge"));
    assertEquals("2,5", submitted());
  }

  @Test
  void nothingIsSubmittedWhileAllWaitsOrRuns() throws IOException, InterruptedException {
    tasks("7|1|RUNNING|None\n7|2|RUNNING|None\n7|3|PENDING|\n7|4|PENDING|\n7|5|PENDING|\n");
    String retry = slurm("retry", plan);
    assertEquals("Nothing was lost; the rest still waits or runs.\n", retry);
    assertEquals("", submitted());
  }
}
