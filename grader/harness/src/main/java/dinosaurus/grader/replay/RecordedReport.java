package dinosaurus.grader.replay;

import dinosaurus.grader.score.Reproduction;
import dinosaurus.grader.score.Reproduction.FreshDraw;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds what a {@code report.json} says about a score and how to come to it.
 *
 * @param submission the name of the submission, which decides the fresh cases
 * @param earned the points of every graded test, by its id, in the order of the report
 * @param reproduction what it takes to come to the same score
 */
public record RecordedReport(
    String submission, Map<String, Integer> earned, Reproduction reproduction) {

  private static final JsonMapper MAPPER = new JsonMapper();

  /**
   * Reads a report.
   *
   * @param file a {@code report.json} of {@code dino grade}
   * @return what it says
   * @throws IOException if the file can't be read
   * @throws IllegalArgumentException if it isn't such a report; the message says what is missing
   */
  public static RecordedReport read(Path file) throws IOException {
    String text = Files.readString(file);
    try {
      return of(MAPPER.readTree(text));
    } catch (JacksonException e) {
      throw refused(file, e.getOriginalMessage(), e);
    } catch (IllegalArgumentException e) {
      throw refused(file, e.getMessage(), e);
    }
  }

  private static IllegalArgumentException refused(Path file, String why, Exception cause) {
    return new IllegalArgumentException(
        file + " isn't the report.json of a submission that dino graded: " + why, cause);
  }

  private static RecordedReport of(JsonNode root) {
    JsonNode how = root.required("reproduction");
    Map<String, Integer> earned = new LinkedHashMap<>();
    for (JsonNode exercise : root.required("exercises")) {
      for (JsonNode test : exercise.required("tests")) {
        earned.put(test.required("id").asString(), test.required("earned").asInt());
      }
    }
    return new RecordedReport(
        root.required("submission").asString(),
        earned,
        new Reproduction(
            how.required("assignment").asString(),
            how.required("submissionSha256").asString(),
            how.required("fixturesSha256").asString(),
            how.required("secondsPerCall").asLong(),
            how.required("followThrough").asBoolean(),
            Optional.ofNullable(how.get("fresh")).map(RecordedReport::draw)));
  }

  private static FreshDraw draw(JsonNode fresh) {
    return new FreshDraw(
        fresh.required("secretId").asString(), fresh.required("casesSha256").asString());
  }

  /** Returns the points of all tests together. */
  int total() {
    return earned.values().stream().mapToInt(Integer::intValue).sum();
  }
}
