package dinosaurus.rubric.report.document;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * Holds what the report of a student's own run says besides. The grader's reports say none of it:
 * they are the same bytes whenever and wherever they are made.
 *
 * @param time when it was, by the student's own clock: {@code 2026-11-28 18:05:12}
 * @param handout the address of the handout's page, as seen from the report; nothing if there is
 *     none
 */
public record OwnRun(String time, Optional<String> handout) {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
  private static final String HANDOUT = "../../handout.html";

  /**
   * Returns what there is to say of a run that has just ended.
   *
   * @param reports the folder of its report, {@code target/score} in a kit
   * @param clock the student's clock
   */
  public static OwnRun ended(Path reports, Clock clock) {
    return new OwnRun(
        TIME.format(LocalDateTime.now(clock)),
        Files.exists(reports.toAbsolutePath().resolve(HANDOUT).normalize())
            ? Optional.of(HANDOUT)
            : Optional.empty());
  }
}
