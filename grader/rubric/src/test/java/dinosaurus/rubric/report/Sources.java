package dinosaurus.rubric.report;

import dinosaurus.rubric.score.SourceCode;
import java.util.Map;

/** Makes submissions to quote. */
final class Sources {

  private Sources() {}

  /** Returns a model of which one line, the seventh, is given. */
  static SourceCode model(String line) {
    String region = "    // START CODE HERE\n    first();\n    %s\n    // END CODE HERE\n";
    String first = "package dinosaurus.student;\n\nclass DinosaurModel {\n\n";
    String text = first + region.replace("%s", line) + region.replace("%s", "second();").repeat(3);
    return new SourceCode(Map.of("DinosaurModel.java", text + "}\n"));
  }
}
