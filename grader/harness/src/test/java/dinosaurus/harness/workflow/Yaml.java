package dinosaurus.harness.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads the parts of a workflow's file. */
final class Yaml {

  private Yaml() {}

  static Map<String, Object> read(Path file) throws IOException {
    return map(new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file)));
  }

  /** Returns a mapping; an empty one for null. */
  @SuppressWarnings("unchecked")
  static Map<String, Object> map(Object node) {
    return node == null ? Map.of() : (Map<String, Object>) node;
  }

  /** Returns the mapping that several keys lead to. */
  static Map<String, Object> map(Map<String, Object> node, String... keys) {
    Map<String, Object> inner = node;
    for (String key : keys) {
      inner = map(inner.get(key));
    }
    return inner;
  }

  /** Returns the steps of a job or of a composite action. */
  static List<Map<String, Object>> steps(Map<String, Object> node) {
    return ((List<?>) node.get("steps")).stream().map(Yaml::map).toList();
  }

  /** Returns a text; an empty one for null. */
  static String text(Object node) {
    return node == null ? "" : node.toString();
  }
}
