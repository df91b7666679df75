package dinosaurus.rubric.grading;

import dinosaurus.assignment.Settings;
import java.util.Locale;
import java.util.TimeZone;

/** Changes the settings of this process, for as long as any thread wants foreign ones. */
final class ThisProcess implements ModelProcess {

  private static int foreign;
  private static Runnable restore = () -> {};

  @Override
  public void use(Settings settings) {
    synchronized (ThisProcess.class) {
      if (settings == Settings.FOREIGN && foreign++ == 0) {
        restore = current();
        settings.apply();
      } else if (settings == Settings.USUAL && --foreign == 0) {
        restore.run();
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
