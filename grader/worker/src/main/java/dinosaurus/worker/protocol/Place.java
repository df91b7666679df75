package dinosaurus.worker.protocol;

import java.util.Locale;
import java.util.TimeZone;

/** Says which settings the computer has on which a call is made. */
public enum Place {
  /** English, and universal time. */
  HOME("en", "UTC"),
  /** Turkish, and the time zone of Samoa. */
  ABROAD("tr-TR", "Pacific/Apia");

  private final Locale language;
  private final TimeZone zone;

  Place(String language, String zone) {
    this.language = Locale.forLanguageTag(language);
    this.zone = TimeZone.getTimeZone(zone);
  }

  /** Gives this process these settings. */
  public void settle() {
    Locale.setDefault(language);
    TimeZone.setDefault(zone);
  }
}
