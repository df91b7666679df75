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

  /** Says what there is to tell about students when grades are put into a gradebook. */
  enum Remark {
    NO_ROW("These submissions are of nobody in the gradebook:", true),
    SEVERAL_ROWS("These submissions may be of several people; --id can tell:", true),
    OTHER_PERSON("Of these submissions id and name are of different people; --id can tell:", true),
    LOGIN_OF_GITHUB(
        "These are logins of GitHub, where anybody may take another's; --id COLUMN says where they"
            + " stand:",
        true),
    OTHER_NAME(
        "These have another name there, perhaps a group's, whose other members get nothing without"
            + " --groups; if it is their own, --id ID goes by the number:",
        true),
    SHARED_ROW("Of these students there are several submissions:", true),
    UNDECIDED("These submissions need a human first; then override their points:", true),
    NOT_ASSIGNED("These students don't have the assignment:", true),
    LOCKED("Of these students the gradebook locks the grade:", true),
    PERHAPS_LOCKED("Of these students the gradebook may lock the grade; look there:", true),
    NO_MARK_FOR_EXCUSED("These students are excused, for which Moodle has no mark:", false),
    EXCUSED_THERE("These students are excused in the gradebook, and stay so:", false),
    TEAM("These are of teams, whose members get the same:", false),
    BY_NAME("These students were recognised by their names alone:", false),
    REPLACED("These students had another grade before:", false),
    NO_SUBMISSION("These students have no submission; their cells stay as they were:", false),
    LOCKS_UNKNOWN(
        "Which grades are locked isn't known; --column changeable=NAME says which column tells, of"
            + " these:",
        false);

    private final String heading;
    private final boolean loses;

    Remark(String heading, boolean loses) {
      this.heading = heading;
      this.loses = loses;
    }

    String heading() {
      return heading;
    }

    /** Tells whether a grade isn't in the gradebook that ought to be. */
    boolean loses() {
      return loses;
    }
  }
}
