package dinosaurus.harness.similarity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Stands in for JPlag: finds the first two submissions alike, and writes what JPlag writes. */
public final class FakeJplag {

  private static final String SIMILARITY = "{\"AVG\":0.876,\"MAX\":0.9}";
  private static final String MATCH =
      "{\"id1\":\"s00002\",\"id2\":\"s00001\",\"matches\":[{\"%1$s\":\"s00002/F1.java\","
          + "\"%2$s\":\"s00001/F1.java\",\"startInFirst\":{\"line\":2},\"endInFirst\":{\"line\":3},"
          + "\"startInSecond\":{\"line\":1},\"endInSecond\":{\"line\":2},\"tokens\":17}]}";

  private FakeJplag() {}

  /** Does what the command line and the jar's own {@code behaviour} say. */
  public static void main(String[] arguments) throws IOException {
    String behaviour;
    try (InputStream in = FakeJplag.class.getResourceAsStream("/behaviour")) {
      behaviour = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    if (behaviour.equals("fails")) {
      System.out.println("Not enough valid submissions!");
      System.exit(1);
    }
    require(arguments, "--mode=RUN");
    if (!Files.exists(Path.of(value(arguments, "--base-code="), "Stub.java"))) {
      throw new IOException("There is no base code.");
    }
    boolean old = behaviour.equals("6.0");
    Path result = Path.of(value(arguments, "--result-file=") + (old ? ".zip" : ".jplag"));
    write(result, behaviour.equals("garbage") ? Map.of("a", "b") : old ? version60() : version62());
  }

  private static Map<String, String> version60() {
    Map<String, String> entries = new LinkedHashMap<>();
    entries.put(
        "overview.json",
        "{\"jplag_version\":{\"major\":6,\"minor\":0,\"patch\":0},\"failed_submission_names\":[],"
            + "\"top_comparisons\":[{\"first_submission\":\"s00001\",\"second_submission\":\"s00002\","
            + "\"similarities\":"
            + SIMILARITY
            + "}]}");
    entries.put("s00002-s00001.json", MATCH.formatted("firstFile", "secondFile"));
    return entries;
  }

  private static Map<String, String> version62() {
    Map<String, String> entries = new LinkedHashMap<>();
    entries.put(
        "runInformation.json",
        "{\"version\":{\"major\":6,\"minor\":2,\"patch\":0},\"failedSubmissionNames\":[\"s00003\"]}");
    entries.put(
        "topComparisons.json",
        "[{\"firstSubmission\":\"s00001\",\"secondSubmission\":\"s00002\",\"similarities\":"
            + SIMILARITY
            + "},{\"firstSubmission\":\"../x\",\"secondSubmission\":\"s00002\",\"similarities\":{}}]");
    entries.put(
        "comparisons/s00002-s00001.json", MATCH.formatted("firstFileName", "secondFileName"));
    return entries;
  }

  private static void write(Path file, Map<String, String> entries) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private static void require(String[] arguments, String wanted) throws IOException {
    if (!Arrays.asList(arguments).contains(wanted)) {
      throw new IOException("There is no " + wanted);
    }
  }

  private static String value(String[] arguments, String option) throws IOException {
    return Arrays.stream(arguments)
        .filter(argument -> argument.startsWith(option))
        .map(argument -> argument.substring(option.length()))
        .findFirst()
        .orElseThrow(() -> new IOException("There is no " + option));
  }
}
