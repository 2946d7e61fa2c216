package org.hallkiosk.hardware.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Our driver against `ippeveprinter`, the IPP Everywhere printer of CUPS: somebody else's reading
/// of the same standards.
class ARealPrinterAgreesTest {

  private static Map<String, String> came = Map.of();

  @TempDir static Path folder;

  @BeforeAll
  static void play_all_scenes_once() throws IOException, InterruptedException {
    came = PrinterInNamespace.alone(folder).play(IppPeerScenes.class);
  }

  @Test
  void it_names_itself_and_its_formats() {
    String said = came("capabilities");
    assertTrue(said.contains("Example Printer"), said);
    assertTrue(said.contains("application/pdf"), said);
    assertTrue(said.contains("countsPages=true"), said);
  }

  @Test
  void a_document_is_printed_on_a4_one_sided_under_its_case_number() {
    assertEquals("Printed[pages=1]", came("success"));
    assertEquals("iso_a4_210x297mm one-sided CASE-2031", came("ticket"));
    assertEquals("intact", came("document"));
  }

  @Test
  void pages_are_counted() {
    assertEquals("Printed[pages=3]", came("three pages"));
  }

  @Test
  void paper_that_comes_in_time_is_waited_for() {
    assertEquals("Printed[pages=1]", came("paper refilled in time"));
  }

  @Test
  void paper_out_ends_in_a_cancelled_job_and_nothing_printed() {
    assertOutcome("NotPrinted[fault=Fault[code=PAPER_OUT", came("paper out"));
  }

  @Test
  void a_jam_is_uncertain() {
    assertOutcome("Uncertain[pagesConfirmed=0, fault=Fault[code=PAPER_JAM", came("jam"));
  }

  @Test
  void an_aborted_job_was_not_printed() {
    assertOutcome("NotPrinted[fault=Fault[code=DEVICE_ERROR", came("abort"));
  }

  @Test
  void the_citizen_cancels() {
    assertEquals("Cancelled[pagesConfirmed=0]", came("cancelled by the citizen"));
  }

  @Test
  void a_job_left_behind_is_found_and_cancelled() {
    assertEquals("1", came("leftovers"));
  }

  @Test
  void low_toner_warns_and_a_new_cartridge_is_noticed() {
    assertTrue(came("low toner").contains("code=TONER_LOW"), came("low toner"));
    assertTrue(came("supplies when low").contains("level=LOW"), came("supplies when low"));
    String replaced = came("supplies when replaced");
    assertTrue(
        replaced.contains(
            "kind=TONER, name=Black Toner, percent=OptionalInt[100], level=ENOUGH, replacements=1"),
        replaced);
  }

  @Test
  void our_tray_counts_and_another_only_warns() {
    assertEquals("Printed[pages=1]", came("main tray"));
    assertTrue(
        came("another tray is empty").startsWith("Health[faults=[], warnings=[Fault[code=PAPER"),
        came("another tray is empty"));
    assertTrue(
        came("our tray is empty").startsWith("Health[faults=[Fault[code=PAPER_OUT"),
        came("our tray is empty"));
    assertOutcome("NotPrinted[fault=Fault[code=TRAY_MISSING", came("unknown tray"));
  }

  @TestFactory
  Stream<DynamicTest> it_conforms() {
    return Verdicts.of(came);
  }

  private static void assertOutcome(String start, String came) {
    assertTrue(came.startsWith(start), came);
  }

  private static String came(String scene) {
    return Objects.requireNonNull(came.get(scene), scene + " was not played");
  }
}
