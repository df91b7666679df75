package dinosaurus.reference.handout;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.reference.misconceptions.Misconception;
import dinosaurus.reference.misconceptions.Misconceptions;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every link in the handout, and every link to it from a hint, leads somewhere. */
class LinksTest {

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+)\\)");

  private final String handout = Page.read(Page.HANDOUT);
  private final List<String> anchors = Page.anchors(handout);

  @Test
  void everyLinkLeadsSomewhere() {
    List<String> links = LINK.matcher(handout).results().map(link -> link.group(1)).toList();
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
    for (Misconception misconception : Misconceptions.all()) {
      assertTrue(
          anchors.contains(misconception.section().substring(1)), () -> misconception.toString());
    }
  }
}
