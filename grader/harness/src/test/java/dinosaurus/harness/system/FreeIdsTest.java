package dinosaurus.harness.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The ids of users to spare")
class FreeIdsTest {

  private static final List<String> ALL = List.of("         0          0 4294967295");
  private static final List<String> USUAL = List.of("0 1000 1", "1 100000 65536");

  @Test
  @DisplayName("are above those that directories give out, where all ids exist")
  void all() {
    FreeIds ids = FreeIds.find(ALL, ALL).orElseThrow();
    assertTrue(ids.first() > 2_000_200_000, ids::toString);
    assertTrue(ids.first() + ids.count() <= 0x7FFE_0000, ids::toString);
    assertTrue(ids.contains(ids.first()));
    assertFalse(ids.contains(ids.first() + ids.count()));
    assertFalse(ids.contains(65_534));
  }

  @Test
  @DisplayName("are those of a container, where there are no others")
  void container() {
    for (FreeIds ids :
        List.of(FreeIds.find(USUAL, ALL).orElseThrow(), FreeIds.find(ALL, USUAL).orElseThrow())) {
      assertTrue(ids.first() >= 10_000 && ids.first() + ids.count() <= 65_534, ids::toString);
    }
  }

  @Test
  @DisplayName("are none where only root exists")
  void rootAlone() {
    assertEquals(Optional.empty(), FreeIds.find(List.of("0 1000 1"), List.of("0 1000 1")));
    assertEquals(Optional.empty(), FreeIds.find(ALL, List.of("0 0 1", "65534 65534 1")));
  }
}
