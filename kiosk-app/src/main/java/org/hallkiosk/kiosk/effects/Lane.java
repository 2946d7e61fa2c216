package org.hallkiosk.kiosk.effects;

/// What is done one after the other. One thread owns each device; the hall's answers for one
/// citizen keep their order; questions about what is left open wait for nobody.
public enum Lane {
  CARD_READER,
  CAMERA,
  PRINTER,
  SLIP_PRINTER,
  HALL,
  HALL_BACKGROUND
}
