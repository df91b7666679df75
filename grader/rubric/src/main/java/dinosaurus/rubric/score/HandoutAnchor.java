package dinosaurus.rubric.score;

/**
 * Names a section of the handout.
 *
 * @param anchor its place in the page: {@code #exercise-2-sample-30-points}
 */
public record HandoutAnchor(String anchor) {

  /** Returns its title: {@code Exercise 2}. */
  public String title() {
    String words = anchor.replaceFirst("^#", "");
    return words.matches("exercise-\\d.*")
        ? "Exercise " + words.charAt("exercise-".length())
        : "\"" + Feedback.capitalized(words.replace('-', ' ').replace("ejml", "EJML")) + "\"";
  }

  /** Returns what a hint ends in that sends to it. */
  public String reference() {
    return "(handout: " + title() + ")";
  }
}
