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
import java.util.TreeSet;
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
    assertTrue(workflow.contains(" .ci/run\n"), workflow);
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
