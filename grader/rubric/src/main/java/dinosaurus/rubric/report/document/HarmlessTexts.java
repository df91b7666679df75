package dinosaurus.rubric.report.document;

import dinosaurus.rubric.score.PlainText;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the texts of a report's file fit to be shown, whoever wrote it: a workflow may hand on a
 * file that a student's run could forge. A file of ours stays as it is.
 */
final class HarmlessTexts {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String LINES = "text";
  private static final String CHECKED_BY_ITSELF = "evidence";

  private HarmlessTexts() {}

  /** Returns the same with harmless texts. */
  static JsonNode in(JsonNode root) {
    return in("", root);
  }

  private static JsonNode in(String name, JsonNode node) {
    if (name.equals(CHECKED_BY_ITSELF)) {
      return node;
    }
    if (node.isString()) {
      String text = PlainText.block(node.stringValue());
      return NODES.stringNode(name.equals(LINES) ? text : text.replace('\n', ' '));
    }
    if (node.isArray()) {
      ArrayNode array = NODES.arrayNode();
      node.forEach(item -> array.add(in(name, item)));
      return array;
    }
    if (node.isObject()) {
      ObjectNode object = NODES.objectNode();
      for (Map.Entry<String, JsonNode> property : node.properties()) {
        object.set(property.getKey(), in(property.getKey(), property.getValue()));
      }
      return object;
    }
    return node;
  }
}
