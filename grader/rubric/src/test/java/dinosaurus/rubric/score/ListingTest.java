package dinosaurus.rubric.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Names in a sentence")
class ListingTest {

  @Test
  @DisplayName("are listed with commas and one and")
  void listed() {
    assertEquals("", Listing.of(List.of()));
    assertEquals("clip", Listing.of(List.of("clip")));
    assertEquals("clip and sample", Listing.of(List.of("clip", "sample")));
    assertEquals("clip, sample and optimize", Listing.of(List.of("clip", "sample", "optimize")));
  }
}
