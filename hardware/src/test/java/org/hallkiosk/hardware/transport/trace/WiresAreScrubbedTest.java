package org.hallkiosk.hardware.transport.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.hallkiosk.hardware.driver.escpos.EscPosScrubber;
import org.hallkiosk.hardware.driver.nut.NutScrubber;
import org.hallkiosk.hardware.driver.sam.SamScrubber;
import org.hallkiosk.hardware.driver.zfm.ZfmScrubber;
import org.hallkiosk.hardware.driver.zvt.ZvtScrubber;
import org.hallkiosk.hardware.transport.trace.Turn.Said;
import org.hallkiosk.hardware.transport.trace.Turn.Side;
import org.junit.jupiter.api.Test;

/// What of each wire stays in a trace, by literal bytes.
class WiresAreScrubbedTest {

  private static String scrubbed(Scrubber scrubber, Side side, String hex) {
    byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
    return switch (scrubber.scrub(side, bytes)) {
      case Said.Bytes(byte[] kept) -> HexFormat.ofDelimiter(" ").withUpperCase().formatHex(kept);
      case Said.Withheld(int count) -> count + " withheld";
    };
  }

  private static void kept(Scrubber scrubber, Side side, String hex) {
    assertEquals(hex, scrubbed(scrubber, side, hex));
  }

  private static void withheld(Scrubber scrubber, Side side, String hex) {
    assertEquals(hex.replace(" ", "").length() / 2 + " withheld", scrubbed(scrubber, side, hex));
  }

  @Test
  void a_reader_tells_no_serial_number_of_a_card() {
    assertEquals(
        "AA AA AA 96 69 00 08 00 00 9F 00 00 00 00 97",
        scrubbed(new SamScrubber(), Side.DEVICE, "AA AA AA 96 69 00 08 00 00 9F 12 34 56 78 9F"));
    kept(new SamScrubber(), Side.DEVICE, "AA AA AA 96 69 00 04 00 00 80 84");
    kept(new SamScrubber(), Side.HOST, "AA AA AA 96 69 00 03 20 01 22");
  }

  @Test
  void a_reader_s_answer_that_is_not_whole_is_withheld() {
    withheld(new SamScrubber(), Side.DEVICE, "AA AA AA 96 69 00 08 00 00 9F 00 00");
    withheld(new SamScrubber(), Side.DEVICE, "AA AA AA 96 69 00 04 00 00 80 00");
    withheld(new SamScrubber(), Side.DEVICE, "41 AA AA AA 96 69 00 04 00 00 80 84");
    withheld(new SamScrubber(), Side.DEVICE, "AA AA AA 96 69 00 06 00 00 90 41 42 95");
  }

  @Test
  void a_slip_is_withheld_and_the_questions_for_status_stay() {
    kept(new EscPosScrubber(), Side.HOST, "10 04 01 10 04 04");
    withheld(new EscPosScrubber(), Side.HOST, "1B 40 D5 C5 0A");
    withheld(new EscPosScrubber(), Side.HOST, "10 04 01 D5");
    kept(new EscPosScrubber(), Side.DEVICE, "12");
  }

  @Test
  void a_finger_is_withheld_and_commands_stay() {
    kept(new ZfmScrubber(), Side.HOST, "EF 01 FF FF FF FF 01 00 03 01 00 05");
    kept(new ZfmScrubber(), Side.DEVICE, "EF 01 FF FF FF FF 07 00 03 00 00 0A");
    withheld(new ZfmScrubber(), Side.DEVICE, "EF 01 FF FF FF FF 02 00 04 11 22 00 39");
    withheld(new ZfmScrubber(), Side.HOST, "EF 01 FF FF FF FF 01 00 07 13 01 02 03 04 00 25");
    withheld(
        new ZfmScrubber(),
        Side.DEVICE,
        "EF 01 FF FF FF FF 07 00 03 00 00 0A EF 01 FF FF FF FF 08 00 03 11 00 1C");
  }

  @Test
  void a_payment_is_withheld_and_what_steers_it_stays() {
    kept(new ZvtScrubber(), Side.DEVICE, "06");
    kept(new ZvtScrubber(), Side.HOST, "06 10 02 80 00 00 10 03 F5 1F");
    withheld(new ZvtScrubber(), Side.HOST, "10 02 06 00 06 12 34 56 BA 09 78 10 03 24 C3");
    withheld(new ZvtScrubber(), Side.DEVICE, "10 02 04 0F 02 27 00 10 03 00 00");
    withheld(new ZvtScrubber(), Side.DEVICE, "06 41");
  }

  @Test
  void a_password_is_withheld() {
    withheld(new NutScrubber(), Side.HOST, hex("PASSWORD \"geheim\"\n"));
    kept(new NutScrubber(), Side.HOST, hex("LIST VAR ups\n"));
  }

  private static String hex(String text) {
    return HexFormat.ofDelimiter(" ")
        .withUpperCase()
        .formatHex(text.getBytes(StandardCharsets.US_ASCII));
  }

  /// A scrubber that threw would stop the device that it listens to.
  @Test
  void any_bytes_are_scrubbed_without_a_bug() {
    Random random = new Random(7);
    byte[][] beginnings = {
      {},
      {(byte) 0xAA, (byte) 0xAA, (byte) 0xAA, (byte) 0x96, 0x69},
      {(byte) 0xEF, 0x01},
      {0x10, 0x02},
    };
    List<Scrubber> scrubbers =
        List.of(
            new SamScrubber(),
            new EscPosScrubber(),
            new ZfmScrubber(),
            new ZvtScrubber(),
            new NutScrubber());
    for (int i = 0; i < 20_000; i++) {
      byte[] beginning = beginnings[i % beginnings.length];
      byte[] bytes = new byte[beginning.length + random.nextInt(40)];
      random.nextBytes(bytes);
      System.arraycopy(beginning, 0, bytes, 0, beginning.length);
      for (Scrubber scrubber : scrubbers) {
        int length =
            switch (scrubber.scrub(Side.DEVICE, bytes.clone())) {
              case Said.Bytes(byte[] kept) -> kept.length;
              case Said.Withheld(int count) -> count;
            };
        assertEquals(bytes.length, length);
      }
    }
  }
}
