package org.hallkiosk.kiosk.workbench.people;

import java.util.List;
import org.hallkiosk.hardware.simulator.escpos.PrintedSlip;
import org.hallkiosk.kiosk.identity.Masking;
import org.hallkiosk.kiosk.workbench.hall.HallCase;

/// Holds the receipt that the receipt printer drew against the hall's row and the citizen.
record SlipCheck(Visit visit, HallCase row) {

  void check(PrintedSlip slip) throws JourneyFailed {
    String text = String.join("", slip.lines()).replaceAll("\\s", "");
    String name = visit.citizen().person().name();
    for (String wanted :
        List.of(row.number(), row.certificateNumber(), Masking.DEFAULT.name(name), "12345")) {
      visit.must(text.contains(wanted), "the receipt does not say " + wanted + ": " + text);
    }
    visit.must(!text.contains(name), "the receipt shows the whole name");
    visit.must(
        !text.contains(visit.citizen().person().number().value()),
        "the receipt shows the whole number");
    visit.must(
        slip.codes().equals(List.of(row.number())),
        "the receipt's QR code is not the case number: " + slip.codes());
  }
}
