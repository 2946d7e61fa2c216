package org.hallkiosk.hardware.driver.crt571;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.Health;

/// The three status characters of a good answer.
///
/// @param place `0` no card on its way, `1` at the mouth, `2` within
/// @param stack `0` empty, `1` few cards, `2` enough
/// @param bin `0` has room, `1` full
record CrtStatus(char place, char stack, char bin) {

  static Optional<CrtStatus> of(int place, int stack, int bin) {
    boolean known =
        place >= '0' && place <= '2' && stack >= '0' && stack <= '2' && bin >= '0' && bin <= '1';
    return known
        ? Optional.of(new CrtStatus((char) place, (char) stack, (char) bin))
        : Optional.empty();
  }

  boolean cardAtMouth() {
    return place == '1';
  }

  boolean noCard() {
    return place == '0';
  }

  boolean stackEmpty() {
    return stack == '0';
  }

  boolean binFull() {
    return bin == '1';
  }

  /// A card at the mouth, or one on its way, does not keep the dispenser from serving.
  Health health() {
    List<Fault> faults = new ArrayList<>();
    List<Fault> warnings = new ArrayList<>();
    if (stackEmpty()) {
      faults.add(Fault.of(FaultCode.STOCK_OUT, "the stack is empty"));
    }
    if (binFull()) {
      faults.add(Fault.of(FaultCode.BIN_FULL, "the bin for cards drawn back is full"));
    }
    if (stack == '1') {
      warnings.add(Fault.of(FaultCode.STOCK_LOW, "few cards are left"));
    }
    return new Health(faults, warnings);
  }
}
