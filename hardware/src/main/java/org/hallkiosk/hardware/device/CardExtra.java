package org.hallkiosk.hardware.device;

/// What can be asked for beside the card's text and photo. A card that does not hold it is a fine
/// card all the same. Each costs time at the reader.
public enum CardExtra {
  /// The address that was written to the chip last, after a move. About 0.1 s.
  NEWEST_ADDRESS,
  /// Both finger templates. About 0.1 s.
  FINGERPRINTS,
  /// The number of the security module that vouches for the reading. About 0.05 s.
  MODULE_NUMBER
}
