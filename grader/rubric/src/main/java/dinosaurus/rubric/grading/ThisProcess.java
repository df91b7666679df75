package dinosaurus.rubric.grading;

import java.util.Locale;
import java.util.TimeZone;

/** Goes abroad with this process; several threads may be abroad at the same time. */
final class ThisProcess implements Abroad {

  private static final Locale LANGUAGE = Locale.forLanguageTag("tr-TR");
  private static final TimeZone ZONE = TimeZone.getTimeZone("Pacific/Apia");

  private static int travellers;
  private static Runnable home = () -> {};

  @Override
  public void leave() {
    synchronized (ThisProcess.class) {
      if (travellers++ == 0) {
        home = current();
        Locale.setDefault(LANGUAGE);
        TimeZone.setDefault(ZONE);
      }
    }
  }

  @Override
  public void comeBack() {
    synchronized (ThisProcess.class) {
      if (--travellers == 0) {
        home.run();
      }
    }
  }

  /** Returns what brings today's settings back. */
  private static Runnable current() {
    Locale all = Locale.getDefault();
    Locale display = Locale.getDefault(Locale.Category.DISPLAY);
    Locale format = Locale.getDefault(Locale.Category.FORMAT);
    TimeZone zone = TimeZone.getDefault();
    return () -> {
      Locale.setDefault(all);
      Locale.setDefault(Locale.Category.DISPLAY, display);
      Locale.setDefault(Locale.Category.FORMAT, format);
      TimeZone.setDefault(zone);
    };
  }
}
