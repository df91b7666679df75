package dinosaurus.student;

import static dinosaurus.toolkit.Todo.todo;

import dinosaurus.reference.ReferenceModel;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Vocabulary;
import java.util.List;

/** Models with one mistake each, in the student's package, where a student's mistakes are. */
public final class WrongModels {

  private WrongModels() {}

  public static class WithoutClip extends ReferenceModel {
    @Override
    public Gradients clip(Gradients gradients, double maxValue) {
      return todo("clip the entries of the five gradients");
    }
  }

  public static class CrashingSample extends ReferenceModel {
    @Override
    public List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
      return List.of(new int[] {1, 2}[vocabulary.newline() + 2]);
    }
  }

  public static class EndlessRecursion extends ReferenceModel {
    @Override
    public List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
      return sample(parameters, vocabulary, seed);
    }
  }

  public static class StrangeIndices extends ReferenceModel {
    @Override
    public List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
      return List.of(1, 27);
    }
  }

  public static class NoNames extends ReferenceModel {
    @Override
    public List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
      return null;
    }
  }
}
