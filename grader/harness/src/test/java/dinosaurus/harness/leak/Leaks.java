package dinosaurus.harness.leak;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dinosaurus.harness.Home;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Leaks to plant: a file's path in a kit and its bytes, by what is leaked how. */
final class Leaks {

  /**
   * A file that must not be in a kit.
   *
   * @param path where it is
   * @param bytes what it holds
   */
  record Leak(String path, byte[] bytes) {}

  static final byte[] CASE = file("fixtures/hidden/clip/bound-7.json");
  static final String VALUE =
      Pattern.compile("\\b\\d\\.\\d{14,}").matcher(text(CASE)).results().findFirst().get().group();
  private static final byte[] REFERENCE =
      file("reference/src/main/java/dinosaurus/reference/ReferenceModel.java");
  static final String LINE =
      text(REFERENCE).lines().filter(line -> line.contains("Rnn.backward(")).findFirst().get();
  private static final byte[] CLASS = compiled("dinosaurus/reference/ReferenceModel.class");

  private final Map<String, Leak> leaks = new LinkedHashMap<>();

  private Leaks() {
    cases();
    values();
    solutions();
    history();
  }

  static Map<String, Leak> all() {
    return new Leaks().leaks;
  }

  /** Returns texts in which the search finds nothing, as the guide says, by what is hidden how. */
  static Map<String, String> missed() {
    double number = Double.parseDouble(VALUE);
    String line = LINE.strip();
    return Map.of(
        "hexadecimal digits", HexFormat.of().formatHex(CASE),
        "exclusive or", new String(Hiding.masked(CASE), ISO_8859_1),
        "escapes", line.chars().mapToObj("\\u%04x"::formatted).collect(Collectors.joining()),
        "a text reversed", new StringBuilder(line).reverse().toString(),
        "a hexadecimal float", Double.toHexString(number),
        "a number as a float", (float) number + "f",
        "a number with seven digits", VALUE.substring(0, 8),
        "a number as a sum", (number - 0.5) + " + 0.5",
        "a line with other names", line.replaceAll("\\b[a-z]\\w*", "x"),
        "a line, a word a comment", line.replaceAll("(\\W+)", "/* */$1/* */"));
  }

  private void cases() {
    add("a hidden case, renamed", "fixtures/public/clip/bound-3.json", CASE);
    add("a hidden case in another folder", "notes/hidden/clip/bound-7.json", bytes("{}"));
    add("a hidden case with Windows' line ends", "a.txt", bytes(text(CASE).replace("\n", "\r\n")));
    add("a hidden case in base64", "a.txt", Hiding.base64(CASE));
    add("a hidden case in a gzip in base64", "a.txt", Hiding.base64(Hiding.gzip(CASE)));
    add("a hidden case in base64 for URLs", "a", Base64.getUrlEncoder().encode(CASE));
    add("a hidden case in UTF-16", "a.txt", text(CASE).getBytes(Charset.forName("UTF-16")));
    add(
        "a line of the solution in UTF-32 in base64",
        "a.ipynb",
        Hiding.base64(LINE.getBytes(Charset.forName("UTF-32"))));
    add("a hidden case in bzip2", "a.bin", Hiding.bzip2(CASE));
    add(
        "a hidden case in a zip in a zip behind a picture",
        "figure.png",
        Hiding.joined(
            new byte[] {(byte) 0x89, 'P', 'N', 'G'},
            Hiding.zip("b.zip", Hiding.zip("c.json", CASE))));
    add("a hidden case's title", "README.md", bytes("Try a vocabulary with blanks and umlauts!"));
    add("the list of hidden cases", "a.txt", file("fixtures/hidden/index.txt"));
  }

  private void values() {
    add("a value in a README", "README.md", bytes("Expect -" + VALUE + " there."));
    add("a rounded value", "README.md", bytes("about " + VALUE.substring(0, 11) + " or so"));
    add("a value with a decimal comma", "a.csv", bytes(VALUE.replace('.', ',')));
    add(
        "a value with an exponent",
        "A.java",
        bytes("x = " + VALUE.replaceFirst("(\\d)\\.", "0.0$1") + "E2;"));
    add("values as doubles", "cache.bin", doubles(ByteOrder.BIG_ENDIAN));
    add("values as little-endian doubles", "cache.bin", doubles(ByteOrder.LITTLE_ENDIAN));
  }

  private void solutions() {
    String path = "src/main/java/dinosaurus/student/DinosaurModel.java";
    add("the reference in the stub's place", path, REFERENCE);
    add("a line of the solution in a comment", path, bytes("//   x\n  // " + LINE.strip()));
    add(
        "a line of the solution, broken up",
        "A.java",
        bytes(LINE.replace("(", "(\n    ").replace(",", " ,\n")));
    add("a class of the reference in a jar", "lib/a.jar", Hiding.zip("A.class", CLASS));
    add(
        "a line of the solution in a source in a jar in a zip",
        "kit.zip",
        Hiding.zip("lib/a-sources.jar", Hiding.zip("A.java", bytes(LINE))));
    add(
        "a package of the reference in a pom in a jar",
        "lib/a.jar",
        Hiding.zip("META-INF/maven/a/pom.xml", bytes("<a>dinosaurus.reference.</a>")));
    add(
        "a value among a class's constants in a jar in a zip",
        "kit.zip",
        Hiding.zip("lib/a.jar", Hiding.zip("A.class", doubles(ByteOrder.BIG_ENDIAN))));
    add(
        "a jar with a name of the reference's",
        "a.jar",
        Hiding.zip("dinosaurus/reference/A", CLASS));
    add("a misconception's source", "A.java", bytes("// see ClipEntryMisconceptions"));
    add("an example's solution", "A.txt", file("examples/full-marks/DinosaurModel.java"));
  }

  private void history() {
    add("a Git repository", "student/.git/config", bytes("[core]\n"));
    add("a Git object", "student/ab12", Hiding.gitObject(bytes("nothing of interest")));
    add("a pack of Git objects", "a.bin", bytes("PACK\0\0\0\2\0\0\0\0"));
    add("a Git bundle", "a.bin", bytes("# v2 git bundle\n"));
    add("a Git repository in a zip", "a.zip", Hiding.zip("x/.git/HEAD", bytes("ref: x")));
    add("what can't be looked into", "a.7z", HexFormat.of().parseHex("377abcaf271c0004"));
  }

  private void add(String what, String path, byte[] bytes) {
    leaks.put(what, new Leak(path, bytes));
  }

  private static byte[] doubles(ByteOrder order) {
    ByteBuffer buffer = ByteBuffer.allocate(11).order(order);
    return buffer.put(new byte[] {1, 0, 2}).putDouble(Double.parseDouble(VALUE)).array();
  }

  static byte[] file(String path) {
    try {
      return Files.readAllBytes(Home.FOLDER.resolve(path));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] compiled(String resource) {
    try (InputStream in = Leaks.class.getResourceAsStream("/" + resource)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
