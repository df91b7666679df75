package dinosaurus.harness.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.harness.Examples;
import dinosaurus.harness.Home;
import dinosaurus.harness.InstalledDino;
import dinosaurus.harness.OptionalTool;
import dinosaurus.harness.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The steps of the ready-made files for batch systems grade a class, in three shards. */
@Tag("slow")
class ShardTemplatesTest {

  private static final Path TEMPLATES = Home.FOLDER.resolve("docs/cluster");
  private static final int SHARDS = 3;

  @TempDir static Path shared;
  @TempDir Path project;

  private static Path installed;

  @BeforeAll
  static void install() throws IOException {
    installed = InstalledDino.in(shared.resolve("dino"));
  }

  @BeforeEach
  void begin() throws IOException {
    Files.createSymbolicLink(project.resolve("dino"), installed);
    for (String student : List.of("ann", "ben", "cem", "dora")) {
      Path folder = Files.createDirectories(project.resolve("class").resolve(student));
      Files.copy(
          Examples.FOLDER.resolve("stub-untouched/DinosaurModel.java"),
          folder.resolve("DinosaurModel.java"));
    }
  }

  private void run(String steps, Map<String, String> environment)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("env", "SHARDS=" + SHARDS));
    environment.forEach((name, value) -> command.add(name + "=" + value));
    command.addAll(List.of("sh", "-e", "-c", steps));
    Shell.Result result = Shell.run(project, command);
    assertEquals(0, result.code(), result.output());
  }

  private void plan() throws IOException, InterruptedException {
    run("./dino shard plan class --shards $SHARDS --out plan", Map.of());
  }

  private void mergeAndCheck() throws IOException, InterruptedException {
    run("./dino shard merge plan results --out grades", Map.of());
    check();
  }

  private void check() throws IOException {
    List<String> grades = Files.readAllLines(project.resolve("grades/grades.csv"));
    assertEquals(5, grades.size());
    assertTrue(grades.get(4).startsWith("dora,"), grades.get(4));
  }

  @Test
  void githubMatrix() throws IOException, InterruptedException {
    Map<String, Object> jobs = Yaml.map(Yaml.read(TEMPLATES.resolve("github-matrix.yml")), "jobs");
    Path output = project.resolve("output.txt");
    run(stepsOf(jobs, "plan"), Map.of("GITHUB_OUTPUT", output.toString()));
    assertEquals("shards=[1,2,3]\n", Files.readString(output));
    for (int shard = 1; shard <= SHARDS; shard++) {
      run(stepsOf(jobs, "grade"), Map.of("SHARD", Integer.toString(shard)));
    }
    run(stepsOf(jobs, "merge"), Map.of());
    check();
  }

  private static String stepsOf(Map<String, Object> jobs, String name) {
    return Yaml.steps(Yaml.map(jobs, name)).stream()
        .map(step -> Yaml.text(step.get("run")))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void gitlabParallel() throws IOException, InterruptedException {
    Map<String, Object> jobs = Yaml.read(TEMPLATES.resolve("gitlab-parallel.yml"));
    run(scriptOf(jobs, "plan"), Map.of());
    for (int shard = 1; shard <= SHARDS; shard++) {
      run(scriptOf(jobs, "grade"), Map.of("CI_NODE_INDEX", Integer.toString(shard)));
    }
    run(scriptOf(jobs, "merge"), Map.of());
    check();
  }

  private static String scriptOf(Map<String, Object> jobs, String name) {
    return lines(Yaml.map(jobs, name).get("script"));
  }

  private static String lines(Object list) {
    return ((List<?>) list).stream().map(Yaml::text).collect(Collectors.joining("\n"));
  }

  @Test
  void gnuParallel() throws IOException, InterruptedException {
    OptionalTool.require("parallel");
    plan();
    run("'" + TEMPLATES.resolve("parallel.sh") + "' plan results", Map.of());
    mergeAndCheck();
  }

  @Test
  void kubernetesJob() throws IOException, InterruptedException {
    plan();
    Map<String, Object> pod =
        Yaml.map(Yaml.read(TEMPLATES.resolve("kubernetes-job.yaml")), "spec", "template", "spec");
    String script = lines(Yaml.map(((List<?>) pod.get("containers")).get(0)).get("args"));
    for (int index = 0; index < SHARDS; index++) {
      run(script, Map.of("JOB_COMPLETION_INDEX", Integer.toString(index)));
    }
    mergeAndCheck();
  }
}
