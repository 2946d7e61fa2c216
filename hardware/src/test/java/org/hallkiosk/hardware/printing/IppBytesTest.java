package org.hallkiosk.hardware.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.driver.ipp.IppPrinter;
import org.hallkiosk.hardware.simulator.ipp.SimulatedIppPrinter;
import org.hallkiosk.hardware.simulator.ipp.SimulatedIppSettings;
import org.hallkiosk.hardware.transport.ipp.HttpIppLink;
import org.junit.jupiter.api.Test;

/// The driver's and the simulator's codecs, each against bytes written out by hand from RFC 8010.
class IppBytesTest {

  private static final String OPENING =
      """
      01 47 0012 'attributes-charset' 0005 'utf-8'
      48 001b 'attributes-natural-language' 0002 'en'
      """;

  @Test
  void the_driver_asks_for_our_jobs_and_cancels_each() {
    ScriptedIppLink link =
        new ScriptedIppLink()
            .answering(
                Hex.bytes(
                    "0200 0000 00000001"
                        + " "
                        + OPENING
                        + "02 21 0006 'job-id' 0004 00000007 23 0009 'job-state' 0004 00000005 03"))
            .answering(Hex.bytes("0200 0000 00000002 " + OPENING + "03"));
    try (IppPrinter driver = driver(link)) {
      assertEquals(1, driver.cancelLeftovers());
    }
    assertEquals(
        Hex.text(
            Hex.bytes(
                "0200 000A 00000001 "
                    + OPENING
                    + """
                    45 000b 'printer-uri' 000d 'ipp://p:631/x'
                    42 0014 'requesting-user-name' 0009 'hallkiosk'
                    44 000a 'which-jobs' 000d 'not-completed'
                    22 0007 'my-jobs' 0001 01
                    44 0014 'requested-attributes' 0006 'job-id'
                    44 0000 0008 'job-name' 44 0000 0009 'job-state'
                    44 0000 0019 'job-originating-user-name' 03
                    """)),
        Hex.text(link.asked.get(0)));
    assertEquals(
        Hex.text(
            Hex.bytes(
                "0200 0008 00000002 "
                    + OPENING
                    + """
                    45 000b 'printer-uri' 000d 'ipp://p:631/x'
                    21 0006 'job-id' 0004 00000007
                    42 0014 'requesting-user-name' 0009 'hallkiosk' 03
                    """)),
        Hex.text(link.asked.get(1)));
  }

  @Test
  void the_driver_reads_a_printer_whose_reasons_carry_any_suffix() {
    ScriptedIppLink link =
        new ScriptedIppLink()
            .answering(
                Hex.bytes(
                    "0200 0000 00000001 "
                        + OPENING
                        + """
                        04 23 000d 'printer-state' 0004 00000004
                        44 0015 'printer-state-reasons' 0013 'media-empty-warning'
                        44 0000 0010 'toner-low-report' 03
                        """));
    try (IppPrinter driver = driver(link)) {
      assertEquals(FaultCode.PAPER_OUT, driver.check().faults().getFirst().code());
      assertEquals(FaultCode.TONER_LOW, driver.health().warnings().getFirst().code());
    }
  }

  @Test
  void an_answer_to_another_question_is_garbled() {
    ScriptedIppLink link =
        new ScriptedIppLink().answering(Hex.bytes("0200 0000 00000009 " + OPENING + "03"));
    try (IppPrinter driver = driver(link)) {
      assertEquals(FaultCode.GARBLED_ANSWER, driver.check().faults().getFirst().code());
    }
  }

  @Test
  void the_simulator_answers_a_hand_written_question_byte_for_byte() throws IOException {
    try (SimulatedIppPrinter machine =
            new SimulatedIppPrinter(SimulatedIppSettings.standard(), () -> 0, _ -> {});
        HttpIppLink link = new HttpIppLink(machine.address())) {
      byte[] answer =
          link.exchange(
              Hex.bytes(
                  "0101 000B 12345678 "
                      + OPENING
                      + """
                      45 000b 'printer-uri' 000d 'ipp://p:631/x'
                      44 0014 'requested-attributes' 000d 'printer-state'
                      44 0000 0015 'printer-state-reasons' 03
                      """),
              Duration.ofSeconds(5));
      assertEquals(
          Hex.text(
              Hex.bytes(
                  "0101 0000 12345678 "
                      + OPENING
                      + """
                      04 23 000d 'printer-state' 0004 00000003
                      44 0015 'printer-state-reasons' 0004 'none' 03
                      """)),
          Hex.text(answer));
    }
  }

  @Test
  void the_simulator_refuses_a_question_that_opens_in_the_wrong_order() throws IOException {
    try (SimulatedIppPrinter machine =
            new SimulatedIppPrinter(SimulatedIppSettings.standard(), () -> 0, _ -> {});
        HttpIppLink link = new HttpIppLink(machine.address())) {
      byte[] answer =
          link.exchange(
              Hex.bytes("0200 000B 00000001 01 45 000b 'printer-uri' 000d 'ipp://p:631/x' 03"),
              Duration.ofSeconds(5));
      assertTrue(Hex.text(answer).startsWith("02 00 04 00"), () -> Hex.text(answer));
    }
  }

  @Test
  void addresses_without_a_port_reach_port_631() {
    assertEquals(
        URI.create("ipp://printer:631/ipp/print"),
        new HttpIppLink(URI.create("ipp://printer/ipp/print")).printer());
    assertEquals(
        URI.create("ipp://printer:8000/"),
        new HttpIppLink(URI.create("http://printer:8000")).printer());
  }

  private static IppPrinter driver(ScriptedIppLink link) {
    ManualClock clock = new ManualClock();
    return new IppPrinter(link, IppBench.settings(), clock, clock);
  }
}
