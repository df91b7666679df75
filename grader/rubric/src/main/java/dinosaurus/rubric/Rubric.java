package dinosaurus.rubric;

import dinosaurus.rubric.score.Outcome;
import dinosaurus.rubric.score.Score;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;

/** Lists the graded tests. */
public final class Rubric {

  private static final List<Class<?>> CLASSES =
      List.of(ClipTests.class, SampleTests.class, OptimizeTests.class, ModelTests.class);

  private Rubric() {}

  /** Returns the classes of the graded tests, in the order of the exercises. */
  public static List<Class<?>> classes() {
    return CLASSES;
  }

  /** Returns every graded test, in the order in which students read them. */
  public static List<GradedTest> tests() {
    return CLASSES.stream().flatMap(Rubric::methods).map(GradedTest::of).toList();
  }

  /**
   * Checks what the tests are worth, as whoever may change it asks first.
   *
   * @throws IllegalStateException if {@code points.properties} has no points for a test, has some
   *     for none, or gives other than 100 in all; the message is one line
   */
  public static void checkPoints() {
    Points.STANDARD.check(ids());
  }

  /**
   * Returns what the tests are worth where an instructor changes it.
   *
   * @param changes the points of some tests by their ids
   */
  public static Points points(Map<String, Integer> changes) {
    return Points.STANDARD.with(changes);
  }

  private static Set<String> ids() {
    return CLASSES.stream().flatMap(Rubric::methods).map(Rubric::id).collect(Collectors.toSet());
  }

  /**
   * Returns the score of a submission that no test could run on.
   *
   * @param reason why, such as that it doesn't compile
   * @return every graded test, none of them run
   */
  public static Score notRun(String reason) {
    return new Score(
        tests().stream().map(test -> test.result(new Outcome.NotRun(reason))).toList());
  }

  /**
   * Runs the graded tests of a class in their order, without JUnit, which takes longer to start
   * than most of them to run.
   *
   * @param tests one of {@link #classes}
   * @param wanted tells by its id whether a test runs
   * @param subject is tested
   * @param ended is told how each test ended, by its id: what it threw, nothing if it passed
   */
  public static void run(
      Class<?> tests,
      Predicate<String> wanted,
      Subject subject,
      BiConsumer<String, Optional<Throwable>> ended) {
    methods(tests)
        .filter(test -> wanted.test(id(test)))
        .forEach(test -> ended.accept(id(test), thrown(tests, test, subject)));
  }

  private static String id(Method test) {
    return test.getAnnotation(Graded.class).id();
  }

  private static Optional<Throwable> thrown(Class<?> tests, Method test, Subject subject) {
    try {
      Constructor<?> constructor = tests.getDeclaredConstructor();
      constructor.setAccessible(true);
      test.setAccessible(true);
      test.invoke(constructor.newInstance(), subject);
      return Optional.empty();
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof OutOfMemoryError full) {
        throw full;
      }
      return Optional.of(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Stream<Method> methods(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(Graded.class))
        .sorted(Comparator.comparingInt(method -> method.getAnnotation(Order.class).value()));
  }
}
