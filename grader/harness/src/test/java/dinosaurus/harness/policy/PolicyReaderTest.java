package dinosaurus.harness.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dinosaurus.harness.policy.LatePolicy.LateEntry;
import dinosaurus.harness.policy.ManualOverride.Decision;
import dinosaurus.harness.policy.Policy.PolicyException;
import dinosaurus.harness.policy.Policy.StudentNote;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyReaderTest {

  @TempDir Path folder;

  private Policy read(String yaml) throws IOException, PolicyException {
    return PolicyReader.read(Files.writeString(folder.resolve("policy.yml"), yaml), 100);
  }

  @Test
  void readsNotesAsTheReviewWritesThem() throws IOException, PolicyException {
    assertEquals(
        List.of(
            new StudentNote("20007", "\"why?\"\n- # ${x} \u2028\u0085 \uD83E\uDD95", 2),
            new StudentNote("a: b", "'", 4)),
        read("""
                notes:
                  - student: "20007"
                    note: "\\"why?\\"\\n- # ${x} \\u2028\\u0085 \uD83E\uDD95"
                  - student: "a: b"
                    note: "'"
                """)
            .notes());
    assertEquals(List.of(), read("notes: []\n").notes());
  }

  @Test
  void readsWhatAnInstructorDecides() throws IOException, PolicyException {
    assertEquals(
        new Policy(
            "policy.yml",
            new LatePolicy(
                Optional.of(ZonedDateTime.parse("2026-11-20T23:59:00+01:00")),
                Duration.ofMinutes(15),
                BigDecimal.TEN,
                new BigDecimal("50"),
                4),
            List.of(new LateEntry("anna", 1, 9), new LateEntry("4712", 3, 10)),
            List.of(new LateEntry("cem", 2, 13)),
            List.of(
                new ManualOverride(
                    "4711",
                    new Decision.SetPoints(new BigDecimal("85.5")),
                    "Graded by hand: the archive was damaged.",
                    false,
                    16),
                new ManualOverride("Lee, Ben", new Decision.Excuse(), "Ill.", true, 19),
                new ManualOverride("cem", new Decision.CountLate(0), "Extension.", false, 23))),
        read(
            """
            # Kept in git.
            late:
              due: 2026-11-20T23:59:00+01:00
              grace-minutes: 15
              percent-per-day: 10
              at-most-percent: 50
              free-days: 4
              students:
                - anna
                - student: 4712
                  days: 3
              free-days-used:
                - student: cem
                  days: 2
            overrides:
              - student: 4711
                points: 85.5
                reason: "Graded by hand: the archive was damaged."
              - student: Lee, Ben
                excused: true
                without-submission: true
                reason: Ill.
              - student: cem
                days-late: 0
                reason: Extension.
            """));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-24T20:00[Europe/Berlin], 2026-10-24T18:00:00Z",
    "2026-10-25T02:30+01:00[Europe/Berlin], 2026-10-25T01:30:00Z",
    "2026-11-20T23:59:30Z, 2026-11-20T23:59:30Z",
    "2026-07-04T20:00:00[America/New_York], 2026-07-05T00:00:00Z"
  })
  void readsDeadlines(String written, Instant instant) throws IOException, PolicyException {
    ZonedDateTime due = read("late:\n  due: " + written + "\n").late().due().orElseThrow();
    assertEquals(instant, due.toInstant());
  }

  @Test
  void takesAnEmptyFile() throws IOException, PolicyException {
    assertEquals(List.of(), read("# nothing yet\n").overrides());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lat: 1|1: there is no key \"lat\"; did you mean late?",
        "late:;  due: tomorrow|2: this must be a time with its zone, such as"
            + " 2026-11-20T23:59[Europe/Berlin] or 2026-11-20T23:59:00+01:00.",
        "late:;  due: 2026-11-20T23:59|2: this must be a time with its zone",
        "late:;  due: 2026-02-30T23:59Z|2: this must be a time with its zone",
        "late:;  due: 2026-11-20T23:59[Berlin]|2: there is no time zone \"Berlin\"; their names are like"
            + " Europe/Berlin.",
        "late:;  due: 2026-03-29T02:30[Europe/Berlin]|2: the clocks of Europe/Berlin skip this time;"
            + " write one that they show.",
        "late:;  due: 2026-10-25T02:30[Europe/Berlin]|2: the clocks of Europe/Berlin show this time"
            + " twice; write its offset, too: 2026-10-25T02:30+02:00[Europe/Berlin].",
        "late:;  due: 2026-10-24T20:00+01:00[Europe/Berlin]|2: +01:00 isn't the offset of"
            + " Europe/Berlin at that time, which is +02:00; leave one of them out.",
        "late:;  free-days: -1|2: this must be a number from 0 to 1000",
        "late:;  free-days-used:;  - student: a;    days: 0|4: this must be 1 day or more.",
        "late:;  percent-per-day: 101|2: this must be a number from 0 to 100 with at most two"
            + " decimals.",
        "late:;  percent-per-day: 1.005|2: this must be a number from 0 to 100 with at most two"
            + " decimals.",
        "late:;  grace-minutes: 1.5|2: this must be a whole number from 0 to 10080.",
        "late:;  due: 1;  due: 2|3: the key \"due\" comes twice.",
        "late:;  students:;  - days: 2|3: an entry has student and days, or is a student's id or"
            + " name alone.",
        "late:;  students: anna|2: there must be a list here, an entry behind each hyphen.",
        "late: soon|1: there must be keys and values here: due, grace-minutes, percent-per-day,"
            + " at-most-percent, free-days, free-days-used, students.",
        "overrides:;- points: 1;  reason: x|2: an override needs a student.",
        "overrides:;- student: a;  points: 1|2: an override needs a reason.",
        "overrides:;- student: a;  reason: x|2: an override has one of points, excused and"
            + " days-late.",
        "overrides:;- student: a;  reason: x;  points: 101|4: this must be a number from 0 to 100"
            + " with at most two decimals.",
        "overrides:;- student: a;  reason: x;  points: -1|4: this must be a number from 0 to 100"
            + " with at most two decimals.",
        "overrides:;- student: a;  reason: x;  points: NaN|4: this must be a number from 0 to 100"
            + " with at most two decimals.",
        "overrides:;- student: a;  reason: '';  points: 1|3: there must be a text here.",
        "overrides:;- student: a;  reason: x;  excused: maybe|4: this must be true, or the key left"
            + " out.",
        "late: [|1: this isn't YAML"
      })
  void aMistakeIsOneLineWithItsPlace(String yaml, String message) {
    PolicyException refused =
        assertThrows(PolicyException.class, () -> read(yaml.replace(";", "\n")));
    String start = "policy.yml, line " + message;
    assertEquals(
        start,
        refused.getMessage().substring(0, Math.min(start.length(), refused.getMessage().length())));
    assertEquals(1, refused.getMessage().lines().count());
  }

  @Test
  void refusesAFileThatIsNoText() throws IOException {
    Path file = folder.resolve("policy.yml");
    Files.write(file, "overrides: \u00e9".getBytes(StandardCharsets.ISO_8859_1));
    assertThrows(PolicyException.class, () -> PolicyReader.read(file, 100));
  }
}
