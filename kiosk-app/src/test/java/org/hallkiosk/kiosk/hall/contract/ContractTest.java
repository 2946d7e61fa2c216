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

  ContractTest() throws IOException {}

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

  @Test
  void a_planted_breach_on_either_side_is_caught() throws IOException {
    try (HallBench bench = new HallBench(folder)) {
      bench.issued(bench.checked(Citizens.ORDINARY));
      for (WireTap.Passed passed : bench.tap().passed()) {
        WireTap.Sent sent = passed.sent();
        byte[] broken = with(sent.body(), "\"planted\":1");
        WireTap.Sent brokenSent =
            new WireTap.Sent(sent.method(), sent.path(), sent.headers(), broken);
        assertFalse(breaches(new WireTap.Passed(brokenSent, 200, passed.answer())).isEmpty());
        byte[] answer = with(passed.answer(), "\"planted\":1");
        assertFalse(breaches(new WireTap.Passed(sent, 200, answer)).isEmpty());
        assertFalse(breaches(new WireTap.Passed(sent, 418, passed.answer())).isEmpty());
        Map<String, String> headers = new TreeMap<>(sent.headers());
        headers.put("Hall-Nonce", "short");
        WireTap.Sent badHeader = new WireTap.Sent(sent.method(), sent.path(), headers, sent.body());
        assertFalse(breaches(new WireTap.Passed(badHeader, 200, passed.answer())).isEmpty());
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
