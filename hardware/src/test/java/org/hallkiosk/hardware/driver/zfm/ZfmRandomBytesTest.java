package org.hallkiosk.hardware.driver.zfm;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.FingerprintCapture;
import org.hallkiosk.hardware.parts.ScriptedWire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Seeded random streams, salted with good packets.
@Timeout(120)
class ZfmRandomBytesTest {

  private static final byte[] OK = ScriptedWire.hex("EF 01 FF FF FF FF 07 00 03 00 00 0A");
  private static final byte[] DATA =
      new ZfmPacket(ZfmPacket.DATA, new byte[128]).frame(0xFFFF_FFFFL);

  @Test
  void the_reader_always_ends_in_an_outcome_and_in_time() {
    Random random = new Random(300);
    for (int i = 0; i < 3_000; i++) {
      ScriptedWire wire = script(random);
      try (ZfmReader reader = new ZfmReader(() -> wire, wire, ZfmSettings.USUAL)) {
        FingerprintCapture capture = reader.capture(Duration.ofMillis(500), new CancelSignal());
        assertFalse(capture instanceof FingerprintCapture.Captured);
        assertTrue(wire.elapsed().toSeconds() <= 60, wire.elapsed().toString());
      }
    }
  }

  @Test
  void a_module_that_never_ends_its_picture_is_stopped_at_the_cap() {
    ScriptedWire wire = new ScriptedWire().reply(OK).reply(OK).reply(OK);
    byte[] endless = new byte[OK.length + DATA.length * 600];
    System.arraycopy(OK, 0, endless, 0, OK.length);
    for (int i = 0; i < 600; i++) {
      System.arraycopy(DATA, 0, endless, OK.length + i * DATA.length, DATA.length);
    }
    wire.reply(endless);
    try (ZfmReader reader = new ZfmReader(() -> wire, wire, ZfmSettings.USUAL)) {
      FingerprintCapture capture = reader.capture(Duration.ofMillis(500), new CancelSignal());
      assertTrue(
          capture instanceof FingerprintCapture.Failed(var fault)
              && fault.code() == FaultCode.GARBLED_ANSWER,
          capture.toString());
    }
  }

  private static ScriptedWire script(Random random) {
    ScriptedWire wire = new ScriptedWire();
    for (int i = 0; i < 8; i++) {
      wire.reply(
          switch (random.nextInt(4)) {
            case 0, 1 -> OK;
            case 2 -> DATA;
            default -> stream(random);
          });
    }
    return wire;
  }

  private static byte[] stream(Random random) {
    byte[] stream = new byte[random.nextInt(600)];
    random.nextBytes(stream);
    if (stream.length > DATA.length) {
      System.arraycopy(random.nextBoolean() ? OK : DATA, 0, stream, 0, OK.length);
    }
    return stream;
  }
}
