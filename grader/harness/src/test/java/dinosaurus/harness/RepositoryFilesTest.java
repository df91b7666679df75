package dinosaurus.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What a repository's host and its visitors look for agrees with the rest of the repository. */
class RepositoryFilesTest {

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)(?:#([^)]+))?\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");
  private static final Pattern ACTION = Pattern.compile("uses: ([\\w/-]+@\\S+ # \\S+)");

  private static final Pattern MODULE = Pattern.compile("<module>(\\w+)</module>");
  private static final Pattern OURS =
      Pattern.compile(
          "<dependency>\\s*<groupId>dinosaurus</groupId>\\s*"
              + "<artifactId>dinosaurus-(\\w+)</artifactId>(.*?)</dependency>",
          Pattern.DOTALL);
  private static final Pattern ARROW =
      Pattern.compile("(?m)^  (\\w+)(?:\\[\"[^\"]*\"])? -(?:->|\\. [a-z ]+ \\.->) (\\w+)$");

  private final String pom = read("pom.xml");

  @Test
  void updatesAreLookedForWhereverThereAreVersions() throws IOException {
    Set<String> expected = new TreeSet<>(Set.of("maven /", "github-actions /"));
    folders("package.json").forEach(folder -> expected.add("npm " + folder));
    for (String name : List.of("grade.yml", "action.yml")) {
      folders(name).forEach(folder -> expected.add("github-actions " + folder));
    }
    Set<String> looked = new TreeSet<>();
    for (Map<?, ?> update : updates()) {
      List<?> folders =
          update.get("directory") == null
              ? (List<?>) update.get("directories")
              : List.of(update.get("directory"));
      folders.forEach(folder -> looked.add(update.get("package-ecosystem") + " " + folder));
    }
    assertEquals(expected, looked);
  }

  /** An arrow that leads where another way leads, too, is left out of the picture. */
  @Test
  void thePictureOfTheModulesShowsWhatTheirPomsSay() {
    Map<String, Set<String>> uses = new TreeMap<>();
    Set<String> expected = new TreeSet<>();
    for (Matcher module = MODULE.matcher(pom + read("grader/pom.xml")); module.find(); ) {
      String name = module.group(1);
      if (!name.equals("grader")) {
        String folder = name.matches("console|harness|rubric|worker") ? "grader/" + name : name;
        uses.put(name, used(read(folder + "/pom.xml"), false));
        used(read(folder + "/pom.xml"), true).forEach(one -> expected.add(name + " " + one));
      }
    }
    uses.forEach(
        (name, direct) ->
            direct.stream()
                .filter(one -> direct.stream().noneMatch(other -> leads(uses, other, one)))
                .forEach(one -> expected.add(name + " " + one)));
    Set<String> drawn = new TreeSet<>();
    for (Matcher arrow = ARROW.matcher(read("CONTRIBUTING.md")); arrow.find(); ) {
      drawn.add(arrow.group(1) + " " + arrow.group(2));
    }
    assertEquals(expected, drawn);
  }

  /** Returns the modules that a module uses, in its tests alone or otherwise. */
  private static Set<String> used(String pom, boolean inTests) {
    Set<String> used = new TreeSet<>();
    for (Matcher ours = OURS.matcher(pom); ours.find(); ) {
      if (ours.group(2).contains("<scope>test</scope>") == inTests) {
        used.add(ours.group(1));
      }
    }
    return used;
  }

  /** Tells whether a module uses another, itself or through others. */
  private static boolean leads(Map<String, Set<String>> uses, String from, String to) {
    return uses.get(from).contains(to)
        || uses.get(from).stream().anyMatch(next -> leads(uses, next, to));
  }

  /** Returns the folders with a file of a name, from the top on. */
  private static Set<String> folders(String name) throws IOException {
    try (Stream<Path> found =
        Files.find(Home.FOLDER, 6, (file, attributes) -> file.endsWith(name))) {
      return found
          .map(file -> Home.FOLDER.relativize(file).getParent().toString().replace('\\', '/'))
          .filter(folder -> !folder.matches("(.*/)?(node_modules|target)(/.*)?"))
          .map(folder -> "/" + folder)
          .collect(Collectors.toSet());
    }
  }

  @Test
  void whatIsHeldBackIsThereAndOfThatVersion() {
    String all = pom + read("shakespeare/pom.xml") + read("shakespeare/package.json");
    int held = 0;
    for (Map<?, ?> update : updates()) {
      for (Map<?, ?> rule : rules(update)) {
        String name = rule.get("dependency-name").toString();
        String artifact = name.substring(name.indexOf(':') + 1);
        assertTrue(all.contains(artifact) || artifact.equals("*"), name);
        if (rule.get("versions") != null) {
          String version = ((List<?>) rule.get("versions")).get(0).toString().substring(1);
          String property = artifact + ".version>";
          assertTrue(pom.contains("<" + property + version + "</" + property), name);
          held++;
        }
      }
    }
    assertEquals(2, held);
  }

  private static List<Map<?, ?>> updates() {
    return maps(yaml(".github/dependabot.yml").get("updates"));
  }

  private static List<Map<?, ?>> rules(Map<?, ?> update) {
    return update.get("ignore") == null ? List.of() : maps(update.get("ignore"));
  }

  private static List<Map<?, ?>> maps(Object list) {
    return ((List<?>) list).stream().<Map<?, ?>>map(item -> (Map<?, ?>) item).toList();
  }

  @Test
  void theCitationIsOfThisVersion() {
    Map<?, ?> citation = yaml("CITATION.cff");
    assertTrue(pom.contains("<version>" + citation.get("version") + "</version>"));
    assertEquals("1.2.0", citation.get("cff-version"));
    assertTrue(
        Set.of("message", "title", "authors").stream().allMatch(citation::containsKey),
        citation::toString);
    assertTrue(pom.contains("LICENSE-2.0") && citation.get("license").equals("Apache-2.0"));
  }

  @Test
  void theWorkflowRunsWhatAChangeHasToPassWithTheActionsOfTheKit() {
    String workflow = read(".github/workflows/ci.yml");
    assertTrue(workflow.contains("\n  push:\n"), workflow);
    assertTrue(workflow.contains(" .ci/run ${OPTION:+"), workflow);
    Set<String> actions = actions(workflow);
    assertFalse(actions.isEmpty());
    assertTrue(actions(read("student/kit/.github/workflows/grade.yml")).containsAll(actions));
  }

  private static Set<String> actions(String workflow) {
    return ACTION.matcher(workflow).results().map(use -> use.group(1)).collect(Collectors.toSet());
  }

  @Test
  void theLinksOfTheSecurityPageLeadSomewhere() {
    List<String> broken =
        LINK.matcher(read("SECURITY.md"))
            .results()
            .filter(link -> !leadsSomewhere(link.group(1), link.group(2)))
            .map(link -> link.group())
            .toList();
    assertEquals(List.of(), broken);
  }

  private static boolean leadsSomewhere(String file, String anchor) {
    return Files.exists(Home.FOLDER.resolve(file))
        && (anchor == null
            || HEADING
                .matcher(read(file))
                .results()
                .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
                .map(text -> text.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                .anyMatch(anchor::equals));
  }

  private static Map<?, ?> yaml(String file) {
    return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(read(file));
  }

  private static String read(String file) {
    try {
      return Files.readString(Home.FOLDER.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
