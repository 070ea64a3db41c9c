package org.sidenote.analyzer.function;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * A logistic model for each function, side by side: a weight a feature and function, in one open
 * hash table. Beside the weights stands how telling a feature is; a sentence's features are taken
 * as a vector of these of length one, so that a long sentence is no surer than a short one.
 * Immutable; used from many threads.
 */
final class FunctionModel {

  private static final int FUNCTIONS = SentenceFunction.values().length;

  /** A weight a function, and the square of how telling the feature is. */
  static final int COLUMNS = FUNCTIONS + 1;

  private final int mask;
  private final int[] keys;
  private final float[] weights;

  private FunctionModel(Map<Integer, float[]> rows) {
    int slots = Integer.highestOneBit(Math.max(16, rows.size())) << 2;
    mask = slots - 1;
    keys = new int[slots];
    weights = new float[slots * COLUMNS];
    rows.forEach((feature, row) -> {
      int slot = slot(key(feature));
      keys[slot] = key(feature);
      System.arraycopy(row, 0, weights, slot * COLUMNS, row.length);
    });
  }

  /** A model with these weights, by feature. */
  static FunctionModel of(Map<Integer, float[]> rows) {
    return new FunctionModel(rows);
  }

  /** What speaks for each function, by ordinal: log-odds, nought where it is as likely as not. */
  float[] evidence(int[] features) {
    float[] sums = new float[COLUMNS];
    for (int feature : features) {
      int slot = slot(key(feature));
      if (keys[slot] != 0) {
        for (int c = 0, at = slot * COLUMNS; c < COLUMNS; c++, at++) {
          sums[c] += weights[at];
        }
      }
    }
    float squares = sums[FUNCTIONS];
    float[] evidence = Arrays.copyOf(sums, FUNCTIONS);
    for (int f = 0; f < FUNCTIONS && squares > 0; f++) {
      evidence[f] /= (float) Math.sqrt(squares);
    }
    return evidence;
  }

  /** Nought stands for an empty slot. */
  private static int key(int feature) {
    return feature == 0 ? 1 : feature;
  }

  private int slot(int key) {
    int slot = key & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  static FunctionModel read(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(in);
    int size = data.readInt();
    Map<Integer, float[]> rows = new TreeMap<>();
    for (int i = 0; i < size; i++) {
      int feature = data.readInt();
      float[] row = new float[COLUMNS];
      for (int c = 0; c < COLUMNS; c++) {
        row[c] = Float.intBitsToFloat(data.readShort() << 16);
      }
      rows.put(feature, row);
    }
    return new FunctionModel(rows);
  }

  /** Writes weights as bfloat16: two bytes are more than such weights are sure of. */
  static void write(Map<Integer, float[]> rows, OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(rows.size());
    for (Map.Entry<Integer, float[]> row : rows.entrySet()) {
      data.writeInt(row.getKey());
      for (float weight : Arrays.copyOf(row.getValue(), COLUMNS)) {
        data.writeShort((Float.floatToIntBits(weight) + 0x8000) >>> 16);
      }
    }
    data.flush();
  }
}
