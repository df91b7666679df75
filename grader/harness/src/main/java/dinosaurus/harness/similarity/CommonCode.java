package dinosaurus.harness.similarity;

import dinosaurus.fixtures.ReferenceSolution;
import dinosaurus.harness.similarity.ComparedSubmission.SourceListing;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
  private final Map<View, Set<Long>> traits = new EnumMap<>(View.class);

  private CommonCode(List<String> texts) {
    this.stub = texts.get(0);
    this.texts = List.copyOf(texts);
    for (View view : View.values()) {
      traits.put(view, taken(view));
    }
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

  /** Returns all its traits in a view. */
  Set<Long> traits(View view) {
    return traits.get(view);
  }

  private Set<Long> taken(View view) {
    Set<Long> taken = new HashSet<>();
    for (String text : texts) {
      taken.addAll(view.common(SourceListing.of(text)));
    }
    return taken;
  }
}
