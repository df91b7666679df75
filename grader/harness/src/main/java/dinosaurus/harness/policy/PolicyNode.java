package dinosaurus.harness.policy;

import dinosaurus.harness.policy.Policy.PolicyException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads a part of a policy file, and knows where it stands.
 *
 * @param file the name of the file
 * @param node the part
 */
record PolicyNode(String file, Node node) {

  private static final int MOST_DECIMALS = 2;

  /** A time of the clocks, an offset, the name of a zone. */
  private static final Pattern TIME =
      Pattern.compile(
          "(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(?::\\d\\d)?)"
              + "(Z|[+-]\\d\\d:\\d\\d)?(?:\\[(.+)])?");

  /** Returns the line that the part begins on; the first is 1. */
  int line() {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }

  PolicyException mistake(String what) {
    return new PolicyException(file, line(), what);
  }

  boolean isText() {
    return node instanceof ScalarNode;
  }

  /** Returns the values by their keys, which must be among those given and come once. */
  Map<String, PolicyNode> mapping(List<String> allowed) throws PolicyException {
    if (!(node instanceof MappingNode mapping)) {
      throw mistake("there must be keys and values here: " + String.join(", ", allowed) + ".");
    }
    Map<String, PolicyNode> values = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      PolicyNode key = new PolicyNode(file, tuple.getKeyNode());
      String name = key.text();
      if (!allowed.contains(name)) {
        throw key.mistake("there is no key \"" + name + "\"; " + Spelling.advice(name, allowed));
      }
      if (values.put(name, new PolicyNode(file, tuple.getValueNode())) != null) {
        throw key.mistake("the key \"" + name + "\" comes twice.");
      }
    }
    return values;
  }

  List<PolicyNode> items() throws PolicyException {
    if (!(node instanceof SequenceNode sequence)) {
      throw mistake("there must be a list here, an entry behind each hyphen.");
    }
    List<PolicyNode> items = new ArrayList<>();
    sequence.getValue().forEach(item -> items.add(new PolicyNode(file, item)));
    return items;
  }

  /** Returns the text, which isn't blank. */
  String text() throws PolicyException {
    if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
      throw mistake("there must be a text here.");
    }
    return scalar.getValue().strip();
  }

  /** Returns a number from 0 to a limit, with two decimals at most. */
  BigDecimal number(int most) throws PolicyException {
    String expected = "this must be a number from 0 to " + most + " with at most two decimals.";
    String text = text();
    if (!text.matches("\\d{1,9}(\\.\\d+)?")) {
      throw mistake(expected);
    }
    BigDecimal number = new BigDecimal(text).stripTrailingZeros();
    if (number.compareTo(BigDecimal.valueOf(most)) > 0 || number.scale() > MOST_DECIMALS) {
      throw mistake(expected);
    }
    return number.setScale(Math.max(0, number.scale()));
  }

  /** Returns a whole number from 0 to a limit. */
  int whole(int most) throws PolicyException {
    BigDecimal number = number(most);
    if (number.scale() > 0) {
      throw mistake("this must be a whole number from 0 to " + most + ".");
    }
    return number.intValueExact();
  }

  /** Returns a time in a zone that has a name, an offset or both. */
  ZonedDateTime time() throws PolicyException {
    Matcher time = TIME.matcher(text());
    if (!time.matches() || time.group(2) == null && time.group(3) == null) {
      throw noTime();
    }
    try {
      LocalDateTime shown = LocalDateTime.parse(time.group(1));
      Optional<ZoneOffset> offset = Optional.ofNullable(time.group(2)).map(ZoneOffset::of);
      return time.group(3) == null
          ? shown.atZone(offset.orElseThrow())
          : time(shown, offset, zone(time.group(3)));
    } catch (DateTimeException e) {
      throw noTime();
    }
  }

  /** Returns the time at which the clocks of a zone show something, if there is one such time. */
  private ZonedDateTime time(LocalDateTime shown, Optional<ZoneOffset> offset, ZoneId zone)
      throws PolicyException {
    List<ZoneOffset> possible = zone.getRules().getValidOffsets(shown);
    if (possible.isEmpty()) {
      throw mistake("the clocks of " + zone + " skip this time; write one that they show.");
    }
    if (offset.isEmpty() && possible.size() > 1) {
      throw mistake(
          "the clocks of %s show this time twice; write its offset, too: %s%s[%s]."
              .formatted(zone, shown, possible.get(0), zone));
    }
    ZoneOffset chosen = offset.orElse(possible.get(0));
    if (!possible.contains(chosen)) {
      throw mistake(
          "%s isn't the offset of %s at that time, which is %s; leave one of them out."
              .formatted(chosen, zone, possible.get(0)));
    }
    return ZonedDateTime.ofLocal(shown, zone, chosen);
  }

  private ZoneId zone(String name) throws PolicyException {
    try {
      return ZoneId.of(name);
    } catch (DateTimeException e) {
      throw mistake("there is no time zone \"" + name + "\"; their names are like Europe/Berlin.");
    }
  }

  private PolicyException noTime() {
    return mistake(
        "this must be a time with its zone, such as 2026-11-20T23:59[Europe/Berlin] or"
            + " 2026-11-20T23:59:00+01:00.");
  }

  /** Checks that the value is {@code true}, the only one that makes sense. */
  void requireTrue() throws PolicyException {
    if (!text().equals("true")) {
      throw mistake("this must be true, or the key left out.");
    }
  }
}
