package org.hallkiosk.hardware.vision;

import com.google.zxing.qrcode.decoder.Version;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The modules that are the same in every code of one version (ISO/IEC 18004, 6.3): corner marks
/// with their light borders, timing lines, alignment marks.
final class FunctionPattern {

  private static final @Nullable FunctionPattern[] KNOWN = new FunctionPattern[41];

  private final int dimension;

  /// Column, row and colour (1 dark, -1 light), three numbers a module.
  private final int[] modules;

  private FunctionPattern(int version) {
    dimension = 17 + 4 * version;
    int[][] colour = new int[dimension][dimension];
    timing(colour);
    corner(colour, 0, 0);
    corner(colour, dimension - 7, 0);
    corner(colour, 0, dimension - 7);
    alignment(colour, version);
    modules = list(colour);
  }

  /// @param version 1 to 40
  static FunctionPattern of(int version) {
    synchronized (KNOWN) {
      FunctionPattern known = KNOWN[version];
      if (known == null) {
        known = new FunctionPattern(version);
        KNOWN[version] = known;
      }
      return known;
    }
  }

  int dimension() {
    return dimension;
  }

  int[] modules() {
    return modules;
  }

  private void timing(int[][] colour) {
    for (int i = 8; i < dimension - 8; i++) {
      colour[6][i] = i % 2 == 0 ? 1 : -1;
      colour[i][6] = colour[6][i];
    }
  }

  private void corner(int[][] colour, int left, int top) {
    for (int y = -1; y <= 7; y++) {
      for (int x = -1; x <= 7; x++) {
        int ring = Math.max(Math.abs(x - 3), Math.abs(y - 3));
        if (within(left + x) && within(top + y)) {
          colour[top + y][left + x] = ring == 2 || ring == 4 ? -1 : 1;
        }
      }
    }
  }

  private boolean within(int at) {
    return at >= 0 && at < dimension;
  }

  private void alignment(int[][] colour, int version) {
    int[] centres = Version.getVersionForNumber(version).getAlignmentPatternCenters();
    for (int row : centres) {
      for (int column : centres) {
        boolean corner =
            (row < 10 || column < 10) && (row == column || row + column > dimension - 10);
        if (!corner) {
          mark(colour, column, row);
        }
      }
    }
  }

  private static void mark(int[][] colour, int column, int row) {
    for (int y = -2; y <= 2; y++) {
      for (int x = -2; x <= 2; x++) {
        colour[row + y][column + x] = Math.max(Math.abs(x), Math.abs(y)) == 1 ? -1 : 1;
      }
    }
  }

  private int[] list(int[][] colour) {
    List<Integer> all = new ArrayList<>();
    for (int y = 0; y < dimension; y++) {
      for (int x = 0; x < dimension; x++) {
        if (colour[y][x] != 0) {
          all.addAll(List.of(x, y, colour[y][x]));
        }
      }
    }
    return all.stream().mapToInt(Integer::intValue).toArray();
  }
}
