package org.hallkiosk.kiosk.capture;

/// How much a scanned page is made smaller, the least first. A coloured A4 page then has about 250,
/// 120 and 60 kB.
///
/// @see SmallPage
public enum Thrift {
  USUAL(200, 0.6f),
  MORE(150, 0.5f),
  MOST(100, 0.4f);

  private final int dpi;
  private final float quality;

  Thrift(int dpi, float quality) {
    this.dpi = dpi;
    this.quality = quality;
  }

  /// No page is enlarged to it.
  int dpi() {
    return dpi;
  }

  /// Of the JPEG, 0 to 1.
  float quality() {
    return quality;
  }
}
