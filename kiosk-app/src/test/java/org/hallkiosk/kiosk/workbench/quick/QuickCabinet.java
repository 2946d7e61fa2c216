package org.hallkiosk.kiosk.workbench.quick;

import org.hallkiosk.hardware.simulator.card.SimulatedChip;
import org.hallkiosk.hardware.simulator.escpos.PrintedSlip;
import org.hallkiosk.hardware.simulator.ipp.PrintedDocument;
import org.hallkiosk.kiosk.effects.Devices;
import org.hallkiosk.kiosk.workbench.hall.Citizen;

/// A terminal's devices at the height of their ports, and the places where citizens reach them.
final class QuickCabinet {

  final Spot<Citizen> plate = new Spot<>();
  final Spot<SimulatedChip> slot = new Spot<>();
  final Spot<Citizen> beforeCamera = new Spot<>();
  final Spot<Integer> table = new Spot<>();
  final Spot<String> code = new Spot<>();
  final Spot<Boolean> payer = new Spot<>();

  /// Stops the next paper on plain paper in the middle.
  final Spot<Boolean> jam = new Spot<>();

  final Tray<PrintedDocument> papers = new Tray<>();
  final Tray<PrintedDocument> forms = new Tray<>();
  final Tray<PrintedSlip> slips = new Tray<>();
  final Uses uses = new Uses();
  final Bank bank;

  QuickCabinet(Bank bank) {
    this.bank = bank;
  }

  Devices devices() {
    return new Devices(
        new QuickCards.IdCards(plate, uses),
        new QuickCards.ChipCards(slot, uses),
        new QuickEyes.Mirror(beforeCamera, uses),
        new QuickEyes.Table(table, uses),
        new QuickEyes.Codes(code, uses),
        new QuickPrinters.BankCards(bank, payer, uses),
        new QuickPrinters.Plain(papers, jam, uses),
        new QuickPrinters.Forms(forms, uses),
        new QuickPrinters.Slips(slips, uses));
  }
}
