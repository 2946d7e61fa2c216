package org.hallkiosk.hardware.simulator.card;

/// One application on a chip. Belongs to the chip, which lets one command in at a time.
interface Applet {
  /// By which it is selected (ISO/IEC 7816-5).
  byte[] name();

  /// It was just selected.
  ChipAnswer selected();

  ChipAnswer answer(ChipCommand command);

  /// The chip lost its power.
  void reset();
}
