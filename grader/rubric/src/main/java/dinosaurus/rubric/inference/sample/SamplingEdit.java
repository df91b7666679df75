package dinosaurus.rubric.inference.sample;

import java.util.function.Consumer;

/**
 * Exchanges one part of sampling.
 *
 * @param part the part
 * @param words what is so then: {@code the first state is all ones}
 * @param change puts it in place
 */
record SamplingEdit(Part part, String words, Consumer<SamplingPlan> change) {

  /** Parts that can be exchanged independently of each other. */
  enum Part {
    FIRST_STATE,
    FIRST_INPUT,
    SUM,
    ACTIVATION,
    SCORES,
    THROUGH,
    SHARES,
    DRAW,
    SEED,
    INPUT,
    CARRIED,
    LISTING,
    NEWLINE,
    END
  }
}
