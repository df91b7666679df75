package dinosaurus.harness.similarity;

import dinosaurus.fixtures.Sha256;
import dinosaurus.harness.similarity.ComparedSubmission.SourceListing;
import dinosaurus.harness.similarity.Lexer.Token;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Gathers submissions that are the same but for their layout, of which one stands for all. */
final class Copies {

  /** So many are read at once: to read one by one takes longer, and all don't fit into memory. */
  private static final int AT_ONCE = 100;

  private final Map<String, Copy> byText = new LinkedHashMap<>();

  /**
   * Holds submissions that are the same.
   *
   * @param names their names
   * @param submission the first of them
   */
  record Copy(List<String> names, ComparedSubmission submission) {

    String name() {
      return names.get(0);
    }

    /** Reads the code again. */
    SourceListing listing() {
      return submission.code().get().orElseThrow();
    }
  }

  /**
   * Reads the submissions, in the order of their names, and leaves out those that can't be read and
   * those that are the scaffold as it was given.
   *
   * @param submissions the submissions
   * @param stub the scaffold
   * @param use takes the code of those that differ, some at once, in the order of {@link #all}
   */
  static Copies among(
      List<ComparedSubmission> submissions, String stub, Consumer<List<SourceListing>> use) {
    Copies copies = new Copies();
    String untouched = key(Lexer.tokens(stub));
    List<SourceListing> read = new ArrayList<>();
    for (ComparedSubmission submission :
        submissions.stream().sorted(Comparator.comparing(ComparedSubmission::name)).toList()) {
      Optional<SourceListing> listing = submission.code().get();
      String key = listing.map(code -> key(code.tokens())).orElse(untouched);
      if (!key.equals(untouched) && copies.add(key, submission)) {
        read.add(listing.get());
      }
      if (read.size() == AT_ONCE) {
        use.accept(read);
        read.clear();
      }
    }
    use.accept(read);
    return copies;
  }

  /** Adds a submission; tells whether it is the first that is like this. */
  private boolean add(String key, ComparedSubmission submission) {
    Copy copy = byText.computeIfAbsent(key, any -> new Copy(new ArrayList<>(), submission));
    copy.names().add(submission.name());
    return copy.names().size() == 1;
  }

  private static String key(List<Token> tokens) {
    String text = tokens.stream().map(Token::text).collect(Collectors.joining("\n"));
    return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns the different ones. */
  List<Copy> all() {
    return List.copyOf(byText.values());
  }

  /** Returns how many submissions there are, the same ones included. */
  int submissions() {
    return byText.values().stream().mapToInt(copy -> copy.names().size()).sum();
  }
}
