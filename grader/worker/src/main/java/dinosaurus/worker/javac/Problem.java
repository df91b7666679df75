package dinosaurus.worker.javac;

/**
 * Holds one thing that is wrong with a source.
 *
 * @param file the path of the source, its parts separated by slashes; empty if it is none's alone
 * @param line the line, from 1; 0 if it is none's alone
 * @param code what is wrong, as the compiler calls it: {@code compiler.err.expected}
 * @param message the compiler's own words, which may take several lines
 */
public record Problem(String file, int line, String code, String message) {

  /** The code of a source that isn't in UTF-8. */
  public static final String ENCODING = "dinosaurus.encoding";
}
