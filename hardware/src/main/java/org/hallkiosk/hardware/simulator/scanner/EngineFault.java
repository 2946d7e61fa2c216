package org.hallkiosk.hardware.simulator.scanner;

/// What an engine does wrong the next time it can.
public enum EngineFault {
  /// Refuses a command with NAK.
  NAK,
  /// Refuses a command with ENQ.
  ENQ,
  /// Answers a command as if it had been another.
  WRONG_ECHO,
  /// Does what it is told, and does not answer.
  NO_ANSWER,
  /// Sends a code twice.
  DOUBLE_SCAN,
  /// Sends a code in small pieces.
  SPLIT_DELIVERY
}
