package dinosaurus.harness.similarity;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/** Gives variables, parameters, fields and helpers other names. */
final class Renaming extends Rewriting {

  private static final List<String> WORDS =
      List.of("value", "tmp", "data", "item", "vec", "part", "num", "res", "cur", "node");

  /** A name that isn't another object's member, nor within a text. */
  private static final Pattern NAME = Pattern.compile("(\\bthis\\.|\\.)?(?<![\\w\"\\\\])(\\w+)");

  private final String code;
  private final Map<String, String> names = new TreeMap<>();
  private final Set<String> kept = new HashSet<>();

  Renaming(String code, Random random) {
    super(code, random);
    this.code = code;
  }

  @Override
  public Void visitClass(ClassTree type, Void nothing) {
    boolean nested = getCurrentPath().getParentPath().getParentPath() != null;
    if (!nested) {
      return super.visitClass(type, nothing);
    }
    for (Tree member : type.getMembers()) {
      if (member instanceof VariableTree field) {
        kept.add(field.getName().toString());
      } else if (member instanceof MethodTree method) {
        kept.add(method.getName().toString());
      }
    }
    return null;
  }

  @Override
  public Void visitVariable(VariableTree variable, Void nothing) {
    rename(variable.getName().toString());
    return super.visitVariable(variable, nothing);
  }

  @Override
  public Void visitMethod(MethodTree method, Void nothing) {
    if (method.getModifiers().getFlags().contains(Modifier.PRIVATE)) {
      rename(method.getName().toString());
    } else {
      kept.add(method.getName().toString());
    }
    return super.visitMethod(method, nothing);
  }

  private void rename(String name) {
    names.computeIfAbsent(
        name, any -> WORDS.get(random.nextInt(WORDS.size())) + (names.size() + 1));
  }

  @Override
  String rewritten() {
    super.rewritten();
    names.keySet().removeAll(kept);
    return NAME.matcher(code)
        .replaceAll(
            found -> {
              String select = found.group(1) == null ? "" : found.group(1);
              String name = found.group(2);
              boolean own = !select.equals(".") || isSpread(found.start());
              return Matcher.quoteReplacement(
                  select + (own ? names.getOrDefault(name, name) : name));
            });
  }

  /** Tells whether a name stands behind the dots of a parameter of any number. */
  private boolean isSpread(int at) {
    return at >= 2 && code.startsWith("..", at - 2);
  }
}
