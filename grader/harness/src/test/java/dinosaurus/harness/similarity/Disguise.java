package dinosaurus.harness.similarity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What students do to a copy, so that it looks less like one. */
enum Disguise {
  NONE {
    @Override
    String of(String code, Random random) {
      return code;
    }
  },

  LAYOUT {
    @Override
    String of(String code, Random random) {
      return code.replaceAll("\n *", "\n\t").replace("{", "\n{");
    }
  },

  NO_COMMENTS {
    @Override
    String of(String code, Random random) {
      return code.replaceAll("//[^\n]*", "").replaceAll("(?s)/\\*.*?\\*/", "");
    }
  },

  NAMES {
    @Override
    String of(String code, Random random) {
      String renamed = NO_COMMENTS.of(code, random);
      for (String name : OWN_NAMES) {
        renamed = renamed.replaceAll("(?<![.\\w])" + name + "(?!\\w)", name + random.nextInt(100));
      }
      return renamed;
    }
  },

  ORDER {
    @Override
    String of(String code, Random random) {
      String[] parts = code.split("(?=  @Override\n)");
      List<String> methods = new ArrayList<>(List.of(parts).subList(1, parts.length - 1));
      Collections.shuffle(methods, random);
      return parts[0] + String.join("", methods) + parts[parts.length - 1];
    }
  },

  NAMES_AND_ORDER {
    @Override
    String of(String code, Random random) {
      return NAMES.of(ORDER.of(code, random), random);
    }
  };

  private static final List<String> OWN_NAMES =
      List.of(
          "x",
          "a",
          "z",
          "y",
          "i",
          "j",
          "k",
          "v",
          "m",
          "g",
          "t",
          "row",
          "col",
          "index",
          "indices",
          "aPrev",
          "random",
          "matrix",
          "grad",
          "gradient",
          "mat",
          "values",
          "current",
          "source",
          "step",
          "pass",
          "example",
          "characters",
          "result",
          "clipped",
          "all",
          "arrays",
          "tanh");

  /** Returns the copy. */
  abstract String of(String code, Random random);
}
