package dinosaurus.harness.similarity;

import dinosaurus.harness.similarity.ComparedSubmission.SourceListing;
import dinosaurus.harness.similarity.Profile.Thought;
import dinosaurus.harness.similarity.SimilarPair.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Holds the places in which two submissions agree.
 *
 * @param places the places, in the order of the first submission
 */
record AgreeingPlaces(List<Place> places) {

  private static final int MOST = 200;

  /** Holds a place: the indices of its first and last line in both submissions. */
  private record Place(int from, int to, int otherFrom, int otherTo) {

    private boolean isFollowedBy(Place next) {
      return next.from <= to + 1 && next.otherFrom >= otherFrom && next.otherFrom <= otherTo + 1;
    }

    private Place and(Place next) {
      return new Place(from, Math.max(to, next.to), otherFrom, Math.max(otherTo, next.otherTo));
    }
  }

  /** Finds for each thought of the first the one of the second that shares its rarest trait. */
  static AgreeingPlaces of(Profile first, Profile second, ToDoubleFunction<Long> weight) {
    Map<Long, Thought> there = new HashMap<>();
    second.thoughts().forEach(one -> one.traits().forEach(trait -> there.putIfAbsent(trait, one)));
    List<Place> places = new ArrayList<>();
    for (Thought thought : first.thoughts()) {
      thought.traits().stream()
          .filter(trait -> there.containsKey(trait) && weight.applyAsDouble(trait) > 0)
          .max((one, two) -> byWeight(one, two, weight))
          .map(there::get)
          .ifPresent(
              other ->
                  add(places, new Place(thought.from(), thought.to(), other.from(), other.to())));
    }
    return new AgreeingPlaces(places);
  }

  private static int byWeight(long one, long two, ToDoubleFunction<Long> weight) {
    int order = Double.compare(weight.applyAsDouble(one), weight.applyAsDouble(two));
    return order != 0 ? order : Long.compare(one, two);
  }

  private static void add(List<Place> places, Place next) {
    int end = places.size() - 1;
    if (end >= 0 && places.get(end).isFollowedBy(next)) {
      places.set(end, places.get(end).and(next));
    } else {
      places.add(next);
    }
  }

  /** Names the lines; at most 200 passages. */
  List<Passage> passages(SourceListing first, SourceListing second) {
    return places.stream()
        .limit(MOST)
        .map(
            place ->
                new Passage(
                    first.lines(place.from, place.to),
                    second.lines(place.otherFrom, place.otherTo)))
        .toList();
  }
}
