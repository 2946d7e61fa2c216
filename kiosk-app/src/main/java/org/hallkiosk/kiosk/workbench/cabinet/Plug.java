package org.hallkiosk.kiosk.workbench.cabinet;

import org.hallkiosk.hardware.simulator.escpos.SimulatedReceiptPrinter;
import org.hallkiosk.hardware.simulator.line.SimulatedLine;

/// What a simulated device gets its power by. From any thread.
public interface Plug {
  boolean plugged();

  void unplug();

  void plugIn();

  static Plug of(SimulatedLine line) {
    return new Plug() {
      @Override
      public boolean plugged() {
        return line.plugged();
      }

      @Override
      public void unplug() {
        line.unplug();
      }

      @Override
      public void plugIn() {
        line.plugIn();
      }
    };
  }

  static Plug of(SimulatedReceiptPrinter printer) {
    return new Plug() {
      @Override
      public boolean plugged() {
        return printer.plugged();
      }

      @Override
      public void unplug() {
        printer.unplug();
      }

      @Override
      public void plugIn() {
        printer.plugIn();
      }
    };
  }
}
