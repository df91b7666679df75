package dinosaurus.harness.similarity;

import java.util.List;

/**
 * Tells of submissions that are more alike than chance explains: a reason to look, not a verdict.
 *
 * @param kind in what they are alike
 * @param submissions their names: two, or more if they are identical
 * @param percent how much they share of what few others have: of the one that has less of it, from
 *     0 to 100; JPlag's average similarity if it is JPlag's
 * @param tokens how many tokens they share if it is JPlag's, or else how many places
 * @param passages the places to look at, none if they are identical
 */
public record SimilarPair(
    Kind kind, List<String> submissions, int percent, int tokens, List<Passage> passages) {

  /** Says in what submissions are alike. */
  public enum Kind {
    /** The same words in the same order; only the layout may differ. */
    IDENTICAL,
    /** The same words, those of comments too, in passages that few others have. */
    WORDING,
    /** The same code under other names, in passages that few others have. */
    STRUCTURE,
    /** JPlag finds them alike. */
    JPLAG
  }

  /** Copies the lists, so that they never change. */
  public SimilarPair {
    submissions = List.copyOf(submissions);
    passages = List.copyOf(passages);
  }

  /**
   * Holds a passage that two submissions share.
   *
   * @param first where it is in the first
   * @param second where it is in the second
   */
  public record Passage(Lines first, Lines second) {}

  /**
   * Names some lines of a submission.
   *
   * @param file the name of the file
   * @param from the number of the first line, from 1
   * @param to the number of the last line
   */
  public record Lines(String file, int from, int to) {

    /** Tells whether a line is one of them. */
    public boolean holds(String name, int number) {
      return file.equals(name) && from <= number && number <= to;
    }
  }
}
