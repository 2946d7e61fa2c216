package org.hallkiosk.kiosk.workbench.hall;

import static org.hallkiosk.kiosk.workbench.hall.HallBench.answered;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.MaterialRef;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.hall.Application;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.HallRecord;
import org.hallkiosk.kiosk.hall.HallRow;
import org.hallkiosk.kiosk.hall.HallToken;
import org.hallkiosk.kiosk.hall.Material;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TheLicenceIsFullOfPointsTest {

  private static final ServiceId VIOLATION = new ServiceId("traffic-violation");

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
  void the_points_of_what_was_settled_are_added_for_good() throws IOException {
    HallToken token = bench.checked(Citizens.ORDINARY);
    assertEquals("3", points(token));
    assertInstanceOf(ActionOutcome.Done.class, settled(token, violations(token).getFirst()));
    assertEquals("5", points(token));
    bench.restart();
    assertEquals("5", points(bench.checked(Citizens.ORDINARY)));
  }

  @Test
  void what_would_reach_the_limit_cannot_be_picked_and_is_refused_all_the_same() {
    HallToken token = bench.checked(Citizens.named("farmer"));
    answered(bench.terminal().prepare(token, VIOLATION));
    HallRecord violation =
        violations(token).stream()
            .filter(one -> says(one, "记分").equals("3 分"))
            .findFirst()
            .orElseThrow();
    assertFalse(violation.pickable());
    assertEquals("处理后记分将达到 12 分，请到窗口办理", says(violation, "说明"));
    assertEquals(new ActionOutcome.Refused(Refusal.POINTS_LIMIT), settled(token, violation));
    assertEquals(List.of(), bench.hall().books().cases());
    assertEquals("9", points(token));
  }

  @Test
  void whose_licence_is_full_is_told_before_the_first_question() {
    HallToken token = bench.checked(Citizens.named("manchu"));
    assertEquals(
        new HallAnswer.Refused<>(Refusal.POINTS_LIMIT), bench.terminal().prepare(token, VIOLATION));
    assertEquals(
        new ActionOutcome.Refused(Refusal.POINTS_LIMIT),
        settled(token, violations(token).getFirst()));
  }

  private String points(HallToken token) {
    return says(records(token, "driving-licence").getFirst(), "累积记分");
  }

  private List<HallRecord> violations(HallToken token) {
    return records(token, "violations");
  }

  private List<HallRecord> records(HallToken token, String name) {
    return answered(bench.terminal().records(token, VIOLATION, name, Map.of("find", "mine")));
  }

  private ActionOutcome settled(HallToken token, HallRecord violation) {
    Material signed = Material.of("image/svg+xml", new byte[] {1});
    answered(bench.terminal().upload(token, signed));
    return bench
        .terminal()
        .submit(
            token,
            bench.newKey(),
            new Application(
                VIOLATION,
                Map.of(
                    "find",
                    "mine",
                    "violation",
                    violation.id(),
                    "payable",
                    "yes",
                    "fiscal-receipt",
                    "no"),
                List.of(new MaterialRef.Uploaded("facts-signature", signed.sha256(), 1)),
                violation.amount(),
                Optional.empty()));
  }

  private static String says(HallRecord record, String label) {
    return record.rows().stream()
        .filter(row -> row.label().zh().equals(label))
        .map(HallRow::value)
        .findFirst()
        .orElse("");
  }
}
