package dinosaurus.harness.followthrough;

import static dinosaurus.assignment.Exercise.CLIP;
import static dinosaurus.assignment.Exercise.OPTIMIZE;
import static dinosaurus.assignment.Exercise.SAMPLE;

import dinosaurus.assignment.Call;
import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.Case;
import dinosaurus.fixtures.ReferenceSolution;
import dinosaurus.rubric.grading.GradedRun;
import dinosaurus.toolkit.CharacterModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds the trusted methods that answer as a submission's did, on every case of an exercise; of
 * {@code clip}, where gradients are finite.
 *
 * <p>The reference comes first; only where it answers otherwise, the known mistakes are tried, and
 * last a rule that is solved for from the answers. So an exercise has one explanation, or several
 * that its cases can't tell apart, or none.
 *
 * @param reference the reference, which knows the mistakes
 * @param run what the submission answered
 * @param cases the same cases, and what trusted methods answered to them
 */
record Explanations(ReferenceSolution reference, GradedRun run, SolvedCases cases) {

  private static final Predicate<Case<?, ?>> EVERY = one -> true;

  /** Returns methods without a mistake. */
  static EarlierMethods right(ReferenceSolution reference) {
    CharacterModel right = reference.right();
    return new EarlierMethods("", right::clip, right::sample, right::optimize);
  }

  /**
   * Returns what may stand for {@code clip}, among right methods.
   *
   * <p>The same mistake makes different things of infinite entries, as it is written. So where
   * nothing gives all answers, what gives those to finite gradients stands for it, as long as no
   * other gradients come.
   */
  List<EarlierMethods> clip() {
    if (agrees(right(reference), CLIP, EVERY)) {
      return List.of(right(reference));
    }
    List<EarlierMethods> everywhere = mistakenClip(EVERY);
    return everywhere.isEmpty()
        ? mistakenClip(Explanations::isFinite).stream()
            .map(EarlierMethods::ofFiniteGradients)
            .toList()
        : everywhere;
  }

  private static boolean isFinite(Case<?, ?> one) {
    return one.call() instanceof Call.Clip clip && EarlierMethods.areFinite(clip.gradients());
  }

  /** Returns what gives the answers to some cases. */
  private List<EarlierMethods> mistakenClip(Predicate<Case<?, ?>> some) {
    EarlierMethods right = right(reference);
    List<EarlierMethods> mistaken =
        mistaken(CLIP, right, some, (methods, model) -> methods.with(model::clip)).toList();
    return mistaken.isEmpty() ? solvedClip(right, some).toList() : mistaken;
  }

  private Stream<EarlierMethods> solvedClip(EarlierMethods right, Predicate<Case<?, ?>> some) {
    return run.answers().clipRule().stream()
        .map(rule -> right.with(rule::clip).mistaking(rule.toString()))
        .filter(methods -> agrees(methods, CLIP, some));
  }

  /**
   * Returns what may stand for {@code optimize}, which calls the student's {@code clip} or clips by
   * itself.
   *
   * @param clips what may stand for {@code clip}
   */
  List<EarlierMethods> optimize(List<EarlierMethods> clips) {
    EarlierMethods right = right(reference);
    List<EarlierMethods> earlier = new ArrayList<>(clips);
    if (clips.stream().noneMatch(one -> one.mistakes().isEmpty())) {
      earlier.add(right);
    }
    List<EarlierMethods> following =
        earlier.stream()
            .map(one -> one.with(reference.following(OPTIMIZE, one)::optimize))
            .filter(one -> agrees(one, OPTIMIZE, EVERY))
            .toList();
    if (!following.isEmpty()) {
      return following;
    }
    List<EarlierMethods> mistaken =
        earlier.stream()
            .flatMap(
                one ->
                    mistaken(
                        OPTIMIZE, one, EVERY, (methods, model) -> methods.with(model::optimize)))
            .toList();
    return mistaken.isEmpty() && !clips.isEmpty() ? solvedStep(right).toList() : mistaken;
  }

  private Stream<EarlierMethods> solvedStep(EarlierMethods right) {
    return run.answers().stepRule().stream()
        .map(rule -> right.with(rule::optimize).mistaking(rule.toString()))
        .filter(methods -> agrees(methods, OPTIMIZE, EVERY));
  }

  /**
   * Returns what may stand for {@code sample}, beside other methods.
   *
   * @param others the other methods
   */
  List<EarlierMethods> sample(List<EarlierMethods> others) {
    EarlierMethods right = right(reference);
    if (agrees(right, SAMPLE, EVERY)) {
      return others;
    }
    List<EarlierMethods> mistaken =
        mistaken(SAMPLE, right, EVERY, (methods, model) -> methods.with(model::sample)).toList();
    List<EarlierMethods> sampling = mistaken.isEmpty() ? solvedSample(right).toList() : mistaken;
    return others.stream()
        .flatMap(
            other ->
                sampling.stream().map(one -> other.with(one.sampling()).mistaking(one.mistakes())))
        .toList();
  }

  private Stream<EarlierMethods> solvedSample(EarlierMethods right) {
    return run.answers().sampleRules().stream()
        .map(rule -> right.with(rule::sample).mistaking(rule.toString()))
        .filter(methods -> agrees(methods, SAMPLE, EVERY));
  }

  private Stream<EarlierMethods> mistaken(
      Exercise exercise,
      EarlierMethods earlier,
      Predicate<Case<?, ?>> some,
      BiFunction<EarlierMethods, CharacterModel, EarlierMethods> combination) {
    return reference.mistaken(exercise, earlier).entrySet().stream()
        .map(mistake -> combination.apply(earlier.mistaking(mistake.getKey()), mistake.getValue()))
        .filter(methods -> agrees(methods, exercise, some));
  }

  private boolean agrees(EarlierMethods methods, Exercise exercise, Predicate<Case<?, ?>> some) {
    return run.agreesWith(cases.of(exercise, methods.mistakes(), methods), exercise, some);
  }
}
