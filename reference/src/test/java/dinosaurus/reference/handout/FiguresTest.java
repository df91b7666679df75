package dinosaurus.reference.handout;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Element;

/** Every figure is shown, told in words, well-formed, and drawn for light and dark. */
class FiguresTest {

  private static final Path FOLDER = Page.ROOT.resolve("student/figures");
  private static final int FEWEST_WORDS = 10;

  private final String handout = Page.read(Page.HANDOUT);

  @TestFactory
  Stream<DynamicTest> everyFigureIsFitToBeShown() throws IOException {
    List<Path> figures;
    try (Stream<Path> files = Files.list(FOLDER)) {
      figures = files.sorted().toList();
    }
    assertEquals(7, figures.size());
    return figures.stream()
        .map(figure -> dynamicTest(figure.getFileName().toString(), () -> check(figure)));
  }

  private void check(Path figure) throws Exception {
    String text = Page.read(figure);
    Element svg =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(figure.toFile())
            .getDocumentElement();
    Matcher image =
        Pattern.compile("!\\[([^\\]]+)\\]\\(figures/" + figure.getFileName() + "\\)")
            .matcher(handout);
    assertAll(
        () -> assertTrue(image.find(), "not in the handout"),
        () -> assertTrue(image.group(1).split("\\s+").length >= FEWEST_WORDS, image.group(1)),
        () -> assertEquals("title description", svg.getAttribute("aria-labelledby")),
        () -> assertEquals(1, svg.getElementsByTagName("title").getLength()),
        () -> assertEquals(1, svg.getElementsByTagName("desc").getLength()),
        () -> assertTrue(svg.getAttribute("viewBox").matches("0 0 \\d+ \\d+")),
        () -> assertTrue(text.contains("prefers-color-scheme: dark")),
        () -> assertTrue(text.contains("class=\"card\"")));
  }
}
