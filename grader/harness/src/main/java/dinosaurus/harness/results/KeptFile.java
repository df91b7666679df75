package dinosaurus.harness.results;

import dinosaurus.fixtures.Sha256;
import dinosaurus.rubric.report.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Keeps a record as JSON with a digest, and believes a file alone whose digest fits.
 *
 * <p>That guards against damage and against editing without a thought, not against forgery: the
 * digest needs no secret.
 *
 * @param <T> the record's type
 */
public final class KeptFile<T> {

  private static final String DIGEST = "digest";
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\n]]");

  private final Class<T> type;

  /** Says in what condition a file was found. */
  public enum Condition {
    /** It is as dino left it. */
    WHOLE("is as dino left it"),
    /** It isn't there. */
    MISSING("is missing"),
    /** It is none of dino's. */
    MALFORMED("is malformed"),
    /** It says something else than dino wrote. */
    EDITED("was edited");

    private final String words;

    Condition(String words) {
      this.words = words;
    }

    /** Returns what to say behind the name of the file. */
    public String words() {
      return words;
    }
  }

  /**
   * Holds what was found in a file.
   *
   * @param value what it says; nothing unless it is whole
   * @param condition the condition of the file
   */
  public record Kept<T>(Optional<T> value, Condition condition) {

    static <T> Kept<T> whole(T value) {
      return new Kept<>(Optional.of(value), Condition.WHOLE);
    }

    static <T> Kept<T> unusable(Condition condition) {
      return new Kept<>(Optional.empty(), condition);
    }
  }

  /** Creates what keeps records of a type. */
  public KeptFile(Class<T> type) {
    this.type = type;
  }

  /** Writes a record to a file: the same bytes every time. */
  public void write(Path file, T value) throws IOException {
    ObjectNode node = MAPPER.valueToTree(value);
    node.put(DIGEST, digest(node));
    AtomicFile.write(file, text(node) + "\n");
  }

  /**
   * Reads a file.
   *
   * @throws IOException if it is there, but can't be read
   */
  public Kept<T> read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return Kept.unusable(Condition.MISSING);
    }
    try {
      return read(MAPPER.readTree(Files.readAllBytes(file)));
    } catch (JacksonException e) {
      return Kept.unusable(Condition.MALFORMED);
    }
  }

  private Kept<T> read(JsonNode root) {
    if (!(root instanceof ObjectNode node) || !node.path(DIGEST).isString()) {
      return Kept.unusable(Condition.MALFORMED);
    }
    String digest = node.remove(DIGEST).stringValue();
    return digest.equals(digest(node))
        ? Kept.whole(MAPPER.treeToValue(node, type))
        : Kept.unusable(Condition.EDITED);
  }

  private static String digest(ObjectNode node) {
    return Sha256.hex(text(node).getBytes(StandardCharsets.UTF_8));
  }

  /** Names of files are kept to the character: what would draw on a terminal stands escaped. */
  private static String text(ObjectNode node) {
    String text = MAPPER.writeValueAsString(node).replace("\r\n", "\n");
    return INVISIBLE.matcher(text).replaceAll(found -> escaped(found.group()));
  }

  private static String escaped(String character) {
    return character
        .chars()
        .mapToObj(unit -> "\\\\u%04X".formatted(unit))
        .collect(Collectors.joining());
  }
}
