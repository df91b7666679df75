package dinosaurus.harness.leak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.harness.Home;
import dinosaurus.harness.leak.LeakSearch.Finding;
import dinosaurus.harness.leak.Leaks.Leak;
import dinosaurus.harness.sandbox.ClassPaths;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The search finds every planted leak, and nothing where there is none. */
class LeakSearchTest {

  private static final byte[] PUBLIC_CASE = Leaks.file("fixtures/public/clip/bound-10.json");
  private static final byte[] STUB = Leaks.file("examples/stub-untouched/DinosaurModel.java");

  private static LeakSearch search;

  @TempDir Path folder;

  @BeforeAll
  static void derive() throws IOException {
    search = LeakSearch.of(Home.FOLDER, Map.of());
  }

  @TestFactory
  Stream<DynamicTest> findsEveryPlantedLeak() {
    Map<String, Leak> leaks = Leaks.all();
    assertTrue(leaks.size() >= 20, "only " + leaks.size() + " leaks are planted");
    return leaks.entrySet().stream()
        .map(leak -> DynamicTest.dynamicTest(leak.getKey(), () -> finds(leak.getValue())));
  }

  @TestFactory
  Stream<DynamicTest> findsNothingOfWhatTheGuideSaysThatItMisses() {
    return Leaks.missed().entrySet().stream()
        .map(
            leak ->
                DynamicTest.dynamicTest(
                    leak.getKey(), () -> assertEquals(List.of(), findings(leak.getValue()))));
  }

  private List<Finding> findings(String text) throws IOException {
    Path kit = Files.createTempDirectory(folder, "kit");
    plant(kit, new Leak("a.txt", bytes(text)));
    return search.in(kit);
  }

  @Test
  void readsALongListAndALongTextToTheEnd() throws IOException {
    String list = "12, 0x7f, 'a', \"\\u0041\", 3f 3f 3f,\n".repeat(100_000);
    assertEquals(List.of(), findings(list));
    assertFalse(findings("1,".repeat(200_000) + Leaks.VALUE).isEmpty());
  }

  @Test
  void looksIntoAPublicCaseThatIsNoLongerTheSame() throws IOException {
    String text = new String(PUBLIC_CASE, StandardCharsets.UTF_8);
    assertEquals(List.of(), findings(text));
    assertFalse(findings(text + Leaks.VALUE).isEmpty());
  }

  private void finds(Leak leak) throws IOException {
    Path kit = Files.createTempDirectory(folder, "kit");
    plant(kit, leak);
    List<Finding> findings = search.in(kit);
    assertTrue(
        findings.stream().anyMatch(finding -> names(finding, leak)), () -> "found " + findings);
  }

  private static boolean names(Finding finding, Leak leak) {
    return leak.path().startsWith(finding.place()) || finding.place().startsWith(leak.path());
  }

  @Test
  void findsNothingInWhatIsPublicHoweverItIsPacked() throws IOException {
    plant(folder, new Leak("a/plain.json", PUBLIC_CASE));
    plant(folder, new Leak("b/base64.txt", Hiding.base64(PUBLIC_CASE)));
    plant(folder, new Leak("c/packed.zip", Hiding.zip("inside.gz", Hiding.gzip(PUBLIC_CASE))));
    plant(folder, new Leak("d/DinosaurModel.java", STUB));
    plant(folder, new Leak("e/stub.jar", Hiding.zip("DinosaurModel.java", STUB)));
    plant(folder, new Leak("f/README.md", bytes("A public case: 10.5 and 3.14159265358979.")));
    assertEquals(List.of(), search.in(folder));
  }

  /** Kits for CI ship the worker. */
  @Test
  void findsNothingInWhatTheWorkerRunsOn() throws IOException {
    for (Path part : ClassPaths.worker()) {
      assertEquals(List.of(), search.in(part), part::toString);
    }
  }

  @Test
  void namesTheFileTheWayIntoItAndTheSource() throws IOException {
    byte[] secret = Leaks.file("fixtures/hidden/clip/bound-7.json");
    plant(folder, new Leak("lib/a.jar", Hiding.zip("b.json", secret)));
    assertTrue(
        search
            .in(folder)
            .contains(
                new Finding(
                    "lib/a.jar > b.json", "the same as fixtures/hidden/clip/bound-7.json")));
  }

  @Test
  void searchesASingleFile() throws IOException {
    plant(folder, new Leak("a.txt", bytes("see hidden/clip/bound-7")));
    assertEquals(
        List.of(new Finding("a.txt", "the name of the case hidden/clip/bound-7")),
        search.in(folder.resolve("a.txt")));
  }

  private static void plant(Path kit, Leak leak) throws IOException {
    Path file = kit.resolve(leak.path());
    Files.createDirectories(file.getParent());
    Files.write(file, leak.bytes());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
