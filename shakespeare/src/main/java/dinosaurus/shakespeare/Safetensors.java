package dinosaurus.shakespeare;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Holds named tensors in the safetensors format: eight bytes with the length of a header, the
 * header in JSON, and all numbers one after the other, little-endian. Python's library of that name
 * reads it, too.
 *
 * <p>The header's {@code __metadata__} has a SHA-256 of everything else, so that a damaged file is
 * noticed.
 *
 * @param metadata what there is to know of the tensors
 * @param tensors the tensors by name
 */
record Safetensors(SortedMap<String, String> metadata, SortedMap<String, Tensor> tensors) {

  /**
   * Holds one of the network's parameters.
   *
   * @param shape its dimensions
   * @param values its entries, the last dimension running fastest
   */
  record Tensor(long[] shape, float[] values) {

    /**
     * Checks that there are as many entries as the shape says.
     *
     * @throws IllegalArgumentException if there aren't
     */
    Tensor {
      long size = Arrays.stream(shape).reduce(1, Math::multiplyExact);
      if (size != values.length) {
        throw new IllegalArgumentException(
            "The shape " + Arrays.toString(shape) + " isn't that of " + values.length + " values.");
      }
    }
  }

  private static final String METADATA = "__metadata__";
  private static final String DIGEST = "sha256";
  private static final String TYPE = "F32";

  /** Returns the bytes of the file. */
  byte[] bytes() {
    JsonObject header = new JsonObject();
    JsonObject notes = new JsonObject();
    metadata.forEach(notes::addProperty);
    notes.addProperty(DIGEST, digest());
    header.add(METADATA, notes);
    int offset = 0;
    for (var tensor : tensors.entrySet()) {
      int end = offset + tensor.getValue().values().length * Float.BYTES;
      header.add(tensor.getKey(), entry(tensor.getValue(), offset, end));
      offset = end;
    }
    byte[] json = header.toString().getBytes(StandardCharsets.UTF_8);
    ByteBuffer file = littleEndian(Long.BYTES + json.length + offset);
    file.putLong(json.length).put(json);
    tensors.values().forEach(tensor -> put(file, tensor));
    return file.array();
  }

  /**
   * Reads the bytes of a file.
   *
   * @throws IllegalArgumentException if they are damaged, or aren't such a file
   */
  static Safetensors of(byte[] bytes) {
    Safetensors read;
    boolean same;
    try {
      read = read(bytes);
      same = Arrays.equals(read.bytes(), bytes);
    } catch (RuntimeException | OutOfMemoryError e) {
      throw new IllegalArgumentException("It isn't a whole safetensors file of this program.", e);
    }
    if (!same) {
      throw new IllegalArgumentException("Its SHA-256 isn't the one written in it.");
    }
    return read;
  }

  private static Safetensors read(byte[] bytes) {
    ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    byte[] json = new byte[Math.toIntExact(file.getLong())];
    file.get(json);
    JsonObject header =
        JsonParser.parseString(new String(json, StandardCharsets.UTF_8)).getAsJsonObject();
    SortedMap<String, String> metadata = metadata(header.remove(METADATA).getAsJsonObject());
    SortedMap<String, Tensor> tensors = new TreeMap<>();
    for (var entry : header.entrySet()) {
      tensors.put(entry.getKey(), tensor(entry.getValue().getAsJsonObject(), file.slice()));
    }
    return new Safetensors(metadata, tensors);
  }

  private static JsonObject entry(Tensor tensor, int start, int end) {
    JsonObject entry = new JsonObject();
    entry.addProperty("dtype", TYPE);
    entry.add("shape", array(tensor.shape()));
    entry.add("data_offsets", array(start, end));
    return entry;
  }

  private static JsonElement array(long... numbers) {
    return JsonParser.parseString(Arrays.toString(numbers));
  }

  private static SortedMap<String, String> metadata(JsonObject notes) {
    SortedMap<String, String> metadata = new TreeMap<>();
    notes.entrySet().forEach(note -> metadata.put(note.getKey(), note.getValue().getAsString()));
    metadata.remove(DIGEST);
    return metadata;
  }

  private static Tensor tensor(JsonObject entry, ByteBuffer data) {
    if (!entry.get("dtype").getAsString().equals(TYPE)) {
      throw new IllegalArgumentException("A tensor isn't of type " + TYPE + ".");
    }
    int start = entry.getAsJsonArray("data_offsets").get(0).getAsInt();
    int end = entry.getAsJsonArray("data_offsets").get(1).getAsInt();
    float[] values = new float[(end - start) / Float.BYTES];
    data.slice(start, end - start).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
    long[] shape =
        entry.getAsJsonArray("shape").asList().stream().mapToLong(JsonElement::getAsLong).toArray();
    return new Tensor(shape, values);
  }

  private String digest() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(metadata.toString().getBytes(StandardCharsets.UTF_8));
      for (Map.Entry<String, Tensor> tensor : tensors.entrySet()) {
        Tensor content = tensor.getValue();
        String name = tensor.getKey() + Arrays.toString(content.shape());
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        ByteBuffer data = littleEndian(content.values().length * Float.BYTES);
        put(data, content);
        digest.update(data.array());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }

  private static void put(ByteBuffer buffer, Tensor tensor) {
    for (float value : tensor.values()) {
      buffer.putFloat(value);
    }
  }

  private static ByteBuffer littleEndian(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }
}
