package dinosaurus.assignment.compilation;

/** Says why the student's class can't be called, in the same words wherever it is found out. */
public enum ModelFault {
  /** It is an interface, an enum or the like. */
  NO_CLASS("DinosaurModel must be a class; write public class DinosaurModel"),
  /** It has no methods to call. */
  NO_MODEL(
      "DinosaurModel doesn't implement CharacterModel; write public class DinosaurModel"
          + " implements CharacterModel"),
  /** Nobody else sees it. */
  NOT_PUBLIC("DinosaurModel isn't public; write public class DinosaurModel"),
  /** There can be no object of it. */
  ABSTRACT(
      "DinosaurModel is abstract, so there can be no object of it; take abstract away, and write"
          + " the methods that are missing then"),
  /** Nobody else can make an object of it. */
  NO_CONSTRUCTOR(
      "DinosaurModel has no public constructor without parameters; add public DinosaurModel()"
          + " { }, or remove the others");

  private final String words;

  ModelFault(String words) {
    this.words = words;
  }

  /** Returns what is wrong and what to do, without a full stop. */
  @Override
  public String toString() {
    return words;
  }
}
