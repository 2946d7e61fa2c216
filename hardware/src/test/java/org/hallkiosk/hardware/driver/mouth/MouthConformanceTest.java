package org.hallkiosk.hardware.driver.mouth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallkiosk.hardware.conformance.Check;
import org.hallkiosk.hardware.conformance.Conformance;
import org.hallkiosk.hardware.conformance.Deed;
import org.hallkiosk.hardware.conformance.PaperMouthChecks;
import org.hallkiosk.hardware.conformance.Subject;
import org.hallkiosk.hardware.conformance.Verdict;
import org.hallkiosk.hardware.device.Cabinet;
import org.hallkiosk.hardware.device.PaperMouth;
import org.hallkiosk.hardware.device.PaperRemoval;
import org.hallkiosk.hardware.device.PaperRetraction;
import org.hallkiosk.hardware.driver.modbus.ModbusCabinet;
import org.hallkiosk.hardware.driver.modbus.ModbusSettings;
import org.hallkiosk.hardware.simulator.line.LineSpeed;
import org.hallkiosk.hardware.simulator.line.RealTime;
import org.hallkiosk.hardware.simulator.line.SimulatedLine;
import org.hallkiosk.hardware.simulator.modbus.SimulatedRelayBoard;
import org.hallkiosk.hardware.simulator.mouth.SimulatedMouth;
import org.hallkiosk.hardware.transport.ByteLinkOpener;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.Waiter;
import org.hallkiosk.hardware.transport.serial.PtyDevice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/// A mouth on a relay board does what every mouth must, in memory and on a real line.
@Timeout(300)
class MouthConformanceTest {
  private final SimulatedMouth mouth = new SimulatedMouth(Ticker.SYSTEM);
  private final SimulatedRelayBoard board =
      MouthScene.wired(new SimulatedRelayBoard(1, 8, Ticker.SYSTEM), mouth);
  private final SimulatedLine line =
      new SimulatedLine("sim:cabinet", LineSpeed.UNPACED, new RealTime(), board);
  private Optional<PtyDevice> pty = Optional.empty();

  @AfterEach
  void close() {
    pty.ifPresent(PtyDevice::close);
  }

  @TestFactory
  Stream<DynamicTest> in_memory() {
    return Conformance.of(
        subject("mouth in memory", line, line::unplug, line::plugIn, 1_000),
        PaperMouthChecks.checks());
  }

  @TestFactory
  Stream<DynamicTest> on_a_real_line() {
    PtyDevice real = PtyDevice.behind(board);
    pty = Optional.of(real);
    return Conformance.of(
        subject("mouth on a pty", real.line(), real::unplug, () -> plugIn(real), 20),
        PaperMouthChecks.checks());
  }

  @Test
  void each_check_catches_its_defect() throws InterruptedException {
    assertEquals(List.of(), failing("nothing", true));
    assertEquals(
        List.of(
            "nothing is drawn out of an empty mouth",
            "papers are drawn back, and then there are none",
            "a closed mouth neither waits nor draws"),
        failing("retract", new PaperRetraction.Retracted()));
    assertEquals(
        List.of("papers that lie there are still there", "a closed mouth neither waits nor draws"),
        failing("awaitTaken", new PaperRemoval.Taken()));
    assertEquals(
        List.of(
            "nothing is awaited at an empty mouth",
            "papers that are taken are noticed",
            "a closed mouth neither waits nor draws"),
        failing("awaitTaken", new PaperRemoval.StillThere()));
    assertEquals(
        List.of("papers are drawn back, and then there are none"), failing("retracts", false));
  }

  /// The real driver, but for one method that always answers the same.
  private PaperMouth broken(String method, Object answer) {
    PaperMouth sound = driver(cabinet(line));
    InvocationHandler handler =
        (_, called, arguments) ->
            called.getName().equals(method) ? answer : called.invoke(sound, arguments);
    return (PaperMouth)
        Proxy.newProxyInstance(
            PaperMouth.class.getClassLoader(), new Class<?>[] {PaperMouth.class}, handler);
  }

  private List<String> failing(String method, Object answer) throws InterruptedException {
    Subject<PaperMouth> subject =
        new Subject<>(
            "planted",
            () -> broken(method, answer),
            Optional.of(PaperMouthChecks.WAITING),
            deed -> hand(deed, line::unplug, line::plugIn),
            1);
    List<String> failing = new ArrayList<>();
    for (Check<PaperMouth> check : PaperMouthChecks.checks()) {
      if (check.on(subject) instanceof Verdict.Failed) {
        failing.add(check.behaviour());
      }
    }
    return failing;
  }

  /// Papers lie there for the checks of every device that waits; whoever wants none takes them.
  private Subject<PaperMouth> subject(
      String name, ByteLinkOpener wire, Runnable unplug, Runnable plugIn, int reopenings) {
    mouth.lay();
    return new Subject<>(
        name,
        () -> driver(cabinet(wire)),
        Optional.of(PaperMouthChecks.WAITING),
        deed -> hand(deed, unplug, plugIn),
        reopenings);
  }

  /// Answers may take long on a loaded machine; contacts that bounce are other suites' matter.
  private static Cabinet cabinet(ByteLinkOpener wire) {
    Map<String, String> options = new HashMap<>(MouthScene.WIRING);
    options.putAll(Map.of("answer-ms", "3000", "poll-ms", "2", "debounce-ms", "2"));
    return new ModbusCabinet(wire, ModbusSettings.of(options), Ticker.SYSTEM, Waiter.SYSTEM);
  }

  private static CabinetMouth driver(Cabinet cabinet) {
    return new CabinetMouth(
        cabinet, MouthScene.settings(), new MouthTurn(), Ticker.SYSTEM, Waiter.SYSTEM);
  }

  private static void plugIn(PtyDevice real) {
    try {
      real.plugIn();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean hand(Deed deed, Runnable unplug, Runnable plugIn) {
    switch (deed) {
      case UNPLUG -> unplug.run();
      case PLUG_IN -> plugIn.run();
      case LAY_AT_MOUTH -> mouth.lay();
      case TAKE_PAPERS -> mouth.take();
      default -> {
        return false;
      }
    }
    return true;
  }
}
