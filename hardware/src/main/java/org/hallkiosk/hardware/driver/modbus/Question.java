package org.hallkiosk.hardware.driver.modbus;

/// One request to a slave (Modbus application protocol 1.1b3, 6.1, 6.2, 6.5). Each of those in use
/// is eight bytes long.
///
/// @param function 01, 02 or 05
/// @param address first coil or input; for 05 the coil, or a vendor's command above FF
/// @param value how many to read; for 05 what to do
record Question(int slave, int function, int address, int value) {
  static final int READ_COILS = 0x01;
  static final int READ_INPUTS = 0x02;
  static final int WRITE_COIL = 0x05;
  private static final int LENGTH = 8;
  private static final int ON = 0xFF00;

  /// High byte of the address: pull the relay for so many tenths of a second, on the board's own
  /// clock. Common to the relay boards of several makers, in no standard.
  private static final int PULSE = 0x0200;

  static Question coils(int slave, int count) {
    return new Question(slave, READ_COILS, 0, count);
  }

  static Question inputs(int slave, int count) {
    return new Question(slave, READ_INPUTS, 0, count);
  }

  static Question coil(int slave, int relay, boolean on) {
    return new Question(slave, WRITE_COIL, relay, on ? ON : 0);
  }

  static Question pulse(int slave, int relay, int tenths) {
    return new Question(slave, WRITE_COIL, PULSE | relay, tenths);
  }

  /// A pulse that is asked for twice may be given twice: see [Relays#pulse].
  boolean repeatable() {
    return function != WRITE_COIL || address < PULSE;
  }

  byte[] frame() {
    byte[] frame = {
      (byte) slave,
      (byte) function,
      (byte) (address >> 8),
      (byte) address,
      (byte) (value >> 8),
      (byte) value,
      0,
      0
    };
    int crc = Crc16.of(frame, 0, LENGTH - 2);
    frame[LENGTH - 2] = (byte) crc;
    frame[LENGTH - 1] = (byte) (crc >> 8);
    return frame;
  }

  /// How many bytes of states the answer carries; 0 for an echo.
  int dataBytes() {
    return function == WRITE_COIL ? 0 : (value + 7) / 8;
  }

  int answerLength() {
    return function == WRITE_COIL ? LENGTH : 5 + dataBytes();
  }
}
