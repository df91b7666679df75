package dinosaurus.toolkit;

/**
 * Gives the kernels the {@link Parameters} as arrays, row by row; to be read alone.
 *
 * @param hiddenUnits n_a
 * @param inputs n_x
 * @param outputs n_y
 * @param Wax (n_a, n_x)
 * @param Waa (n_a, n_a)
 * @param Wya (n_y, n_a)
 * @param b (n_a, 1)
 * @param by (n_y, 1)
 */
record Weights(
    int hiddenUnits,
    int inputs,
    int outputs,
    double[] Wax,
    double[] Waa,
    double[] Wya,
    double[] b,
    double[] by) {

  static Weights of(Parameters parameters) {
    return new Weights(
        parameters.hiddenUnits(),
        parameters.inputs(),
        parameters.outputs(),
        Shapes.values("Wax", parameters.Wax()),
        Shapes.values("Waa", parameters.Waa()),
        Shapes.values("Wya", parameters.Wya()),
        Shapes.values("b", parameters.b()),
        Shapes.values("by", parameters.by()));
  }
}
