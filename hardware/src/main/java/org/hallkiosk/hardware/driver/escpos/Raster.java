package org.hallkiosk.hardware.driver.escpos;

/// Black dots in rows, packed as `GS v 0` wants them: eight dots a byte, the leftmost in the high
/// bit.
public final class Raster {

  private final int rowBytes;
  private final int height;
  private final byte[] bits;

  /// White.
  ///
  /// @param width in dots, rounded up to whole bytes
  /// @param height in dots
  public Raster(int width, int height) {
    this.rowBytes = (width + 7) / 8;
    this.height = height;
    this.bits = new byte[rowBytes * height];
  }

  public int rowBytes() {
    return rowBytes;
  }

  public int height() {
    return height;
  }

  /// Shared, not copied.
  public byte[] bits() {
    return bits;
  }

  /// Dots outside are lost.
  public void set(int x, int y) {
    if (x >= 0 && x < rowBytes * 8 && y >= 0 && y < height) {
      bits[y * rowBytes + x / 8] |= (byte) (0x80 >> (x % 8));
    }
  }

  public boolean get(int x, int y) {
    return (bits[y * rowBytes + x / 8] & (0x80 >> (x % 8))) != 0;
  }

  /// Lays `other` over this one with its top left corner at `x`, `y`.
  void draw(Raster other, int x, int y) {
    for (int row = 0; row < other.height; row++) {
      for (int column = 0; column < other.rowBytes * 8; column++) {
        if (other.get(column, row)) {
          set(x + column, y + row);
        }
      }
    }
  }
}
