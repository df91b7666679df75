package dinosaurus.shakespeare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Poems from the shipped weights. */
class PoetTest {

  private static Network network;

  @BeforeAll
  static void load() throws IOException {
    network = Networks.shipped();
  }

  @AfterAll
  static void close() {
    network.close();
  }

  private static String poem(String beginning, double temperature, int seed) {
    return new Poet(network, temperature, seed).poem(Beginning.of(beginning, network.vocabulary()));
  }

  @Test
  void aPoemHas400CharactersAfterItsBeginning() {
    String poem = poem("o ", 1, 0);
    assertTrue(poem.startsWith("o "));
    assertEquals(402, poem.length());
    assertTrue(poem.chars().allMatch(c -> network.vocabulary().characters().indexOf(c) >= 0));
  }

  @Test
  void theSameSeedGivesTheSamePoemAndAnotherAnother() {
    assertEquals(poem("my love is ", 1, 1), poem("my love is ", 1, 1));
    assertNotEquals(poem("my love is ", 1, 1), poem("my love is ", 1, 2));
  }

  @Test
  void theBlankAtTheEndMatters() {
    assertNotEquals(
        poem("forsooth this maketh no sense", 1, 0).substring(29),
        poem("forsooth this maketh no sense ", 1, 0).substring(30));
  }

  @Test
  void theColderTheFewerWords() {
    int cold = words(poem("my love is ", 0.05, 0)).size();
    int warm = words(poem("my love is ", 1, 0)).size();
    assertTrue(cold < warm, cold + " and " + warm);
  }

  private static Set<String> words(String poem) {
    return new HashSet<>(List.of(poem.split("[^a-z']+")));
  }
}
