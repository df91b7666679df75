package dinosaurus.harness.policy;

import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.Visibility;
import dinosaurus.harness.assignment.AssignmentChanges;
import dinosaurus.harness.policy.Policy.PolicyException;
import dinosaurus.rubric.GradedTest;
import dinosaurus.rubric.Rubric;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads what an instructor changes of the assignment: the keys {@code points}, {@code cases} and
 * {@code limits} of a policy file, and the dates that {@code late} tells.
 */
public final class AssignmentReader {

  static final String POINTS = "points";
  static final String CASES = "cases";
  static final String LIMITS = "limits";

  private static final int ALL = 100;
  private static final int MOST_SECONDS = 600;
  private static final String SECONDS = "seconds-per-call";

  private final Map<String, PolicyNode> parts;

  private AssignmentReader(Map<String, PolicyNode> parts) {
    this.parts = parts;
  }

  /**
   * Reads a file.
   *
   * @param path the file
   * @throws IOException if the file can't be read
   * @throws PolicyException if it isn't in UTF-8
   */
  public static String text(Path path) throws IOException, PolicyException {
    return PolicyReader.text(path);
  }

  /**
   * Reads the text of a file, all of which is checked.
   *
   * @param file what it is called in messages
   * @param text the text
   * @return what it changes; nothing if the grader was built with it, but for the dates
   * @throws PolicyException if it says something that can't be meant
   */
  public static AssignmentChanges read(String file, String text) throws PolicyException {
    Map<String, PolicyNode> parts = PolicyReader.parts(file, text);
    return changes(parts, PolicyReader.policy(file, parts, ALL).late());
  }

  /** Returns what the keys of a file change. */
  static AssignmentChanges changes(Map<String, PolicyNode> parts, LatePolicy late)
      throws PolicyException {
    return new AssignmentReader(parts).changes(late.told());
  }

  private AssignmentChanges changes(List<String> dates) throws PolicyException {
    Map<String, PolicyNode> cases =
        parts.containsKey(CASES) ? parts.get(CASES).mapping(List.of("hidden", "public")) : Map.of();
    Map<String, PolicyNode> hidden = named(cases.get("hidden"));
    Map<String, PolicyNode> open = named(cases.get("public"));
    AssignmentChanges changes =
        new AssignmentChanges(points(), sorted(hidden), sorted(open), seconds(), dates);
    if (changes.isBuiltIn()) {
      return AssignmentChanges.NONE.telling(dates);
    }
    if (!changes.movesNothing()) {
      List<String> ids = CaseSet.loadAll().ids();
      requireAre(hidden, ids, Visibility.PUBLIC, Visibility.HIDDEN);
      requireAre(open, ids, Visibility.HIDDEN, Visibility.PUBLIC);
    }
    return changes;
  }

  private SortedMap<String, Integer> points() throws PolicyException {
    SortedMap<String, Integer> changed = new TreeMap<>();
    if (!parts.containsKey(POINTS)) {
      return changed;
    }
    Map<String, Integer> worth = new LinkedHashMap<>();
    for (GradedTest test : Rubric.tests()) {
      worth.put(test.id(), test.points());
    }
    PolicyNode node = parts.get(POINTS);
    for (var entry : node.mapping(List.copyOf(worth.keySet())).entrySet()) {
      int points = entry.getValue().whole(ALL);
      if (points == 0) {
        throw entry.getValue().mistake("a graded test is worth 1 point or more.");
      }
      changed.put(entry.getKey(), points);
    }
    worth.putAll(changed);
    int sum = worth.values().stream().mapToInt(Integer::intValue).sum();
    if (sum != ALL) {
      throw node.mistake(
          "with the tests that aren't named here there are "
              + sum
              + " points in all; change some until they are "
              + ALL
              + ".");
    }
    return changed;
  }

  private Optional<Integer> seconds() throws PolicyException {
    if (!parts.containsKey(LIMITS)) {
      return Optional.empty();
    }
    PolicyNode seconds = parts.get(LIMITS).mapping(List.of(SECONDS)).get(SECONDS);
    if (seconds == null) {
      return Optional.empty();
    }
    int value = seconds.whole(MOST_SECONDS);
    if (value == 0) {
      throw seconds.mistake("this must be 1 second or more.");
    }
    return Optional.of(value);
  }

  /** Returns the places of a list by the names in it. */
  private static Map<String, PolicyNode> named(PolicyNode list) throws PolicyException {
    Map<String, PolicyNode> named = new LinkedHashMap<>();
    if (list != null) {
      for (PolicyNode item : list.items()) {
        if (named.put(item.text(), item) != null) {
          throw item.mistake(item.text() + " comes twice.");
        }
      }
    }
    return named;
  }

  private static SortedSet<String> sorted(Map<String, PolicyNode> named) {
    return new TreeSet<>(named.keySet());
  }

  private static void requireAre(
      Map<String, PolicyNode> named, List<String> ids, Visibility now, Visibility then)
      throws PolicyException {
    List<String> possible = ids.stream().filter(id -> id.startsWith(now.folder() + "/")).toList();
    for (var entry : named.entrySet()) {
      String id = entry.getKey();
      if (ids.contains(id) && !possible.contains(id)) {
        throw entry.getValue().mistake(id + " is " + then.folder() + " already; take it out.");
      }
      if (!possible.contains(id)) {
        String advice = Spelling.advice(id, possible);
        throw entry.getValue().mistake("there is no case " + id + "; " + advice);
      }
    }
  }
}
