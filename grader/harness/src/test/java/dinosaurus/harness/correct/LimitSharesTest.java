package dinosaurus.harness.correct;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.OperatingSystemMXBean;
import dinosaurus.assignment.Call;
import dinosaurus.assignment.CallHandler;
import dinosaurus.assignment.CallTime;
import dinosaurus.assignment.PrintSink;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.Visibility;
import dinosaurus.rubric.grading.Grading;
import dinosaurus.toolkit.CharacterModel;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Measures how much of its limit each call of a correct solution uses, and prints the most. */
@Tag("slow")
@DisplayName("A correct solution, however slow, uses little of the time that its calls have:")
class LimitSharesTest {

  private static final double MOST = 0.9;
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  static List<Named<CharacterModel>> styles() {
    return Stream.concat(Styles.all().stream(), SlowStyles.all().stream())
        .map(style -> Named.of(style.getClass().getSimpleName(), style))
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("styles")
  void share(CharacterModel style) {
    Watched watched = new Watched(style);
    PrintStream usual = System.out;
    System.setOut(new PrintSink().stream());
    double points;
    try {
      CaseSet cases = CaseSet.load(Visibility.PUBLIC, Visibility.HIDDEN);
      points = Grading.grade(watched, cases).outOf100();
    } finally {
      System.setOut(usual);
    }
    System.out.printf(
        "%s: %.2f (%s)%n", style.getClass().getSimpleName(), watched.most, watched.of);
    assertEquals(100, points);
    assertTrue(watched.most < MOST, () -> watched.most + " of " + watched.of);
  }

  /** Counts what the whole process computes during each call, as the grader does. */
  private static final class Watched extends CallHandler {

    private final CharacterModel style;
    private double most;
    private String of = "";

    Watched(CharacterModel style) {
      this.style = style;
    }

    @Override
    protected <R> R handle(Call<R> call) {
      long before = SYSTEM.getProcessCpuTime();
      R result = call.invoke(style);
      long used = SYSTEM.getProcessCpuTime() - before;
      CallTime limit = CallTime.limit(call, CallTime.LONG);
      double share = (double) used / limit.processor().toNanos();
      if (share > most) {
        most = share;
        of = call.exercise().folder() + ", " + limit.processor().toSeconds() + " s";
      }
      return result;
    }
  }
}
