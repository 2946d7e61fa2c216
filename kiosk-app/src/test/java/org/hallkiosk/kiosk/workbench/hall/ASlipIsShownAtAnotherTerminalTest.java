package org.hallkiosk.kiosk.workbench.hall;

import static org.hallkiosk.kiosk.workbench.hall.HallBench.answered;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.hall.FaceEvidence;
import org.hallkiosk.kiosk.hall.HallRecord;
import org.hallkiosk.kiosk.hall.HallRow;
import org.hallkiosk.kiosk.hall.HallToken;
import org.hallkiosk.kiosk.hall.wording.CarriedHall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One terminal could not say what came of an application, and gave a slip; its code is shown at
/// another one.
class ASlipIsShownAtAnotherTerminalTest {

  private static final ServiceId PROGRESS = new ServiceId("case-progress");

  @TempDir Path folder;
  private HallBench bench;
  private CarriedHall other;

  @BeforeEach
  void open() throws IOException {
    bench = new HallBench(folder);
    other = bench.enrolled("terminal-0002", HallBench.PATIENT);
  }

  @AfterEach
  void close() throws IOException {
    other.close();
    bench.close();
  }

  @Test
  void what_was_done_after_all_is_told_with_its_case() throws IOException {
    IdempotencyKey key = bench.newKey();
    ActionOutcome.Done done =
        assertInstanceOf(ActionOutcome.Done.class, submitted(Citizens.ORDINARY, key));
    bench.restart();
    List<HallRecord> told = shown(Citizens.ORDINARY, key);
    assertEquals(List.of(done.caseNumber().value()), told.stream().map(HallRecord::id).toList());
  }

  @Test
  void what_was_refused_is_told_with_the_reason() throws IOException {
    IdempotencyKey key = bench.newKey();
    assertInstanceOf(ActionOutcome.Refused.class, submitted(Citizens.HOUSE_OWNER, key));
    bench.restart();
    assertEquals(
        List.of(key.value(), "没有办成，没有产生办件", "名下登记有不动产"), values(Citizens.HOUSE_OWNER, key));
  }

  @Test
  void what_never_arrived_is_told_so() {
    IdempotencyKey key = bench.newKey();
    assertEquals(new ActionOutcome.NeverReceived(), bench.terminal().query(key));
    assertEquals(List.of(key.value(), "大厅没有收到，没有办理，可以重新办理"), values(Citizens.ORDINARY, key));
  }

  @Test
  void what_is_not_known_yet_is_told_so_and_may_still_arrive() {
    IdempotencyKey key = bench.newKey();
    assertEquals(List.of(key.value(), "大厅尚未收到，结果暂时未知，请稍后再查"), values(Citizens.ORDINARY, key));
    assertInstanceOf(ActionOutcome.Done.class, submitted(Citizens.ORDINARY, key));
  }

  @Test
  void nobody_else_is_told_what_came_of_it() {
    IdempotencyKey done = bench.newKey();
    submitted(Citizens.ORDINARY, done);
    IdempotencyKey refused = bench.newKey();
    submitted(Citizens.HOUSE_OWNER, refused);
    assertEquals(List.of(), shown(Citizens.SECOND, done));
    assertEquals(List.of(), shown(Citizens.SECOND, refused));
  }

  private ActionOutcome submitted(Citizen citizen, IdempotencyKey key) {
    return bench
        .terminal()
        .submit(
            bench.checked(citizen),
            key,
            HallBench.application(HallBench.NO_HOUSE, HallBench.ANSWERS));
  }

  private List<String> values(Citizen citizen, IdempotencyKey key) {
    List<HallRecord> told = shown(citizen, key);
    assertEquals(1, told.size());
    return told.getFirst().rows().stream().map(HallRow::value).toList();
  }

  /// At the other terminal.
  private List<HallRecord> shown(Citizen citizen, IdempotencyKey key) {
    HallToken token = answered(other.signIn(HallBench.card(citizen))).token();
    answered(other.checkFace(token, new FaceEvidence(HallBench.face(citizen))));
    return answered(
        other.records(token, PROGRESS, "cases", Map.of("find", "slip", "case-code", key.value())));
  }
}
