package org.hallkiosk.hardware.driver.nut;

import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.WhoActs;

/// What the server's `ERR` words mean (RFC 9271).
final class Refusals {
  private static final int MOST = 40;

  private Refusals() {}

  static Fault fault(String word) {
    return switch (word) {
      case "UNKNOWN-UPS" ->
          new Fault(
              FaultCode.NOT_CONNECTED, WhoActs.ADMINISTRATOR, "NUT knows no UPS by this name");
      case "DRIVER-NOT-CONNECTED" ->
          Fault.of(FaultCode.SERVICE_DOWN, "NUT's driver for the UPS does not run");
      case "DATA-STALE" ->
          Fault.of(FaultCode.NO_ANSWER, "the UPS does not answer NUT's driver any more");
      case "ACCESS-DENIED",
          "USERNAME-REQUIRED",
          "PASSWORD-REQUIRED",
          "INVALID-USERNAME",
          "INVALID-PASSWORD",
          "INVALID-ARGUMENT" ->
          new Fault(
              FaultCode.NOT_AUTHORISED, WhoActs.ADMINISTRATOR, "NUT lets us not read: " + word);
      default -> Fault.of(FaultCode.DEVICE_ERROR, "NUT answered " + printable(word));
    };
  }

  private static String printable(String word) {
    String plain = word.replaceAll("[^A-Z0-9-]", "?");
    return plain.substring(0, Math.min(MOST, plain.length()));
  }
}
