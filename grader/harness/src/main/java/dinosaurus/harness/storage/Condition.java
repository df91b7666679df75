package dinosaurus.harness.storage;

/** Says in what condition a file was found. */
public enum Condition {
  /** It is as dino left it. */
  WHOLE("is as dino left it"),
  /** It isn't there. */
  MISSING("is missing"),
  /** It is none of dino's. */
  MALFORMED("is malformed"),
  /** It says something else than dino wrote. */
  EDITED("was edited");

  private final String words;

  Condition(String words) {
    this.words = words;
  }

  /** Returns what to say behind the name of the file. */
  public String words() {
    return words;
  }
}
