package dinosaurus.harness.kit;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Renders the one kind of HTML that the handout has, folded hints; any other is shown as text. */
final class FoldedHints implements NodeRenderer {

  private static final Pattern BEGIN = Pattern.compile("<details><summary>([^<]*)</summary>");
  private static final String END = "</details>";

  private final HtmlWriter html;

  FoldedHints(HtmlNodeRendererContext context) {
    html = context.getWriter();
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(HtmlBlock.class);
  }

  @Override
  public void render(Node node) {
    ((HtmlBlock) node).getLiteral().lines().forEach(this::line);
  }

  private void line(String line) {
    html.line();
    Matcher begin = BEGIN.matcher(line);
    if (begin.matches()) {
      html.tag("details");
      html.tag("summary");
      html.text(begin.group(1));
      html.tag("/summary");
    } else if (line.equals(END)) {
      html.tag("/details");
    } else {
      html.tag("p");
      html.text(line);
      html.tag("/p");
    }
    html.line();
  }
}
