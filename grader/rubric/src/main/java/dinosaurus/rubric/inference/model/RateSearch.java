package dinosaurus.rubric.inference.model;

import dinosaurus.rubric.answers.Tensor;
import dinosaurus.rubric.inference.observation.Wording;
import dinosaurus.toolkit.Parameters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.ejml.data.SingularMatrixException;
import org.ejml.simple.SimpleMatrix;

/**
 * Solves for the learning rates with which a submission trained, one for every iteration, by the
 * method of Gauss and Newton. There are many more entries of parameters than rates.
 *
 * @param run what came back
 * @param training how an iteration trains
 * @param names the names learnt, one for every iteration
 */
record RateSearch(ModelRun run, Training training, List<String> names) {

  static final double RIGHT = 0.01;

  private static final int ROUNDS = 8;
  private static final double STEP = 1e-7;
  private static final double LARGEST = 10;

  /** Returns the rates; nothing if none give the parameters that came back. */
  Optional<List<Double>> find() {
    return from(RIGHT).or(() -> from(0));
  }

  private Optional<List<Double>> from(double start) {
    List<Double> rates = Collections.nCopies(names.size(), start);
    for (int round = 0; round < ROUNDS; round++) {
      Optional<Parameters> end = training.parameters(names, rates);
      if (end.isEmpty()) {
        return Optional.empty();
      }
      if (run.endsWith(end.get())) {
        return better(rates, column(end.get()))
            .map(exact -> exact.stream().map(Wording::settled).toList());
      }
      Optional<List<Double>> better = better(rates, column(end.get()));
      if (better.isEmpty()) {
        return Optional.empty();
      }
      rates = better.get();
    }
    return Optional.empty();
  }

  private Optional<List<Double>> better(List<Double> rates, SimpleMatrix end) {
    SimpleMatrix slopes = new SimpleMatrix(end.getNumRows(), rates.size());
    for (int j = 0; j < rates.size(); j++) {
      List<Double> moved = new ArrayList<>(rates);
      moved.set(j, rates.get(j) + STEP);
      SimpleMatrix slope =
          column(training.parameters(names, moved).orElseThrow()).minus(end).divide(STEP);
      slopes.setColumn(j, slope);
    }
    try {
      SimpleMatrix correction = slopes.solve(column(run.answer().parameters()).minus(end));
      List<Double> better = new ArrayList<>();
      for (int j = 0; j < rates.size(); j++) {
        better.add(rates.get(j) + correction.get(j));
      }
      return better.stream().allMatch(rate -> Math.abs(rate) <= LARGEST)
          ? Optional.of(better)
          : Optional.empty();
    } catch (SingularMatrixException notTold) {
      return Optional.empty();
    }
  }

  private static SimpleMatrix column(Parameters parameters) {
    List<SimpleMatrix> all = Tensor.of(parameters).stream().map(Tensor::matrix).toList();
    SimpleMatrix column = new SimpleMatrix(0, 1);
    for (SimpleMatrix matrix : all) {
      SimpleMatrix entries = matrix.copy();
      entries.reshape(matrix.getNumElements(), 1);
      column = column.concatRows(entries);
    }
    return column;
  }
}
