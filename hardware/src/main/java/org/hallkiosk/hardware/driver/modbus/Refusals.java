package org.hallkiosk.hardware.driver.modbus;

import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.WhoActs;

/// What a board's exception codes mean (Modbus application protocol 1.1b3, 7).
final class Refusals {
  private Refusals() {}

  static Fault fault(int code) {
    return switch (code) {
      case 1 -> wrongList("the board does not know this function: is it such a relay board?");
      case 2 -> wrongList("the board has no such relay or input");
      case 3 -> wrongList("the board does not take this number or time");
      case 4 -> broken("the board says that it failed");
      case 5, 6 -> broken("the board says that it is busy");
      default -> broken("the board answered exception %02X".formatted(code));
    };
  }

  private static Fault wrongList(String detail) {
    return new Fault(FaultCode.DEVICE_ERROR, WhoActs.ADMINISTRATOR, detail);
  }

  private static Fault broken(String detail) {
    return Fault.of(FaultCode.DEVICE_ERROR, detail);
  }
}
