package dinosaurus.harness.similarity;

import dinosaurus.harness.similarity.Jplag.JplagException;
import dinosaurus.harness.similarity.SimilarPair.Kind;
import dinosaurus.harness.similarity.SimilarPair.Lines;
import dinosaurus.harness.similarity.SimilarPair.Passage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the file that JPlag 6 writes: {@code overview.json} in 6.0, several files since 6.1. */
final class JplagResult {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final int MOST_PASSAGES = 8;
  private static final long MOST_BYTES = 64 << 20;

  private final ZipFile zip;
  private final JplagFiles files;

  private JplagResult(ZipFile zip, JplagFiles files) {
    this.zip = zip;
    this.files = files;
  }

  /**
   * Reads the pairs.
   *
   * @param file the result
   * @param files what JPlag was given
   * @param given how many submissions there are in the class
   * @param most how many pairs to list
   * @throws JplagException if the file isn't such a result
   */
  static SimilarityReport read(Path file, JplagFiles files, int given, int most)
      throws IOException, JplagException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return new JplagResult(zip, files).report(given, most);
    } catch (JacksonException | ZipException e) {
      throw new JplagException("JPlag's result can't be read; dino knows that of JPlag 6.");
    }
  }

  private SimilarityReport report(int given, int most) throws IOException, JplagException {
    JsonNode overview = json("overview.json");
    JsonNode pairs = json("topComparisons.json");
    JsonNode run = json("runInformation.json");
    JsonNode list = pairs.isArray() ? pairs : overview.path("top_comparisons");
    JsonNode version = run.isObject() ? run.path("version") : overview.path("jplag_version");
    if (!list.isArray()) {
      throw new JplagException("JPlag's result lists no comparisons; dino knows that of JPlag 6.");
    }
    List<SimilarPair> found = new ArrayList<>();
    for (JsonNode pair : list) {
      if (found.size() < most) {
        alike(pair).ifPresent(found::add);
      }
    }
    String method =
        "JPlag %s.%s".formatted(version.path("major").asInt(), version.path("minor").asInt());
    int failed =
        Math.max(
            run.path("failedSubmissionNames").size(),
            overview.path("failed_submission_names").size());
    int compared = files.count() - failed;
    return new SimilarityReport(
        method, compared, given - compared, 0, found, Math.max(0, list.size() - most));
  }

  private Optional<SimilarPair> alike(JsonNode pair) throws IOException {
    String first = either(pair, "firstSubmission", "first_submission").asString("");
    String second = either(pair, "secondSubmission", "second_submission").asString("");
    Optional<ComparedSubmission> one = files.submission(first);
    Optional<ComparedSubmission> two = files.submission(second);
    if (one.isEmpty() || two.isEmpty()) {
      return Optional.empty();
    }
    int percent = (int) Math.floor(100 * pair.path("similarities").path("AVG").asDouble(0));
    JsonNode comparison = comparison(first, second);
    boolean swapped = comparison.path("id1").asString(first).equals(second);
    List<Passage> passages = new ArrayList<>();
    int tokens = 0;
    for (JsonNode match : comparison.path("matches")) {
      tokens += match.path("tokens").asInt();
      if (passages.size() < MOST_PASSAGES) {
        passage(match, swapped ? second : first, swapped ? first : second)
            .map(passage -> swapped ? new Passage(passage.second(), passage.first()) : passage)
            .ifPresent(passages::add);
      }
    }
    return Optional.of(
        new SimilarPair(
            Kind.JPLAG, List.of(one.get().name(), two.get().name()), percent, tokens, passages));
  }

  private Optional<Passage> passage(JsonNode match, String first, String second) {
    Optional<Lines> here = lines(match, first, "first");
    Optional<Lines> there = lines(match, second, "second");
    return here.flatMap(lines -> there.map(other -> new Passage(lines, other)));
  }

  private Optional<Lines> lines(JsonNode match, String id, String side) {
    String place = side.equals("first") ? "First" : "Second";
    return files.lines(
        id,
        either(match, side + "FileName", side + "File").asString(""),
        match.path("startIn" + place).path("line").asInt(0),
        match.path("endIn" + place).path("line").asInt(0));
  }

  private JsonNode comparison(String first, String second) throws IOException {
    for (String name : List.of(first + "-" + second, second + "-" + first)) {
      for (String folder : List.of("comparisons/", "")) {
        JsonNode found = json(folder + name + ".json");
        if (found.isObject()) {
          return found;
        }
      }
    }
    return MAPPER.missingNode();
  }

  private static JsonNode either(JsonNode node, String newer, String older) {
    return Stream.of(newer, older)
        .map(node::path)
        .filter(JsonNode::isString)
        .findFirst()
        .orElse(MAPPER.missingNode());
  }

  /** Reads an entry; a missing node if there is none. */
  private JsonNode json(String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      return MAPPER.missingNode();
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return MAPPER.readTree(in.readNBytes((int) MOST_BYTES));
    }
  }
}
