package dinosaurus.rubric.inference.optimize;

import static dinosaurus.rubric.inference.observation.Wording.listed;
import static dinosaurus.rubric.inference.observation.Wording.number;
import static dinosaurus.rubric.inference.observation.Wording.settled;

import dinosaurus.assignment.Call;
import dinosaurus.rubric.answers.Move;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ejml.simple.SimpleMatrix;

/**
 * Says what an update subtracted from a parameter.
 *
 * @param rate what the factor goes with
 * @param along which gradient it is a multiple of
 * @param factor the factor, solved for
 */
public record UpdateRule(Rate rate, Along along, double factor) {

  /** What the factor goes with. */
  public enum Rate {
    LEARNING_RATE,
    LEARNING_RATE_BY_TIME_STEPS,
    NOTHING;

    private double of(Call.Optimize given) {
      return switch (this) {
        case LEARNING_RATE -> given.learningRate();
        case LEARNING_RATE_BY_TIME_STEPS -> given.learningRate() / given.x().length;
        case NOTHING -> 1;
      };
    }
  }

  /** A gradient that the step may be a multiple of. */
  public enum Along {
    RETURNED,
    UNCLIPPED
  }

  /**
   * Holds how one step moved a parameter.
   *
   * @param given the call
   * @param returned the moves beside the gradient that came back
   * @param unclipped the moves beside the gradient before it is clipped
   */
  record Moved(Call.Optimize given, List<Move> returned, List<Move> unclipped) {

    private List<Move> moves(Along along) {
      return along == Along.RETURNED ? returned : unclipped;
    }
  }

  /**
   * Finds the rule that gives all steps.
   *
   * @param steps how the steps of several calls moved a parameter
   * @return nothing if no rule gives them all
   */
  static Optional<UpdateRule> of(List<Moved> steps) {
    return Arrays.stream(Rate.values())
        .flatMap(rate -> Arrays.stream(Along.values()).flatMap(along -> solve(rate, along, steps)))
        .filter(rule -> steps.stream().allMatch(rule::gives))
        .findFirst();
  }

  /** Solves for the factor where the gradient is largest. */
  private static Stream<UpdateRule> solve(Rate rate, Along along, List<Moved> steps) {
    record Place(Moved step, Move move) {}
    return steps.stream()
        .flatMap(step -> step.moves(along).stream().map(move -> new Place(step, move)))
        .filter(place -> place.move.gradient() * rate.of(place.step.given) != 0)
        .max(Comparator.comparingDouble(place -> Math.abs(place.move.gradient())))
        .map(place -> place.move.step() / (rate.of(place.step.given) * place.move.gradient()))
        .filter(Double::isFinite)
        .map(factor -> new UpdateRule(rate, along, settled(factor)))
        .stream();
  }

  private boolean gives(Moved step) {
    double by = factor * rate.of(step.given);
    return step.moves(along).stream().allMatch(move -> move.isBy(by));
  }

  /**
   * Updates a parameter.
   *
   * @param parameter the parameter; modified
   * @param returned the gradient that comes back
   * @param unclipped the gradient before it is clipped
   * @param given the call
   */
  void apply(
      SimpleMatrix parameter, SimpleMatrix returned, SimpleMatrix unclipped, Call.Optimize given) {
    SimpleMatrix gradient = along == Along.RETURNED ? returned : unclipped;
    double by = factor * rate.of(given);
    for (int i = 0; i < parameter.getNumElements(); i++) {
      parameter.set(i, parameter.get(i) - by * gradient.get(i));
    }
  }

  boolean isRight() {
    return rate == Rate.LEARNING_RATE && along == Along.RETURNED && factor == 1;
  }

  /** Says the rule of some parameters. */
  String words(List<String> names) {
    String parameters = listed(names);
    if (factor == 0) {
      return "the update leaves " + parameters + " as given";
    }
    String gradient =
        along == Along.RETURNED
            ? "the gradient that comes back"
            : "the gradient before it is clipped";
    String times =
        rate == Rate.NOTHING && Math.abs(factor) == 1 ? "" : multiple(Math.abs(factor)) + " times ";
    return (factor > 0 ? "what is subtracted from " : "what is added to ")
        + parameters
        + " is "
        + times
        + gradient
        + (rate == Rate.NOTHING ? ", whatever learningRate is" : "");
  }

  private String multiple(double size) {
    String times = size == 1 ? "" : number(size) + " * ";
    return switch (rate) {
      case LEARNING_RATE -> times + "learningRate";
      case LEARNING_RATE_BY_TIME_STEPS -> times + "learningRate, divided by the time steps,";
      case NOTHING -> number(size);
    };
  }
}
