// mistake: Squeezed the entries into the range with tanh instead of cutting them off.
// truth: tanh bends every entry smoothly into the range, so entries that were inside it change as well and none reaches the bound exactly.
    List<SimpleMatrix> all = List.of(dWax, dWaa, dWya, db, dby);
    all.forEach(
        g -> {
          for (int i = 0; i < g.getNumElements(); i++) {
            g.set(i, maxValue * Math.tanh(g.get(i) / maxValue));
          }
        });
