package dinosaurus.harness.followthrough;

import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.ReferenceSolution;
import dinosaurus.toolkit.CharacterModel;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Solves a later exercise wrong in many ways, on top of earlier methods: with every known mistake,
 * and as somebody would who wants points for nothing.
 *
 * @param reference makes them
 */
record Decoys(ReferenceSolution reference) {

  /**
   * These clip by themselves, which is a mistake of clip in another place, or sample before the
   * update, which shows in few names.
   */
  private static final Set<String> LEFT_OUT =
      Set.of("O02", "O03", "O04", "O05", "O40", "O41", "O104", "O107", "M28");

  /**
   * Makes the decoys of an exercise.
   *
   * @param exercise optimize or model
   * @param earlier the methods that they call
   * @return the decoys, by what they do wrong
   */
  Map<String, CharacterModel> of(Exercise exercise, EarlierMethods earlier) {
    Map<String, CharacterModel> decoys = new TreeMap<>(reference.mistaken(exercise, earlier));
    decoys.keySet().removeAll(LEFT_OUT);
    Map<String, EarlierMethods> others =
        exercise == Exercise.OPTIMIZE ? OptimizeDecoys.of(earlier) : ModelDecoys.of(earlier);
    others.forEach((title, other) -> decoys.put(title, reference.following(exercise, other)));
    return decoys;
  }
}
