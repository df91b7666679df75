package dinosaurus.harness.attacks;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import dinosaurus.harness.Examples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Hands in archives, folders and files that attack whoever opens them, and says what becomes of
 * each; what is found in one is the stub.
 */
final class HandedIn {

  private static final String MODEL = "DinosaurModel.java";
  private static final String NOTHING = "no submission";
  private static final String STUB = "not implemented";
  private static final int MANY_FILES = 20_001;

  private final Path folder;
  private final byte[] stub;
  private final Map<String, String> expected = new TreeMap<>();

  /**
   * Creates what is handed in.
   *
   * @param folder an empty folder
   */
  HandedIn(Path folder) throws IOException {
    this.folder = folder;
    this.stub = Files.readAllBytes(Examples.FOLDER.resolve("stub-untouched").resolve(MODEL));
  }

  /** Writes everything, and returns how each ends, by its name. */
  Map<String, String> write() throws IOException {
    paths();
    bombs();
    broken();
    names();
    links();
    sources();
    return expected;
  }

  private interface Packing {
    void into(Packed zip) throws IOException;
  }

  private void zip(String name, String outcome, Packing packing) throws IOException {
    try (Packed zip = new Packed(folder.resolve(name + ".zip"))) {
      packing.into(zip);
    }
    expected.put(name, outcome);
  }

  private void file(String name, String outcome, String path, byte[] content) throws IOException {
    Path file = folder.resolve(name).resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
    expected.put(name, outcome);
  }

  private void paths() throws IOException {
    zip("slip", NOTHING, zip -> zip.add("../../escaped.java", stub).add(MODEL, stub));
    zip("slip-windows", NOTHING, zip -> zip.add("..\\..\\escaped.java", stub).add(MODEL, stub));
    zip("absolute", NOTHING, zip -> zip.add("/tmp/escaped.java", stub).add(MODEL, stub));
    zip("drive", NOTHING, zip -> zip.add("C:/escaped.java", stub).add(MODEL, stub));
    zip("dots", STUB, zip -> zip.add("./a/./" + MODEL, stub));
  }

  private void bombs() throws IOException {
    zip("bomb", NOTHING, zip -> zip.zeros(MODEL, 300));
    // What isn't Java is never unpacked, so that it blows up nothing and costs nobody points.
    zip("bomb-beside", STUB, zip -> zip.add(MODEL, stub).zeros("zeros.bin", 300));
    zip(
        "many",
        NOTHING,
        zip -> {
          for (int i = 0; i < MANY_FILES; i++) {
            zip.add("file" + i, new byte[0]);
          }
        });
    byte[] inner = Files.readAllBytes(folder.resolve("dots.zip"));
    zip("nested", STUB, zip -> zip.add("inner.zip", inner));
    byte[] bomb = Files.readAllBytes(folder.resolve("bomb.zip"));
    zip("nested-bomb", NOTHING, zip -> zip.add("inner.zip", bomb));
    byte[] slip = Files.readAllBytes(folder.resolve("slip.zip"));
    zip("nested-slip", NOTHING, zip -> zip.add("inner.zip", slip));
    file("large", NOTHING, MODEL, new byte[100 << 20]);
  }

  private void broken() throws IOException {
    byte[] whole = Files.readAllBytes(folder.resolve("dots.zip"));
    Files.write(folder.resolve("cut.zip"), Arrays.copyOf(whole, whole.length / 2));
    expected.put("cut", NOTHING);
    Files.write(folder.resolve("no-zip.zip"), stub);
    expected.put("no-zip", NOTHING);
    Files.write(folder.resolve("no-tar.tar.gz"), whole);
    expected.put("no-tar", NOTHING);
    Files.write(folder.resolve("nothing.zip"), new byte[0]);
    expected.put("nothing", NOTHING);
    zip("empty", NOTHING, zip -> {});
  }

  private void names() throws IOException {
    zip("control", STUB, zip -> zip.add("a\u0007\n\u202e\u001b[31m/" + MODEL, stub));
    zip("emoji", STUB, zip -> zip.add("\ud83e\udd96/" + MODEL, stub));
    zip("long", STUB, zip -> zip.add("x".repeat(300) + "/" + MODEL, stub));
    zip("too-long", NOTHING, zip -> zip.add("x/".repeat(1_000) + MODEL, stub));
    zip("twice", NOTHING, zip -> zip.add(MODEL, stub).add(MODEL, "class A {}".getBytes(UTF_8)));
    zip("twice-the-same", STUB, zip -> zip.add(MODEL, stub).add(MODEL, stub));
    zip("case", STUB, zip -> zip.add(MODEL, stub).add("dinosaurmodel.java", new byte[1]));
    zip("file-and-folder", STUB, zip -> zip.add("src", stub).add("src/" + MODEL, stub));
  }

  private void links() throws IOException {
    zip("zipped-link", NOTHING, zip -> zip.link(MODEL, "/etc/passwd"));
    zip("link-and-file", NOTHING, zip -> zip.link("src", "/tmp").add("src/../" + MODEL, stub));
    Files.createSymbolicLink(
        Files.createDirectory(folder.resolve("link")).resolve(MODEL), Path.of("/etc/passwd"));
    expected.put("link", NOTHING);
    Files.createSymbolicLink(
        Files.createDirectory(folder.resolve("link-to-another")).resolve("src"),
        Path.of("../crlf"));
    expected.put("link-to-another", NOTHING);
    file("circle", STUB, MODEL, stub);
    Files.createSymbolicLink(folder.resolve("circle/again"), Path.of("."));
  }

  private void sources() throws IOException {
    String text = new String(stub, UTF_8);
    file("crlf", STUB, MODEL, text.replace("\n", "\r\n").getBytes(UTF_8));
    file("mark", STUB, MODEL, ("\ufeff" + text).getBytes(UTF_8));
    file("latin", STUB, MODEL, (text + "// \u00fc").getBytes(ISO_8859_1));
    file("utf-16", STUB, MODEL, text.getBytes(UTF_16));
    file("no-text", "does not compile", MODEL, new byte[0]);
    file("zeros", "does not compile", MODEL, new byte[1_000]);
    file("another", NOTHING, "Model.java", "class Model {}".getBytes(UTF_8));
    file("two", "several files", "a/" + MODEL, stub);
    file("two", "several files", "b/" + MODEL, (text + "\n").getBytes(UTF_8));
    Files.createDirectory(folder.resolve("none"));
    expected.put("none", NOTHING);
  }
}
