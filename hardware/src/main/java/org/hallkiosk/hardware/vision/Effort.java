package org.hallkiosk.hardware.vision;

/// How hard the thorough search tries.
///
/// @param inverted for light codes on dark ground
/// @param fine whether dark and light are told apart within a few pixels, as blurred corner marks
///   need, rather than over a wider part, as noise needs
/// @param triples groups of corner marks, at most
/// @param versionSlack how far a version may be from what the marks' distance says
/// @param loosenings how often a grid may be bent
/// @param cores shares of a module that count, on each side of its middle
/// @param sharpenings see [ModuleSampler#bits]
/// @param reaches see [ModuleSampler#bits]
record Effort(
    boolean inverted,
    boolean fine,
    int triples,
    double versionSlack,
    int loosenings,
    double[] cores,
    float[] sharpenings,
    int[] reaches) {

  static Effort whole(boolean inverted, boolean fine) {
    return new Effort(
        inverted,
        fine,
        4,
        0.8,
        2,
        new double[] {0.35, 0.2},
        new float[] {0, 1, 2.5f},
        new int[] {4, 8});
  }

  /// About two milliseconds a group of marks.
  static Effort live(boolean inverted, boolean fine) {
    return new Effort(
        inverted, fine, 1, 0.6, 0, new double[] {0.3}, new float[] {0, 1.5f}, new int[] {4});
  }
}
