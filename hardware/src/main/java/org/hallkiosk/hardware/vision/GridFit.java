package org.hallkiosk.hardware.vision;

import java.util.Arrays;

/// Lays the grid of one version over a picture so that its constant modules fall on what they
/// should be: first the fourth corner is sought, which a tilt moves far, then all four are settled
/// by turns.
final class GridFit {

  private static final double[] STEPS = {1, 0.5, 0.25, 0.12};
  private static final int ROUNDS = 3;

  /// A module's own brightness is read within this share of it, that around it within so many.
  private static final double CORE = 0.3;

  private static final double AROUND = 4;
  private static final double QUIET = 4;
  private static final int FEW = 110;
  private static final int MANY = 420;

  /// No code was ever below it once its fourth corner was sought.
  private static final double HOPELESS = 0.35;

  private static final double ASKEW_COST = 0.06;

  private final SumPlane sums;
  private final int sign;
  private final int[] modules;
  private final int dimension;
  private final double far;
  private final double[] points = new double[8];
  private final double size;
  private Grid grid = new Grid();
  private Grid spare = new Grid();
  private double score = -1;
  private int stride = 3;

  /// @param inverted whether the code is light on dark
  GridFit(SumPlane sums, FinderTriple triple, int version, boolean inverted) {
    this.sums = sums;
    this.sign = inverted ? 1 : -1;
    FunctionPattern pattern = FunctionPattern.of(version);
    modules = pattern.modules();
    dimension = pattern.dimension();
    far = dimension - 3.5;
    place(triple);
    double legs =
        triple.topLeft().distance(triple.topRight())
            + triple.topLeft().distance(triple.bottomLeft());
    size = legs / 2 / (dimension - 7);
  }

  private void place(FinderTriple triple) {
    Finder corner = triple.topLeft();
    Finder right = triple.topRight();
    Finder down = triple.bottomLeft();
    double share = (far - 3.5) / (dimension - 7);
    points[0] = corner.x();
    points[1] = corner.y();
    points[2] = right.x();
    points[3] = right.y();
    points[4] = down.x();
    points[5] = down.y();
    points[6] = corner.x() + (right.x() + down.x() - 2 * corner.x()) * share;
    points[7] = corner.y() + (right.y() + down.y() - 2 * corner.y()) * share;
  }

  int dimension() {
    return dimension;
  }

  Grid grid() {
    return grid;
  }

  /// 1 when every constant module is what it should be, about 0 where there is no code.
  double score() {
    return score;
  }

  /// The box around the whole code with its light border, in pixels.
  Box around() {
    double[] xs = new double[4];
    double[] ys = new double[4];
    for (int i = 0; i < 4; i++) {
      double column = i % 2 == 0 ? -QUIET : dimension + QUIET;
      double row = i < 2 ? -QUIET : dimension + QUIET;
      xs[i] = grid.x(column, row);
      ys[i] = grid.y(column, row);
    }
    double left = Arrays.stream(xs).min().orElseThrow();
    double top = Arrays.stream(ys).min().orElseThrow();
    double right = Arrays.stream(xs).max().orElseThrow();
    double bottom = Arrays.stream(ys).max().orElseThrow();
    return new Box((int) left, (int) top, (int) (right - left) + 1, (int) (bottom - top) + 1);
  }

  /// About a millisecond, and next to none where the marks belong to no code.
  ///
  /// @param least below this score there is no code: before the fourth corner is sought, codes were
  ///   seen at 0.3 and more, those that are much askew at -0.2
  GridFit seek(double least) {
    use(FEW);
    if (score >= least) {
      seekFourth();
    }
    return this;
  }

  /// After [#seek], about a millisecond; none where there is plainly no code.
  GridFit settle() {
    use(MANY);
    for (double step : STEPS) {
      if (score < HOPELESS) {
        return this;
      }
      for (int round = 0; round < ROUNDS && improve(step * size); round++) {
        // again, since one corner's move makes room for another's
      }
    }
    return this;
  }

  /// Takes about so many of the constant modules, evenly: they tell nearly as much as all.
  private void use(int count) {
    stride = 3 * Math.max(1, modules.length / 3 / count);
    score = rate();
  }

  private void seekFourth() {
    double startX = points[6];
    double startY = points[7];
    double reach = Math.max(3, (dimension - 7) * 0.35);
    double step = Math.max(1, reach / 8);
    for (double y = -reach; y <= reach; y += step) {
      for (double x = -reach; x <= reach; x += step) {
        tryFourth(startX + x * size, startY + y * size);
      }
    }
    double bestX = points[6];
    double bestY = points[7];
    for (double y = -step; y <= step; y += 0.5) {
      for (double x = -step; x <= step; x += 0.5) {
        tryFourth(bestX + x * size, bestY + y * size);
      }
    }
  }

  private void tryFourth(double x, double y) {
    double oldX = points[6];
    double oldY = points[7];
    points[6] = x;
    points[7] = y;
    if (!better()) {
      points[6] = oldX;
      points[7] = oldY;
    }
  }

  private boolean improve(double step) {
    boolean improved = false;
    for (int i = 0; i < points.length; i++) {
      double old = points[i];
      points[i] = old + step;
      if (better()) {
        improved = true;
        continue;
      }
      points[i] = old - step;
      if (better()) {
        improved = true;
        continue;
      }
      points[i] = old;
    }
    return improved;
  }

  private boolean better() {
    double before = score;
    double now = rate();
    if (now > before) {
      score = now;
      return true;
    }
    Grid rejected = grid;
    grid = spare;
    spare = rejected;
    return false;
  }

  /// Leaves the grid of the present points in [#grid] and the one before it in [#spare].
  private double rate() {
    Grid next = spare;
    spare = grid;
    grid = next;
    if (!grid.set(3.5, 3.5, far, far, points)) {
      return -1;
    }
    double agree = 0;
    double all = 1;
    double core = size * CORE;
    double around = size * AROUND;
    for (int i = 0; i < modules.length; i += stride) {
      double column = modules[i] + 0.5;
      double row = modules[i + 1] + 0.5;
      double x = grid.x(column, row);
      double y = grid.y(column, row);
      float lighter = sums.mean(x, y, core) - sums.mean(x, y, around);
      agree += lighter * modules[i + 2] * sign;
      all += Math.abs(lighter);
    }
    return agree / all - askew();
  }

  /// Among grids that fit alike, the one that needs less perspective is the likelier.
  private double askew() {
    double x = points[2] + points[4] - points[0] - points[6];
    double y = points[3] + points[5] - points[1] - points[7];
    return Math.hypot(x, y) / (size * (dimension - 7)) * ASKEW_COST;
  }
}
