package dinosaurus.harness.policy;

import dinosaurus.harness.policy.LatePolicy.LateEntry;
import dinosaurus.harness.policy.ManualOverride.Decision;
import dinosaurus.harness.policy.Policy.PolicyException;
import dinosaurus.harness.policy.Policy.StudentNote;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads a policy file: YAML with the keys {@code late}, {@code overrides} and {@code notes}, and
 * those that {@link AssignmentReader} reads.
 */
public final class PolicyReader {

  private static final int MOST_DAYS = 1000;
  private static final int MOST_GRACE = 7 * 24 * 60;
  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  private static final int LONGEST_REASON = 500;
  private static final int LONGEST_NOTE = 2_000;
  private static final String LATE_STUDENTS = "students";
  private static final String USED = "free-days-used";
  private static final String STUDENT = "student";
  private static final String REASON = "reason";
  private static final String NOTE = "note";
  private static final String POINTS = "points";
  private static final String EXCUSED = "excused";
  private static final String DAYS_LATE = "days-late";
  private static final String WITHOUT = "without-submission";
  private static final List<String> OVERRIDE =
      List.of(STUDENT, POINTS, EXCUSED, DAYS_LATE, REASON, WITHOUT);

  private static final List<String> KEYS =
      List.of(
          AssignmentReader.POINTS,
          AssignmentReader.CASES,
          AssignmentReader.LIMITS,
          "late",
          "overrides",
          "notes");

  private static final List<String> LATE =
      List.of(
          "due",
          "grace-minutes",
          "percent-per-day",
          "at-most-percent",
          "free-days",
          USED,
          LATE_STUDENTS);

  private PolicyReader() {}

  /**
   * Reads a file.
   *
   * @param path the file
   * @param possible how many points there are
   * @throws IOException if the file can't be read
   * @throws PolicyException if it says something that can't be meant
   */
  public static Policy read(Path path, int possible) throws IOException, PolicyException {
    String file = path.getFileName().toString();
    Map<String, PolicyNode> parts = parts(file, text(path));
    Policy policy = policy(file, parts, possible);
    AssignmentReader.changes(parts, policy.late());
    return policy;
  }

  /** Reads the keys of a file with their values; none if it is empty. */
  static Map<String, PolicyNode> parts(String file, String text) throws PolicyException {
    Optional<Node> root = compose(file, text);
    return root.isEmpty() ? Map.of() : new PolicyNode(file, root.get()).mapping(KEYS);
  }

  /** Returns what a file says of the points of students. */
  static Policy policy(String file, Map<String, PolicyNode> parts, int possible)
      throws PolicyException {
    Map<String, PolicyNode> late =
        parts.containsKey("late") ? parts.get("late").mapping(LATE) : Map.of();
    List<ManualOverride> overrides =
        parts.containsKey("overrides") ? overrides(parts.get("overrides"), possible) : List.of();
    return new Policy(
        file,
        latePolicy(late),
        entries(late, LATE_STUDENTS),
        entries(late, USED),
        overrides,
        parts.containsKey("notes") ? notes(parts.get("notes")) : List.of());
  }

  /** Returns the text of a file. */
  static String text(Path path) throws IOException, PolicyException {
    try {
      return Files.readString(path);
    } catch (CharacterCodingException e) {
      String file = path.getFileName().toString();
      throw new PolicyException(file, 1, "the file isn't in UTF-8; save it so.");
    }
  }

  private static Optional<Node> compose(String file, String text) throws PolicyException {
    try {
      return new Compose(LoadSettings.builder().setLabel(file).build()).composeString(text);
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      throw new PolicyException(file, line, "this isn't YAML: " + e.getProblem() + ".");
    } catch (YamlEngineException e) {
      throw new PolicyException(file, 1, "this isn't YAML: " + e.getMessage());
    }
  }

  private static LatePolicy latePolicy(Map<String, PolicyNode> late) throws PolicyException {
    PolicyNode due = late.get("due");
    PolicyNode grace = late.get("grace-minutes");
    PolicyNode perDay = late.get("percent-per-day");
    PolicyNode atMost = late.get("at-most-percent");
    PolicyNode free = late.get("free-days");
    return new LatePolicy(
        due == null ? Optional.empty() : Optional.of(due.time()),
        Duration.ofMinutes(grace == null ? 0 : grace.whole(MOST_GRACE)),
        perDay == null ? BigDecimal.ZERO : perDay.number(ALL.intValue()),
        atMost == null ? ALL : atMost.number(ALL.intValue()),
        free == null ? 0 : free.whole(MOST_DAYS));
  }

  private static List<LateEntry> entries(Map<String, PolicyNode> late, String key)
      throws PolicyException {
    List<LateEntry> entries = new ArrayList<>();
    if (late.containsKey(key)) {
      for (PolicyNode item : late.get(key).items()) {
        entries.add(entry(item));
      }
    }
    return entries;
  }

  private static LateEntry entry(PolicyNode item) throws PolicyException {
    if (item.isText()) {
      return new LateEntry(item.text(), 1, item.line());
    }
    Map<String, PolicyNode> parts = item.mapping(List.of(STUDENT, "days"));
    if (!parts.containsKey(STUDENT) || !parts.containsKey("days")) {
      throw item.mistake("an entry has student and days, or is a student's id or name alone.");
    }
    int days = parts.get("days").whole(MOST_DAYS);
    if (days == 0) {
      throw parts.get("days").mistake("this must be 1 day or more.");
    }
    return new LateEntry(parts.get(STUDENT).text(), days, item.line());
  }

  private static List<ManualOverride> overrides(PolicyNode list, int possible)
      throws PolicyException {
    List<ManualOverride> overrides = new ArrayList<>();
    for (PolicyNode item : list.items()) {
      overrides.add(override(item, possible));
    }
    return overrides;
  }

  private static ManualOverride override(PolicyNode item, int possible) throws PolicyException {
    Map<String, PolicyNode> parts = item.mapping(OVERRIDE);
    if (!parts.containsKey(STUDENT)) {
      throw item.mistake("an override needs a student.");
    }
    if (!parts.containsKey(REASON)) {
      throw item.mistake("an override needs a reason.");
    }
    boolean without = parts.containsKey(WITHOUT);
    if (without) {
      parts.get(WITHOUT).requireTrue();
    }
    String reason = parts.get(REASON).text();
    if (reason.length() > LONGEST_REASON) {
      throw parts.get(REASON).mistake("a reason has at most " + LONGEST_REASON + " characters.");
    }
    return new ManualOverride(
        parts.get(STUDENT).text(), decision(item, parts, possible), reason, without, item.line());
  }

  private static List<StudentNote> notes(PolicyNode list) throws PolicyException {
    List<StudentNote> notes = new ArrayList<>();
    for (PolicyNode item : list.items()) {
      Map<String, PolicyNode> parts = item.mapping(List.of(STUDENT, NOTE));
      if (!parts.containsKey(STUDENT) || !parts.containsKey(NOTE)) {
        throw item.mistake("a note has student and note.");
      }
      String text = parts.get(NOTE).text();
      if (text.length() > LONGEST_NOTE) {
        throw parts.get(NOTE).mistake("a note has at most " + LONGEST_NOTE + " characters.");
      }
      notes.add(new StudentNote(parts.get(STUDENT).text(), text, item.line()));
    }
    return notes;
  }

  private static Decision decision(PolicyNode item, Map<String, PolicyNode> parts, int possible)
      throws PolicyException {
    if (Stream.of(POINTS, EXCUSED, DAYS_LATE).filter(parts::containsKey).count() != 1) {
      throw item.mistake("an override has one of points, excused and days-late.");
    }
    if (parts.containsKey(POINTS)) {
      return new Decision.SetPoints(parts.get(POINTS).number(possible));
    }
    if (parts.containsKey(DAYS_LATE)) {
      return new Decision.CountLate(parts.get(DAYS_LATE).whole(MOST_DAYS));
    }
    parts.get(EXCUSED).requireTrue();
    return new Decision.Excuse();
  }
}
