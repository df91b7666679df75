package dinosaurus.assignment;

/** Holds what the assignment fixes. */
public final class Assignment {

  /** The package of the student's class. */
  public static final String PACKAGE = "dinosaurus.student";

  /** The name of the student's class. */
  public static final String CLASS = PACKAGE + ".DinosaurModel";

  /** The name of the file that students edit and hand in. */
  public static final String FILE = "DinosaurModel.java";

  /** The most characters of a name, without the newline that ends it. */
  public static final int LONGEST_NAME = 50;

  /** The bound at which {@code optimize} clips gradients. */
  public static final double CLIPPING_BOUND = 5;

  private Assignment() {}
}
