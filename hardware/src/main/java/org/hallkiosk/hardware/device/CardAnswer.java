package org.hallkiosk.hardware.device;

/// What a chip card said to one command.
public sealed interface CardAnswer {
  /// @param data without the status word
  /// @param status SW1 SW2, such as 0x9000
  record Answered(byte[] data, int status) implements CardAnswer {
    public static final int OK = 0x9000;

    public boolean ok() {
      return status == OK;
    }

    /// What a card holds is the citizen's.
    @Override
    public String toString() {
      return "Answered[%d bytes, %04X]".formatted(data.length, status);
    }
  }

  /// The card was taken out meanwhile.
  record Removed() implements CardAnswer {}

  record Failed(Fault fault) implements CardAnswer {}
}
