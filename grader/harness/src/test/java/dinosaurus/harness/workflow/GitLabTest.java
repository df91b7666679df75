package dinosaurus.harness.workflow;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.harness.Clone;
import dinosaurus.harness.Examples;
import dinosaurus.harness.OptionalTool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs GitLab's template as it stands, from a push to the files that GitLab reads. */
@Tag("slow")
@ExtendWith(Clone.Resolver.class)
class GitLabTest {

  private static final String STUB = "src/main/java/dinosaurus/student/DinosaurModel.java";

  /** Stands in for Debian's tool: a test installs nothing on the machine that it runs on. */
  private static final String APT = "#!/bin/sh\necho \"apt-get $*\"\n";

  @TempDir private Path folder;

  private static Path kit;

  private Path repository;

  /** What became of the job. */
  private record Job(int status, String log) {}

  @BeforeAll
  static void make(Clone clone) throws IOException, InterruptedException {
    List.of("mvn", "bash", "bwrap").forEach(OptionalTool::require);
    kit = clone.classKit();
  }

  @BeforeEach
  void copy() throws IOException {
    repository = folder.resolve("repository");
    Clone.copy(kit, repository);
    Path apt = Files.createDirectories(folder.resolve("bin")).resolve("apt-get");
    Files.writeString(apt, APT);
    assertTrue(apt.toFile().setExecutable(true));
  }

  @Test
  void aPushBecomesTestsAndProblems() throws IOException, InterruptedException {
    push("wrong-in-several-ways");
    Job job = run();
    String tests = Files.readString(repository.resolve("junit.xml"));
    JsonNode problems = problems();
    assertAll(
        () -> assertEquals(0, job.status(), job.log()),
        () -> assertTrue(job.log().contains("apt-get install"), job.log()),
        () -> assertTrue(tests.contains("name=\"earned\" value=\"58\""), tests),
        () -> assertTrue(tests.contains("tests=\"28\""), tests),
        () -> assertTrue(problems.size() > 0, "no problems"),
        () -> problems.forEach(one -> assertEquals(STUB, one.at("/location/path").asString())),
        () -> assertTrue(Files.isDirectory(repository.resolve("grades"))));
  }

  @Test
  void fullMarksAreNoProblem() throws IOException, InterruptedException {
    push("full-marks");
    Job job = run();
    assertEquals(0, job.status(), job.log());
    assertEquals(0, problems().size());
  }

  @Test
  void whatDoesNotCompileIsAProblem() throws IOException, InterruptedException {
    push("does-not-compile");
    Job job = run();
    assertEquals(0, job.status(), job.log());
    assertFalse(problems().isEmpty());
  }

  private void push(String example) throws IOException {
    Files.writeString(
        repository.resolve(STUB),
        Files.readString(Examples.FOLDER.resolve(example).resolve("DinosaurModel.java")));
  }

  private JsonNode problems() throws IOException {
    return new JsonMapper().readTree(Files.readString(repository.resolve("codequality.json")));
  }

  /** Runs the job's lines in one shell that ends at the first error, as GitLab's runner does. */
  private Job run() throws IOException, InterruptedException {
    Map<String, Object> template = Yaml.read(repository.resolve(".gitlab-ci.yml"));
    Map<String, Object> job = Yaml.map(template, "grade");
    String script =
        Stream.of("before_script", "script")
            .flatMap(part -> ((List<?>) job.get(part)).stream())
            .map(Object::toString)
            .collect(Collectors.joining("\n"));
    List<String> command = new ArrayList<>(List.of("bash", "--noprofile", "--norc"));
    command.addAll(List.of("-eo", "pipefail", "-c", script));
    ProcessBuilder builder = new ProcessBuilder(command).directory(repository.toFile());
    Map<String, String> environment = builder.environment();
    environment.clear();
    Path java = Path.of(System.getProperty("java.home"), "bin");
    environment.put("PATH", folder.resolve("bin") + ":" + java + ":" + System.getenv("PATH"));
    environment.put("CI", "true");
    environment.put("GITLAB_CI", "true");
    environment.put("CI_PROJECT_DIR", repository.toString());
    Yaml.map(job, "variables").forEach((name, value) -> environment.put(name, Yaml.text(value)));
    Process process = builder.redirectErrorStream(true).start();
    process.getOutputStream().close();
    String log = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Job(process.waitFor(), log);
  }
}
