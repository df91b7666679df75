package dinosaurus.grader.similarity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Knows the code that says nothing about who wrote it: the scaffold that everybody is given, and
 * the model solution, which the comments of the scaffold lead to.
 */
public final class CommonCode {

  private static final String STUB = "/dinosaurus/student/DinosaurModel.java";
  private static final String SOLUTION = "/dinosaurus/reference/ReferenceModel.java";

  private final String stub;
  private final List<String> texts;

  private CommonCode(List<String> texts) {
    this.stub = texts.get(0);
    this.texts = List.copyOf(texts);
  }

  /** Finds the scaffold, and the model solution where the reference is present. */
  public static CommonCode find() {
    List<String> texts = new ArrayList<>();
    for (String resource : List.of(STUB, SOLUTION)) {
      try (InputStream in = CommonCode.class.getResourceAsStream(resource)) {
        if (in != null) {
          texts.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new CommonCode(texts);
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
