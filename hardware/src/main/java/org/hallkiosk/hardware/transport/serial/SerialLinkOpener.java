package org.hallkiosk.hardware.transport.serial;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortInvalidPortException;
import java.io.IOException;
import org.hallkiosk.hardware.transport.ByteLink;
import org.hallkiosk.hardware.transport.ByteLinkOpener;

/// Opens a serial line by its path, 8N1 without flow control.
public final class SerialLinkOpener implements ByteLinkOpener {

  private static final int DATA_BITS = 8;

  /// How long a native read waits for a first byte; the driver rounds down to 100 ms.
  private static final int NATIVE_READ_MILLIS = 200;

  private final String path;
  private final int baud;

  /// @param path such as `/dev/ttyUSB0`
  public SerialLinkOpener(String path, int baud) {
    this.path = path;
    this.baud = baud;
  }

  @Override
  public ByteLink open() throws IOException {
    SerialPort port = port();
    port.setComPortParameters(baud, DATA_BITS, SerialPort.ONE_STOP_BIT, SerialPort.NO_PARITY);
    port.setFlowControl(SerialPort.FLOW_CONTROL_DISABLED);
    port.setComPortTimeouts(SerialPort.TIMEOUT_READ_SEMI_BLOCKING, NATIVE_READ_MILLIS, 0);
    if (!port.openPort()) {
      throw new IOException(
          "cannot open serial port " + path + ": system error " + port.getLastErrorCode());
    }
    return new SerialLink(path, port);
  }

  /// A path that does not exist makes jSerialComm throw here instead of failing to open.
  private SerialPort port() throws IOException {
    try {
      return SerialPort.getCommPort(path);
    } catch (SerialPortInvalidPortException e) {
      throw new IOException("no serial port " + path, e);
    }
  }

  @Override
  public String toString() {
    return path + " at " + baud + " baud";
  }
}
