package org.hallkiosk.hardware.vision;

/// The true size of what lies under an overhead camera.
///
/// @param shortMm the shorter edge in millimetres
/// @param longMm the longer edge in millimetres
public record PageSize(double shortMm, double longMm) {

  public static final PageSize A4 = new PageSize(210, 297);

  /// A card as ISO/IEC 7810 ID-1 has it: the resident card, bank cards.
  public static final PageSize CARD = new PageSize(53.98, 85.6);

  /// One side of an open household register or passport is as ISO/IEC 7810 ID-3 has it.
  public static final PageSize BOOKLET = new PageSize(88, 125);

  public PageSize {
    if (!(shortMm > 0 && shortMm <= longMm && longMm <= 1000)) {
      throw new IllegalArgumentException("no page is " + shortMm + " by " + longMm + " mm");
    }
  }
}
