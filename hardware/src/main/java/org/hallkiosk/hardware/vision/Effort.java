package org.hallkiosk.hardware.vision;

/// How hard the thorough search tries.
///
/// @param inverted for light codes on dark ground
/// @param fine whether dark and light are told apart within a few pixels, as blurred corner marks
///   need, rather than over a wider part, as noise needs
/// @param hasty whether every second row must do, and the likeliest version
/// @param firstScore see [GridFit#seek]
/// @param triples groups of corner marks, at most
/// @param versionSlack how far a version may be from what the marks' distance says
/// @param loosenings how often a grid may be bent
/// @param cores shares of a module that count, on each side of its middle
/// @param sharpenings see [ModuleSampler#bits]
/// @param reaches see [ModuleSampler#bits]
record Effort(
    boolean inverted,
    boolean fine,
    boolean hasty,
    double firstScore,
    int triples,
    double versionSlack,
    int loosenings,
    double[] cores,
    float[] sharpenings,
    int[] reaches) {

  private static final double FIRST_SCORE = 0.25;

  /// A rival is shown well, or it is none.
  private static final double RIVAL_SCORE = 0.45;

  /// @param large whether corner marks without a code would take too long
  static Effort whole(boolean inverted, boolean fine, boolean large) {
    return new Effort(
        inverted,
        fine,
        false,
        large ? FIRST_SCORE : -1,
        4,
        1.3,
        2,
        new double[] {0.35, 0.2},
        new float[] {0, 1, 2.5f},
        new int[] {4, 8});
  }

  /// For a second code in view, which is shown about as well as the first.
  static Effort rival() {
    return new Effort(
        false,
        false,
        true,
        RIVAL_SCORE,
        10,
        0.6,
        0,
        new double[] {0.3},
        new float[] {0, 1.5f},
        new int[] {4});
  }

  /// About two milliseconds a group of marks.
  static Effort live(boolean inverted, boolean fine) {
    return new Effort(
        inverted,
        fine,
        true,
        FIRST_SCORE,
        3,
        0.6,
        0,
        new double[] {0.3},
        new float[] {0, 1.5f},
        new int[] {4});
  }
}
