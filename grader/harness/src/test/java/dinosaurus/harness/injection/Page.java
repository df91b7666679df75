package dinosaurus.harness.injection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.rubric.report.document.ReportDocument;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.autolink.AutolinkType;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Turns Markdown into the page that GitHub would show, and looks at what is in it. */
final class Page {

  /** Of mail GitHub links an address alone whose sign is followed by a letter: a mention, too. */
  private static final List<Extension> GITHUB =
      List.of(
          AutolinkExtension.builder().linkTypes(AutolinkType.URL, AutolinkType.WWW).build(),
          StrikethroughExtension.create(),
          TablesExtension.create());

  private static final Parser PARSER = Parser.builder().extensions(GITHUB).build();
  private static final HtmlRenderer RENDERER = HtmlRenderer.builder().extensions(GITHUB).build();

  private static final Set<String> OURS =
      Set.of(
          "html",
          "head",
          "body",
          "h1",
          "h2",
          "p",
          "strong",
          "ul",
          "li",
          "table",
          "thead",
          "tbody",
          "tr",
          "th",
          "td",
          "pre",
          "code",
          "blockquote",
          "hr");

  /** What GitHub links in the text of a finished page. */
  private static final Pattern REFERENCE = Pattern.compile("(?i)@\\w|#\\d|\\bgh-\\d");

  private Page() {}

  static Document of(String markdown) {
    return Jsoup.parse(RENDERER.render(PARSER.parse(markdown)));
  }

  static void assertHarmless(Document page, ReportDocument report) {
    for (Element element : page.getAllElements()) {
      assertTrue(OURS.contains(element.tagName()) || element == page, () -> element.outerHtml());
      assertTrue(
          element.attributes().asList().stream()
              .allMatch(one -> List.of("class", "align").contains(one.getKey())),
          element::outerHtml);
    }
    assertEquals(1, page.getElementsByTag("h1").size());
    assertTrue(page.getElementsByTag("h2").size() <= report.exercises().size());
    assertEquals(1, page.getElementsByTag("table").size());
    page.select("pre, code").remove();
    assertFalse(REFERENCE.matcher(page.wholeText()).find(), page::wholeText);
  }
}
