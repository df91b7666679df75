package dinosaurus.harness.policy;

import dinosaurus.harness.policy.ManualOverride.Decision;
import dinosaurus.harness.policy.Policy.PolicyException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the overrides of a policy file. */
final class OverrideReader {

  private static final int MOST_DAYS = 1000;
  private static final int LONGEST_REASON = 500;
  private static final String STUDENT = "student";
  private static final String REASON = "reason";
  private static final String POINTS = "points";
  private static final String EXCUSED = "excused";
  private static final String DAYS = "days-late";
  private static final String WITHOUT = "without-submission";
  private static final List<String> KEYS = List.of(STUDENT, POINTS, EXCUSED, DAYS, REASON, WITHOUT);

  private OverrideReader() {}

  static List<ManualOverride> read(PolicyNode list, int possible) throws PolicyException {
    List<ManualOverride> overrides = new ArrayList<>();
    for (PolicyNode item : list.items()) {
      overrides.add(one(item, possible));
    }
    return overrides;
  }

  private static ManualOverride one(PolicyNode item, int possible) throws PolicyException {
    Map<String, PolicyNode> parts = item.mapping(KEYS);
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

  private static Decision decision(PolicyNode item, Map<String, PolicyNode> parts, int possible)
      throws PolicyException {
    if (Stream.of(POINTS, EXCUSED, DAYS).filter(parts::containsKey).count() != 1) {
      throw item.mistake("an override has one of points, excused and days-late.");
    }
    if (parts.containsKey(POINTS)) {
      return new Decision.SetPoints(parts.get(POINTS).number(possible));
    }
    if (parts.containsKey(DAYS)) {
      return new Decision.CountLate(parts.get(DAYS).whole(MOST_DAYS));
    }
    parts.get(EXCUSED).requireTrue();
    return new Decision.Excuse();
  }
}
