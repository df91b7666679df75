package dinosaurus.toolkit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the dinosaurs to the figures of {@code data/README.md}. */
class CorpusTest {

  private static final String SHA_256 =
      "ad6465621cf56c08f71d4fbb40cf7eab763f9df42c54cc460d6c4d86e9c927fb";

  private final Corpus dinosaurs = Corpus.dinosaurs();

  @Test
  void theFileOfDinosaursIsUnchangedToTheByte() throws IOException, NoSuchAlgorithmException {
    try (InputStream file = Corpus.class.getResourceAsStream("/dinosaurus/data/dinos.txt")) {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(file.readAllBytes());
      assertEquals(SHA_256, HexFormat.of().formatHex(digest));
    }
  }

  @Test
  void thereAre1536NamesOfWhich1524AreDistinct() {
    assertAll(
        () -> assertEquals(1536, dinosaurs.names().size()),
        () -> assertEquals(1524, new HashSet<>(dinosaurs.names()).size()));
  }

  @Test
  void theVocabularyIsTheNewlineAndTheAlphabet() {
    assertAll(
        () -> assertEquals("\nabcdefghijklmnopqrstuvwxyz", dinosaurs.vocabulary().characters()),
        () -> assertEquals(27, dinosaurs.vocabulary().size()),
        () -> assertEquals(0, dinosaurs.vocabulary().newline()));
  }

  @Test
  void theOddEntriesAreKept() {
    assertAll(
        () -> assertEquals(3, Collections.frequency(dinosaurs.names(), "skeleton")),
        () -> assertTrue(dinosaurs.names().contains("lisboasaurusliubangosaurus")),
        () -> assertEquals("habodcraniosaurus", dinosaurs.names().get(642)));
  }

  @Test
  void blanksEmptyLinesAndCapitalsDoNotMatter() {
    Corpus corpus = Corpus.parse("  Bali \r\n\n\tJava\n");
    assertAll(
        () -> assertEquals(List.of("bali", "java"), corpus.names()),
        () -> assertEquals("\nabijlv", corpus.vocabulary().characters()));
  }

  @Test
  void aFileIsReadAsUtf8(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("islands.txt");
    Files.write(file, "Åland\nFårö".getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of("åland", "fårö"), Corpus.read(file).names());
  }

  @Test
  void aTextWithoutNamesIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Corpus.parse(" \n\n"));
  }
}
