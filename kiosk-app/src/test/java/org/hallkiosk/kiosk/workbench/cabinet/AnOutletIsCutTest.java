package org.hallkiosk.kiosk.workbench.cabinet;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hallkiosk.hardware.device.DeviceKind;
import org.hallkiosk.hardware.simulator.line.SimulatedLine;
import org.hallkiosk.hardware.simulator.sam.SimulatedSamModule;
import org.junit.jupiter.api.Test;

/// What hangs on an outlet of the simulated cabinet has power only while the outlet has.
class AnOutletIsCutTest {
  private final Set<Integer> drawn = new HashSet<>();
  private final SimulatedLine reader =
      Lines.serial(DeviceKind.ID_CARD_READER, 115_200, new SimulatedSamModule());

  private Outlets outlets(String wire) {
    return new Outlets(
        Map.of("slave", "1", "lock.entry", "relay:0", "outlet.id-card-reader", wire),
        drawn::contains,
        kind ->
            kind == DeviceKind.ID_CARD_READER ? Optional.of(Plug.of(reader)) : Optional.empty());
  }

  @Test
  void it_is_dark_while_its_relay_pulls_and_comes_back_after() throws IOException {
    Outlets outlets = outlets("relay:11:normally-closed");
    outlets.look();
    reader.open().close();
    drawn.add(11);
    outlets.look();
    assertThrows(IOException.class, reader::open);
    drawn.remove(11);
    outlets.look();
    reader.open().close();
  }

  @Test
  void on_a_normally_open_outlet_it_is_dark_until_its_relay_pulls() {
    Outlets outlets = outlets("relay:11");
    outlets.look();
    assertFalse(reader.plugged());
    drawn.add(11);
    outlets.look();
    assertTrue(reader.plugged());
  }

  @Test
  void what_a_person_unplugged_is_not_plugged_in_by_its_outlet() {
    Outlets outlets = outlets("relay:11:normally-closed");
    reader.unplug();
    drawn.add(11);
    outlets.look();
    drawn.remove(11);
    outlets.look();
    assertFalse(reader.plugged());
  }

  @Test
  void plugging_in_where_there_is_no_power_lights_nothing() {
    Outlets outlets = outlets("relay:11:normally-closed");
    drawn.add(11);
    outlets.look();
    reader.plugIn();
    outlets.look();
    assertFalse(reader.plugged());
  }
}
