package dinosaurus.harness.compilation;

/** Writes a model that can be called, and needs nothing but one file. */
final class CallableModel {

  /** The superclass of models, for the end of their file. */
  static final String BASE =
      """

      class DinosaurBase implements dinosaurus.toolkit.CharacterModel {
        public dinosaurus.toolkit.Gradients clip(dinosaurus.toolkit.Gradients all, double most) {
          return null;
        }

        public java.util.List<Integer> sample(
            dinosaurus.toolkit.Parameters all, dinosaurus.toolkit.Vocabulary known, int seed) {
          return null;
        }

        public dinosaurus.toolkit.OptimizationStep optimize(
            int[] x,
            int[] y,
            org.ejml.simple.SimpleMatrix before,
            dinosaurus.toolkit.Parameters all,
            double rate) {
          return null;
        }

        public dinosaurus.toolkit.TrainedModel model(
            java.util.List<String> names,
            dinosaurus.toolkit.Vocabulary known,
            dinosaurus.toolkit.TrainingOptions options) {
          return null;
        }
      }
      """;

  private CallableModel() {}

  /** Returns a source whose class has these members. */
  static String with(String members) {
    return "package dinosaurus.student;\npublic class DinosaurModel extends DinosaurBase {\n"
        + members
        + " }\n"
        + BASE;
  }
}
