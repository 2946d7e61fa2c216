package org.hallkiosk.kiosk.workbench.people;

import java.util.List;
import java.util.Optional;
import org.hallkiosk.hardware.simulator.escpos.PrintedSlip;
import org.hallkiosk.kiosk.workbench.hall.Citizen;

/// Holds the slip that the receipt printer drew against what it must say, and what it must not.
///
/// @param code what its QR code carries; empty where any reference will do
record SlipCheck(Citizen citizen, Optional<String> code, List<String> says) {

  void check(PrintedSlip slip) throws JourneyFailed {
    String text = String.join("", slip.lines()).replaceAll("\\s", "");
    for (String wanted : says) {
      must(
          text.contains(wanted.replaceAll("\\s", "")),
          "the slip does not say " + wanted + ": " + text);
    }
    must(!text.contains(citizen.person().name()), "the slip shows the whole name");
    must(!text.contains(citizen.person().number().value()), "the slip shows the whole number");
    must(
        slip.codes().size() == 1 && code.map(slip.codes().getFirst()::equals).orElse(true),
        "the slip's QR code is another: " + slip.codes());
  }

  private static void must(boolean holds, String otherwise) throws JourneyFailed {
    JourneyFailed.unless(holds, otherwise);
  }
}
