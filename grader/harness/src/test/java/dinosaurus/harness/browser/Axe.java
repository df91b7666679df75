package dinosaurus.harness.browser;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Knows axe-core, the program that finds what people with a disability can't use. */
final class Axe {

  /** Runs it in the page and hands the violations back as JSON, a line for each element. */
  static final String RUN =
      """
      const done = arguments[arguments.length - 1];
      const problem = (rule, node) => rule.id + ": " + node.target.join(" ") + ": "
          + node.failureSummary.replace(/\\s+/g, " ");
      axe.run(document, {resultTypes: ["violations"]}).then(results => done(JSON.stringify(
          results.violations.flatMap(rule => rule.nodes.map(node => problem(rule, node))))));
      """;

  private Axe() {}

  /** Returns the program, which is to be run in a page first. */
  static String script() throws IOException {
    try (InputStream in = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
