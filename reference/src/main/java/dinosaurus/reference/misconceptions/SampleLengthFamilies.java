package dinosaurus.reference.misconceptions;

import dinosaurus.toolkit.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;

/** Families of {@code sample} about where a name ends, and what is in the list then. */
final class SampleLengthFamilies {

  private static final Family LIMIT =
      Family.ofSample("limit", "Which lines hold the limit, and are those given as they were?");
  private static final Family LIST =
      Family.ofSample("list", "Follow the list from its first index to the return.");

  private SampleLengthFamilies() {}

  static List<Misconception> all() {
    List<Misconception> all = new ArrayList<>();
    Set<Integer> limits = new TreeSet<>(Set.of(10, 12, 15, 26, 27, 30, 64, 75));
    IntStream.rangeClosed(40, 60).forEach(limits::add);
    limits.addAll(Set.of(80, 99, 100, 101, 200, 500));
    for (int limit : limits) {
      all.add(limited(limit));
      all.add(unended(limit));
    }
    all.addAll(ends());
    all.addAll(lists());
    for (int place : new int[] {1, 2, 26}) {
      all.add(newlineAt("index " + place, (newline, size) -> place, place));
    }
    all.add(newlineAt("the last index", (newline, size) -> size - 1, "last"));
    return all;
  }

  private static Misconception limited(int limit) {
    return LIMIT.member(
        "names end after " + limit + " characters, with a newline appended there",
        () -> new SampleSteps(limit),
        limit);
  }

  private static Misconception unended(int limit) {
    return LIMIT.member(
        "names end after " + limit + " characters, with nothing appended there",
        () ->
            new SampleSteps(limit) {
              @Override
              List<Integer> finished(List<Integer> indices, Vocabulary vocabulary, boolean end) {
                return indices;
              }
            },
        limit,
        "open");
  }

  private static List<Misconception> ends() {
    return List.of(
        ended("0", "index 0", (newline, size) -> 0),
        ended("1", "index 1", (newline, size) -> 1),
        ended("last", "the last index", (newline, size) -> size - 1),
        ended("minus1", "-1", (newline, size) -> -1),
        ended("code", "10, the newline's code,", (newline, size) -> '\n'));
  }

  private static Misconception ended(String name, String what, IntBinaryOperator end) {
    return LIMIT.member(
        what + " is appended to a name at the limit",
        () ->
            new SampleSteps() {
              @Override
              List<Integer> finished(
                  List<Integer> indices, Vocabulary vocabulary, boolean atLimit) {
                if (atLimit) {
                  indices.add(end.applyAsInt(vocabulary.newline(), vocabulary.size()));
                }
                return indices;
              }
            },
        "end",
        name);
  }

  /** Makes another list of the right one. */
  private interface Change {
    List<Integer> of(List<Integer> right, Vocabulary vocabulary);
  }

  private static List<Misconception> lists() {
    return List.of(
        listed("nofirst", "lacks its first index", (right, v) -> right.subList(1, right.size())),
        listed("nolast", "lacks its last index", (right, v) -> right.subList(0, right.size() - 1)),
        listed(
            "nolast2",
            "lacks its last two indices",
            (r, v) -> r.subList(0, Math.max(0, r.size() - 2))),
        listed(
            "distinct", "has every index once", (right, v) -> right.stream().distinct().toList()),
        listed("twice", "has every index twice", (right, v) -> twice(right)),
        listed("newline", "begins with a newline", (right, v) -> preceded(v.newline(), right)),
        listed("minus1", "begins with -1", (right, v) -> preceded(-1, right)),
        listed("0", "begins with 0", (right, v) -> preceded(0, right)),
        listed("late-minus1", "begins with -1 and lacks its last index", (r, v) -> late(-1, r)),
        listed("late-0", "begins with 0 and lacks its last index", (r, v) -> late(0, r)),
        listed("plus-1", "holds the indices plus 1", (right, v) -> plus(1, right)),
        listed("plus-minus1", "holds the indices minus 1", (right, v) -> plus(-1, right)),
        listed("sorted", "is sorted", (right, v) -> right.stream().sorted().toList()),
        listed("empty", "is empty", (right, v) -> List.of()),
        listed("last", "holds the last index alone", (r, v) -> List.of(r.get(r.size() - 1))),
        listed("first", "holds the first index alone", (r, v) -> List.of(r.get(0))),
        listed("counted", "counts 0, 1, 2 in place of the indices", (r, v) -> counted(r.size())),
        listed("end0", "has index 0 at its end in any case", (right, v) -> followed(0, right)));
  }

  private static Misconception listed(String name, String what, Change change) {
    return LIST.member(
        "the list " + what,
        () ->
            new SampleSteps() {
              @Override
              List<Integer> finished(
                  List<Integer> indices, Vocabulary vocabulary, boolean atLimit) {
                return change.of(super.finished(indices, vocabulary, atLimit), vocabulary);
              }
            },
        name);
  }

  private static List<Integer> twice(List<Integer> right) {
    return right.stream().flatMap(index -> List.of(index, index).stream()).toList();
  }

  private static List<Integer> preceded(int first, List<Integer> right) {
    List<Integer> longer = new ArrayList<>(right);
    longer.add(0, first);
    return longer;
  }

  private static List<Integer> followed(int last, List<Integer> right) {
    List<Integer> longer = new ArrayList<>(right);
    longer.add(last);
    return longer;
  }

  private static List<Integer> late(int first, List<Integer> right) {
    return preceded(first, right.subList(0, right.size() - 1));
  }

  private static List<Integer> plus(int number, List<Integer> right) {
    return right.stream().map(index -> index + number).toList();
  }

  private static List<Integer> counted(int size) {
    return IntStream.range(0, size).boxed().toList();
  }

  private static Misconception newlineAt(String what, IntBinaryOperator place, Object parameter) {
    return LIMIT.member(
        what + " is taken for the newline's",
        () ->
            new SampleSteps() {
              @Override
              int newline(Vocabulary vocabulary) {
                return place.applyAsInt(vocabulary.newline(), vocabulary.size());
              }
            },
        "newline",
        parameter);
  }
}
