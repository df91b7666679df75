package dinosaurus.grader.report.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names a line of a submission.
 *
 * @param file the name of the file: {@code DinosaurModel.java}
 * @param line the line, from 1
 */
public record SourcePlace(String file, int line) {

  /** How verdicts word a place: {@code A.java:7}, or {@code A.java, line 7} of the compiler. */
  private static final Pattern WORDED =
      Pattern.compile("(\\w{1,200}\\.java)(?::|, line )(\\d{1,9})\\b");

  /** Finds the place that a text begins with. */
  static Optional<SourcePlace> at(String text) {
    Matcher worded = WORDED.matcher(text);
    return worded.lookingAt()
        ? Optional.of(new SourcePlace(worded.group(1), Integer.parseInt(worded.group(2))))
        : Optional.empty();
  }
}
