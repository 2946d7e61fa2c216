package org.hallkiosk.kiosk.effects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.List;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.FormOutcome;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.junit.jupiter.api.Test;

/// Every serial that left the tray is in the citizen's hands, or void.
class AFormIsSpoiltTest {

  private final SampleDevices printer = new SampleDevices();
  private final List<Integer> progress = new ArrayList<>();
  private final FormRun run =
      new FormRun(printer, SampleHall.CASE, progress::add, new CancelSignal());

  @Test
  void the_same_page_goes_on_the_next_form() {
    forms(printed("A1"), spoilt("A2"), printed("A3"));
    assertEquals(new PrintOutcome.Printed(2), run.print(pages()));
    assertForms(List.of("A1", "A3"), List.of("A2"));
    assertEquals(List.of(1, 2), progress);
  }

  @Test
  void a_printer_that_spoils_one_form_after_the_other_does_not_get_the_whole_tray() {
    forms(spoilt("A1"), spoilt("A2"));
    assertInstanceOf(PrintOutcome.NotPrinted.class, run.print(pages()));
    assertForms(List.of(), List.of("A1", "A2"));
  }

  @Test
  void a_part_of_a_document_in_the_citizens_hands_is_not_nothing() {
    forms(printed("A1"), new FormOutcome.NotPrinted(SampleDevices.FAULT));
    assertEquals(new PrintOutcome.Uncertain(1, SampleDevices.FAULT), run.print(pages()));
    assertForms(List.of("A1"), List.of());
  }

  @Test
  void a_form_of_which_nobody_knows_where_it_is_is_void() {
    forms(new FormOutcome.Uncertain("A1", SampleDevices.FAULT));
    assertEquals(new PrintOutcome.Uncertain(0, SampleDevices.FAULT), run.print(pages()));
    assertForms(List.of(), List.of("A1"));
  }

  @Test
  void two_forms_drawn_at_once_are_both_accounted_for() {
    forms(
        new FormOutcome.Mismatched("A2", List.of("A1")),
        new FormOutcome.NotPrinted(SampleDevices.FAULT));
    assertEquals(new PrintOutcome.Uncertain(1, SampleDevices.FAULT), run.print(pages()));
    assertForms(List.of("A2"), List.of("A1"));
  }

  @Test
  void a_citizen_who_leaves_between_two_pages_keeps_the_first() {
    forms(printed("A1"), new FormOutcome.Cancelled());
    assertEquals(new PrintOutcome.Cancelled(1), run.print(pages()));
    assertForms(List.of("A1"), List.of());
  }

  private void forms(FormOutcome... outcomes) {
    printer.forms.addAll(List.of(outcomes));
  }

  private static FormOutcome printed(String serial) {
    return new FormOutcome.Printed(serial, FormOutcome.SerialProof.COUNTED);
  }

  private static FormOutcome spoilt(String serial) {
    return new FormOutcome.Spoiled(serial, SampleDevices.FAULT);
  }

  private static List<byte[]> pages() {
    return List.of(new byte[] {1}, new byte[] {2});
  }

  private void assertForms(List<String> serials, List<String> spoilt) {
    assertEquals(serials, run.serials());
    assertEquals(spoilt, run.spoilt());
  }
}
