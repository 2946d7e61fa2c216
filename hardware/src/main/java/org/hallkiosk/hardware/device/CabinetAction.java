package org.hallkiosk.hardware.device;

/// What came of switching something in the cabinet.
public sealed interface CabinetAction {
  /// The board confirmed it.
  record Done() implements CabinetAction {}

  /// The cabinet has no such part: the device list does not name it.
  record NotWired(String name) implements CabinetAction {}

  record Failed(Fault fault) implements CabinetAction {}
}
