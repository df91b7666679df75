package dinosaurus.harness.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dinosaurus.harness.policy.LatePolicy.LateEntry;
import dinosaurus.harness.policy.ManualOverride.Decision;
import dinosaurus.harness.policy.Policy.PolicyException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
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
  void readsWhatAnInstructorDecides() throws IOException, PolicyException {
    assertEquals(
        new Policy(
            "policy.yml",
            new LatePolicy(
                Optional.of(Instant.parse("2026-11-20T22:59:00Z")),
                Duration.ofMinutes(15),
                BigDecimal.TEN,
                new BigDecimal("50")),
            List.of(new LateEntry("anna", 1, 8), new LateEntry("4712", 3, 9)),
            List.of(
                new ManualOverride(
                    "4711",
                    new Decision.SetPoints(new BigDecimal("85.5")),
                    "Graded by hand: the archive was damaged.",
                    false,
                    12),
                new ManualOverride("Lee, Ben", new Decision.Excuse(), "Ill.", true, 15),
                new ManualOverride("cem", new Decision.CountLate(0), "Extension.", false, 19))),
        read(
            """
            # Kept in git.
            late:
              due: 2026-11-20T23:59:00+01:00
              grace-minutes: 15
              percent-per-day: 10
              at-most-percent: 50
              students:
                - anna
                - student: 4712
                  days: 3
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

  @Test
  void takesAnEmptyFile() throws IOException, PolicyException {
    assertEquals(List.of(), read("# nothing yet\n").overrides());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lat: 1|1: there is no key \"lat\"; here may be late, overrides.",
        "late:;  due: tomorrow|2: this must be a time with its zone, such as"
            + " 2026-11-20T23:59:00+01:00.",
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
            + " at-most-percent, students.",
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
