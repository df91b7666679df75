package dinosaurus.harness.heldout;

import static dinosaurus.assignment.Exercise.CLIP;
import static dinosaurus.assignment.Exercise.MODEL;
import static dinosaurus.assignment.Exercise.OPTIMIZE;
import static dinosaurus.assignment.Exercise.SAMPLE;
import static dinosaurus.harness.heldout.Review.right;
import static dinosaurus.harness.heldout.Review.silent;

import java.util.List;
import java.util.stream.Stream;

/** Lists the submissions with what they are expected to be told. */
final class Reviews {

  private Reviews() {}

  static List<Review> all() {
    return Stream.of(clips(), samples(), optimizes(), models()).flatMap(List::stream).toList();
  }

  private static List<Review> clips() {
    return List.of(
        silent(CLIP, new WrongClips.Remainder(), "Wrapping round is known, but to the other side."),
        silent(
            CLIP,
            new WrongClips.SmoothBound(),
            "It is known in place; this leaves the argument alone."),
        silent(CLIP, new WrongClips.SquareBlock(), "Nobody foresaw that part of the entries."),
        silent(CLIP, new WrongClips.ScaledRows(), "Whole matrices are known, rows aren't."),
        right(CLIP, new WrongClips.WholeBound(), "clip: C121", "It does cast the bound to int."),
        silent(
            CLIP,
            new WrongClips.HalfDoneBiases(),
            "A forgotten dWya is known, biases clipped from above aren't."));
  }

  private static List<Review> samples() {
    return List.of(
        silent(SAMPLE, new WrongSamples.NarrowTanh(), "Nobody foresaw that parenthesis."),
        silent(SAMPLE, new WrongSamples.TopFive(), "Nobody foresaw a shortlist."),
        right(
            SAMPLE,
            new WrongSamples.BackwardWalk(),
            "sample: S-draw-fromlast",
            "It does add up from the last."),
        silent(
            SAMPLE,
            new WrongSamples.TwoDraws(),
            "A second draw is known, but for the list as well."),
        right(
            SAMPLE,
            new WrongSamples.HeapedState(),
            "sample: S-carried-sum",
            "It does carry the sum."),
        silent(
            SAMPLE,
            new WrongSamples.CountsFromOne(),
            "That shift is known, but it crashes at index 0."),
        right(
            SAMPLE,
            new WrongSamples.BaseTwo(),
            "sample: S-probabilities-powers2",
            "They are powers of 2."),
        silent(SAMPLE, new WrongSamples.NoDoubles(), "Nobody foresaw a second try."),
        silent(
            SAMPLE,
            new WrongSamples.StaleInputNoMemory(),
            "Both mistakes act on every index, so neither shows alone."));
  }

  private static List<Review> optimizes() {
    return List.of(
        right(
            OPTIMIZE,
            new WrongOptimizes.MeanGradient(),
            "optimize: O116; model: O116",
            "It does average the gradients over the characters."),
        silent(OPTIMIZE, new WrongOptimizes.WeightDecay(), "Decay is known, but of another size."),
        silent(OPTIMIZE, new WrongOptimizes.ClippedStep(), "Nobody foresaw that order."),
        silent(OPTIMIZE, new WrongOptimizes.ReversedTime(), "Nobody foresaw such a reversal."),
        silent(
            OPTIMIZE,
            new WrongOptimizes.UphillToTen(),
            "Both are known, but not what they make of the parameters together."),
        silent(
            OPTIMIZE,
            new WrongOptimizes.FreshStateFixedRate(),
            "The fixed rate changes nothing that the fresh state doesn't."),
        silent(
            OPTIMIZE,
            new WrongOptimizes.RepairedInput(),
            "An overwriting with 0 is known, not with a label."));
  }

  private static List<Review> models() {
    return List.of(
        right(
            MODEL,
            new WrongModels.ThereAndBack(),
            "model: M-index-zigzag",
            "It does go there and back."),
        right(
            MODEL, new WrongModels.AnyName(), "model: M-index-seeded", "It does draw with seed j."),
        right(
            MODEL, new WrongModels.SecondNewline(), "model: M48", "y does end with two newlines."),
        silent(MODEL, new WrongModels.FadingRate(), "Nobody foresaw a rate that fades."),
        right(
            MODEL,
            new WrongModels.FreshStateEachPass(),
            "model: M108",
            "It does forget the state at every pass, and only then."),
        right(
            MODEL,
            new WrongModels.LastLetterLost(),
            "model: M-text-nolast",
            "The last character is lost."),
        silent(
            MODEL,
            new WrongModels.UnshuffledNoMemory(),
            "Both are known, but not what they make of the parameters together."),
        right(
            MODEL,
            new WrongModels.TwoStepsEach(),
            "model: M113",
            "It does take two steps for every example."));
  }
}
