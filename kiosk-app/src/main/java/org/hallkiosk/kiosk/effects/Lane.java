package org.hallkiosk.kiosk.effects;

/// What is done one after the other. One thread owns each device; the hall's answers for one
/// citizen keep their order; questions about what is left open wait for nobody.
public enum Lane {
  CARD_READER,
  CHIP_READER,
  CAMERA,
  DOCUMENT_SCANNER,
  CODE_SCANNER,
  CARD_TERMINAL,
  PRINTER,
  FORM_PRINTER,
  SLIP_PRINTER,
  GUIDE,
  /// Fetches for minutes what others search meanwhile.
  GUIDE_UPDATE,
  HALL,
  /// Orders are polled while the citizen pays, and asked for again after a restart.
  HALL_MONEY,
  HALL_BACKGROUND
}
