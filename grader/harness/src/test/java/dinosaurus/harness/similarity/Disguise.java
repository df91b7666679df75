package dinosaurus.harness.similarity;

import java.util.Random;

/** What students do to a copy, so that it looks less like one. */
enum Disguise {
  NONE("nothing") {
    @Override
    String of(String code, Random random) {
      return code;
    }
  },

  LAYOUT("other line breaks and indentation") {
    @Override
    String of(String code, Random random) {
      return code.replaceAll("\n *", "\n\t").replace("{", "\n{");
    }
  },

  NO_COMMENTS("comments removed") {
    @Override
    String of(String code, Random random) {
      return code.replaceAll("//[^\n]*", "").replaceAll("(?s)/\\*.*?\\*/", "");
    }
  },

  COMMENTS("other comments") {
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

  NAMES("comments removed, everything renamed") {
    @Override
    String of(String code, Random random) {
      return new Renaming(NO_COMMENTS.of(code, random), random).rewritten();
    }
  },

  ORDER("methods and independent declarations reordered") {
    @Override
    String of(String code, Random random) {
      return new Reordering(code, random).rewritten();
    }
  },

  NAMES_AND_ORDER("reordered, renamed") {
    @Override
    String of(String code, Random random) {
      return NAMES.of(ORDER.of(code, random), random);
    }
  },

  LOOPS("for and for-each loops made while loops, renamed") {
    @Override
    String of(String code, Random random) {
      return NAMES.of(new LoopRewriting(code, random).rewritten(), random);
    }
  },

  OPERATORS("operators and assignments written another way, renamed") {
    @Override
    String of(String code, Random random) {
      return NAMES.of(new OperatorRewriting(code, random).rewritten(), random);
    }
  },

  HELPERS("loops and expressions moved to helpers, renamed") {
    @Override
    String of(String code, Random random) {
      return NAMES.of(new HelperExtraction(code, random).rewritten(), random);
    }
  },

  DEAD_CODE("dead code added, renamed") {
    @Override
    String of(String code, Random random) {
      return NAMES.of(new DeadCode(code, random).rewritten(), random);
    }
  },

  EVERYTHING("all of this at once") {
    @Override
    String of(String code, Random random) {
      String copy = new HelperExtraction(code, random).rewritten();
      copy = new OperatorRewriting(copy, random).rewritten();
      copy = new LoopRewriting(copy, random).rewritten();
      copy = new DeadCode(ORDER.of(copy, random), random).rewritten();
      return COMMENTS.of(NAMES.of(copy, random), random);
    }
  };

  private final String words;

  Disguise(String words) {
    this.words = words;
  }

  /** Says what is done. */
  String words() {
    return words;
  }

  /** Returns the copy. */
  abstract String of(String code, Random random);
}
