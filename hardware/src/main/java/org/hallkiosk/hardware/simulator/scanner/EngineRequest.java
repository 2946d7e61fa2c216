package org.hallkiosk.hardware.simulator.scanner;

/// What the host wants of the engine.
///
/// @param text as the host wrote it, for the echo
/// @param answered whether this kind of request is answered at all
record EngineRequest(Kind kind, String text, boolean answered) {
  enum Kind {
    LIGHT_ON,
    LIGHT_OFF,
    TRIGGER_MODE,
    SENSE_MODE,
    QUERY,
    UNKNOWN
  }
}
