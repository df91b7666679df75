package dinosaurus.harness.kit;

import dinosaurus.rubric.report.page.PagePolicy;
import dinosaurus.rubric.report.page.StudentPage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/** Makes the handout's Markdown a page that needs no other file, no network and no script. */
final class HandoutPage {

  /** The name of the page in a kit; reports link to its sections. */
  static final String FILE = "handout.html";

  private static final String PICTURE = "data:image/svg+xml;base64,";
  private static final List<Extension> TABLES = List.of(TablesExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
  private static final TextContentRenderer TEXT = TextContentRenderer.builder().build();
  private static final String STYLE = StudentPage.style() + "\n" + style();

  private final String markdown;
  private final Map<String, byte[]> figures;

  private HandoutPage(String markdown, Map<String, byte[]> figures) {
    this.markdown = markdown;
    this.figures = figures;
  }

  /**
   * Returns the page.
   *
   * @param markdown the handout
   * @param figures the pictures that it shows, SVG, by the addresses that it has for them
   * @throws IllegalArgumentException if it shows another picture
   */
  static String of(String markdown, Map<String, byte[]> figures) {
    return new HandoutPage(markdown, figures).page();
  }

  private String page() {
    HtmlRenderer renderer =
        HtmlRenderer.builder()
            .extensions(TABLES)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .attributeProviderFactory(context -> this::attributes)
            .nodeRendererFactory(FoldedHints::new)
            .build();
    // All other text is escaped, so that these are the tables' own tags.
    String body =
        renderer
            .render(PARSER.parse(markdown))
            .replace(
                "<table>",
                "<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"Table\"><table>")
            .replace("</table>", "</table></div>");
    return """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="%s">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="referrer" content="no-referrer">
        <title>Dinosaurus Island: the handout</title>
        <style>%s</style>
        </head>
        <body class="handout">
        <main>
        %s</main>
        </body>
        </html>
        """
        .formatted(PagePolicy.of(STYLE, "img-src data:"), STYLE, body);
  }

  private void attributes(Node node, String tag, Map<String, String> attributes) {
    if (node instanceof Heading) {
      attributes.put("id", anchor(node));
    } else if (node instanceof Image image) {
      attributes.put("src", PICTURE + picture(image.getDestination()));
    } else if (tag.equals("pre")) {
      attributes.put("tabindex", "0");
    }
  }

  private String picture(String address) {
    byte[] figure = figures.get(address);
    if (figure == null) {
      throw new IllegalArgumentException("The handout shows " + address + ", which isn't there.");
    }
    return Base64.getEncoder().encodeToString(figure);
  }

  /** Returns the anchor of a heading, as GitHub makes it. */
  private static String anchor(Node heading) {
    return TEXT.render(heading)
        .strip()
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N} _-]", "")
        .replace(' ', '-');
  }

  private static String style() {
    try (InputStream in = HandoutPage.class.getResourceAsStream("handout.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
