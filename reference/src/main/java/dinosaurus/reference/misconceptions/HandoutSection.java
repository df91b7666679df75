package dinosaurus.reference.misconceptions;

/** Names the anchors of the handout's sections, {@code student/README.md}. */
final class HandoutSection {

  static final String PROBLEM = "#the-problem";
  static final String EQUATIONS = "#the-model";
  static final String EXPLODING_GRADIENTS = "#exploding-gradients";
  static final String EJML = "#the-little-ejml-you-need";
  static final String CLIP = "#exercise-1-clip-20-points";
  static final String SAMPLE = "#exercise-2-sample-30-points";
  static final String OPTIMIZE = "#exercise-3-optimize-25-points";
  static final String MODEL = "#exercise-4-model-25-points";

  private HandoutSection() {}
}
