package org.hallkiosk.kiosk.ui.kit;

/// The glass: its pixels and their real density. Screens are drawn in design units, 1080 of them
/// across an upright panel and 1280 down a wide one, and never smaller than the figures of
/// accessibility in millimetres.
///
/// @param dpi pixels an inch, on the glass
public record Panel(int widthPx, int heightPx, double dpi) {

  /// Every target of a finger is at least this large (facts, accessibility 7).
  public static final double SMALLEST_TARGET_MM = 15;

  /// A capital letter is at least this high (Section 508, 402.4).
  public static final double SMALLEST_CAPITAL_MM = 4.8;

  /// Noto Sans SC: capital height in parts of the font size (its OS/2 table: 733 of 1000).
  public static final double CAPITAL = 0.733;

  private static final double UPRIGHT_UNITS = 1080;
  private static final double WIDE_UNITS = 1280;
  private static final double MM_PER_INCH = 25.4;

  /// The panel of most terminals: 32 inches, upright.
  public static final Panel UPRIGHT_32 = ofDiagonal(1080, 1920, 32);

  public Panel {
    if (widthPx <= 0 || heightPx <= 0 || !(dpi > 0)) {
      throw new IllegalArgumentException("a panel has pixels and a density");
    }
  }

  public static Panel ofDiagonal(int widthPx, int heightPx, double inches) {
    return new Panel(widthPx, heightPx, Math.hypot(widthPx, heightPx) / inches);
  }

  /// Pixels that are so many millimetres on the glass.
  public double mm(double millimetres) {
    return millimetres * dpi / MM_PER_INCH;
  }

  /// Pixels of so many design units.
  public double unit(double units) {
    return units * (wide() ? heightPx / WIDE_UNITS : widthPx / UPRIGHT_UNITS);
  }

  /// The font size in pixels, not below the floor for capitals.
  public double text(double units) {
    return Math.max(unit(units), mm(SMALLEST_CAPITAL_MM) / CAPITAL);
  }

  /// The side in pixels of something to touch, not below the floor for targets.
  public double target(double units) {
    return Math.max(unit(units), mm(SMALLEST_TARGET_MM));
  }

  /// Whether there is room for two columns.
  public boolean wide() {
    return widthPx > heightPx;
  }
}
