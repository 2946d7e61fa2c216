package org.hallkiosk.hardware.transport.process;

/// What came out of a program.
public sealed interface Said {

  /// A line of its standard output.
  record Output(String line) implements Said {}

  /// A line of its standard error; a carriage return ends one too, as in progress reports.
  record Complaint(String line) implements Said {}

  /// It is over, and nothing comes after this.
  ///
  /// @param code its exit code; 128 plus the signal that ended it
  record Ended(int code) implements Said {}
}
