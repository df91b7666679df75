package dinosaurus.rubric.report.page;

import java.util.regex.Pattern;

/** Sets texts for a page. */
public final class Typeset {

  private static final Pattern SIGN = Pattern.compile("(?<![\\w-])-(?=[a-zA-Z])");

  private Typeset() {}

  /** Makes the hyphen before a name a minus sign, which no line break parts from it. */
  public static String text(String text) {
    return SIGN.matcher(text).replaceAll("\u2212");
  }
}
