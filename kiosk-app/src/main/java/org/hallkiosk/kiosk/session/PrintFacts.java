package org.hallkiosk.kiosk.session;

import java.util.Map;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.journal.Fact;

/// What a printer said, as the journal holds it.
final class PrintFacts {

  private PrintFacts() {}

  static EntryKind proof(ActionKind kind, PrintOutcome outcome) {
    return switch (outcome) {
      case PrintOutcome.Printed _ -> kind.done();
      case PrintOutcome.NotPrinted _ -> kind.refused();
      case PrintOutcome.Uncertain _, PrintOutcome.Cancelled _ -> kind.unfinished();
    };
  }

  static Map<Fact, String> of(PrintOutcome outcome) {
    return switch (outcome) {
      case PrintOutcome.Printed(int pages) -> Map.of(Fact.PAGES, String.valueOf(pages));
      case PrintOutcome.NotPrinted(var fault) -> Map.of(Fact.REASON, fault.code().name());
      case PrintOutcome.Uncertain(int pages, var fault) -> of(pages, fault.code().name());
      case PrintOutcome.Cancelled(int pages) -> of(pages, "CANCELLED");
    };
  }

  private static Map<Fact, String> of(int pages, String reason) {
    return Map.of(Fact.PAGES, String.valueOf(pages), Fact.REASON, reason);
  }
}
