package dinosaurus.harness.policy;

/** Words how late a submission is. */
final class Lateness {

  private Lateness() {}

  static String words(int days) {
    return days == 1 ? "1 day late" : days + " days late";
  }
}
