package dinosaurus.harness.similarity;

import dinosaurus.fixtures.Sha256;
import dinosaurus.harness.similarity.ComparedSubmission.SourceListing;
import dinosaurus.harness.similarity.Lexer.Token;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Gathers submissions that are the same but for their layout, of which one stands for all. */
final class Copies {

  /** Fewer tokens than these are nobody's own. */
  private static final int LEAST = 40;

  private final Map<View, Set<Long>> given = new EnumMap<>(View.class);
  private final Map<String, Copy> byText = new LinkedHashMap<>();

  /**
   * Holds submissions that are the same.
   *
   * @param names their names
   * @param submission the first of them
   * @param profiles what is compared of it
   */
  record Copy(List<String> names, ComparedSubmission submission, Map<View, Profile> profiles) {

    Profile profile(View view) {
      return profiles.get(view);
    }

    /** Reads the code again. */
    SourceListing listing() {
      return submission.code().get().orElseThrow();
    }
  }

  private Copies(CommonCode common) {
    for (View view : View.values()) {
      given.put(view, common.hashes(view));
    }
  }

  /** Reads the submissions, and leaves those out that have hardly anything of their own. */
  static Copies among(List<ComparedSubmission> submissions, CommonCode common) {
    Copies copies = new Copies(common);
    submissions.forEach(copies::add);
    return copies;
  }

  private void add(ComparedSubmission submission) {
    Optional<List<Token>> tokens = submission.code().get().map(SourceListing::tokens);
    if (tokens.isEmpty()) {
      return;
    }
    Copy copy = byText.computeIfAbsent(key(tokens.get()), any -> copy(submission, tokens.get()));
    if (copy.profiles().get(View.STRUCTURE).own() >= LEAST) {
      copy.names().add(submission.name());
    }
  }

  private Copy copy(ComparedSubmission submission, List<Token> tokens) {
    Map<View, Profile> profiles = new EnumMap<>(View.class);
    for (View view : View.values()) {
      profiles.put(view, Profile.of(view.of(tokens), given.get(view)));
    }
    return new Copy(new ArrayList<>(), submission, profiles);
  }

  private static String key(List<Token> tokens) {
    String text = tokens.stream().map(Token::text).collect(Collectors.joining("\n"));
    return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns the different ones. */
  List<Copy> all() {
    return byText.values().stream().filter(copy -> !copy.names().isEmpty()).toList();
  }

  /** Returns how many submissions there are, the same ones included. */
  int submissions() {
    return byText.values().stream().mapToInt(copy -> copy.names().size()).sum();
  }
}
