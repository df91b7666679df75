package dinosaurus.rubric.inference.sample;

import static dinosaurus.rubric.inference.sample.SamplingEdit.Part.END;
import static dinosaurus.rubric.inference.sample.SamplingEdit.Part.LISTING;
import static dinosaurus.rubric.inference.sample.SamplingEdit.Part.NEWLINE;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Edits of what is listed, and of where a name ends. */
final class ListEdits {

  private ListEdits() {}

  static Stream<SamplingEdit> all() {
    return Stream.of(listings(), newlines(), endings()).flatMap(edits -> edits);
  }

  private static SamplingEdit listing(String words, SamplingPlan.Listing listing) {
    return new SamplingEdit(LISTING, words, plan -> plan.listing = listing);
  }

  private static SamplingEdit listed(String what, ToIntFunction<Moment> index) {
    return listing(
        what + " is listed in each step, not the index drawn",
        (indices, m) -> indices.add(index.applyAsInt(m)));
  }

  private static SamplingEdit only(String which, Predicate<Moment> isListed) {
    return listing(
        which,
        (indices, m) -> {
          if (isListed.test(m)) {
            indices.add(m.index);
          }
        });
  }

  private static Stream<SamplingEdit> listings() {
    return Stream.of(
        listing("no index that is drawn is listed", (indices, m) -> {}),
        listing(
            "each index is listed twice",
            (indices, m) -> indices.addAll(List.of(m.index, m.index))),
        listing(
            "each index is put at the start of the list", (indices, m) -> indices.add(0, m.index)),
        listed("the index of the step before, -1 at first,", m -> m.before(1)),
        listed("the index of the step before, 0 at first,", m -> Math.max(0, m.before(1))),
        listed("the index plus 1", m -> m.index + 1),
        listed("the index minus 1", m -> m.index - 1),
        listed("the number of the step", m -> m.step),
        listed("the number of the step, from 1,", m -> m.step + 1),
        listed("the most probable index", m -> Vectors.largest(m.shares)),
        only("the newline that is drawn isn't listed", m -> m.index != m.newline),
        only("index 0 isn't listed", m -> m.index != 0),
        only("the first index isn't listed", m -> m.step > 0),
        only("an index that was drawn just before isn't listed again", m -> m.index != m.before(1)),
        only(
            "an index that is in the list isn't listed again",
            m -> m.drawn.indexOf(m.index) == m.drawn.size() - 1));
  }

  private static SamplingEdit newline(String words, Predicate<Moment> isNewline) {
    return new SamplingEdit(NEWLINE, words, plan -> plan.isNewline = isNewline);
  }

  private static Stream<SamplingEdit> newlines() {
    return Stream.of(
        newline(
            "a newline that comes first doesn't end a name",
            m -> m.index == m.newline && m.step > 1),
        newline("names end at index 0, not at the newline", m -> m.index == 0),
        newline("names end at index 1, not at the newline", m -> m.index == 1),
        newline("names end at the last index", m -> m.index == m.characters() - 1),
        newline("names don't end at the newline", m -> false),
        newline(
            "names end when the same character comes twice in a row",
            m -> m.index == m.newline || m.index == m.before(1)),
        newline(
            "names end at their second newline",
            m -> m.drawn.stream().filter(index -> index == m.newline).count() == 2),
        newline(
            "names end where the newline is the most probable",
            m -> Vectors.largest(m.shares) == m.newline));
  }

  private static SamplingEdit end(String words, int limit, SamplingPlan.Ending ending) {
    return new SamplingEdit(
        END,
        words,
        plan -> {
          plan.limit = limit;
          plan.ending = ending;
        });
  }

  private static Stream<SamplingEdit> endings() {
    return Stream.of(
        end("nothing is appended at the limit", 50, (indices, m, atLimit) -> {}),
        end(
            "a newline is appended in any case",
            50,
            (indices, m, atLimit) -> indices.add(m.newline)),
        end(
            "a newline is appended at the limit only if none was drawn",
            50,
            (indices, m, atLimit) -> atLimit(indices, m.newline, atLimit && m.index != m.newline)));
  }

  private static void atLimit(List<Integer> indices, int end, boolean atLimit) {
    if (atLimit) {
      indices.add(end);
    }
  }

  /** Returns other limits than 50 that a name of some length may have come to. */
  static Stream<SamplingEdit> limits(int length) {
    return IntStream.rangeClosed(length - 1, length)
        .filter(limit -> limit != 50)
        .boxed()
        .flatMap(
            limit ->
                Stream.of(
                    end(
                        "names end after %d characters, with a newline appended there"
                            .formatted(limit),
                        limit,
                        (indices, m, atLimit) -> atLimit(indices, m.newline, atLimit)),
                    end(
                        "names end after %d characters, with nothing appended there"
                            .formatted(limit),
                        limit,
                        (indices, m, atLimit) -> {})));
  }
}
