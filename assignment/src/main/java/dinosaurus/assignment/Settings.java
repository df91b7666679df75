package dinosaurus.assignment;

import java.util.Locale;
import java.util.TimeZone;

/** Names the settings of the computers on which a model is called. */
public enum Settings {
  /** English, and universal time. */
  USUAL("en", "UTC"),
  /**
   * Turkish, and the time zone of Samoa: 0.5 is written with a comma, the small I has no dot, and
   * the date is another, so that what depends on the computer shows.
   */
  FOREIGN("tr-TR", "Pacific/Apia");

  private final Locale language;
  private final TimeZone zone;

  Settings(String language, String zone) {
    this.language = Locale.forLanguageTag(language);
    this.zone = TimeZone.getTimeZone(zone);
  }

  /** Gives this process these settings. */
  public void apply() {
    Locale.setDefault(language);
    TimeZone.setDefault(zone);
  }
}
