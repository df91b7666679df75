package dinosaurus.harness.command;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Spoils a text: of JSON, every part in turn becomes something else, or is missing. */
final class Spoiling {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final List<String> OTHERS =
      List.of("null", "7", "-1.5", "\"x\"", "[]", "{}", "[null]", "true", "1e999");

  private Spoiling() {}

  /** Returns spoilt copies of a text, at most so many, drawn by chance, the worst among them. */
  static List<byte[]> all(byte[] text, Random random, int most) {
    List<byte[]> spoilt = new ArrayList<>();
    if (text[0] == '{') {
      JsonNode root = MAPPER.readTree(text);
      spoil(root, root, spoilt);
    }
    Collections.shuffle(spoilt, random);
    List<byte[]> chosen = new ArrayList<>(spoilt.subList(0, Math.min(most, spoilt.size())));
    for (String other : OTHERS) {
      chosen.add(other.getBytes(StandardCharsets.UTF_8));
    }
    chosen.add(new byte[0]);
    chosen.add(Arrays.copyOf(text, random.nextInt(text.length)));
    chosen.add("[".repeat(100_000).getBytes(StandardCharsets.UTF_8));
    int at = text.length / 2;
    chosen.add(
        ByteBuffer.allocate(text.length + 1)
            .put(text, 0, at)
            .put((byte) 0xFF)
            .put(text, at, text.length - at)
            .array());
    return chosen;
  }

  /** Adds the whole text with each part of a node in turn spoilt. */
  private static void spoil(JsonNode root, JsonNode node, List<byte[]> spoilt) {
    if (node instanceof ObjectNode object) {
      for (String key : List.copyOf(object.propertyNames())) {
        JsonNode whole = object.get(key);
        for (String other : OTHERS) {
          object.set(key, MAPPER.readTree(other));
          spoilt.add(MAPPER.writeValueAsBytes(root));
        }
        object.set(key, whole);
        spoil(root, whole, spoilt);
      }
      for (String key : List.copyOf(object.propertyNames())) {
        ObjectNode before = object.deepCopy();
        object.remove(key);
        spoilt.add(MAPPER.writeValueAsBytes(root));
        object.removeAll();
        object.setAll(before);
      }
    }
    if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        JsonNode whole = array.get(i);
        for (String other : OTHERS) {
          array.set(i, MAPPER.readTree(other));
          spoilt.add(MAPPER.writeValueAsBytes(root));
        }
        array.set(i, whole);
        spoil(root, whole, spoilt);
      }
    }
  }
}
