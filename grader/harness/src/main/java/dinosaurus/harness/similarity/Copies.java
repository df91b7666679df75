package dinosaurus.harness.similarity;

import dinosaurus.fixtures.Sha256;
import dinosaurus.harness.similarity.ComparedSubmission.SourceListing;
import dinosaurus.harness.similarity.Lexer.Token;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Gathers submissions that are the same but for their layout, of which one stands for all. */
final class Copies {

  private final CommonCode common;
  private final String untouched;
  private final Map<String, Copy> byText = new LinkedHashMap<>();

  /**
   * Holds submissions that are the same.
   *
   * @param names their names
   * @param submission the first of them
   * @param profiles what is compared of it
   */
  record Copy(List<String> names, ComparedSubmission submission, Map<View, Profile> profiles) {

    String name() {
      return names.get(0);
    }

    Profile profile(View view) {
      return profiles.get(view);
    }

    /** Reads the code again. */
    SourceListing listing() {
      return submission.code().get().orElseThrow();
    }
  }

  private Copies(CommonCode common) {
    this.common = common;
    this.untouched = key(Lexer.tokens(common.stub()));
  }

  /**
   * Reads the submissions, in the order of their names, and leaves out those that can't be read and
   * those that are the scaffold as it was given.
   */
  static Copies among(List<ComparedSubmission> submissions, CommonCode common) {
    Copies copies = new Copies(common);
    submissions.stream()
        .sorted(Comparator.comparing(ComparedSubmission::name))
        .forEach(copies::add);
    return copies;
  }

  private void add(ComparedSubmission submission) {
    Optional<SourceListing> listing = submission.code().get();
    if (listing.isPresent()) {
      String key = key(listing.get().tokens());
      if (!key.equals(untouched)) {
        byText
            .computeIfAbsent(key, any -> copy(submission, listing.get()))
            .names()
            .add(submission.name());
      }
    }
  }

  private Copy copy(ComparedSubmission submission, SourceListing listing) {
    Map<View, Profile> profiles = new EnumMap<>(View.class);
    for (View view : View.values()) {
      profiles.put(view, view.of(listing, common.traits(view)));
    }
    return new Copy(new ArrayList<>(), submission, profiles);
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
