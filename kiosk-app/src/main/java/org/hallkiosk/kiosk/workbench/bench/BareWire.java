package org.hallkiosk.kiosk.workbench.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HexFormat;
import org.hallkiosk.hardware.simulator.line.LineSpeed;
import org.hallkiosk.hardware.simulator.line.RealTime;
import org.hallkiosk.hardware.simulator.line.SimulatedLine;
import org.hallkiosk.hardware.simulator.sam.SimulatedCard;
import org.hallkiosk.hardware.simulator.sam.SimulatedSamModule;
import org.hallkiosk.hardware.transport.ByteLink;

/// The bytes of one card over a paced line, and nothing else: find, then timed select and read.
final class BareWire {

  static final int BAUD = 115_200;
  private static final int BITS_PER_BYTE = 10;
  private static final int SELECT_REQUEST_BYTES = 10;

  static final long SELECT_REQUEST_NANOS =
      1_000_000_000L * SELECT_REQUEST_BYTES * BITS_PER_BYTE / BAUD;

  private static final byte[] FIND = HexFormat.of().parseHex("AAAAAA96690003200122");
  private static final byte[] SELECT = HexFormat.of().parseHex("AAAAAA96690003200221");
  private static final byte[] READ = HexFormat.of().parseHex("AAAAAA96690003300132");

  /// Bytes of the answer "card found".
  static final int FIND_ANSWER = 15;

  private static final int SELECT_ANSWER = 19;
  private static final int READ_ANSWER = 1295;
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private BareWire() {}

  /// From the find answer's last byte to the card's last byte.
  static long nanos() {
    SimulatedSamModule module = new SimulatedSamModule();
    module.layCard(SimulatedCard.sample());
    SimulatedLine line =
        new SimulatedLine("sim:bare-wire", LineSpeed.baud(BAUD), new RealTime(), module);
    try (ByteLink link = line.open()) {
      exchange(link, FIND, FIND_ANSWER);
      long found = System.nanoTime();
      exchange(link, SELECT, SELECT_ANSWER);
      exchange(link, READ, READ_ANSWER);
      return System.nanoTime() - found;
    } catch (IOException e) {
      throw new UncheckedIOException("the bare wire broke", e);
    }
  }

  private static void exchange(ByteLink link, byte[] request, int answer) throws IOException {
    link.write(request, PATIENCE);
    byte[] buffer = new byte[answer];
    for (int got = 0; got < answer; ) {
      int more = link.read(buffer, PATIENCE);
      if (more == 0) {
        throw new IOException("only " + got + " of " + answer + " bytes came");
      }
      got += more;
    }
  }
}
