package dinosaurus.harness.workflow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Runs one job on a machine of its own: an empty folder and GitHub's variables, nothing else. */
final class Runner {

  /** What became of a job: whether it succeeded, what its log and its summary say. */
  record Result(boolean success, String log, String summary, Map<String, String> outputs) {}

  private static final List<String> BY_DEFAULT =
      List.of("bash", "--noprofile", "--norc", "-eo", "pipefail");

  private final Path workspace;
  private final Path temporary;
  private final Path summary;
  private final Map<String, Object> contexts;
  private final Map<String, String> variables;
  private final Actions actions;
  private final StringBuilder log = new StringBuilder();

  /**
   * Creates the machine.
   *
   * @param machine an empty folder
   * @param contexts what expressions see: {@code github}, {@code secrets}, {@code vars} ...
   * @param variables the variables that GitHub sets
   * @param actions what the actions of others do
   */
  Runner(Path machine, Map<String, Object> contexts, Map<String, String> variables, Actions actions)
      throws IOException {
    this.workspace = Files.createDirectories(machine.resolve("workspace"));
    this.temporary = Files.createDirectories(machine.resolve("temp"));
    this.summary = Files.createFile(machine.resolve("summary.md"));
    this.contexts = contexts;
    this.variables = variables;
    this.actions = actions;
  }

  /** Runs a job's steps until one fails. */
  Result run(Map<String, Object> job) throws IOException, InterruptedException {
    Map<String, Object> names = new LinkedHashMap<>(contexts);
    boolean success = steps(Yaml.steps(job), names);
    Map<String, String> outputs = new TreeMap<>();
    Yaml.map(job, "outputs")
        .forEach((name, value) -> outputs.put(name, Expression.expand(value, names)));
    return new Result(success, log.toString(), Files.readString(summary), outputs);
  }

  private boolean steps(List<Map<String, Object>> steps, Map<String, Object> names)
      throws IOException, InterruptedException {
    Map<String, Object> done = new LinkedHashMap<>();
    names.put("steps", done);
    for (Map<String, Object> step : steps) {
      if (Expression.holds(step.get("if"), names)) {
        Map<String, Object> outputs = new LinkedHashMap<>();
        if (!step(step, names, outputs)) {
          return false;
        }
        done.put(Yaml.text(step.get("id")), Map.of("outputs", outputs));
      }
    }
    return true;
  }

  private boolean step(
      Map<String, Object> step, Map<String, Object> names, Map<String, Object> outputs)
      throws IOException, InterruptedException {
    if (step.containsKey("run")) {
      return shell(step, names, outputs);
    }
    Map<String, String> with = new LinkedHashMap<>();
    Yaml.map(step, "with")
        .forEach((name, value) -> with.put(name, Expression.expand(value, names)));
    String action = Yaml.text(step.get("uses"));
    if (action.startsWith("./")) {
      return composite(workspace.resolve(action), names, with, outputs);
    }
    actions.use(action, with, workspace);
    return true;
  }

  private boolean composite(
      Path folder, Map<String, Object> names, Map<String, String> with, Map<String, Object> outputs)
      throws IOException, InterruptedException {
    Map<String, Object> action = Yaml.read(folder.resolve("action.yml"));
    Map<String, Object> inputs = new LinkedHashMap<>();
    Yaml.map(action, "inputs")
        .forEach((name, input) -> inputs.put(name, Yaml.text(Yaml.map(input).get("default"))));
    inputs.putAll(with);
    Map<String, Object> inner = new LinkedHashMap<>(names);
    inner.put("inputs", inputs);
    inner.remove("secrets");
    boolean success = steps(Yaml.steps(Yaml.map(action, "runs")), inner);
    Yaml.map(action, "outputs")
        .forEach(
            (name, output) ->
                outputs.put(name, Expression.expand(Yaml.map(output).get("value"), inner)));
    return success;
  }

  private boolean shell(
      Map<String, Object> step, Map<String, Object> names, Map<String, Object> outputs)
      throws IOException, InterruptedException {
    Path script = Files.createTempFile(temporary, "step", ".sh");
    Files.writeString(script, Yaml.text(step.get("run")));
    Path output = Files.createTempFile(temporary, "output", "");
    ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(BY_DEFAULT));
    builder.command().add(script.toString());
    Map<String, String> environment = builder.environment();
    environment.clear();
    environment.putAll(variables);
    environment.put("GITHUB_WORKSPACE", workspace.toString());
    environment.put("GITHUB_OUTPUT", output.toString());
    environment.put("GITHUB_STEP_SUMMARY", summary.toString());
    environment.put("RUNNER_TEMP", temporary.toString());
    environment.put("HOME", temporary.toString());
    Yaml.map(step, "env")
        .forEach((name, value) -> environment.put(name, Expression.expand(value, names)));
    Process process = builder.directory(workspace.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    log.append(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    int status = process.waitFor();
    Files.readAllLines(output).stream()
        .map(line -> line.split("=", 2))
        .forEach(pair -> outputs.put(pair[0], pair[1]));
    return status == 0;
  }
}
