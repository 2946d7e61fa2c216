package org.hallkiosk.hardware.transport.serial;

import com.fazecast.jSerialComm.SerialPort;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hallkiosk.hardware.transport.ByteLink;
import org.hallkiosk.hardware.transport.StalledWriteException;

/// An open serial line. Native calls stay on two platform threads of its own, one a direction, so
/// that a caller's patience holds to the millisecond and a stalled peer never holds the caller.
public final class SerialLink implements ByteLink {

  private final String path;
  private final SerialPort port;
  private final Reception reception;
  private final Transmission transmission;
  private final AtomicBoolean closed = new AtomicBoolean();

  SerialLink(String path, SerialPort port) {
    this.path = path;
    this.port = port;
    this.reception = new Reception(path, port, new ArrivalBuffer());
    this.transmission = new Transmission(path, port);
  }

  @Override
  public int read(byte[] into, Duration patience) throws IOException {
    return reception.read(into, patience);
  }

  /// After a stalled write the line is closed: closing is what frees the native call.
  @Override
  public void write(byte[] bytes, Duration patience) throws IOException {
    try {
      transmission.write(bytes, patience);
    } catch (StalledWriteException e) {
      close();
      throw e;
    }
  }

  /// Blocks a few milliseconds, at most about 600: until both threads have left the port, or the
  /// next opening of the same path would lose bytes to them.
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      reception.end("serial port " + path + " is closed");
      transmission.end();
      port.closePort();
      reception.join();
      transmission.join();
    }
  }

  @Override
  public String toString() {
    return "SerialLink[" + path + "]";
  }
}
