package dinosaurus.reference.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dinosaurus.toolkit.Gradients;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ejml.simple.SimpleMatrix;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the figures of the original notebook, and finds their like in gradients. */
final class Notebook {

  static final double RELATIVE = 1e-12;

  private static final JsonNode ROOT = read();
  private static final Pattern ENTRY = Pattern.compile("(\\w+)\\[(\\d+)](?:\\[(\\d+)])?");

  private Notebook() {}

  static JsonNode get(String name) {
    return ROOT.get(name);
  }

  static List<Integer> integers(JsonNode array) {
    return array.valueStream().map(JsonNode::intValue).toList();
  }

  static Map<String, SimpleMatrix> matrices(Gradients gradients) {
    return Map.of(
        "dWax", gradients.dWax(),
        "dWaa", gradients.dWaa(),
        "dWya", gradients.dWya(),
        "db", gradients.db(),
        "dby", gradients.dby());
  }

  /** Compares the entries that an object names as the notebook does: "dWaa[1][2]", "db[4]". */
  static void assertEntries(JsonNode expected, Gradients actual) {
    for (Map.Entry<String, JsonNode> figure : expected.properties()) {
      Matcher entry = ENTRY.matcher(figure.getKey());
      entry.matches();
      int row = Integer.parseInt(entry.group(2));
      int column = entry.group(3) == null ? 0 : Integer.parseInt(entry.group(3));
      double value = matrices(actual).get(entry.group(1)).get(row, column);
      assertNear(figure.getValue().doubleValue(), value, figure.getKey());
    }
  }

  /** Compares how many entries of each gradient lie on the bound. */
  static void assertClipped(JsonNode expected, Gradients actual, double bound) {
    for (Map.Entry<String, JsonNode> figure : expected.properties()) {
      SimpleMatrix matrix = matrices(actual).get(figure.getKey());
      int clipped = 0;
      for (int i = 0; i < matrix.getNumElements(); i++) {
        clipped += Math.abs(matrix.get(i)) == bound ? 1 : 0;
      }
      assertEquals(figure.getValue().intValue(), clipped, figure.getKey());
    }
  }

  static void assertNear(double expected, double actual, String what) {
    assertEquals(expected, actual, RELATIVE * Math.abs(expected), what);
  }

  private static JsonNode read() {
    InputStream resource = Notebook.class.getResourceAsStream("notebook.json");
    return JsonMapper.shared().readTree(resource);
  }
}
