package dinosaurus.harness.classpage;

import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.Case;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.Fingerprint;
import dinosaurus.fixtures.KnownMistake;
import dinosaurus.fixtures.Visibility;
import dinosaurus.harness.classpage.ItemAnalysis.Item;
import dinosaurus.rubric.GradedTest;
import dinosaurus.rubric.Points;
import dinosaurus.rubric.Rubric;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds what there is to say about the graded tests.
 *
 * @param parts what there is to say of each exercise
 * @param students of how many submissions the shares are
 */
record RubricPage(List<Part> parts, int students) {

  /**
   * Collects it.
   *
   * @param cases all cases
   * @param points what the tests are worth
   * @param caught the known mistakes that each test catches, by its id
   * @param items how a class did in each test; none without a class
   * @param students of how many submissions that tells
   */
  static RubricPage of(
      CaseSet cases,
      Points points,
      Map<String, List<KnownMistake>> caught,
      List<Item> items,
      int students) {
    return new RubricPage(
        Arrays.stream(Exercise.values())
            .map(
                exercise ->
                    new Part(
                        exercise,
                        cases.where(one -> one.exercise() == exercise).all(),
                        Rubric.tests().stream()
                            .filter(test -> test.exercise() == exercise)
                            .map(test -> Line.of(test, points, caught, items))
                            .toList()))
            .toList(),
        students);
  }

  /** Returns the page as a text of at most 80 columns, without the cases. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Part part : parts) {
      lines.add(
          "%s: %d points, %d public and %d hidden cases"
              .formatted(
                  part.exercise().folder(),
                  part.points(),
                  part.count(Visibility.PUBLIC),
                  part.count(Visibility.HIDDEN)));
      for (Line line : part.lines()) {
        lines.add("  %2d  %s".formatted(line.points(), line.test().sentence()));
        lines.add("      " + line.test().id() + line.figures());
      }
      lines.add("");
    }
    return lines;
  }

  /**
   * Holds what there is to say of an exercise.
   *
   * @param exercise the exercise
   * @param cases its cases, the public ones first
   * @param lines its graded tests
   */
  record Part(Exercise exercise, List<Case<?, ?>> cases, List<Line> lines) {

    int points() {
      return lines.stream().mapToInt(Line::points).sum();
    }

    long count(Visibility visibility) {
      return cases.stream().filter(one -> one.visibility() == visibility).count();
    }

    /** Returns how many of the known mistakes answer a case otherwise than expected. */
    static long deviating(Case<?, ?> one) {
      return one.mistakes().values().stream()
          .filter(answer -> !answer.equals(Fingerprint.NONE))
          .count();
    }

    /** Words how close an answer must come. */
    static String tolerance(Case<?, ?> one) {
      double relative = one.tolerance().relative();
      double absolute = one.tolerance().absolute();
      return relative == 0 && absolute == 0
          ? "exact"
          : "within " + absolute + " + " + relative + " of the value";
    }
  }

  /**
   * Holds what there is to say of a graded test.
   *
   * @param test the test
   * @param points what it is worth
   * @param caught the known mistakes that it catches
   * @param item how the class did, where there is one
   */
  record Line(GradedTest test, int points, List<KnownMistake> caught, Optional<Item> item) {

    static Line of(
        GradedTest test, Points points, Map<String, List<KnownMistake>> caught, List<Item> items) {
      return new Line(
          test,
          points.of(test.id()),
          caught.getOrDefault(test.id(), List.of()),
          items.stream().filter(item -> item.test().id().equals(test.id())).findFirst());
    }

    private String figures() {
      String mistakes =
          caught.isEmpty() ? "" : ", catches %d known mistakes".formatted(caught.size());
      return mistakes + item.map(one -> ", passed by " + one.percent()).orElse("");
    }
  }
}
