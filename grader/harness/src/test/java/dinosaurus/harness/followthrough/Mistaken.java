package dinosaurus.harness.followthrough;

import dinosaurus.assignment.Exercise;
import dinosaurus.reference.FollowingReference;
import dinosaurus.toolkit.CharacterModel;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Makes some mistakes, each in another exercise, and everything else right.
 *
 * @param mistakes the mistakes
 */
record Mistaken(List<Mistake> mistakes) {

  CharacterModel model() {
    Student earlier = new Student();
    earlier.clipping(in(Exercise.CLIP, earlier)::clip);
    earlier.sampling(in(Exercise.SAMPLE, earlier)::sample);
    Student calling = new Student().clipping(earlier::clip).sampling(earlier::sample);
    calling.optimizing(in(Exercise.OPTIMIZE, earlier)::optimize);
    return calling.training(in(Exercise.MODEL, calling)::model);
  }

  private CharacterModel in(Exercise exercise, CharacterModel earlier) {
    return mistakes.stream()
        .filter(mistake -> mistake.exercise() == exercise)
        .findFirst()
        .map(mistake -> mistake.following().apply(earlier))
        .orElseGet(() -> new FollowingReference().following(exercise, earlier));
  }

  @Override
  public String toString() {
    return mistakes.stream().map(Mistake::name).collect(Collectors.joining(" and "));
  }
}
