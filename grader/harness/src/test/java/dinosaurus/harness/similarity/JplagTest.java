package dinosaurus.harness.similarity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dinosaurus.harness.results.ResultFiles;
import dinosaurus.harness.similarity.Jplag.JplagException;
import dinosaurus.harness.similarity.SimilarPair.Lines;
import dinosaurus.harness.similarity.SimilarPair.Passage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JPlag isn't part of this project: a stand-in writes what JPlag documents. */
class JplagTest {

  private static final List<ComparedSubmission> WORKS =
      List.of(
          MadeUpClass.work("<script>", "class A {\n  int a;\n}"),
          MadeUpClass.work("--help", "// B\nclass B {\n  int b;\n}"),
          MadeUpClass.work("third", "class C {}"),
          new ComparedSubmission("nothing", Optional::empty));

  @TempDir Path folder;

  private SimilarityReport compare(String behaviour)
      throws IOException, JplagException, InterruptedException {
    Path jar = jar(behaviour);
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    return new Jplag(jar, java, Duration.ofMinutes(1)).compare(WORKS, CommonCode.find());
  }

  private Path jar(String behaviour) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, FakeJplag.class.getName());
    Path jar = folder.resolve("jplag.jar");
    String type = FakeJplag.class.getName().replace('.', '/') + ".class";
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
        InputStream in = FakeJplag.class.getResourceAsStream("/" + type)) {
      out.putNextEntry(new ZipEntry(type));
      in.transferTo(out);
      out.putNextEntry(new ZipEntry("behaviour"));
      out.write(behaviour.getBytes(StandardCharsets.UTF_8));
    }
    return jar;
  }

  @ParameterizedTest
  @CsvSource({"6.0, JPlag 6.0, 3", "6.2, JPlag 6.2, 2"})
  void readsTheResultsOfBothFormats(String version, String method, int compared) throws Exception {
    SimilarityReport report = compare(version);
    Passage passage =
        new Passage(new Lines("DinosaurModel.java", 1, 2), new Lines("DinosaurModel.java", 2, 3));
    SimilarPair alike =
        new SimilarPair(
            SimilarPair.Kind.JPLAG, List.of("<script>", "--help"), 87, 17, List.of(passage));
    assertEquals(
        new SimilarityReport(method, compared, 4 - compared, 0, List.of(alike), 0), report);
  }

  @ParameterizedTest
  @CsvSource({
    "fails, JPlag failed with exit code 1: Not enough valid submissions!",
    "garbage, JPlag's result lists no comparisons; dino knows that of JPlag 6."
  })
  void saysInOneLineWhyThereIsNothing(String behaviour, String message) {
    assertEquals(
        message, assertThrows(JplagException.class, () -> compare(behaviour)).getMessage());
  }

  @Test
  void keepsWhatWasFound() throws Exception {
    SimilarityReport report = compare("6.2");
    report.write(folder);
    assertEquals(Optional.of(report), SimilarityReport.read(folder));
    Files.writeString(folder.resolve(ResultFiles.SIMILARITY), "{");
    assertEquals(Optional.empty(), SimilarityReport.read(folder));
  }
}
