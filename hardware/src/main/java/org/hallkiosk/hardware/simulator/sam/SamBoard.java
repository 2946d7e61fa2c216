package org.hallkiosk.hardware.simulator.sam;

import java.util.Locale;
import org.hallkiosk.hardware.simulator.faults.FaultBoard;

/// Puts up what can happen to a module and to the card on it. Every fault of [SamFault] stands
/// under its own name until `module-in-order`.
public final class SamBoard {

  private SamBoard() {}

  /// @param board with the faults of the wire on it already, serial or USB
  public static FaultBoard with(FaultBoard board, SimulatedSamModule module) {
    FaultBoard all =
        board
            .with("lay-card", "card", card -> module.layCard(card(card)))
            .with("lift-card", module::liftCard)
            .with("lift-card-at", "step", step -> module.liftDuring(step(step)))
            .with("module-in-order", module::clearFault);
    for (SamFault fault : SamFault.values()) {
      all.with(word(fault), () -> module.fault(fault));
    }
    return all;
  }

  private static SimulatedCard card(String word) {
    return switch (word) {
      case "domestic" -> SampleCards.domestic();
      case "old-foreigner" -> SampleCards.oldForeigner();
      case "star" -> SampleCards.star();
      case "residence" -> SampleCards.residence();
      case "expired" -> SampleCards.expired();
      case "misprinted" -> SampleCards.misprinted();
      case "unknown-kind" -> SampleCards.foreignKind();
      default ->
          throw new IllegalArgumentException(
              "there is no card "
                  + word
                  + "; lay domestic, old-foreigner, star, residence, expired, misprinted or"
                  + " unknown-kind");
    };
  }

  private static SamStep step(String word) {
    return switch (word) {
      case "find" -> SamStep.FIND;
      case "select" -> SamStep.SELECT;
      case "read" -> SamStep.READ_BASE;
      case "read-print" -> SamStep.READ_WITH_PRINT;
      case "read-address" -> SamStep.READ_APPENDED;
      default ->
          throw new IllegalArgumentException(
              "there is no step " + word + "; name find, select, read, read-print or read-address");
    };
  }

  private static String word(SamFault fault) {
    return fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
