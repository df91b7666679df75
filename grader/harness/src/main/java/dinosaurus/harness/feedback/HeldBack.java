package dinosaurus.harness.feedback;

import dinosaurus.rubric.score.PlainText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers whose report goes nowhere, and why, so that nobody is lost. */
public final class HeldBack {

  private final Map<String, List<String>> said = new LinkedHashMap<>();

  /**
   * Adds a submission.
   *
   * @param why a sentence that ends with a colon, about all to whom the same happens
   * @param who the submission, and what is special about it
   */
  void add(String why, String who) {
    List<String> people = said.computeIfAbsent(why, one -> new ArrayList<>());
    String line = PlainText.line(who);
    if (!people.contains(line)) {
      people.add(line);
    }
  }

  /** Adds what another list has. */
  public void add(HeldBack other) {
    other.said.forEach((why, people) -> people.forEach(who -> add(why, who)));
  }

  /** Tells whether every report goes back. */
  public boolean isEmpty() {
    return said.isEmpty();
  }

  /** Returns the list: each reason, and below it a line for each submission. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    said.forEach(
        (why, people) -> {
          lines.add(why);
          people.forEach(who -> lines.add("  " + who));
        });
    return lines;
  }
}
