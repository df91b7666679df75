// mistake: Copied the loop for db to make the one for dby and left db's length as its limit.
// truth: The loop over dby was copied from db's and still runs to db's number of rows, so dby, which has another length, is only partly clipped or overrun.
    for (int i = 0; i < dWax.getNumElements(); i++) {
      if (dWax.get(i) > maxValue) dWax.set(i, maxValue);
      if (dWax.get(i) < -maxValue) dWax.set(i, -maxValue);
    }
    for (int i = 0; i < dWaa.getNumElements(); i++) {
      if (dWaa.get(i) > maxValue) dWaa.set(i, maxValue);
      if (dWaa.get(i) < -maxValue) dWaa.set(i, -maxValue);
    }
    for (int i = 0; i < dWya.getNumElements(); i++) {
      if (dWya.get(i) > maxValue) dWya.set(i, maxValue);
      if (dWya.get(i) < -maxValue) dWya.set(i, -maxValue);
    }
    for (int i = 0; i < db.getNumElements(); i++) {
      if (db.get(i) > maxValue) db.set(i, maxValue);
      if (db.get(i) < -maxValue) db.set(i, -maxValue);
    }
    for (int i = 0; i < db.getNumElements(); i++) {
      if (dby.get(i) > maxValue) dby.set(i, maxValue);
      if (dby.get(i) < -maxValue) dby.set(i, -maxValue);
    }
