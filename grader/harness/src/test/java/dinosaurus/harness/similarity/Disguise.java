package dinosaurus.harness.similarity;

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

  COMMENTS {
    @Override
    String of(String code, Random random) {
      StringBuilder told = new StringBuilder();
      for (String line : NO_COMMENTS.of(code, random).split("\n")) {
        told.append(line);
        if (line.endsWith(";") && random.nextInt(3) == 0) {
          told.append(" // my own step ").append(random.nextInt(1000));
        }
        told.append('\n');
      }
      return told.toString();
    }
  },

  NAMES {
    @Override
    String of(String code, Random random) {
      return new Renaming(NO_COMMENTS.of(code, random), random).rewritten();
    }
  },

  ORDER {
    @Override
    String of(String code, Random random) {
      return new Reordering(code, random).rewritten();
    }
  },

  NAMES_AND_ORDER {
    @Override
    String of(String code, Random random) {
      return NAMES.of(ORDER.of(code, random), random);
    }
  },

  LOOPS {
    @Override
    String of(String code, Random random) {
      return NAMES.of(new LoopRewriting(code, random).rewritten(), random);
    }
  },

  OPERATORS {
    @Override
    String of(String code, Random random) {
      return NAMES.of(new OperatorRewriting(code, random).rewritten(), random);
    }
  },

  HELPERS {
    @Override
    String of(String code, Random random) {
      return NAMES.of(new HelperExtraction(code, random).rewritten(), random);
    }
  },

  DEAD_CODE {
    @Override
    String of(String code, Random random) {
      return NAMES.of(new DeadCode(code, random).rewritten(), random);
    }
  },

  EVERYTHING {
    @Override
    String of(String code, Random random) {
      String copy = new HelperExtraction(code, random).rewritten();
      copy = new OperatorRewriting(copy, random).rewritten();
      copy = new LoopRewriting(copy, random).rewritten();
      copy = new DeadCode(ORDER.of(copy, random), random).rewritten();
      return COMMENTS.of(NAMES.of(copy, random), random);
    }
  };

  /** Returns the copy. */
  abstract String of(String code, Random random);
}
