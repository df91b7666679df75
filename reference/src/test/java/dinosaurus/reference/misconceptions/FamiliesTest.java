package dinosaurus.reference.misconceptions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dinosaurus.fixtures.KnownMistake;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The members of the families")
class FamiliesTest {

  private static final List<Misconception> MEMBERS = Families.all();
  private static final int LONGEST_HINT = 200;

  private static List<String> without(Predicate<Misconception> feature) {
    return MEMBERS.stream().filter(feature.negate()).map(one -> one.id() + one.hint()).toList();
  }

  @Test
  @DisplayName("have ids of their own, which tell them from those listed")
  void ids() {
    assertEquals(MEMBERS.size(), MEMBERS.stream().map(Misconception::id).distinct().count());
    assertEquals(List.of(), without(one -> KnownMistake.isGenerated(one.id())));
    assertEquals(
        List.of(),
        Misconceptions.all().stream().filter(one -> KnownMistake.isGenerated(one.id())).toList());
  }

  @Test
  @DisplayName("say in two short sentences when their numbers come out, and what to look at")
  void hints() {
    String form = "Exactly these (names|numbers) come out when [^?!]+\\. [A-Z][^.?!]*[.?]";
    assertEquals(List.of(), without(one -> one.hint().matches(form)));
    assertEquals(List.of(), without(one -> one.hint().length() <= LONGEST_HINT));
  }

  @Test
  @DisplayName("write numbers as people do")
  void numbers() {
    double[] factors = {1, -2, 0, 0.0001, -3};
    assertEquals("a - 2 b + 0.0001 d - 3", Family.sum(factors, "a", "b", "c", "d", ""));
    assertEquals("-b - 1", Family.sum(new double[] {-1, -1}, "b", ""));
    assertEquals("0", Family.sum(new double[] {0}, "b"));
  }
}
