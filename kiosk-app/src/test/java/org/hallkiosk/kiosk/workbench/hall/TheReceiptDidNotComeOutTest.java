package org.hallkiosk.kiosk.workbench.hall;

import static org.hallkiosk.kiosk.workbench.hall.HallBench.answered;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.DocumentKind;
import org.hallkiosk.kiosk.casework.OrderNumber;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.hall.Delivery;
import org.hallkiosk.kiosk.hall.HallRecord;
import org.hallkiosk.kiosk.hall.HallToken;
import org.hallkiosk.kiosk.hall.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Money was paid, and the power failed before its receipt lay in the tray: it waits, as any other
/// paper does.
class TheReceiptDidNotComeOutTest {

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
  void it_waits_until_it_is_handed_over() {
    HallToken token = bench.checked(Citizens.ORDINARY);
    CaseNumber paid = owed(token, "yes");
    assertTrue(bench.hall().phonePays(ordered(token, paid)));
    answered(bench.terminal().order(paid));
    assertEquals(List.of(paid), waiting());
    assertEquals(Set.of(DocumentKind.FISCAL_RECEIPT), papers(token, paid));
    bench
        .terminal()
        .reportDelivery(
            bench.newKey(),
            new Delivery(paid, DocumentKind.FISCAL_RECEIPT, 1, List.of(), List.of()));
    assertEquals(List.of(), waiting());
    assertEquals(Set.of(), papers(token, paid));
  }

  @Test
  void nobody_gets_one_who_did_not_want_it() {
    HallToken token = bench.checked(Citizens.ORDINARY);
    CaseNumber paid = owed(token, "no");
    assertTrue(bench.hall().phonePays(ordered(token, paid)));
    answered(bench.terminal().order(paid));
    assertEquals(List.of(), waiting());
    assertEquals(Set.of(), papers(token, paid));
  }

  @Test
  void it_waits_for_whoever_paid_by_notice_elsewhere() {
    HallToken token = bench.checked(Citizens.ORDINARY);
    CaseNumber paid = owed(token, "yes");
    OrderNumber order = ordered(token, paid);
    assertEquals(List.of(), waiting());
    assertTrue(bench.hall().noticePaid(order));
    assertEquals(List.of(paid), waiting());
  }

  private List<CaseNumber> waiting() {
    return bench.signedIn(Citizens.ORDINARY).undelivered().stream()
        .map(SignedIn.Waiting::caseNumber)
        .toList();
  }

  private Set<DocumentKind> papers(HallToken token, CaseNumber number) {
    return answered(bench.terminal().caseFile(token, number)).documents();
  }

  private CaseNumber owed(HallToken token, String receipt) {
    Map<String, String> answers = new HashMap<>(Map.of("insured", "self"));
    HallRecord next =
        answered(bench.terminal().records(token, PAYMENT, "insurance-years", answers)).getFirst();
    answers.putAll(Map.of("year", next.id(), "payable", "yes", "fiscal-receipt", receipt));
    return done(
        bench.terminal().submit(token, bench.newKey(), HallBench.application(PAYMENT, answers)));
  }

  private OrderNumber ordered(HallToken token, CaseNumber owed) {
    done(bench.terminal().openOrder(token, bench.newKey(), owed));
    return answered(bench.terminal().order(owed)).number();
  }

  private static CaseNumber done(ActionOutcome outcome) {
    return assertInstanceOf(ActionOutcome.Done.class, outcome).caseNumber();
  }
}
