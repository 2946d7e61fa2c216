package org.hallkiosk.hardware.driver.ipp;

import java.io.IOException;
import java.net.URI;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.transport.ipp.NotDeliveredException;

/// What a failed exchange means to whoever has to mend it.
final class IppFaults {

  private final boolean localQueue;

  IppFaults(URI printer) {
    this.localQueue = isLocalQueue(printer);
  }

  /// CUPS keeps its queues at `/printers/NAME`; on this machine, nothing listening there means that
  /// CUPS itself does not run.
  private static boolean isLocalQueue(URI printer) {
    String host = String.valueOf(printer.getHost());
    boolean local = host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
    String path = String.valueOf(printer.getPath());
    return local && (path.startsWith("/printers/") || path.startsWith("/classes/"));
  }

  Fault of(IOException failure) {
    return Fault.of(code(failure), String.valueOf(failure.getMessage()));
  }

  static Fault closed() {
    return Fault.of(FaultCode.CLOSED, "the printer was closed while it worked");
  }

  private FaultCode code(IOException failure) {
    return switch (failure) {
      case NotDeliveredException _ -> localQueue ? FaultCode.SERVICE_DOWN : FaultCode.NOT_CONNECTED;
      case GarbledAnswerException _ -> FaultCode.GARBLED_ANSWER;
      case RefusedException refused -> code(refused.status());
      default -> FaultCode.NO_ANSWER;
    };
  }

  private static FaultCode code(int status) {
    return switch (status) {
      case RefusedException.FORMAT_NOT_SUPPORTED -> FaultCode.FORMAT_NOT_SUPPORTED;
      case RefusedException.NOT_AUTHENTICATED, RefusedException.NOT_AUTHORISED ->
          FaultCode.NOT_AUTHORISED;
      default -> FaultCode.DEVICE_ERROR;
    };
  }
}
