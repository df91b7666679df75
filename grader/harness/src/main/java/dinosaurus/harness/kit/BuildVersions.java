package dinosaurus.harness.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows the versions that the top {@code pom.xml} of the repository gives.
 *
 * @param versions each version by the artifact or the property that has it
 */
record BuildVersions(Map<String, String> versions) {

  private static final Pattern PROPERTY = Pattern.compile("<([\\w.-]+\\.version)>([\\w.-]+)</");
  private static final Pattern ARTIFACT =
      Pattern.compile("<artifactId>([\\w.-]+)</artifactId>\\s*<version>([\\w.-]+)</version>");
  private static final Pattern BLANK = Pattern.compile("@([a-z][\\w.-]+)@");

  static BuildVersions of(Path home) throws IOException {
    String pom = Files.readString(home.resolve("pom.xml"));
    Map<String, String> versions = new HashMap<>();
    for (Pattern place : new Pattern[] {PROPERTY, ARTIFACT}) {
      place
          .matcher(pom)
          .results()
          .forEach(version -> versions.putIfAbsent(version.group(1), version.group(2)));
    }
    return new BuildVersions(versions);
  }

  /**
   * Fills in the versions that a kit's {@code pom.xml} leaves open, as in {@code @junit.version@}.
   *
   * @throws IllegalStateException if the repository gives no such version
   */
  String filledInto(String pom) {
    return BLANK
        .matcher(pom)
        .replaceAll(blank -> Matcher.quoteReplacement(version(blank.group(1))));
  }

  private String version(String name) {
    return Optional.ofNullable(versions.get(name))
        .orElseThrow(() -> new IllegalStateException("The top pom.xml has no version of " + name));
  }
}
