package dinosaurus.harness.similarity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dinosaurus.harness.similarity.Profile.Thought;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The index of rare traits")
class RareTraitIndexTest {

  private static final int SUBMISSIONS = 60;

  @Property(seed = "24", tries = 50)
  void findsWhatLookingAtEveryPairFinds(@ForAll Random random) {
    List<Profile> profiles = new ArrayList<>();
    for (int i = 0; i < SUBMISSIONS; i++) {
      profiles.add(i % 10 == 9 ? changed(profiles.get(i - 1), random) : profile(random));
    }
    TraitWeights weights = new TraitWeights();
    profiles.forEach(profile -> weights.count(profile.traits()));
    RareTraitIndex index =
        new RareTraitIndex(
            profiles.stream().map(profile -> Marks.of(profile, any -> true)).toList(), weights);
    int found = 0;
    for (int later = 0; later < SUBMISSIONS; later++) {
      Map<Integer, Double> shared = new TreeMap<>();
      for (int earlier = 0; earlier < later; earlier++) {
        double bits = shared(profiles.get(earlier), profiles.get(later), weights);
        if (bits >= weights.needed()) {
          shared.put(earlier, bits);
        }
      }
      Map<Integer, Double> overlaps = new TreeMap<>();
      index.overlaps(later).forEach(one -> overlaps.put(one.earlier(), one.bits()));
      assertEquals(shared, overlaps);
      found += shared.size();
    }
    assertFalse(found == 0);
  }

  private static Profile profile(Random random) {
    List<Thought> thoughts = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      thoughts.add(thought(random));
    }
    return new Profile(thoughts);
  }

  private static Profile changed(Profile profile, Random random) {
    List<Thought> thoughts = new ArrayList<>(profile.thoughts());
    thoughts.set(random.nextInt(thoughts.size()), thought(random));
    return new Profile(thoughts);
  }

  private static Thought thought(Random random) {
    Set<Long> traits = new HashSet<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      traits.add((long) random.nextInt(400));
    }
    return new Thought(0, 0, random.nextInt(8) - 4, traits);
  }

  private static double shared(Profile one, Profile two, TraitWeights weights) {
    return Math.min(weigh(one, two.traits(), weights), weigh(two, one.traits(), weights));
  }

  /** Weighs each shape by its heaviest trait, and each trait in the first thought that has it. */
  private static double weigh(Profile profile, Set<Long> among, TraitWeights weights) {
    Set<Long> counted = new HashSet<>();
    Map<Long, Double> shapes = new TreeMap<>();
    for (Thought thought : profile.thoughts()) {
      for (long trait : thought.traits()) {
        if (among.contains(trait) && counted.add(trait)) {
          shapes.merge(thought.shape(), weights.weight(trait), Math::max);
        }
      }
    }
    return shapes.values().stream().mapToDouble(Double::doubleValue).sum();
  }
}
