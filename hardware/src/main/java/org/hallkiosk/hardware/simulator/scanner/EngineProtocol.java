package org.hallkiosk.hardware.simulator.scanner;

import java.util.Optional;

/// What an engine of one make understands, and how it answers. Has no codec in common with any
/// driver.
sealed interface EngineProtocol permits NewlandProtocol, HoneywellProtocol {

  /// Takes the host's bytes one by one; a request when one is whole.
  Optional<EngineRequest> accept(int next);

  /// @param verdict ACK, NAK or ENQ
  byte[] answer(EngineRequest request, int verdict);
}
