package dinosaurus.assignment;

import dinosaurus.toolkit.CharacterModel;
import dinosaurus.toolkit.Gradients;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Holds what came of a call: copies, which later changes don't reach.
 *
 * @param <C> the call
 * @param <R> what the method returns
 * @param call the arguments, after the call
 * @param result what the method returned
 * @param shared the names of the gradients that {@code clip} returned in the memory of its
 *     argument, in the order of the record; empty for other methods
 */
public record Answer<C extends Call<R>, R>(C call, R result, List<String> shared) {

  /** Copies the list, so that it never changes. */
  public Answer {
    shared = List.copyOf(shared);
  }

  /** Creates the answer of a method that returns nothing in the memory of its arguments. */
  public Answer(C call, R result) {
    this(call, result, List.of());
  }

  /**
   * Calls a model with copies of the arguments.
   *
   * @param call the arguments, not modified
   * @param model what answers, without null; what it throws passes through
   */
  public static <C extends Call<R>, R> Answer<C, R> of(C call, CharacterModel model) {
    C copy = Call.copy(call);
    return of(copy, copy.invoke(model));
  }

  /**
   * Observes what came of a call.
   *
   * @param call the arguments, after the call; copied
   * @param result what the method returned, without null; copied
   */
  public static <C extends Call<R>, R> Answer<C, R> of(C call, R result) {
    return new Answer<>(Call.copy(call), call.copyOf(result), shared(call, result));
  }

  private static List<String> shared(Call<?> call, Object result) {
    List<String> shared = new ArrayList<>();
    if (call instanceof Call.Clip clip && result instanceof Gradients returned) {
      Gradients given = clip.gradients();
      add(shared, "dWax", given.dWax(), returned.dWax());
      add(shared, "dWaa", given.dWaa(), returned.dWaa());
      add(shared, "dWya", given.dWya(), returned.dWya());
      add(shared, "db", given.db(), returned.db());
      add(shared, "dby", given.dby(), returned.dby());
    }
    return shared;
  }

  private static void add(List<String> shared, String name, SimpleMatrix one, SimpleMatrix other) {
    if (one.getDDRM().getData() == other.getDDRM().getData()) {
      shared.add(name);
    }
  }
}
