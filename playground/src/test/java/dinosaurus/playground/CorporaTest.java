package dinosaurus.playground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.toolkit.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the lists to play with to what {@code data/README.md} says of them. */
class CorporaTest {

  private static final Path DATA = Path.of("..", "data");

  @Test
  void everyListIsReadableDistinctAndCountedInTheNote() throws IOException {
    String note = Files.readString(DATA.resolve("README.md"));
    List<Path> lists;
    try (Stream<Path> files = Files.list(DATA.resolve("corpora"))) {
      lists = files.sorted().toList();
    }
    for (Path list : lists) {
      Corpus corpus = CorpusFile.read(list);
      int entries = corpus.names().size();
      assertEquals(entries, new HashSet<>(corpus.names()).size(), list.toString());
      String row = "| `" + list.getFileName() + "` | " + entries + " ";
      assertTrue(note.contains(row), row);
    }
    assertEquals(3, lists.size());
  }
}
