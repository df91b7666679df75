package dinosaurus.harness.intake;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import dinosaurus.assignment.compilation.SourceText;
import dinosaurus.harness.intake.SourceFinder.Source;
import dinosaurus.harness.results.Student;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A source")
class SourceTextTest {

  private static final String TEXT = "// Gr\u00f6\u00dfe \u2013 \u20ac\nclass DinosaurModel {}\n";

  @TempDir Path folder;

  private static void assertRead(String expected, String encoding, byte[] bytes) {
    SourceText text = SourceText.of(bytes);
    assertEquals(expected, new String(text.utf8(), UTF_8));
    assertEquals(Optional.ofNullable(encoding), text.encoding());
  }

  @Test
  @DisplayName("in UTF-8 stays to the byte, with a mark and without, and so does what is no text")
  void utf8() {
    for (String text : List.of(TEXT, "\ufeff" + TEXT, "", "a", "\0".repeat(1_000))) {
      byte[] bytes = text.getBytes(UTF_8);
      assertSame(bytes, SourceText.of(bytes).utf8());
      assertRead(text, null, bytes);
    }
  }

  @Test
  @DisplayName("in Windows-1252 or Latin-1 is read as such")
  void windows() {
    assertRead(TEXT, "Windows-1252", TEXT.getBytes(Charset.forName("windows-1252")));
    assertRead("// \u00fc", "Windows-1252", new byte[] {'/', '/', ' ', (byte) 0xFC});
  }

  @Test
  @DisplayName("in UTF-16 is read as such, with a mark and without, in either order")
  void utf16() {
    for (Charset charset : List.of(UTF_16LE, UTF_16BE)) {
      assertRead(TEXT, "UTF-16", TEXT.getBytes(charset));
      assertRead("\ufeff" + TEXT, "UTF-16", ("\ufeff" + TEXT).getBytes(charset));
    }
  }

  @Test
  @DisplayName("is handed on in UTF-8, with a note for its student")
  void note() throws IOException {
    Path model =
        Files.write(
            folder.resolve("DinosaurModel.java"), TEXT.getBytes(Charset.forName("windows-1252")));
    Submission submission = new Submission("anna", Student.UNKNOWN, List.of(NamedPath.of(model)));
    SourceFiles sources = assertInstanceOf(Source.Found.class, submission.source()).sources();
    assertEquals(TEXT, new String(sources.files().get(SourceFiles.MODEL), UTF_8));
    assertEquals(
        List.of(
            "DinosaurModel.java isn't in UTF-8, and was read as Windows-1252; save it in UTF-8."),
        sources.notes());
  }
}
