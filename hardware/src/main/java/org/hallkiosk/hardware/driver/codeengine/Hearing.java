package org.hallkiosk.hardware.driver.codeengine;

import java.util.Optional;

/// Takes an engine's bytes one by one. Nothing that comes can make it throw or keep more than the
/// longest code.
sealed interface Hearing permits NewlandHearing, HoneywellHearing {

  int ACK = 0x06;
  int NAK = 0x15;
  int ENQ = 0x05;

  Optional<Heard> accept(byte next);

  /// Nothing came for a while: what was begun ends here.
  Optional<Heard> idle();

  /// Whether something has begun that has not ended yet.
  boolean pending();

  static boolean isVerdict(int value) {
    return value == ACK || value == NAK || value == ENQ;
  }
}
