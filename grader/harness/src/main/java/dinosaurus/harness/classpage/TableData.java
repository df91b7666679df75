package dinosaurus.harness.classpage;

import dinosaurus.harness.results.ClassList.Member;
import dinosaurus.rubric.score.PlainText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the table of submissions as a script that defines one constant. A page opened from the
 * disk may run a script beside it, but not read a file.
 */
final class TableData {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private final Map<Integer, List<Integer>> mistakes = new HashMap<>();
  private final Map<Integer, List<String>> reasons = new HashMap<>();
  private final ClassPage page;

  private TableData(ClassPage page) {
    this.page = page;
    List<SharedMistake> shared = page.mistakes();
    for (int i = 0; i < shared.size(); i++) {
      for (SubmissionRow row : shared.get(i).rows()) {
        mistakes.computeIfAbsent(row.number(), any -> new ArrayList<>()).add(i);
      }
    }
    for (Attention attention : page.attention()) {
      for (SubmissionRow row : attention.rows()) {
        reasons.computeIfAbsent(row.number(), any -> new ArrayList<>()).add(attention.key());
      }
    }
  }

  /** Returns the script in ASCII characters, a line for each submission. */
  static String of(ClassPage page) {
    TableData data = new TableData(page);
    StringBuilder script = new StringBuilder("'use strict';\nwindow.dinosaurusClass = {\n");
    ArrayNode ids = MAPPER.createArrayNode();
    page.mistakes().forEach(mistake -> ids.add(mistake.ids()));
    script.append("\"mistakes\": ").append(text(ids)).append(",\n\"rows\": [\n");
    List<String> rows = page.rows().stream().map(row -> text(data.row(row))).toList();
    return script.append(String.join(",\n", rows)).append("\n]};\n").toString();
  }

  private ObjectNode row(SubmissionRow row) {
    Member member = row.member();
    ObjectNode node = MAPPER.createObjectNode();
    node.put("name", member.shown());
    node.put("submission", PlainText.line(member.submission()));
    node.put("id", PlainText.line(member.id()));
    node.put("late", row.late());
    node.put("outcome", row.outcome().toString());
    member.points().forEach(node.putArray("points")::add);
    node.put("total", member.total());
    node.put("percent", member.percent());
    node.put("worth", row.worth());
    node.put("order", row.order());
    row.notes().forEach(node.putArray("notes")::add);
    mistakes.getOrDefault(row.number(), List.of()).forEach(node.putArray("mistakes")::add);
    reasons.getOrDefault(row.number(), List.of()).forEach(node.putArray("look")::add);
    node.put("page", row.page());
    node.put("review", row.review());
    node.put("note", PlainText.block(page.notes().getOrDefault(member.submission(), "")));
    return node;
  }

  /** Returns JSON that no parser of HTML takes for the end of a script. */
  private static String text(Object node) {
    return MAPPER.writeValueAsString(node).replace("<", "\\u003c");
  }
}
