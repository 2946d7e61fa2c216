package org.hallkiosk.kiosk.hall.contract;

import static org.hallkiosk.kiosk.workbench.hall.HallBench.ANSWERS;
import static org.hallkiosk.kiosk.workbench.hall.HallBench.NO_HOUSE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.DocumentKind;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.hall.EveryCall;
import org.hallkiosk.kiosk.hall.FaceEvidence;
import org.hallkiosk.kiosk.hall.HallToken;
import org.hallkiosk.kiosk.hall.Strangers;
import org.hallkiosk.kiosk.hall.wording.CarriedHall;
import org.hallkiosk.kiosk.hall.wording.Rejection;
import org.hallkiosk.kiosk.workbench.hall.AWholeDay;
import org.hallkiosk.kiosk.workbench.hall.Citizens;
import org.hallkiosk.kiosk.workbench.hall.HallBench;
import org.hallkiosk.kiosk.workbench.hall.Misbehaviour;
import org.hallkiosk.kiosk.workbench.hall.WireTap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Both sides of the wire against config/hall-api/openapi.yaml.
class ContractTest {

  private final OpenApiFile contract = new OpenApiFile();
  @TempDir Path folder;

  @Test
  void every_request_and_every_answer_is_in_the_contract() throws IOException {
    try (HallBench bench = new HallBench(folder)) {
      everything(bench);
      TreeSet<String> met = new TreeSet<>();
      for (WireTap.Passed passed : bench.tap().passed()) {
        assertEquals(List.of(), contract.breaches(passed));
        met.add(contract.operationId(passed.sent()));
      }
      assertEquals(contract.operationIds(), List.copyOf(met));
      List<Integer> statuses =
          bench.tap().passed().stream().map(WireTap.Passed::status).distinct().sorted().toList();
      assertEquals(List.of(200, 204, 401, 422), statuses);
    }
  }

  /// What is refused shows nothing of what would have been said.
  @Test
  void every_operation_is_in_the_contract_where_it_is_granted() throws IOException {
    try (HallBench bench = new HallBench(folder)) {
      TreeSet<String> granted = new TreeSet<>();
      for (WireTap.Passed passed : grantedOn(bench)) {
        assertEquals(List.of(), contract.breaches(passed));
        granted.add(contract.operationId(passed.sent()));
      }
      assertEquals(contract.operationIds(), List.copyOf(granted));
    }
  }

  private static List<WireTap.Passed> grantedOn(HallBench bench) throws IOException {
    new AWholeDay(bench).pass();
    bench.tap().pass(new WireTap.Sent("GET", "/v1/time", Map.of(), new byte[0]));
    return bench.tap().passed().stream()
        .filter(it -> it.status() == 200 || it.status() == 204)
        .toList();
  }

  @Test
  void a_planted_breach_on_either_side_of_any_operation_is_caught() throws IOException {
    try (HallBench bench = new HallBench(folder)) {
      for (WireTap.Passed passed : grantedOn(bench)) {
        WireTap.Sent sent = passed.sent();
        WireTap.Sent brokenSent =
            new WireTap.Sent(sent.method(), sent.path(), sent.headers(), brokenBody(sent));
        assertFalse(
            breaches(new WireTap.Passed(brokenSent, passed.status(), passed.answer())).isEmpty());
        byte[] answer = with(passed.answer(), "\"planted\":1");
        assertFalse(breaches(new WireTap.Passed(sent, passed.status(), answer)).isEmpty());
        assertFalse(breaches(new WireTap.Passed(sent, 418, passed.answer())).isEmpty());
        Map<String, String> headers = new TreeMap<>(sent.headers());
        headers.put("Hall-Nonce", "short");
        WireTap.Sent badHeader = new WireTap.Sent(sent.method(), sent.path(), headers, sent.body());
        assertEquals(
            !contract.operationId(sent).equals("time"), !contract.breaches(badHeader).isEmpty());
      }
    }
  }

  @Test
  void the_lists_of_refusals_and_rejections_are_those_of_the_house() {
    assertEquals(names(Refusal.values()), contract.constants("Refusal", ""));
    assertEquals(names(Rejection.values()), contract.constants("Rejected", "rejection"));
  }

  private List<String> breaches(WireTap.Passed passed) {
    return contract.breaches(passed);
  }

  /// A material may say anything, but not nothing.
  private static byte[] brokenBody(WireTap.Sent sent) {
    return isJson(sent) ? with(sent.body(), "\"planted\":1") : new byte[0];
  }

  private static boolean isJson(WireTap.Sent sent) {
    return sent.headers().getOrDefault("Content-Type", "application/json").endsWith("/json");
  }

  private static byte[] with(byte[] json, String member) {
    String text = new String(json, StandardCharsets.UTF_8);
    String broken =
        text.isEmpty() ? "{" + member + "}" : text.replaceFirst("\\{", "{" + member + ",");
    return broken.getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name).toList();
  }

  /// Every operation, with every kind of answer that the hall has.
  private static void everything(HallBench bench) throws IOException {
    CarriedHall terminal = bench.terminal();
    EveryCall.all().forEach(call -> call.over(terminal));
    bench.tap().pass(new WireTap.Sent("GET", "/v1/time", Map.of(), new byte[0]));
    terminal.signIn(HallBench.card(Citizens.LONG_TERM));
    terminal.signIn(HallBench.card(Citizens.LOST_CARD));
    terminal.signIn(Strangers.CARD);
    HallToken token = bench.signedIn(Citizens.ORDINARY).token();
    terminal.submit(token, bench.newKey(), HallBench.application(NO_HOUSE, ANSWERS));
    terminal.checkFace(token, new FaceEvidence(HallBench.face(Citizens.LONG_TERM)));
    terminal.sendCode(token);
    terminal.checkCode(token, bench.hall().sentMessages().getLast().code());
    terminal.checkCode(token, "000000");
    CaseNumber number = bench.issued(token);
    bench.signedIn(Citizens.ORDINARY);
    terminal.document(token, number, DocumentKind.RESULT);
    terminal.document(token, new CaseNumber("BDC20260315-999999"), DocumentKind.RESULT);
    IdempotencyKey rating = bench.newKey();
    terminal.rate(token, rating, number, 3);
    terminal.query(rating);
    terminal.query(bench.newKey());
    terminal.reportDelivery(bench.newKey(), HallBench.delivery(number));
    HallToken owner = bench.checked(Citizens.HOUSE_OWNER);
    terminal.submit(owner, bench.newKey(), HallBench.application(NO_HOUSE, ANSWERS));
    bench.hall().misbehaviours().once(new Misbehaviour.WrongClock(Duration.ofHours(1)));
    terminal.sendCode(owner);
    terminal.signOut(owner);
    bench.tap().pass(bench.tap().passed().getLast().sent());
  }
}
