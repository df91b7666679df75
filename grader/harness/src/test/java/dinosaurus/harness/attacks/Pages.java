package dinosaurus.harness.attacks;

import dinosaurus.harness.attacks.Attack.Block;
import dinosaurus.harness.attacks.Attack.End;
import dinosaurus.harness.attacks.Attack.Trait;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the pages of attacks. */
final class Pages {

  /** The pages of attacks, in the order of the table. */
  static final List<String> KINDS =
      List.of(
          "verdict",
          "exceptions",
          "results",
          "identity",
          "jvm",
          "exfiltration",
          "build",
          "resources",
          "semantic",
          "followthrough");

  private static final String TWINS = "twins";
  private static final String FULL_MARKS = "20 30 25 25, full marks";

  private static final Pattern HEADING = Pattern.compile("(?m)^## ");
  private static final Pattern EXPECTED = Pattern.compile("(?m)^`([^`]+)`(.*)$");
  private static final Pattern BLOCK =
      Pattern.compile("(?ms)^```(?:java|text) ([^\\n]+)\\n(.*?)^```$");

  private Pages() {}

  /** Returns all attacks that are sources. */
  static List<Attack> attacks() {
    return KINDS.stream().flatMap(Pages::page).toList();
  }

  /** Returns those that tell what they were given in hidden cases by what they answer. */
  static List<Attack> leaks() {
    return page("leaks").toList();
  }

  /** Returns those that tell it by what becomes of their process. */
  static List<Attack> processLeaks() {
    return page("process-leaks").toList();
  }

  /** Returns the benign twins. */
  static List<Attack> twins() {
    return page(TWINS).toList();
  }

  private static Stream<Attack> page(String kind) {
    return HEADING.splitAsStream(text(kind)).skip(1).map(section -> attack(kind, section));
  }

  private static String text(String kind) {
    try (InputStream in = Pages.class.getResourceAsStream(kind + ".md")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Attack attack(String kind, String section) {
    String name = section.lines().findFirst().orElseThrow();
    MatchResult line = EXPECTED.matcher(section).results().findFirst().orElse(null);
    String expected = line == null ? FULL_MARKS : line.group(1);
    List<End> ends = Arrays.stream(expected.split("; ")).map(Pages::end).toList();
    List<Block> blocks = new ArrayList<>();
    BLOCK
        .matcher(section)
        .results()
        .forEach(found -> blocks.add(new Block(found.group(1), found.group(2))));
    Set<Trait> traits = traits(line == null ? "" : line.group(2));
    return new Attack(kind, name, ends, traits, List.copyOf(blocks));
  }

  private static End end(String text) {
    String[] parts = text.split(", ");
    return new End(Arrays.stream(parts[0].split(" ")).map(Integer::valueOf).toList(), parts[1]);
  }

  private static Set<Trait> traits(String words) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    for (String word : words.strip().split(", ")) {
      Arrays.stream(Trait.values()).filter(one -> one.word.equals(word)).forEach(traits::add);
    }
    return traits;
  }
}
