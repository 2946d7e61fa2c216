package org.hallkiosk.hardware.device;

/// Whose hands a fault needs.
public enum WhoActs {
  /// The person before the terminal, now.
  CITIZEN,
  /// Hall staff: paper, toner, a jam.
  ATTENDANT,
  /// Somebody with the cabinet's key and a tool.
  TECHNICIAN,
  /// Whoever wrote the configuration or the program.
  ADMINISTRATOR
}
