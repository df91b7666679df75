package dinosaurus.rubric;

import dinosaurus.assignment.Exercise;
import dinosaurus.assignment.Printed;
import dinosaurus.fixtures.Case;
import dinosaurus.fixtures.Visibility;
import dinosaurus.rubric.score.PrintedCase;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers what the first call on each public case printed. What is printed on a hidden one may be
 * its arguments, and is forgotten.
 */
final class Prints {

  private final Map<String, Printed> byCase = new ConcurrentHashMap<>();

  /** Adds what the first call on a case printed. */
  void add(Case<?, ?> one, Printed printed) {
    if (one.visibility() == Visibility.PUBLIC && printed.count() > 0) {
      byCase.put(one.id(), printed);
    }
  }

  /** Returns what was printed on these cases, in their order, by the exercise. */
  Map<Exercise, List<PrintedCase>> of(List<? extends Case<?, ?>> cases) {
    Map<Exercise, List<PrintedCase>> prints = new EnumMap<>(Exercise.class);
    for (Case<?, ?> one : cases) {
      Printed printed = byCase.get(one.id());
      if (printed != null) {
        prints
            .computeIfAbsent(one.exercise(), exercise -> new ArrayList<>())
            .add(new PrintedCase(one.id(), one.title(), printed.lines(), printed.count()));
      }
    }
    return prints;
  }
}
