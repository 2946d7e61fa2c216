package org.hallkiosk.hardware.simulator.sam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.hardware.simulator.faults.FaultBoard;
import org.hallkiosk.hardware.simulator.line.RealTime;
import org.hallkiosk.hardware.simulator.usb.SimulatedUsbPort;
import org.hallkiosk.hardware.simulator.usb.UsbBoard;
import org.hallkiosk.hardware.transport.Waiter;
import org.hallkiosk.hardware.transport.usb.UsbAddress;
import org.hallkiosk.hardware.transport.usb.UsbFraming;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a timeline and the workbench call at the simulated ID card reader.
class EverythingHappensByNameTest {

  private final SimulatedSamModule module = new SimulatedSamModule();
  private final SimulatedUsbPort port =
      new SimulatedUsbPort(
          "sim:usb-sam",
          UsbAddress.Kind.BULK,
          UsbFraming.BULK,
          new RealTime(),
          Waiter.SYSTEM,
          module);
  private final FaultBoard board = SamBoard.with(UsbBoard.of("id-card-reader", port), module);

  @Test
  void every_fault_of_the_module_stands_on_the_board_until_it_is_in_order() {
    List<SamFault> happened =
        board.names().stream()
            .filter(name -> board.argument(name).isEmpty())
            .flatMap(
                name -> {
                  module.clearFault();
                  board.happen(name, "");
                  return module.fault().stream();
                })
            .toList();
    assertEquals(Arrays.asList(SamFault.values()), happened);
    board.happen("module-in-order", "");
    assertEquals(Optional.empty(), module.fault());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "domestic",
        "old-foreigner",
        "star",
        "residence",
        "expired",
        "misprinted",
        "unknown-kind"
      })
  void a_card_is_laid_and_lifted_by_its_name(String card) {
    board.happen("lay-card", card);
    assertTrue(module.cardLies());
    board.happen("lift-card", "");
    assertEquals(false, module.cardLies());
  }

  @Test
  void an_unknown_card_or_step_is_told_with_those_that_there_are() {
    assertEquals(
        "there is no card library; lay domestic, old-foreigner, star, residence, expired,"
            + " misprinted or unknown-kind",
        refusal("lay-card", "library"));
    assertEquals(
        "there is no step eat; name find, select, read, read-print or read-address",
        refusal("lift-card-at", "eat"));
  }

  private String refusal(String name, String argument) {
    return String.valueOf(
        assertThrows(IllegalArgumentException.class, () -> board.happen(name, argument))
            .getMessage());
  }
}
