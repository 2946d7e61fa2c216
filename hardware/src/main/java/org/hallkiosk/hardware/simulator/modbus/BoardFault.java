package org.hallkiosk.hardware.simulator.modbus;

/// What a relay board does instead of its work.
public sealed interface BoardFault {
  /// Answers with this exception.
  record Refusal(int code) implements BoardFault {}

  /// Answers under another slave's number.
  record OtherSlave() implements BoardFault {}

  /// Does as asked, and echoes something else.
  record WrongEcho() implements BoardFault {}

  /// Does as asked, and says nothing.
  record SilentWork() implements BoardFault {}

  /// Neither does nor says anything.
  record Deaf() implements BoardFault {}

  /// Claims so many bytes of states, whatever follows.
  record LyingLength(int bytes) implements BoardFault {}
}
