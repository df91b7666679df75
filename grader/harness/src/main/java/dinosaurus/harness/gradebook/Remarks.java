package dinosaurus.harness.gradebook;

import dinosaurus.rubric.score.PlainText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Gathers what there is to tell, so that nothing is dropped in silence. */
final class Remarks {

  private final Map<Remark, List<String>> said = new EnumMap<>(Remark.class);

  void add(Remark remark, String who) {
    said.computeIfAbsent(remark, one -> new ArrayList<>()).add(PlainText.line(who));
  }

  /** Tells whether every grade is where it ought to be. */
  boolean isComplete() {
    return said.keySet().stream().noneMatch(Remark::loses);
  }

  /** Returns the remarks, a heading and a line for each student. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    said.forEach(
        (remark, people) -> {
          lines.add(remark.heading());
          people.forEach(who -> lines.add("  " + who));
        });
    return lines;
  }
}
