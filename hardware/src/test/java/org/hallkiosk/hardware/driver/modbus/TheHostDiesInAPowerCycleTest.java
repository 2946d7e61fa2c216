package org.hallkiosk.hardware.driver.modbus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.hallkiosk.hardware.device.CabinetAction;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.hardware.device.Outlet;
import org.hallkiosk.hardware.simulator.modbus.BoardFault;
import org.hallkiosk.hardware.simulator.modbus.SimulatedRelayBoard;
import org.hallkiosk.hardware.transport.Ticker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The peripheral's power comes back whatever becomes of the process that took it away.
@Timeout(60)
class TheHostDiesInAPowerCycleTest {
  private static final Outlet CLOSED = new Outlet("receipt-printer");
  private static final Outlet OPEN = new Outlet("camera");
  private static final Duration OFF = Duration.ofSeconds(5);

  /// Both ends run on it, and pausing moves it: nobody else waits.
  private final AtomicLong now = new AtomicLong(1);

  private final Ticker clock = now::get;
  private final SimulatedRelayBoard board = new SimulatedRelayBoard(1, 8, clock);
  private boolean darkSeen;

  private ModbusCabinet cabinet(int relay, Runnable whileDark) {
    return new ModbusCabinet(
        Bench.line(board),
        ModbusSettings.of(Bench.OPTIONS),
        clock,
        pause -> {
          darkSeen |= board.relay(relay) == (relay == 5);
          now.addAndGet(pause.toNanos());
          whileDark.run();
        });
  }

  @Test
  void a_cycle_takes_the_power_and_gives_it_back() {
    try (ModbusCabinet cabinet = cabinet(5, () -> {})) {
      assertEquals(new CabinetAction.Done(), cabinet.powerCycle(CLOSED, OFF));
      assertTrue(darkSeen);
      assertFalse(board.relay(5));
    }
    darkSeen = false;
    try (ModbusCabinet cabinet = cabinet(6, () -> {})) {
      cabinet.check();
      assertEquals(new CabinetAction.Done(), cabinet.powerCycle(OPEN, OFF));
      assertTrue(darkSeen);
      assertTrue(board.relay(6));
    }
  }

  @Test
  void on_a_resting_contact_the_board_gives_it_back_by_itself() {
    ModbusCabinet[] dying = new ModbusCabinet[1];
    dying[0] = cabinet(5, () -> dying[0].close());
    assertInstanceOf(CabinetAction.Failed.class, dying[0].powerCycle(CLOSED, OFF));
    assertTrue(board.relay(5));
    now.addAndGet(OFF.toNanos());
    assertFalse(board.relay(5));
  }

  @Test
  void on_a_working_contact_the_next_check_gives_it_back() {
    ModbusCabinet[] dying = new ModbusCabinet[1];
    dying[0] = cabinet(6, () -> dying[0].close());
    assertInstanceOf(CabinetAction.Failed.class, dying[0].powerCycle(OPEN, OFF));
    assertFalse(board.relay(6));
    try (ModbusCabinet next = cabinet(6, () -> {})) {
      assertEquals(Health.READY, next.check());
      assertTrue(board.relay(6));
    }
  }

  @Test
  void a_relay_that_does_not_fall_back_is_told() {
    try (ModbusCabinet cabinet = cabinet(5, () -> board.weld(5))) {
      assertInstanceOf(CabinetAction.Failed.class, cabinet.powerCycle(CLOSED, OFF));
    }
  }

  @Test
  void an_outlet_in_its_cycle_is_not_cycled_again_nor_lit_by_a_check() {
    ModbusCabinet[] busy = new ModbusCabinet[1];
    busy[0] =
        cabinet(
            6,
            () -> {
              busy[0].check();
              assertFalse(board.relay(6) && now.get() < OFF.toNanos());
              assertInstanceOf(CabinetAction.Failed.class, busy[0].powerCycle(OPEN, OFF));
            });
    assertEquals(new CabinetAction.Done(), busy[0].powerCycle(OPEN, OFF));
    busy[0].close();
  }

  @Test
  void a_refused_cycle_leaves_the_power_on() {
    try (ModbusCabinet cabinet = cabinet(6, () -> {})) {
      cabinet.check();
      board.fault(new BoardFault.Refusal(4), 1);
      assertInstanceOf(CabinetAction.Failed.class, cabinet.powerCycle(OPEN, OFF));
      assertTrue(board.relay(6));
    }
  }
}
