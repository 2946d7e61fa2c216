package org.hallkiosk.hardware.transport.serial;

import com.fazecast.jSerialComm.SerialPort;
import java.io.IOException;
import java.time.Duration;

/// The incoming direction: a platform thread that sits in the native read. An unplugged device
/// shows there as -1 at once, for ever; no listener is registered, because its "disconnected" event
/// comes a million times a second.
final class Reception {

  private static final int CHUNK = 1024;

  private final String path;
  private final SerialPort port;
  private final ArrivalBuffer arrivals;
  private final Thread thread;

  Reception(String path, SerialPort port, ArrivalBuffer arrivals) {
    this.path = path;
    this.port = port;
    this.arrivals = arrivals;
    this.thread = Thread.ofPlatform().daemon().name("serial-in " + path).start(this::run);
  }

  int read(byte[] into, Duration patience) throws IOException {
    return arrivals.take(into, patience);
  }

  private void run() {
    byte[] chunk = new byte[CHUNK];
    while (!arrivals.ended()) {
      int got = port.readBytes(chunk, chunk.length);
      if (got < 0) {
        arrivals.end("serial port " + path + " is gone");
      } else {
        arrivals.put(chunk, got);
      }
    }
  }

  void end(String reason) {
    arrivals.end(reason);
  }

  void join() {
    ThreadEnd.await(thread);
  }
}
