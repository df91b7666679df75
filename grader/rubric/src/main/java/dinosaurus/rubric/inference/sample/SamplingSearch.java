package dinosaurus.rubric.inference.sample;

import dinosaurus.assignment.Call;
import dinosaurus.rubric.inference.observation.Observed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Searches the edits, and then pairs of edits, that give the names of all public cases. */
public final class SamplingSearch {

  /** More explanations than these of the same names say nothing about the program. */
  private static final int MOST = 3;

  /** Fewer names that came back don't tell edits apart. */
  private static final int FEWEST_NAMES = 4;

  /** Fewer indices don't tell pairs of edits apart. */
  private static final int FEWEST_INDICES = 30;

  /** A search that takes more is given up, by count: after the same edits on every machine. */
  private static final long MOST_WORK = 5_000_000_000L;

  private static final SamplingPlan RIGHT = new SamplingPlan();

  private final List<Sampled> sampled;
  private final Draws draws = new Draws();
  private final long mostWork;
  private long work;

  /** Holds a case, with its parameters as arrays. */
  private record Sampled(Call.Sample given, Network network, List<Integer> name, int right) {

    /** Guesses how long it takes until an edit that doesn't give the name is given up. */
    long effort() {
      int units = network.units();
      return (right + 1L) * units * (units + network.characters());
    }
  }

  /**
   * Prepares the search.
   *
   * @param calls what came of the public cases
   */
  public SamplingSearch(List<Observed<Call.Sample, List<Integer>>> calls) {
    this(calls, MOST_WORK);
  }

  SamplingSearch(List<Observed<Call.Sample, List<Integer>>> calls, long mostWork) {
    this.mostWork = mostWork;
    this.sampled =
        calls.stream()
            .map(this::sampled)
            .sorted(
                Comparator.comparing((Sampled one) -> isRight(one)).thenComparing(Sampled::effort))
            .toList();
  }

  private Sampled sampled(Observed<Call.Sample, List<Integer>> call) {
    Network network = Network.of(call.given().parameters());
    List<Integer> name = call.answer().result();
    Sampled bare = new Sampled(call.given(), network, name, 0);
    List<Integer> expected = RIGHT.sample(moment(bare)).orElseThrow();
    int right = 0;
    while (right < Math.min(name.size(), expected.size())
        && name.get(right).equals(expected.get(right))) {
      right++;
    }
    return new Sampled(call.given(), network, name, right);
  }

  private Moment moment(Sampled one) {
    return new Moment(one.network, one.given.vocabulary(), one.given.seed(), draws);
  }

  private boolean isRight(Sampled one) {
    return RIGHT.gives(moment(one), one.name);
  }

  /**
   * Returns the rules that give all names, of one edit or of two; none if none do, or if so many do
   * that they tell nothing, or the search was given up.
   */
  public List<SampleRule> rules() {
    if (sampled.size() < FEWEST_NAMES || sampled.stream().allMatch(this::isRight)) {
      return List.of();
    }
    int longest = sampled.stream().mapToInt(one -> one.name.size()).max().orElse(0);
    List<SamplingEdit> plain =
        Stream.of(
                EquationEdits.all(),
                StateEdits.all(),
                DrawEdits.all(),
                ListEdits.all(),
                ListEdits.limits(longest))
            .flatMap(edits -> edits)
            .toList();
    List<List<SamplingEdit>> single = plain.stream().map(List::of).filter(this::give).toList();
    if (!single.isEmpty()) {
      return few(single);
    }
    return Stream.of(EquationEdits.solved(), StateEdits.solved(), DrawEdits.solved())
        .flatMap(edits -> edits)
        .map(List::of)
        .filter(this::give)
        .findFirst()
        .map(found -> few(List.of(found)))
        .orElseGet(() -> few(pairs(plain)));
  }

  private List<SampleRule> few(List<List<SamplingEdit>> found) {
    return found.size() > MOST || work > mostWork
        ? List.of()
        : found.stream().map(SampleRule::new).toList();
  }

  private List<List<SamplingEdit>> pairs(List<SamplingEdit> edits) {
    List<List<SamplingEdit>> pairs = new ArrayList<>();
    if (sampled.stream().mapToInt(one -> one.name.size()).sum() < FEWEST_INDICES) {
      return pairs;
    }
    for (int i = 0; i < edits.size(); i++) {
      for (int j = i + 1; j < edits.size(); j++) {
        List<SamplingEdit> pair = List.of(edits.get(i), edits.get(j));
        if (edits.get(i).part() != edits.get(j).part() && give(pair)) {
          pairs.add(pair);
        }
      }
    }
    return pairs;
  }

  private boolean give(List<SamplingEdit> edits) {
    SamplingPlan plan = plan(edits);
    return work <= mostWork && sampled.stream().allMatch(one -> gives(plan, one));
  }

  private boolean gives(SamplingPlan plan, Sampled one) {
    Moment moment = moment(one);
    boolean gives = plan.gives(moment, one.name);
    work += moment.work();
    return gives;
  }

  static SamplingPlan plan(List<SamplingEdit> edits) {
    SamplingPlan plan = new SamplingPlan();
    edits.forEach(edit -> edit.change().accept(plan));
    return plan;
  }
}
