package org.hallkiosk.kiosk.workbench.hall;

import static org.hallkiosk.kiosk.workbench.hall.HallBench.answered;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.hall.HallRecord;
import org.hallkiosk.kiosk.hall.HallToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who stands at the terminal is not whom the insurance is for.
class SomebodyPaysForARelativeTest {

  private static final ServiceId PAYMENT = new ServiceId("medical-insurance-payment");

  @TempDir Path folder;
  private HallBench bench;

  @BeforeEach
  void open() throws IOException {
    bench = new HallBench(folder);
  }

  @AfterEach
  void close() throws IOException {
    bench.close();
  }

  @Test
  void nobody_is_charged_for_a_relative_whom_the_state_insures() {
    HallToken payer = bench.checked(Citizens.ORDINARY);
    HallRecord next = nextYear(payer, relative(Citizens.ELDER));
    assertEquals(Map.of("payable", "no"), next.facts());
    assertEquals(Optional.empty(), next.amount());
  }

  @Test
  void whom_a_relative_paid_for_does_not_pay_a_second_time() {
    HallToken payer = bench.checked(Citizens.ORDINARY);
    Map<String, String> answers = new HashMap<>(relative(Citizens.SECOND));
    HallRecord next = nextYear(payer, answers);
    assertTrue(next.pickable());
    answers.putAll(Map.of("relation", "other", "year", next.id(), "payable", "yes"));
    answers.put("fiscal-receipt", "no");
    assertInstanceOf(
        ActionOutcome.Done.class,
        bench.terminal().submit(payer, bench.newKey(), HallBench.application(PAYMENT, answers)));
    HallToken herself = bench.checked(Citizens.SECOND);
    assertFalse(nextYear(herself, Map.of("insured", "self")).pickable());
    assertTrue(nextYear(payer, Map.of("insured", "self")).pickable());
  }

  private static Map<String, String> relative(Citizen citizen) {
    return Map.of(
        "insured", "relative",
        "relative-name", citizen.person().name(),
        "relative-number", citizen.person().number().value());
  }

  private HallRecord nextYear(HallToken token, Map<String, String> answers) {
    return answered(bench.terminal().records(token, PAYMENT, "insurance-years", answers))
        .getFirst();
  }
}
