package dinosaurus.harness;

import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.Case;
import dinosaurus.rubric.ClipTests;
import dinosaurus.toolkit.Rnn;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * A copy of this repository in which the students' jars are where the launcher builds them. They
 * are packed from the classes under test; of the console there is a manifest alone.
 */
public final class BuiltCopy {

  /** What the students' tests run on; the same as their {@code pom.xml} asks for. */
  private static final Pattern LIBRARY =
      Pattern.compile(
          "(apiguardian|ejml|jackson|jspecify|jte-runtime|junit|opentest4j|picocli)-.*\\.jar");

  private static final Map<String, Class<?>> OURS =
      Map.of(
          "toolkit", Rnn.class,
          "assignment", Exercise.class,
          "fixtures", Case.class,
          "rubric", ClipTests.class);

  private BuiltCopy() {}

  /** Makes the copy in a new folder, and returns that. */
  public static Path in(Path folder) throws IOException {
    Clone.copy(Home.FOLDER, folder);
    Path built = folder.resolve("grader/console/target/dino");
    Path lib = Files.createDirectories(built.resolve("lib"));
    List<String> names = new ArrayList<>();
    for (var ours : OURS.entrySet()) {
      String name = "dinosaurus-" + ours.getKey() + "-1.0.0.jar";
      names.add(name);
      Files.write(lib.resolve(name), packed(ours.getValue()));
    }
    for (String path : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path library = Path.of(path);
      if (LIBRARY.matcher(library.getFileName().toString()).matches()) {
        names.add(library.getFileName().toString());
        Files.copy(library, lib.resolve(library.getFileName()));
      }
    }
    Files.write(built.resolve("dino.jar"), launcher(names));
    return folder;
  }

  private static byte[] launcher(List<String> libraries) throws IOException {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(Attributes.Name.MAIN_CLASS, "dinosaurus.console.Dino");
    attributes.put(
        Attributes.Name.CLASS_PATH,
        libraries.stream().map(name -> "lib/" + name).collect(Collectors.joining(" ")));
    return jar(manifest, Map.of());
  }

  /** Packs the classes and resources that lie where a class does, a folder or a jar. */
  private static byte[] packed(Class<?> type) throws IOException {
    Path place = place(type);
    if (Files.isRegularFile(place)) {
      return Files.readAllBytes(place);
    }
    Map<String, byte[]> entries = new TreeMap<>();
    try (Stream<Path> files = Files.walk(place)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        entries.put(place.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    return jar(manifest, entries);
  }

  private static byte[] jar(Manifest manifest, Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
      for (var entry : entries.entrySet()) {
        if (!entry.getKey().equals(JarFile.MANIFEST_NAME)) {
          jar.putNextEntry(new ZipEntry(entry.getKey()));
          jar.write(entry.getValue());
        }
      }
    }
    return bytes.toByteArray();
  }

  private static Path place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
