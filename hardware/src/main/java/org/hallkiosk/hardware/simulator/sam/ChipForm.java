package org.hallkiosk.hardware.simulator.sam;

/// The four forms of a chip's text.
public enum ChipForm {
  DOMESTIC,
  OLD_FOREIGNER,
  STAR,
  RESIDENCE
}
