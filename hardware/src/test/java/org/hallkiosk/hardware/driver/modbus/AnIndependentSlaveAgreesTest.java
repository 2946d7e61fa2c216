package org.hallkiosk.hardware.driver.modbus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ghgande.j2mod.modbus.Modbus;
import com.ghgande.j2mod.modbus.ModbusException;
import com.ghgande.j2mod.modbus.procimg.SimpleDigitalIn;
import com.ghgande.j2mod.modbus.procimg.SimpleDigitalOut;
import com.ghgande.j2mod.modbus.procimg.SimpleProcessImage;
import com.ghgande.j2mod.modbus.slave.ModbusSlave;
import com.ghgande.j2mod.modbus.slave.ModbusSlaveFactory;
import com.ghgande.j2mod.modbus.util.SerialParameters;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.hallkiosk.hardware.conformance.Patience;
import org.hallkiosk.hardware.device.CabinetAction;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.hardware.device.Light;
import org.hallkiosk.hardware.device.Sensor;
import org.hallkiosk.hardware.device.SensorChange;
import org.hallkiosk.hardware.device.WhoActs;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.Waiter;
import org.hallkiosk.hardware.transport.serial.BarePty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The driver against a slave that others wrote: j2mod on a real line. It knows what is standard,
/// and so no pulse.
@Timeout(120)
class AnIndependentSlaveAgreesTest {
  private static final Duration HANG = Duration.ofSeconds(30);
  private static final int SIZE = 8;

  private final BarePty pty = BarePty.start();
  private final SimpleProcessImage image = new SimpleProcessImage(1);
  private final ModbusSlave slave;
  private final ModbusCabinet cabinet = cabinet(Map.of());

  AnIndependentSlaveAgreesTest() throws ModbusException {
    SerialParameters line = new SerialParameters();
    line.setPortName(pty.far());
    line.setBaudRate(115_200);
    line.setEncoding(Modbus.SERIAL_ENCODING_RTU);
    line.setOpenDelay(0);
    slave = ModbusSlaveFactory.createSerialSlave(line);
  }

  private ModbusCabinet cabinet(Map<String, String> more) {
    Map<String, String> options =
        new HashMap<>(
            Map.of(
                "light.id-card", "relay:2",
                "sensor.presence", "input:0",
                "answer-ms", "3000"));
    options.putAll(more);
    return new ModbusCabinet(pty.host(), ModbusSettings.of(options), Ticker.SYSTEM, Waiter.SYSTEM);
  }

  @BeforeEach
  void open() throws ModbusException {
    for (int i = 0; i < SIZE; i++) {
      image.addDigitalOut(new SimpleDigitalOut(false));
      image.addDigitalIn(new SimpleDigitalIn(false));
    }
    slave.addProcessImage(1, image);
    slave.open();
  }

  @AfterEach
  void close() {
    cabinet.close();
    ModbusSlaveFactory.close(slave);
    pty.close();
  }

  @Test
  void coils_and_inputs_mean_the_same_to_both() throws Exception {
    assertTrue(Patience.until(HANG, () -> cabinet.check().equals(Health.READY)));
    assertEquals(new CabinetAction.Done(), cabinet.light(new Light("id-card"), true));
    assertTrue(image.getDigitalOut(2).isSet());
    assertEquals(new CabinetAction.Done(), cabinet.light(new Light("id-card"), false));
    assertFalse(image.getDigitalOut(2).isSet());
    assertEquals(new SensorChange.Changed(Sensor.PRESENCE, false), change());
    ((SimpleDigitalIn) image.getDigitalIn(0)).set(true);
    assertEquals(new SensorChange.Changed(Sensor.PRESENCE, true), change());
  }

  private SensorChange change() {
    return cabinet.awaitChange(HANG, new CancelSignal());
  }

  @Test
  void a_relay_that_the_slave_lacks_is_the_administrator_s() throws Exception {
    assertTrue(Patience.until(HANG, () -> cabinet.check().equals(Health.READY)));
    cabinet.close();
    try (ModbusCabinet wrong = cabinet(Map.of("light.far", "relay:100"))) {
      assertTrue(
          Patience.until(
              HANG,
              () ->
                  wrong.check().faults().stream()
                      .anyMatch(fault -> fault.whoActs() == WhoActs.ADMINISTRATOR)),
          () -> "" + wrong.health());
    }
  }
}
