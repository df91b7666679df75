package dinosaurus.harness.classpage;

/**
 * Tells what became of a submission since the run before.
 *
 * @param kind what
 * @param member the submission as it is now, or as it was if it is gone
 * @param before how it went before; empty if it is new
 * @param now how it goes now; empty if it is gone
 */
record Change(Kind kind, Member member, String before, String now) {

  /** The kinds, in the order in which they are told. */
  enum Kind {
    LOST("lost points"),
    GAINED("gained points"),
    ELSE("same points, another outcome"),
    NEW("new"),
    GONE("no longer there");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }
}
