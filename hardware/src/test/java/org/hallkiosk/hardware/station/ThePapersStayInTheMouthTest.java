package org.hallkiosk.hardware.station;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.hardware.conformance.Patience;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.DocumentPrinter;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.hardware.device.PaperMouth;
import org.hallkiosk.hardware.device.PaperRemoval;
import org.hallkiosk.hardware.device.PaperRetraction;
import org.hallkiosk.hardware.device.PrintJob;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.hallkiosk.hardware.simulator.ipp.SimulatedIppPrinter;
import org.hallkiosk.hardware.simulator.ipp.SimulatedIppSettings;
import org.hallkiosk.hardware.simulator.line.LineSpeed;
import org.hallkiosk.hardware.simulator.line.RealTime;
import org.hallkiosk.hardware.simulator.line.SimulatedLine;
import org.hallkiosk.hardware.simulator.modbus.SimulatedRelayBoard;
import org.hallkiosk.hardware.simulator.mouth.SimulatedMouth;
import org.hallkiosk.hardware.transport.ByteLinkOpener;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.ipp.IppLink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A whole terminal: its printer lets papers out into a mouth on its cabinet's board.
@Timeout(120)
class ThePapersStayInTheMouthTest {
  private static final Duration SHORT = Duration.ofMillis(300);
  private static final Duration HANG = Duration.ofSeconds(30);
  private static final DeviceEntry CABINET =
      new DeviceEntry(
          "cabinet",
          "modbus",
          "here:cabinet",
          Map.of(
              "sensor.papers",
              "input:6",
              "motor.papers",
              "relay:1",
              "sensor.presence",
              "input:0",
              "answer-ms",
              "3000"));

  private final SimulatedMouth paperMouth = new SimulatedMouth(Ticker.SYSTEM);
  private final SimulatedRelayBoard board = new SimulatedRelayBoard(1, 8, Ticker.SYSTEM);
  private final SimulatedLine line =
      new SimulatedLine("sim:cabinet", LineSpeed.UNPACED, new RealTime(), board);
  private Optional<SimulatedIppPrinter> machine = Optional.empty();

  @BeforeEach
  void wire() throws IOException {
    board.sensor(6, paperMouth::covered);
    board.motor(1, paperMouth::motor);
    machine =
        Optional.of(
            new SimulatedIppPrinter(
                SimulatedIppSettings.standard().withPageTime(Duration.ofMillis(10)),
                Ticker.SYSTEM,
                _ -> paperMouth.lay()));
  }

  @AfterEach
  void close() {
    machine.ifPresent(SimulatedIppPrinter::close);
  }

  private DeviceEntry printer(Map<String, String> options) {
    return new DeviceEntry(
        "document-printer", "ipp", machine.orElseThrow().address().toString(), options);
  }

  private Station station(DeviceEntry... entries) {
    return new Station(
        List.of(entries),
        new Surroundings(new BoardAtHand(line, new WiredLinks()), List.of(), Path.of("unused")),
        report -> {});
  }

  private Station whole() {
    return station(CABINET, printer(Map.of("mouth", "papers", "mouth-pulse-ms", "600")));
  }

  private static PrintOutcome print(DocumentPrinter printer) {
    byte[] pdf = "%PDF-1.4 a certificate\n".getBytes(StandardCharsets.US_ASCII);
    return printer.print(
        new PrintJob("CASE-2031", PrintJob.PDF, pdf, 1), _ -> {}, new CancelSignal());
  }

  @Test
  void they_are_drawn_back_when_nobody_takes_them() {
    try (Station station = whole()) {
      assertEquals(List.of(), station.problems());
      DocumentPrinter printer = station.devices().documentPrinter();
      PaperMouth mouth = printer.mouth().orElseThrow();
      assertTrue(mouth.retracts());
      assertEquals(new PrintOutcome.Printed(1), print(printer));
      assertEquals(new PaperRemoval.StillThere(), mouth.awaitTaken(SHORT, new CancelSignal()));
      assertEquals(new PaperRetraction.Retracted(), mouth.retract());
      assertEquals(1, paperMouth.binned());
      assertEquals(new PaperRemoval.Taken(), mouth.awaitTaken(SHORT, new CancelSignal()));
    }
  }

  @Test
  void nothing_is_printed_on_papers_that_are_stuck_there() throws InterruptedException {
    try (Station station = whole()) {
      DocumentPrinter printer = station.devices().documentPrinter();
      PaperMouth mouth = printer.mouth().orElseThrow();
      assertEquals(new PrintOutcome.Printed(1), print(printer));
      paperMouth.stick(true);
      assertInstanceOf(PaperRetraction.Failed.class, mouth.retract());
      assertEquals(FaultCode.PAPER_JAM, printer.check().faults().getFirst().code());
      PrintOutcome onTop = print(printer);
      assertTrue(
          onTop instanceof PrintOutcome.NotPrinted(Fault fault)
              && fault.code() == FaultCode.PAPER_JAM,
          onTop::toString);
      paperMouth.take();
      assertTrue(Patience.until(HANG, () -> printer.check().ready()));
      assertEquals(new PrintOutcome.Printed(1), print(printer));
    }
  }

  @Test
  void a_board_that_is_gone_makes_a_warning_and_no_fault() {
    try (Station station = whole()) {
      DocumentPrinter printer = station.devices().documentPrinter();
      line.unplug();
      Health health = printer.check();
      assertTrue(health.ready(), health::toString);
      assertTrue(
          health.warnings().getFirst().detail().startsWith("nobody can tell whether papers"),
          health::toString);
      assertEquals(new PrintOutcome.Printed(1), print(printer));
      assertInstanceOf(PaperRetraction.Failed.class, printer.mouth().orElseThrow().retract());
    }
  }

  @Test
  void a_printer_without_one_says_so() {
    try (Station station = station(CABINET, printer(Map.of()))) {
      assertEquals(Optional.empty(), station.devices().documentPrinter().mouth());
      assertEquals(Optional.empty(), station.devices().formPrinter().mouth());
    }
  }

  @Test
  void a_mouth_that_cannot_be_is_told_in_one_sentence() {
    DeviceEntry wrong = printer(Map.of("mouth", "presence"));
    try (Station station = station(CABINET, wrong)) {
      assertEquals(
          List.of(
              "document-printer ipp at "
                  + wrong.address()
                  + ": mouth: write papers or forms instead of presence"),
          station.problems());
    }
  }

  /// Real wires, and one board that needs none.
  private record BoardAtHand(SimulatedLine line, WiredLinks wired) implements Links {
    @Override
    public Optional<ByteLinkOpener> bytes(String address) {
      return address.equals("here:cabinet") ? Optional.of(line) : wired.bytes(address);
    }

    @Override
    public Optional<IppLink> ipp(String address) {
      return wired.ipp(address);
    }
  }
}
