package dinosaurus.harness.intake;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the times that Gradescope writes: {@code 2026-11-20 23:59:00.123456000 Z}. */
final class SubmissionTime {

  private static final Pattern TIME =
      Pattern.compile(
          "(\\d{4}-\\d\\d-\\d\\d)[ T](\\d\\d:\\d\\d:\\d\\d)(\\.\\d{1,9})? ?(Z|[+-]\\d\\d:?\\d\\d)");

  private SubmissionTime() {}

  /** Returns the instant; nothing if the text is no such time. */
  static Optional<Instant> parse(String text) {
    Matcher time = TIME.matcher(text.strip());
    if (!time.matches()) {
      return Optional.empty();
    }
    String fraction = time.group(3) == null ? "" : time.group(3);
    String offset = time.group(4).replaceFirst("(\\d\\d)(\\d\\d)$", "$1:$2");
    try {
      String iso = time.group(1) + "T" + time.group(2) + fraction + offset;
      return Optional.of(OffsetDateTime.parse(iso).toInstant());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
