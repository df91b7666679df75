package dinosaurus.harness.workflow;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.fixtures.Case;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.Visibility;
import dinosaurus.harness.Clone;
import dinosaurus.harness.Examples;
import dinosaurus.harness.OptionalTool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the workflows to what they promise a class, from a push to the comment. */
@Tag("slow")
@ExtendWith(Clone.Resolver.class)
class WorkflowTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String BOT = "github-actions[bot]";
  private static final String SECRET = "6f1c0a9be24d7385c1e07b5a93d8f246";

  @TempDir private Path folder;

  private static Clone clone;
  private static Path kit;

  private Api api;
  private ClassRepository repository;

  @BeforeAll
  static void make(Clone built) throws IOException, InterruptedException {
    List.of("mvn", "bash", "bwrap", "curl", "jq").forEach(OptionalTool::require);
    clone = built;
    kit = clone.classKit();
  }

  @BeforeEach
  void open() throws IOException {
    api = new Api();
    repository = new ClassRepository(kit, folder, api);
  }

  @AfterEach
  void close() {
    api.close();
  }

  private static String example(String name) throws IOException {
    return Files.readString(Examples.FOLDER.resolve(name).resolve("DinosaurModel.java"));
  }

  private static Map<String, Object> pullRequest(String sha) {
    return Map.of(
        "event",
        Map.of(
            "pull_request",
            Map.of(
                "number", 7,
                "base", Map.of("sha", "main"),
                "head", Map.of("sha", sha, "repo", Map.of("full_name", ClassRepository.FORK)))));
  }

  private static Map<String, Object> afterwards(String sha) {
    Map<String, Object> head =
        Map.of("full_name", ClassRepository.FORK, "owner", Map.of("login", "rosa"));
    return Map.of(
        "event",
        Map.of(
            "workflow_run",
            Map.of(
                "event",
                "pull_request",
                "head_sha",
                sha,
                "head_branch",
                "main",
                "head_repository",
                head)));
  }

  private Runner.Result grade(String sha) throws IOException, InterruptedException {
    return repository.run("grade.yml", pullRequest(sha)).get("grade");
  }

  private Map<String, Runner.Result> comment(String sha) throws IOException, InterruptedException {
    return repository.run("comment.yml", afterwards(sha));
  }

  @Test
  void aPullRequestIsGradedWithoutSecrets() throws IOException, InterruptedException {
    repository.push("1111", Optional.of(example("wrong-in-several-ways")));
    Runner.Result graded = grade("1111");
    JsonNode report =
        JSON.readTree(repository.artifact("report").orElseThrow().resolve("report.json"));
    assertAll(
        () -> assertFalse(graded.success(), "not everything is right"),
        () -> assertEquals(58, report.at("/score/earned").asInt()),
        () -> assertTrue(graded.log().contains("::error "), graded.log()),
        () -> assertTrue(graded.log().contains("file=" + ClassRepository.SUBMISSION), graded.log()),
        () -> assertTrue(graded.summary().contains("58"), graded.summary()),
        () -> assertEquals(List.of(), api.changes()));
  }

  @Test
  void aPullRequestWithFullMarksSucceeds() throws IOException, InterruptedException {
    repository.push("1111", Optional.of(example("full-marks")));
    Runner.Result graded = grade("1111");
    assertTrue(graded.success(), graded.log());
    assertFalse(graded.log().contains("::error"), graded.log());
  }

  @Test
  void oneCommentIsUpdatedInPlaceAndTellsWhatChanged() throws IOException, InterruptedException {
    for (int i = 0; i < 120; i++) {
      api.add("rosa", "<!-- dinosaurus-island --> I write what the bot writes, " + i);
    }
    repository.push("1111", Optional.of(example("wrong-in-several-ways")));
    comment("1111");
    assertEquals(121, api.comments().size(), "the first comment is new");
    String first = api.comments().get(120).body();
    repository.push("2222", Optional.of(example("full-marks")));
    comment("2222");
    assertEquals(121, api.comments().size(), "the second updates the first");
    String second = api.comments().get(120).body();
    assertAll(
        () -> assertEquals(BOT, api.comments().get(120).author()),
        () -> assertTrue(first.contains("58"), first),
        () -> assertTrue(second.contains("100"), second),
        () -> assertTrue(second.contains("42"), "42 points more than before: " + second),
        () -> assertEquals(2, api.changes().size(), api.changes().toString()));
  }

  @Test
  void aStaleRunSaysNothing() throws IOException, InterruptedException {
    repository.push("1111", Optional.of(example("half-done")));
    repository.push("2222", Optional.of(example("full-marks")));
    comment("1111");
    assertEquals(List.of(), api.changes());
  }

  @Test
  void aPullRequestWithoutSubmissionIsTold() throws IOException, InterruptedException {
    repository.push("1111", Optional.empty());
    Runner.Result graded = grade("1111");
    comment("1111");
    assertFalse(graded.success());
    assertTrue(api.comments().get(0).body().contains("no submission"), api.comments().toString());
  }

  /** Prints what GitHub would obey, writes where it reads, and leaves a report of its own. */
  private static String hostile() throws IOException {
    String attack =
        """
          static {
            String[] lines = {
              "::error file=README.md,line=1::forged", "::stop-commands::x", "::set-output name=report::/x",
              "<!-- dinosaurus-island -->", "::add-mask::a"
            };
            for (String line : lines) {
              System.out.println("\\n" + line);
              System.err.println("\\n" + line);
            }
            for (String name : new String[] {"GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY", "GITHUB_ENV"}) {
              try {
                java.nio.file.Files.writeString(java.nio.file.Path.of(System.getenv(name)), "report=forged");
              } catch (Exception e) {
                // It isn't there.
              }
            }
            try {
              java.nio.file.Files.writeString(
                  java.nio.file.Path.of("report.json"), "{\\"score\\":{\\"earned\\":100}}");
            } catch (Exception e) {
              // It can't be written.
            }
          }

          /** ::error::@everyone <img src=x onerror=alert(1)> */
          private static void boom() {
            throw new IllegalStateException("\\n::error::forged\\n@everyone <!-- dinosaurus-island --> ![x](http://x)");
          }
        """;
    String model = example("half-done");
    int body = model.indexOf('{', model.indexOf("class DinosaurModel")) + 1;
    String changed = model.substring(0, body) + "\n" + attack + model.substring(body);
    String call = "ForwardPass pass = ";
    assertTrue(changed.contains(call), "there is a line to attack from");
    return changed.replace(call, "boom(); " + call);
  }

  @Test
  void aHostileSubmissionForgesNothing() throws IOException, InterruptedException {
    repository.push("1111", Optional.of(hostile()));
    Runner.Result graded = grade("1111");
    Path artifact = repository.artifact("report").orElseThrow().resolve("report.json");
    Files.writeString(
        artifact, Files.readString(artifact).replace("\"earned\" : 50", "\"earned\" : 100"));
    Map<String, Runner.Result> told = comment("1111");
    String body = api.comments().get(0).body();
    assertAll(
        () ->
            assertFalse(
                graded.log().lines().anyMatch(line -> line.startsWith("::error::")), graded.log()),
        () -> assertFalse(graded.log().contains("README.md"), graded.log()),
        () ->
            assertFalse(
                graded.log().lines().anyMatch(line -> line.startsWith("::stop-commands")),
                graded.log()),
        () -> assertFalse(graded.summary().contains("@everyone"), graded.summary()),
        () -> assertFalse(body.contains("@everyone"), body),
        () -> assertFalse(body.contains("<img"), body),
        () -> assertFalse(body.contains("](http"), body),
        () -> assertEquals(1, body.split("<!-- dinosaurus-island", -1).length - 1, body),
        () -> assertTrue(body.contains("**50 of 100 points**"), body),
        () -> assertTrue(graded.log().contains("IllegalStateException"), "it did attack"),
        () -> told.values().forEach(job -> assertFalse(job.log().contains("::error"), job.log())));
  }

  @Test
  void hiddenAndFreshCasesStayWhereTheSecretIs() throws IOException, InterruptedException {
    repository.secret("DINO_FRESH_SECRET", SECRET);
    repository.secret("DINO_GRADER_TOKEN", "another-token");
    repository.variable("DINO_GRADER_REPOSITORY", "school/grader");
    Path there = repository.commit("school/grader", "main").resolve("grader");
    Clone.copy(clone.folder().resolve("grader/harness/target/dino"), there);
    repository.push("1111", Optional.of(example("wrong-in-several-ways")));
    Map<String, Runner.Result> told = comment("1111");
    JsonNode report =
        JSON.readTree(repository.artifact("graded").orElseThrow().resolve("report.json"));
    String everything =
        told.values().stream().map(job -> job.log() + job.summary() + job.outputs()).toList()
            + report.toString()
            + api.comments();
    List<String> ids = CaseSet.load(Visibility.HIDDEN).all().stream().map(Case::title).toList();
    assertAll(
        () -> assertTrue(report.at("/reproduction/fresh").isObject(), report.toString()),
        () -> assertFalse(everything.contains(SECRET)),
        () ->
            told.values()
                .forEach(job -> ids.forEach(id -> assertFalse(job.log().contains(id), job.log()))));
  }

  @Test
  void classroomIsToldThePoints() throws IOException, InterruptedException {
    Path main = repository.commit(ClassRepository.NAME, "main").resolve(ClassRepository.SUBMISSION);
    Files.createDirectories(main.getParent());
    Files.writeString(main, example("half-done"));
    Runner.Result graded = repository.run("classroom.yml", Map.of("actor", "rosa")).get("grade");
    JsonNode result = JSON.readTree(Base64.getDecoder().decode(graded.outputs().get("result")));
    assertAll(
        () -> assertTrue(graded.success(), graded.log()),
        () ->
            assertTrue(
                graded.log().contains("::notice title=Autograding complete::Points 50/100"),
                graded.log()),
        () ->
            assertTrue(
                graded
                    .log()
                    .contains(
                        "::notice title=Autograding report::{\"totalPoints\":50,\"maxPoints\":100}"),
                graded.log()),
        () -> assertEquals(100, result.get("max_score").asInt()),
        () ->
            assertTrue(
                new String(
                        graded.summary().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
                    .contains("50")));
  }
}
