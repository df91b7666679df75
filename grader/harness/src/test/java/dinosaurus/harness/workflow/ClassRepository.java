package dinosaurus.harness.workflow;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A class repository as GitHub keeps it: commits, artifacts, and workflows that run on events. */
final class ClassRepository implements Actions {

  static final String NAME = "school/dinosaurs";
  static final String FORK = "rosa/dinosaurs";
  static final String SUBMISSION = "src/main/java/dinosaurus/student/DinosaurModel.java";

  private final Path kit;
  private final Path folder;
  private final Api api;
  private final Map<String, Path> artifacts = new LinkedHashMap<>();
  private final Map<String, Object> secrets = new LinkedHashMap<>();
  private final Map<String, Object> variables = new LinkedHashMap<>();
  private int machines;

  /**
   * Creates the repository.
   *
   * @param kit what {@code dino kit --ci} made
   * @param folder an empty folder
   * @param api GitHub's API
   */
  ClassRepository(Path kit, Path folder, Api api) throws IOException {
    this.kit = kit;
    this.folder = folder;
    this.api = api;
    copy(kit, commit(NAME, "main"));
  }

  /** Returns the folder of a commit. */
  Path commit(String repository, String commit) {
    return folder.resolve(repository.replace('/', '_')).resolve(commit);
  }

  /** Makes a commit of a student's, with a submission or without. */
  void push(String sha, Optional<String> submission) throws IOException {
    Path file = commit(FORK, sha).resolve(SUBMISSION);
    Files.createDirectories(file.getParent());
    if (submission.isPresent()) {
      Files.writeString(file, submission.get());
    }
    String owner = FORK.substring(0, FORK.indexOf('/'));
    api.push(owner + ":main", sha, submission.map(text -> text.getBytes(StandardCharsets.UTF_8)));
  }

  void secret(String name, String value) {
    secrets.put(name, value);
  }

  void variable(String name, String value) {
    variables.put(name, value);
  }

  /** Returns the artifact of a name, if a job has left one. */
  Optional<Path> artifact(String name) {
    return Optional.ofNullable(artifacts.get(name));
  }

  /** Runs a workflow for an event, job by job; a job whose condition fails is left out. */
  Map<String, Runner.Result> run(String workflow, Map<String, Object> github)
      throws IOException, InterruptedException {
    Map<String, Object> file = Yaml.read(kit.resolve(".github/workflows/" + workflow));
    Map<String, Runner.Result> results = new LinkedHashMap<>();
    Map<String, Object> needs = new LinkedHashMap<>();
    for (Map.Entry<String, Object> entry : Yaml.map(file, "jobs").entrySet()) {
      Map<String, Object> job = Yaml.map(entry.getValue());
      Map<String, Object> contexts = contexts(github, needs);
      boolean ready = Stream.of(job.get("needs")).allMatch(need -> isMet(need, results));
      if (ready && Expression.holds(job.get("if"), contexts)) {
        Path machine = folder.resolve("machine-" + machines++);
        Runner.Result result = new Runner(machine, contexts, environment(), this).run(job);
        results.put(entry.getKey(), result);
        needs.put(entry.getKey(), Map.of("outputs", result.outputs()));
      }
    }
    return results;
  }

  private static boolean isMet(Object need, Map<String, Runner.Result> results) {
    List<?> names = need instanceof List<?> list ? list : need == null ? List.of() : List.of(need);
    return names.stream()
        .allMatch(name -> results.containsKey(name) && results.get(name).success());
  }

  private Map<String, Object> contexts(Map<String, Object> event, Map<String, Object> needs) {
    Map<String, Object> github = new LinkedHashMap<>(event);
    github.put("token", Api.TOKEN);
    github.put("repository", NAME);
    return Map.of("github", github, "secrets", secrets, "vars", variables, "needs", needs);
  }

  private Map<String, String> environment() {
    Path java = Path.of(System.getProperty("java.home"), "bin");
    return Map.of(
        "PATH",
        java + ":" + System.getenv("PATH"),
        "CI",
        "true",
        "GITHUB_ACTIONS",
        "true",
        "GITHUB_REPOSITORY",
        NAME,
        "GITHUB_API_URL",
        api.address());
  }

  @Override
  public void use(String action, Map<String, String> with, Path workspace) throws IOException {
    assertTrue(action.matches("actions/[a-z-]+@[0-9a-f]{40}"), action + " isn't pinned");
    switch (action.substring(0, action.indexOf('@'))) {
      case "actions/checkout" -> checkOut(with, workspace);
      case "actions/upload-artifact" -> upload(with, workspace);
      case "actions/download-artifact" ->
          copy(artifacts.get(with.get("name")), workspace.resolve(with.get("path")));
      case "actions/setup-java" -> assertTrue(Integer.parseInt(with.get("java-version")) >= 17);
      default -> throw new IllegalArgumentException("Nobody knows what " + action + " does.");
    }
  }

  private void checkOut(Map<String, String> with, Path workspace) throws IOException {
    Path from = commit(with.getOrDefault("repository", NAME), with.getOrDefault("ref", "main"));
    Path to = workspace.resolve(with.getOrDefault("path", ""));
    String part = with.getOrDefault("sparse-checkout", "");
    copy(from.resolve(part), to.resolve(part));
  }

  private void upload(Map<String, String> with, Path workspace) throws IOException {
    Path from = workspace.resolve(with.get("path"));
    Path to = folder.resolve("artifact-" + artifacts.size());
    copy(from, Files.isDirectory(from) ? to : to.resolve(from.getFileName()));
    artifacts.put(with.get("name"), to);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      all.forEach(path -> copyOne(path, to.resolve(from.relativize(path).toString())));
    }
  }

  private static void copyOne(Path from, Path to) {
    try {
      if (Files.isDirectory(from)) {
        Files.createDirectories(to);
      } else {
        Files.createDirectories(to.toAbsolutePath().getParent());
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
