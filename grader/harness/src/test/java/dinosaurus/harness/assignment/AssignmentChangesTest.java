package dinosaurus.harness.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Changes of the assignment")
class AssignmentChangesTest {

  private static final List<String> IDS =
      List.of("public/model/wrap-around", "hidden/model/wrap-around", "public/clip/bound-5");

  private static Map<String, String> moved(Set<String> hidden, Set<String> open) {
    return new AssignmentChanges(
            new TreeMap<>(),
            new TreeSet<>(hidden),
            new TreeSet<>(open),
            Optional.empty(),
            List.of())
        .moved(IDS);
  }

  @Test
  @DisplayName("give a case the id that tells who sees it now, and a number where that is taken")
  void ids() {
    assertEquals(
        Map.of(
            "public/clip/bound-5", "hidden/clip/bound-5",
            "public/model/wrap-around", "hidden/model/wrap-around-2"),
        moved(Set.of("public/clip/bound-5", "public/model/wrap-around"), Set.of()));
  }

  @Test
  @DisplayName("exchange two cases of one name")
  void exchange() {
    assertEquals(
        Map.of(
            "public/model/wrap-around", "hidden/model/wrap-around",
            "hidden/model/wrap-around", "public/model/wrap-around"),
        moved(Set.of("public/model/wrap-around"), Set.of("hidden/model/wrap-around")));
  }

  @Test
  @DisplayName("are none where there is no file, and none by dates alone")
  void none() {
    AssignmentChanges dates = AssignmentChanges.NONE.telling(List.of("Due: today."));
    assertEquals(AssignmentVersion.get(), dates.version());
    assertFalse(dates.isBuiltIn());
    assertEquals(Map.of(), AssignmentChanges.NONE.moved(IDS));
  }
}
