package org.hallkiosk.hardware.receipts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.Slip;
import org.hallkiosk.hardware.driver.escpos.EscPosPrinter;
import org.hallkiosk.hardware.driver.escpos.EscPosSettings;
import org.hallkiosk.hardware.driver.escpos.Raster;
import org.hallkiosk.hardware.simulator.escpos.PrintedSlip;
import org.hallkiosk.hardware.simulator.escpos.SimulatedReceiptPrinter;
import org.hallkiosk.hardware.transport.ByteLink;
import org.junit.jupiter.api.Test;

/// Encoder and parser, each against bytes written out by hand. Longer than most files, since the
/// bytes stand written out.
class EscPosBytesTest {

  private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();
  private static final String HEALTHY = "12 12 12 12";

  @Test
  void text_is_sent_in_chinese_mode_and_cut_off() {
    assertSent("1B 40 1C 26 D6 A4 41 0A 1D 56 42 18", new Slip.Text("证A"));
  }

  @Test
  void a_title_is_centred_and_doubled() {
    assertSent(
        "1B 40 1C 26 1B 61 01 1D 21 11 1C 57 01 1B 33 3C D6 A4 0A"
            + " 1D 21 00 1C 57 00 1B 32 1B 61 00 1D 56 42 18",
        new Slip.Title("证"));
  }

  @Test
  void a_qr_code_is_left_to_the_printer() {
    assertSent(
        "1B 40 1C 26 1B 4A 0C 1B 61 01"
            + " 1D 28 6B 04 00 31 41 32 00 1D 28 6B 03 00 31 43 08 1D 28 6B 03 00 31 45 31"
            + " 1D 28 6B 05 00 31 50 30 68 69 1D 28 6B 03 00 31 51 30"
            + " 1B 61 00 1B 4A 0C 1D 56 42 18",
        new Slip.Qr("hi"));
  }

  @Test
  void a_character_of_the_rare_planes_is_sent_as_dots() {
    String cell = "80 00 00 ";
    assertSent(
        "1B 40 1C 26 1D 76 30 00 03 00 1E 00 " + cell + "00 ".repeat(29 * 3) + "1D 56 42 18",
        new Slip.Text("𠮷"));
  }

  /// Between the looks it is told by itself: cover (byte 1), knife (byte 2), paper end (byte 3).
  @Test
  void automatic_status_is_told_apart_from_answers() {
    assertFault(FaultCode.COVER_OPEN, "38 00 00 0F 12 16 12 12");
    Line line = new Line("10 00 00 0F 12 12 12 12");
    assertTrue(driver(line).check().ready());
  }

  @Test
  void status_is_asked_by_four_requests_before_and_after() {
    Line line = new Line(HEALTHY.repeat(40).replace("1212", "12 12"));
    driver(line).check();
    assertEquals("10 04 01 10 04 02 10 04 03 10 04 04", line.sent());
  }

  @Test
  void each_status_bit_has_its_fault() {
    assertFault(FaultCode.DEVICE_ERROR, "1A 12 12 12");
    assertFault(FaultCode.COVER_OPEN, "1A 16 12 12");
    assertFault(FaultCode.PAPER_OUT, "1A 32 12 12");
    assertFault(FaultCode.DEVICE_ERROR, "12 52 12 12");
    assertFault(FaultCode.CUTTER_JAM, "12 12 1A 12");
    assertFault(FaultCode.DEVICE_ERROR, "12 12 32 12");
    assertFault(FaultCode.DEVICE_ERROR, "12 12 52 12");
    assertFault(FaultCode.PAPER_OUT, "12 12 12 7E");
    assertTrue(driver(new Line("12 12 12 1E")).check().ready());
  }

  @Test
  void bytes_that_are_no_status_are_passed_over_or_garbled() {
    assertTrue(driver(new Line("FF 00 12 11 12 13 12 12")).check().ready());
    assertFault(FaultCode.GARBLED_ANSWER, "FF 00 FF");
    assertFault(FaultCode.NO_ANSWER, "");
  }

  @Test
  void the_simulator_reads_a_hand_written_slip() throws IOException {
    List<PrintedSlip> slips = new ArrayList<>();
    SimulatedReceiptPrinter machine = machine(slips);
    ByteLink wire = machine.open();
    write(
        wire,
        "1B 40 1C 26 D6 A4 41 0A 81 30 84 36 0A 1C 2E 41 0A"
            + " 1D 28 6B 04 00 31 41 32 00 1D 28 6B 03 00 31 43 04 1D 28 6B 03 00 31 45 33"
            + " 1D 28 6B 05 00 31 50 30 68 69 1D 28 6B 03 00 31 51 30"
            + " 1D 76 30 00 02 00 01 00 AA 55 1D 56 42 10");
    assertEquals(List.of("证A", "¥", "A", "[QR hi]", "[picture 16x1]"), slips.getFirst().lines());
    assertEquals(List.of("hi"), slips.getFirst().codes());
    assertEquals(3 * 30 + 21 * 4 + 1 + 16 + 48, slips.getFirst().image().getHeight());
    assertEquals(List.of(), machine.surprises());
    write(wire, "41 0A 1D 56 00 42 0A 1D 56 01");
    assertEquals(3, slips.size());
  }

  @Test
  void the_simulator_answers_for_its_sensors() throws IOException {
    SimulatedReceiptPrinter machine = machine(new ArrayList<>());
    ByteLink wire = machine.open();
    assertEquals("12 12 12 12", status(wire));
    machine.paperNearEnd(true);
    assertEquals("12 12 12 1E", status(wire));
    machine.paperEnd(true);
    assertEquals("1A 32 12 7E", status(wire));
    machine.paperEnd(false);
    machine.paperNearEnd(false);
    machine.cover(true);
    assertEquals("1A 16 12 12", status(wire));
    machine.cover(false);
    machine.jamCutter();
    write(wire, "41 0A 1D 56 00");
    assertEquals("1A 52 1A 12", status(wire));
  }

  @Test
  void the_simulator_tells_changes_unasked_when_told_to() throws IOException {
    SimulatedReceiptPrinter machine = machine(new ArrayList<>());
    ByteLink wire = machine.open();
    write(wire, "1D 61 FF");
    assertEquals("10 00 00 00", read(wire));
    machine.cover(true);
    assertEquals("38 00 00 00", read(wire));
    machine.cover(false);
    machine.paperEnd(true);
    assertEquals("10 00 00 00 18 00 0F 00", read(wire));
  }

  private static void assertSent(String expected, Slip.Item item) {
    Line line = new Line((HEALTHY + " ").repeat(10));
    driver(line).print(new Slip(List.of(item)), new CancelSignal());
    String slip = line.sent().replace("10 04 01 10 04 02 10 04 03 10 04 04", "").strip();
    assertEquals(expected.replaceFirst("1C 26", "1C 26 1D 61 0E") + " 1D 61 00", slip);
  }

  private static void assertFault(FaultCode code, String status) {
    assertEquals(code, driver(new Line(status)).check().faults().getFirst().code());
  }

  private static EscPosPrinter driver(Line line) {
    return new EscPosPrinter(
        () -> line,
        EscPosSettings.eightyMillimetres(),
        EscPosBytesTest::dot,
        line::nanos,
        line::pause);
  }

  private static Raster dot(int codePoint, int width, int height) {
    Raster raster = new Raster(width, height);
    raster.set(0, 0);
    return raster;
  }

  private static SimulatedReceiptPrinter machine(List<PrintedSlip> slips) throws IOException {
    return new SimulatedReceiptPrinter(48, ReceiptBench.FONT, Optional.empty(), slips::add);
  }

  private static void write(ByteLink wire, String hex) throws IOException {
    wire.write(HEX.parseHex(hex), Duration.ofSeconds(1));
  }

  private static String read(ByteLink wire) throws IOException {
    byte[] answer = new byte[64];
    int count = wire.read(answer, Duration.ofSeconds(1));
    return HEX.formatHex(answer, 0, count);
  }

  private static String status(ByteLink wire) throws IOException {
    write(wire, "10 04 01 10 04 02 10 04 03 10 04 04");
    return read(wire);
  }

  /// Gives one prepared byte for each request; time passes by itself.
  private static final class Line implements ByteLink {

    private final byte[] answers;
    private final StringBuilder sent = new StringBuilder();
    private int next;
    private boolean asked;
    private long now;

    Line(String answers) {
      this.answers = answers.isBlank() ? new byte[0] : HEX.parseHex(answers.strip());
    }

    String sent() {
      return sent.toString().strip();
    }

    long nanos() {
      return now += 1_000_000;
    }

    void pause(Duration time) {
      now += time.toNanos();
    }

    @Override
    public int read(byte[] into, Duration patience) {
      if (patience.isZero() || !asked || next >= answers.length) {
        now += patience.toNanos();
        return 0;
      }
      into[0] = answers[next++];
      return 1;
    }

    @Override
    public void write(byte[] bytes, Duration patience) {
      asked = true;
      sent.append(HEX.formatHex(bytes)).append(' ');
    }

    @Override
    public void close() {}

    @Override
    public String toString() {
      return new String(answers, StandardCharsets.ISO_8859_1);
    }
  }
}
