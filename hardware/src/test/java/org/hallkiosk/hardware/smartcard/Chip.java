package org.hallkiosk.hardware.smartcard;

import org.hallkiosk.hardware.simulator.card.SimulatedChip;

/// What a virtual reader powers: a simulated chip of ours, or somebody else's.
interface Chip {
  byte[] atr();

  void reset();

  byte[] exchange(byte[] command);

  static Chip of(SimulatedChip chip) {
    return new Chip() {
      @Override
      public byte[] atr() {
        return chip.atr();
      }

      @Override
      public void reset() {
        chip.reset();
      }

      @Override
      public byte[] exchange(byte[] command) {
        return chip.exchange(command);
      }
    };
  }
}
