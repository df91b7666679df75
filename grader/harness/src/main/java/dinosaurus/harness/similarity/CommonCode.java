package dinosaurus.harness.similarity;

import dinosaurus.fixtures.ReferenceSolution;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;

/**
 * Knows the code that says nothing about who wrote it: the scaffold that everybody is given, and
 * the model solution, which the comments of the scaffold lead to.
 */
public final class CommonCode {

  private static final String STUB = "/dinosaurus/student/DinosaurModel.java";

  private final String stub;
  private final List<String> texts;

  private CommonCode(List<String> texts) {
    this.stub = texts.get(0);
    this.texts = List.copyOf(texts);
  }

  /** Finds the scaffold, and the model solution where the reference is present. */
  public static CommonCode find() {
    List<String> texts = new ArrayList<>(List.of(scaffold()));
    ServiceLoader.load(ReferenceSolution.class).stream()
        .map(solution -> solution.get().source())
        .forEach(texts::add);
    return new CommonCode(texts);
  }

  private static String scaffold() {
    try (InputStream in = CommonCode.class.getResourceAsStream(STUB)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the file that students are given. */
  String stub() {
    return stub;
  }

  /** Returns the hashes of all its runs in a view. */
  Set<Long> hashes(View view) {
    Set<Long> hashes = new HashSet<>();
    for (String text : texts) {
      Arrays.stream(Winnowing.hashes(view.of(Lexer.tokens(text)))).forEach(hashes::add);
    }
    return hashes;
  }
}
