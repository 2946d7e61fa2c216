package org.hallkiosk.hardware.simulator.escpos;

import java.util.Arrays;

/// The symbol storage of a printer: size, level and content are set one by one (`GS ( k`, cn 49).
final class QrMemory {

  private static final int MODEL = 'A';
  private static final int MODULE = 'C';
  private static final int LEVEL = 'E';
  private static final int STORE = 'P';

  private int module = 3;
  private char level = 'L';
  private byte[] content = {};

  /// @param data cn, fn and parameters: at least three bytes
  /// @return whether the function is known
  boolean take(byte[] data) {
    switch (data[1]) {
      case MODEL -> {}
      case MODULE -> module = Math.clamp(data[2], 1, 16);
      case LEVEL -> level = data[2] >= '0' && data[2] <= '3' ? "LMQH".charAt(data[2] - '0') : 'L';
      case STORE -> content = Arrays.copyOfRange(data, 3, data.length);
      default -> {
        return false;
      }
    }
    return true;
  }

  void print(SlipMachine machine) {
    machine.qr(content, module, level);
  }
}
