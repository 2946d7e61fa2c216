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

/// Our driver against CUPS with a real printer behind its queue: what a spooler says of pages and
/// trays comes late and is not believed too soon.
class ACupsQueueAgreesTest {
  private static Map<String, String> came = Map.of();

  @TempDir static Path folder;

  @BeforeAll
  static void play_all_scenes_once() throws IOException, InterruptedException {
    came = PrinterInNamespace.behindCups(folder).play(CupsScenes.class);
  }

  @Test
  void its_page_count_is_no_proof() {
    assertTrue(came("capabilities").contains("countsPages=false"), came("capabilities"));
  }

  @Test
  void documents_come_out_on_a4_one_sided_under_their_case_number() {
    assertEquals("Printed[pages=1]", came("success"));
    assertTrue(came("ticket").endsWith("one-sided TEST"), came("ticket"));
    assertTrue(came("ticket").contains("29700"), came("ticket"));
    assertEquals("Printed[pages=3]", came("three pages"));
  }

  /// CUPS counts the first page while the tray is empty.
  @Test
  void paper_out_is_never_told_as_printed_and_no_page_is_told() {
    assertOutcome("Uncertain[pagesConfirmed=0, fault=Fault[code=PAPER_OUT", came("paper out"));
    assertEquals("[]", came("paper out, told"));
  }

  @Test
  void a_jam_is_uncertain() {
    assertOutcome("Uncertain[pagesConfirmed=0", came("jam"));
  }

  @Test
  void the_citizen_cancels() {
    assertEquals("Cancelled[pagesConfirmed=0]", came("cancelled by the citizen"));
  }

  @Test
  void a_printer_that_is_gone_behind_its_queue_has_printed_nothing_for_sure() {
    assertOutcome("Uncertain[pagesConfirmed=0", came("printer gone"));
    assertEquals("[]", came("printer gone, told"));
  }

  @Test
  void a_spooler_that_does_not_run_is_named() {
    assertTrue(came("service down").contains("code=SERVICE_DOWN"), came("service down"));
  }

  @TestFactory
  Stream<DynamicTest> it_conforms() {
    return Verdicts.of(came);
  }

  private static void assertOutcome(String start, String outcome) {
    assertTrue(outcome.startsWith(start), outcome);
  }

  private static String came(String scene) {
    return Objects.requireNonNull(came.get(scene), scene + " was not played");
  }
}
