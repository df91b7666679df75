package dinosaurus.harness.similarity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lists natural ways to fill in the gaps of the stub. */
final class HonestVariants {

  private static final List<String> SUMS =
      List.of(
          "Wax.mult(x).plus(Waa.mult(aPrev)).plus(b)",
          "Waa.mult(aPrev).plus(Wax.mult(x)).plus(b)",
          "Wax.mult(x).plus(Waa.mult(aPrev).plus(b))",
          "b.plus(Wax.mult(x)).plus(Waa.mult(aPrev))",
          "Waa.mult(aPrev).plus(Wax.mult(x).plus(b))",
          "b.plus(Waa.mult(aPrev)).plus(Wax.mult(x))");

  private static final List<String> TANHS =
      List.of(
          "SUM.elementOp((int i, int j, double v) -> Math.tanh(v))",
          "tanh(SUM)HELPER\n  private static SimpleMatrix tanh(SimpleMatrix NAME) {\n"
              + "    SimpleMatrix result = NAME.copy();\n    for (int i = 0; i <"
              + " result.getNumElements(); i++) {\n      result.set(i, Math.tanh(result.get(i)));\n"
              + "    }\n    return result;\n  }\n",
          "SUM;\n      for (int i = 0; i < a.getNumElements(); i++) {\n"
              + "        a.set(i, Math.tanh(a.get(i)));\n      }",
          "SUM.elementOp((int row, int col, double NAME) -> StrictMath.tanh(NAME))",
          "new SimpleMatrix(hiddenUnits, 1);\n"
              + "      SimpleMatrix sum = SUM;\n"
              + "      for (int i = 0; i < hiddenUnits; i++) {\n"
              + "        a.set(i, 0, Math.tanh(sum.get(i, 0)));\n"
              + "      }");

  private HonestVariants() {}

  /** Returns the ways by the code of the gap; what stands behind HELPER goes to the class's end. */
  static Map<String, List<String>> all() {
    Map<String, List<String>> ways = new LinkedHashMap<>();
    ways.put("todo(\"clip the entries of the five gradients\");", clip());
    ways.put(
        "todo(\"make x, the zero vector that is the first input\")",
        List.of(
            "new SimpleMatrix(vocabularySize, 1)",
            "new SimpleMatrix(by.getNumRows(), 1)",
            "new SimpleMatrix(Wax.getNumCols(), 1)",
            "new SimpleMatrix(vocabulary.size(), 1)"));
    ways.put(
        "todo(\"make aPrev, the zero state before the first character\")",
        List.of(
            "new SimpleMatrix(hiddenUnits, 1)",
            "new SimpleMatrix(Waa.getNumRows(), 1)",
            "new SimpleMatrix(b.getNumRows(), 1)"));
    ways.put(
        "todo(\"make the empty list of indices\")",
        List.of("new ArrayList<>()", "new ArrayList<Integer>()", "new java.util.LinkedList<>()"));
    ways.put("todo(\"compute the state a, (n_a,1)\")", state());
    ways.put(
        "todo(\"compute z, (n_y,1)\")",
        List.of("Wya.mult(a).plus(by)", "by.plus(Wya.mult(a))", "(Wya.mult(a)).plus(1.0, by)"));
    ways.put("todo(\"compute the probabilities y, (n_y,1)\")", List.of("Rnn.softmax(z)"));
    ways.put(
        "todo(\"sample the index of the next character\")",
        List.of("random.choice(y)", "random.choice( y )"));
    ways.put("todo(\"append the index to the indices\")", List.of("indices.add(index)"));
    ways.put(
        "x = todo(\"make x a zero vector again\")",
        List.of(
            "x = new SimpleMatrix(vocabularySize, 1)",
            "x = x.createLike()",
            "x.zero()",
            "x = new SimpleMatrix(x.getNumRows(), 1)",
            "x.fill(0)"));
    ways.put(
        "todo(\"set the entry of x at the index to 1\")",
        List.of(
            "x.set(index, 1)", "x.set(index, 0, 1)", "x.set(index, 0, 1.0)", "x.set(index, 1.0)"));
    ways.put("todo(\"carry the state over\")", List.of("a", "a.copy()"));
    ways.put(
        "todo(\"propagate forward through time\")",
        List.of("Rnn.forward(x, y, aPrev, parameters)"));
    ways.put(
        "todo(\"propagate backward through time\")",
        List.of("Rnn.backward(x, y, parameters, pass)"));
    ways.put(
        "todo(\"clip the gradients to the range from -5 to 5\")",
        List.of("clip(gradients, 5)", "clip(gradients, 5.0)", "this.clip(gradients, 5)"));
    ways.put(
        "todo(\"update the parameters\")",
        List.of("Rnn.update(parameters, gradients, learningRate)"));
    ways.put(
        "todo(\"choose the index of the example\")",
        List.of("j % examples.size()", "j % names.size()", "(j % examples.size())"));
    ways.put("todo(\"take the example\")", List.of("examples.get(index)"));
    ways.put(
        "todo(\"look up the indices of its characters\")", List.of("vocabulary.indices(example)"));
    ways.put("int[] x = todo(\"make x: NO_INPUT, then the characters\");", inputs());
    ways.put("int[] y = todo(\"make y: the characters, then the newline\");", labels());
    ways.put(
        "todo(\"take one optimization step with learning rate 0.01\")",
        List.of(
            "optimize(x, y, aPrev, parameters, 0.01)",
            "this.optimize(x, y, aPrev, parameters, 0.01)"));
    ways.put("todo(\"carry the last state over\")", List.of("step.aLast()"));
    return ways;
  }

  private static List<String> clip() {
    return List.of(
        """
        for (SimpleMatrix NAME : List.of(dWax, dWaa, dWya, db, dby)) {
              for (int i = 0; i < NAME.getNumElements(); i++) {
                NAME.set(i, Math.max(-maxValue, Math.min(maxValue, NAME.get(i))));
              }
            }\
        """,
        """
        dWax = clipped(dWax, maxValue);
            dWaa = clipped(dWaa, maxValue);
            dWya = clipped(dWya, maxValue);
            db = clipped(db, maxValue);
            dby = clipped(dby, maxValue);HELPER
          private static SimpleMatrix clipped(SimpleMatrix NAME, double maxValue) {
            for (int i = 0; i < NAME.getNumRows(); i++) {
              for (int j = 0; j < NAME.getNumCols(); j++) {
                NAME.set(i, j, Math.min(Math.max(NAME.get(i, j), -maxValue), maxValue));
              }
            }
            return NAME;
          }
        """,
        """
        SimpleMatrix[] all = {dWax, dWaa, dWya, db, dby};
            for (SimpleMatrix NAME : all) {
              for (int row = 0; row < NAME.getNumRows(); row++) {
                for (int col = 0; col < NAME.getNumCols(); col++) {
                  if (NAME.get(row, col) > maxValue) {
                    NAME.set(row, col, maxValue);
                  } else if (NAME.get(row, col) < -maxValue) {
                    NAME.set(row, col, -maxValue);
                  }
                }
              }
            }\
        """,
        """
        dWax = dWax.elementOp((int i, int j, double NAME) -> Math.max(-maxValue, Math.min(maxValue, NAME)));
            dWaa = dWaa.elementOp((int i, int j, double NAME) -> Math.max(-maxValue, Math.min(maxValue, NAME)));
            dWya = dWya.elementOp((int i, int j, double NAME) -> Math.max(-maxValue, Math.min(maxValue, NAME)));
            db = db.elementOp((int i, int j, double NAME) -> Math.max(-maxValue, Math.min(maxValue, NAME)));
            dby = dby.elementOp((int i, int j, double NAME) -> Math.max(-maxValue, Math.min(maxValue, NAME)));\
        """,
        """
        double[][] arrays = {
              dWax.getDDRM().getData(), dWaa.getDDRM().getData(), dWya.getDDRM().getData(),
              db.getDDRM().getData(), dby.getDDRM().getData()
            };
            for (double[] NAME : arrays) {
              for (int k = 0; k < NAME.length; k++) {
                NAME[k] = Math.min(maxValue, Math.max(-maxValue, NAME[k]));
              }
            }\
        """,
        """
        java.util.stream.Stream.of(dWax, dWaa, dWya, db, dby).forEach(
                NAME -> {
                  for (int k = 0; k < NAME.getNumElements(); k++) {
                    double v = NAME.get(k);
                    NAME.set(k, v > maxValue ? maxValue : v < -maxValue ? -maxValue : v);
                  }
                });\
        """);
  }

  /** Combines the orders of the sum, the ways to write it down, and the ways to apply tanh. */
  private static List<String> state() {
    List<String> ways = new ArrayList<>();
    for (String sum : SUMS) {
      for (String tanh : TANHS) {
        ways.add(tanh.replace("SUM", sum));
      }
    }
    return ways;
  }

  private static List<String> inputs() {
    return List.of(
        """
        int[] x = new int[characters.length + 1];
              x[0] = Rnn.NO_INPUT;
              System.arraycopy(characters, 0, x, 1, characters.length);\
        """,
        """
        int[] x = new int[characters.length + 1];
              x[0] = Rnn.NO_INPUT;
              for (int i = 0; i < characters.length; i++) {
                x[i + 1] = characters[i];
              }\
        """,
        "int[] x = java.util.stream.IntStream.concat(java.util.stream.IntStream.of(Rnn.NO_INPUT),"
            + " java.util.Arrays.stream(characters)).toArray();",
        """
        int[] x = new int[example.length() + 1];
              x[0] = -1;
              for (int k = 1; k <= example.length(); k++) {
                x[k] = characters[k - 1];
              }\
        """,
        """
        List<Integer> inputs = new ArrayList<>();
              inputs.add(Rnn.NO_INPUT);
              for (int c : characters) {
                inputs.add(c);
              }
              int[] x = inputs.stream().mapToInt(Integer::intValue).toArray();\
        """);
  }

  private static List<String> labels() {
    return List.of(
        """
        int[] y = java.util.Arrays.copyOf(characters, characters.length + 1);
              y[characters.length] = newline;\
        """,
        """
        int[] y = new int[characters.length + 1];
              for (int i = 0; i < characters.length; i++) {
                y[i] = characters[i];
              }
              y[characters.length] = newline;\
        """,
        "int[] y = java.util.stream.IntStream.concat(java.util.Arrays.stream(characters),"
            + " java.util.stream.IntStream.of(newline)).toArray();",
        """
        int[] y = new int[x.length];
              System.arraycopy(x, 1, y, 0, x.length - 1);
              y[y.length - 1] = newline;\
        """,
        "int[] y = vocabulary.indices(example + '\\n');");
  }
}
