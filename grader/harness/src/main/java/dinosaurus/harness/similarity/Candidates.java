package dinosaurus.harness.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the pairs that share enough rare fingerprints to be worth a closer look. */
final class Candidates {

  private final List<Profile> profiles;
  private final Evidence evidence;
  private final Map<Long, List<Integer>> owners = new HashMap<>();

  Candidates(List<Profile> profiles, Evidence evidence) {
    this.profiles = profiles;
    this.evidence = evidence;
    for (int i = 0; i < profiles.size(); i++) {
      for (long hash : profiles.get(i).distinct()) {
        if (evidence.isRare(hash)) {
          owners.computeIfAbsent(hash, any -> new ArrayList<>()).add(i);
        }
      }
    }
  }

  /** Returns the pairs whose shared fingerprints would be enough if none overlapped. */
  List<int[]> pairs() {
    List<int[]> pairs = new ArrayList<>();
    double[] bits = new double[profiles.size()];
    for (int i = 0; i < profiles.size(); i++) {
      Arrays.fill(bits, 0);
      for (long hash : profiles.get(i).distinct()) {
        for (int other : owners.getOrDefault(hash, List.of())) {
          bits[other] += evidence.weight(hash);
        }
      }
      for (int other = i + 1; other < bits.length; other++) {
        if (bits[other] >= evidence.needed()) {
          pairs.add(new int[] {i, other});
        }
      }
    }
    return pairs;
  }
}
