package dinosaurus.harness.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days late while the clocks are changed: back in one half of the year, forward in the other. */
class LatePolicyTest {

  private static LatePolicy due(String due, String zone, int graceMinutes) {
    return new LatePolicy(
        Optional.of(LocalDateTime.parse(due).atZone(ZoneId.of(zone))),
        Duration.ofMinutes(graceMinutes),
        BigDecimal.TEN,
        BigDecimal.valueOf(100),
        0);
  }

  @ParameterizedTest
  @CsvSource({
    // Back, an hour: the day between two evenings has 25 hours.
    "2026-10-24T20:00, Europe/Berlin, 2026-10-24T20:00:00+02:00, 0",
    "2026-10-24T20:00, Europe/Berlin, 2026-10-24T20:00:01+02:00, 1",
    "2026-10-24T20:00, Europe/Berlin, 2026-10-25T19:30:00+01:00, 1",
    "2026-10-24T20:00, Europe/Berlin, 2026-10-25T20:00:00+01:00, 1",
    "2026-10-24T20:00, Europe/Berlin, 2026-10-25T20:00:01+01:00, 2",
    "2026-10-24T20:00, Europe/Berlin, 2026-10-26T20:00:00+01:00, 2",
    "2026-10-24T20:00, Europe/Berlin, 2026-10-26T20:00:01+01:00, 3",
    "2026-10-31T23:59, America/New_York, 2026-10-31T23:59:00-04:00, 0",
    "2026-10-31T23:59, America/New_York, 2026-11-01T23:59:00-05:00, 1",
    "2026-10-31T23:59, America/New_York, 2026-11-01T23:59:01-05:00, 2",
    "2026-10-31T23:59, America/New_York, 2026-11-07T23:59:00-05:00, 7",
    // Back, half an hour.
    "2026-04-04T20:00, Australia/Lord_Howe, 2026-04-05T20:00:00+10:30, 1",
    "2026-04-04T20:00, Australia/Lord_Howe, 2026-04-05T20:00:01+10:30, 2",
    // Forward: 23 hours, and 23 and a half.
    "2026-03-28T20:00, Europe/Berlin, 2026-03-29T20:00:00+02:00, 1",
    "2026-03-28T20:00, Europe/Berlin, 2026-03-29T20:00:01+02:00, 2",
    "2026-03-28T20:00, Europe/Berlin, 2026-03-30T20:00:00+02:00, 2",
    "2026-03-07T23:59, America/New_York, 2026-03-08T23:59:00-04:00, 1",
    "2026-03-07T23:59, America/New_York, 2026-03-08T23:59:01-04:00, 2",
    "2026-10-03T20:00, Australia/Lord_Howe, 2026-10-04T20:00:00+11:00, 1",
    "2026-10-03T20:00, Australia/Lord_Howe, 2026-10-04T20:00:01+11:00, 2",
    // A day that ends at a time which the clocks show twice, or skip.
    "2026-10-24T02:30, Europe/Berlin, 2026-10-25T02:30:00+01:00, 1",
    "2026-10-24T02:30, Europe/Berlin, 2026-10-25T02:30:01+01:00, 2",
    "2026-03-28T02:30, Europe/Berlin, 2026-03-29T03:30:00+02:00, 1",
    "2026-03-28T02:30, Europe/Berlin, 2026-03-29T03:30:01+02:00, 2",
    "2026-03-28T02:30, Europe/Berlin, 2026-03-30T02:30:00+02:00, 2",
    // An offset alone knows of no change.
    "2026-10-24T20:00, +02:00, 2026-10-25T19:30:00+01:00, 2"
  })
  void countsDaysByTheCalendarOfTheZone(
      String due, String zone, OffsetDateTime submitted, int days) {
    assertEquals(days, due(due, zone, 0).daysLate(submitted.toInstant()));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-24T20:15:00+02:00, 0",
    "2026-10-24T20:15:01+02:00, 1",
    "2026-10-25T20:15:00+01:00, 1",
    "2026-10-25T20:15:01+01:00, 2"
  })
  void addsTheGraceToEveryDay(OffsetDateTime submitted, int days) {
    assertEquals(
        days, due("2026-10-24T20:00", "Europe/Berlin", 15).daysLate(submitted.toInstant()));
  }
}
