package dinosaurus.harness.kit;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Takes out of the repository's {@code pom.xml} files what a kit doesn't have or need: modules that
 * stay at home, libraries of tests that do, and the plugins that keep the repository in order, so
 * that a student's first build downloads little.
 */
final class KitPoms {

  private static final String POM = "pom.xml";
  private static final Set<String> HOUSEKEEPING =
      Set.of("maven-enforcer-plugin", "spotless-maven-plugin", "pitest-maven");

  private final Set<String> files;
  private final Map<String, Document> poms = new LinkedHashMap<>();

  private KitPoms(SortedMap<String, byte[]> kit) {
    this.files = kit.keySet();
    kit.forEach(
        (path, bytes) -> {
          if (path.equals(POM) || path.endsWith("/" + POM)) {
            poms.put(path, Xml.read(bytes));
          }
        });
  }

  /**
   * Edits the {@code pom.xml} files among a kit's files.
   *
   * @return the edited files by path
   */
  static SortedMap<String, byte[]> edited(SortedMap<String, byte[]> kit) {
    return new KitPoms(kit).edit();
  }

  private SortedMap<String, byte[]> edit() {
    poms.forEach((path, document) -> module(folder(path), document.getDocumentElement()));
    Element top = poms.get(POM).getDocumentElement();
    removeFrom(top, "dependencyManagement/dependencies/dependency", this::isUnused);
    removeFrom(
        top, "build/pluginManagement/plugins/plugin/configuration/compilerArgs", all -> true);
    Xml.all(top, "properties").stream()
        .flatMap(Xml::children)
        .filter(property -> isUnusedVersion(property.getTagName()))
        .forEach(Xml::remove);
    SortedMap<String, byte[]> edited = new TreeMap<>();
    poms.forEach((path, document) -> edited.put(path, Xml.write(document)));
    return edited;
  }

  private void module(String folder, Element project) {
    removeFrom(project, "modules/module", module -> isMissing(folder, module));
    removeFrom(project, "build/plugins/plugin", KitPoms::isHousekeeping);
    removeFrom(project, "build/pluginManagement/plugins/plugin", KitPoms::isHousekeeping);
    removeFrom(project, "profiles/profile/modules/module", module -> isMissing(folder, module));
    removeFrom(project, "profiles/profile", KitPoms::addsNothing);
    removeFrom(project, "build/resources/resource", resource -> isGone(folder, resource));
    if (files.stream().noneMatch(file -> file.startsWith(folder + "src/test/"))) {
      removeFrom(project, "dependencies/dependency", KitPoms::isForTests);
    }
  }

  private static void removeFrom(Element project, String path, Predicate<Element> condition) {
    Xml.all(project, path).stream().filter(condition).forEach(Xml::remove);
  }

  private static String folder(String path) {
    return path.substring(0, path.length() - POM.length());
  }

  private boolean isMissing(String folder, Element module) {
    return !files.contains(folder + Xml.text(module) + "/" + POM);
  }

  /** Tells whether a profile has neither a module nor a library that the kit has. */
  private static boolean addsNothing(Element profile) {
    return Xml.all(profile, "modules/module").isEmpty()
        && Xml.all(profile, "dependencies/dependency").isEmpty();
  }

  private boolean isGone(String folder, Element resource) {
    String directory = Xml.text(resource, "directory");
    String below = folder + directory.replaceFirst("^\\$\\{project.basedir}/", "") + "/";
    return !directory.endsWith("}")
        && !directory.contains("..")
        && files.stream().noneMatch(file -> file.startsWith(below));
  }

  private static boolean isHousekeeping(Element plugin) {
    return HOUSEKEEPING.contains(Xml.text(plugin, "artifactId"));
  }

  private static boolean isForTests(Element dependency) {
    return Xml.text(dependency, "scope").equals("test");
  }

  private boolean isUnused(Element managed) {
    return !Xml.text(managed, "type").equals("pom") && !used().contains(name(managed));
  }

  private Set<String> used() {
    return poms.values().stream()
        .flatMap(pom -> Xml.all(pom.getDocumentElement(), "dependencies/dependency").stream())
        .map(KitPoms::name)
        .collect(Collectors.toSet());
  }

  private static String name(Element dependency) {
    return Xml.text(dependency, "groupId") + ":" + Xml.text(dependency, "artifactId");
  }

  private boolean isUnusedVersion(String property) {
    return property.endsWith(".version")
        && poms.values().stream()
            .map(pom -> new String(Xml.write(pom), StandardCharsets.UTF_8))
            .noneMatch(text -> text.contains("${" + property + "}"));
  }
}
