package dinosaurus.harness.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.fixtures.Sha256;
import dinosaurus.harness.Examples;
import dinosaurus.harness.Home;
import dinosaurus.harness.browser.Browser;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The README's pictures, which {@code docs/pictures/make} makes: of a student's page and of the
 * class page that grading the examples gives.
 *
 * <p>Fonts differ from machine to machine, so the pictures aren't compared to the pixel. The
 * digests of the pages that they were made from lie beside them, and each picture that is taken now
 * has to be more like its own than like any other.
 */
@Tag("slow")
@DisplayName("The README's pictures")
class PicturesTest {

  private static final boolean MAKES = "make".equals(System.getProperty("dinosaurus.pictures"));
  private static final Path FOLDER = Home.FOLDER.resolve("docs/pictures");
  private static final String DIGESTS = "pages.sha256";
  private static final Map<String, String> PAGES =
      Map.of("class", "index.html", "student", "wrong-in-several-ways/report.html");

  /** What tells of the grader's version, not of what the picture shows. */
  private static final String FOOTER = "(?s)<footer>.*?</footer>";

  private static final int WIDTH = 1000;
  private static final int COLOURS = 64;
  private static final long MOST_BYTES = 60_000;

  @TempDir private static Path grades;

  private static final Map<String, BufferedImage> TAKEN = new LinkedHashMap<>();

  @BeforeAll
  static void take() throws IOException {
    StringWriter told = new StringWriter();
    PrintWriter out = new PrintWriter(told);
    int code = Dino.run(out, out, "grade", Examples.FOLDER.toString(), "--out", grades.toString());
    assertEquals(0, code, told::toString);
    Path shot = grades.resolve("shot.png");
    try (Browser browser = Browser.start()) {
      browser.driver().executeCdpCommand("Emulation.setScrollbarsHidden", Map.of("hidden", true));
      for (String scheme : List.of("light", "dark")) {
        browser.prefer(scheme);
        for (String page : List.of("class", "student")) {
          browser.open(grades.resolve(PAGES.get(page)), WIDTH);
          browser.picture(shot);
          TAKEN.put(page + "-" + scheme + ".png", ImageIO.read(shot.toFile()));
        }
      }
    }
    if (MAKES) {
      for (Map.Entry<String, BufferedImage> picture : TAKEN.entrySet()) {
        ImageIO.write(
            indexed(picture.getValue()), "png", FOLDER.resolve(picture.getKey()).toFile());
      }
      Files.writeString(FOLDER.resolve(DIGESTS), digests());
    }
  }

  private static String digests() throws IOException {
    StringBuilder digests = new StringBuilder();
    for (String page : List.of("assets/class.css", PAGES.get("class"), PAGES.get("student"))) {
      String text = Files.readString(grades.resolve(page)).replaceAll(FOOTER, "");
      digests.append(Sha256.hex(text.getBytes(UTF_8)) + "  " + page + "\n");
    }
    return digests.toString();
  }

  /** Returns a picture in its most frequent colours, which takes a third of the room. */
  private static BufferedImage indexed(BufferedImage picture) {
    int[] pixels = pixels(picture);
    Map<Integer, Long> frequent =
        IntStream.of(pixels)
            .boxed()
            .collect(Collectors.groupingBy(one -> one, Collectors.counting()));
    int[] palette =
        frequent.entrySet().stream()
            .sorted(
                Map.Entry.<Integer, Long>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(COLOURS)
            .mapToInt(Map.Entry::getKey)
            .toArray();
    IndexColorModel colours =
        new IndexColorModel(8, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE);
    int width = picture.getWidth();
    int height = picture.getHeight();
    BufferedImage indexed =
        new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, colours);
    indexed.setRGB(0, 0, width, height, pixels, 0, width);
    return indexed;
  }

  private static int[] pixels(BufferedImage picture) {
    int width = picture.getWidth();
    return picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
  }

  @Test
  @DisplayName("are of the pages as they are now; otherwise run docs/pictures/make")
  void areOfThePagesAsTheyAre() throws IOException {
    assertEquals(Files.readString(FOLDER.resolve(DIGESTS)), digests());
  }

  @Test
  @DisplayName("are what a browser shows now, each more like its own than like any other")
  void areWhatABrowserShows() throws IOException {
    Map<String, BufferedImage> kept = new LinkedHashMap<>();
    for (String name : TAKEN.keySet()) {
      kept.put(name, ImageIO.read(FOLDER.resolve(name).toFile()));
    }
    for (Map.Entry<String, BufferedImage> taken : TAKEN.entrySet()) {
      String nearest =
          kept.keySet().stream()
              .min(Comparator.comparingDouble(name -> distance(kept.get(name), taken.getValue())))
              .orElseThrow();
      assertEquals(taken.getKey(), nearest);
    }
  }

  /** Returns how far the colours of two pictures are from each other, in the mean. */
  private static double distance(BufferedImage one, BufferedImage other) {
    int[] ones = pixels(one);
    int[] others = pixels(other);
    assertEquals(ones.length, others.length);
    return IntStream.range(0, ones.length)
        .mapToDouble(i -> distance(new Color(ones[i]), new Color(others[i])))
        .average()
        .orElseThrow();
  }

  private static double distance(Color one, Color other) {
    return Math.abs(one.getRed() - other.getRed())
        + Math.abs(one.getGreen() - other.getGreen())
        + Math.abs(one.getBlue() - other.getBlue());
  }

  @Test
  @DisplayName("are small, and all of them are in the README")
  void areSmall() throws IOException {
    String readme = Files.readString(Home.FOLDER.resolve("README.md"));
    for (String name : TAKEN.keySet()) {
      assertTrue(Files.size(FOLDER.resolve(name)) < MOST_BYTES, name);
      assertTrue(readme.contains("docs/pictures/" + name), name);
    }
  }
}
