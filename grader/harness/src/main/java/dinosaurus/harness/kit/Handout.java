package dinosaurus.harness.kit;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Moves the handout to the top of the kit, where its links start from another folder. */
final class Handout {

  /** What comes before a link's target, in Markdown and HTML, and the target without its anchor. */
  private static final Pattern LINK =
      Pattern.compile("(\\]\\(|\\b(?:src|srcset|href)=\")(?![a-z]+:|#)([^)\\s\"#]+)");

  private static final URI FOLDER =
      URI.create(KitFiles.HANDOUT.substring(0, KitFiles.HANDOUT.lastIndexOf('/') + 1));

  private Handout() {}

  static byte[] atTheTop(byte[] handout) {
    String text = new String(handout, StandardCharsets.UTF_8);
    return LINK.matcher(text).replaceAll(Handout::moved).getBytes(StandardCharsets.UTF_8);
  }

  private static String moved(MatchResult link) {
    String target = URI.create("/" + FOLDER).resolve(link.group(2)).getPath().substring(1);
    return Matcher.quoteReplacement(link.group(1) + target);
  }
}
