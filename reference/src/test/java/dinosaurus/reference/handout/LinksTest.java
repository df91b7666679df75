package dinosaurus.reference.handout;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every link in the handout, and every link to it from a hint, leads somewhere. */
class LinksTest {

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+)\\)");
  private static final Pattern ANCHOR = Pattern.compile("\"#([a-z0-9-]+)\"");
  private static final Path HINTS =
      Page.ROOT.resolve("reference/src/main/java/dinosaurus/reference/misconceptions/Handout.java");

  private final String handout = Page.read(Page.HANDOUT);
  private final List<String> anchors = Page.anchors(handout);

  @Test
  void everyLinkLeadsSomewhere() {
    List<String> links = matches(LINK, handout);
    assertFalse(links.isEmpty());
    for (String link : links) {
      assertTrue(
          link.startsWith("#")
              ? anchors.contains(link.substring(1))
              : Files.exists(Page.HANDOUT.resolveSibling(link)),
          link);
    }
  }

  @Test
  void everyHintLeadsToASection() {
    List<String> hints = matches(ANCHOR, Page.read(HINTS));
    assertTrue(hints.size() >= 8, hints::toString);
    hints.forEach(anchor -> assertTrue(anchors.contains(anchor), anchor));
  }

  private static List<String> matches(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(match -> match.group(1)).toList();
  }
}
