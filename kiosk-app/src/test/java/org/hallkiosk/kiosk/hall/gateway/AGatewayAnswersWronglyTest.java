package org.hallkiosk.kiosk.hall.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.hall.EveryCall;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.SignInEvidence;
import org.hallkiosk.kiosk.hall.contract.CannedServer;
import org.hallkiosk.kiosk.hall.http.HallAddress;
import org.hallkiosk.kiosk.hall.http.HallTls;
import org.hallkiosk.kiosk.hall.http.HmacSm3Signer;
import org.hallkiosk.kiosk.hall.http.RandomNonces;
import org.hallkiosk.kiosk.workbench.hall.HallBench;
import org.hallkiosk.kiosk.workbench.hall.WireTap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// When a gateway that has the terminal's key breaks its own word.
class AGatewayAnswersWronglyTest {

  private static final byte[] SECRET = new byte[32];
  private static final String ORDER =
      """
      {"code":"00000","message":"","data":{"certNo":"DD20260315-000001","projectNo":"BJ20260315-000001",
      "payAmount":"%s","payeeName":{"zh":"示例","en":"an example"},"payUrl":"https://pay.example/1",
      "noticeNo":"JK20260315","orderStatus":"OPEN","localFlag":true}}\
      """;

  private final Opened opened = new Opened(SECRET);
  private CannedServer server;
  private GatewayHall terminal;

  @BeforeEach
  void open() throws IOException {
    server = new CannedServer();
    terminal =
        new GatewayHall(
            new HallAddress(server.address(), "terminal-0001"),
            HallBench.PATIENT,
            HallTls.SYSTEM,
            new HmacSm3Signer(SECRET),
            InstantSource.system(),
            new RandomNonces());
  }

  @AfterEach
  void close() throws IOException {
    terminal.close();
    server.close();
  }

  private void says(String plain) {
    server.answers(sent -> sealed(sent, plain));
  }

  private String sealed(WireTap.Sent sent, String plain) {
    return CannedServer.jsonText(200, opened.sealed(sent, plain));
  }

  @Test
  void an_amount_is_yuan_with_two_decimals_and_nothing_else() {
    says(ORDER.formatted("380.00"));
    assertEquals(new Fen(38_000), HallBench.answered(terminal.order(EveryCall.CASE)).amount());
    for (String wrong :
        List.of(
            "380",
            "380.0",
            "380.005",
            "-1.00",
            "+1.00",
            "1e3",
            "０.00",
            "01.00",
            "",
            " 1.00",
            "1000000000.00",
            "99999999999999999999.00")) {
      says(ORDER.formatted(wrong));
      assertInstanceOf(HallAnswer.Unavailable.class, terminal.order(EveryCall.CASE), wrong);
    }
    says(ORDER.formatted("380.00").replace("\"380.00\"", "38000"));
    assertInstanceOf(HallAnswer.Unavailable.class, terminal.order(EveryCall.CASE));
  }

  @Test
  void what_is_not_the_agreed_shape_is_no_answer_and_nothing_is_sent_again() {
    List<String> shapes =
        List.of(
            "",
            "null",
            "[]",
            "{}",
            "{\"code\":0}",
            "{\"code\":\"99999\",\"message\":\"\",\"data\":null}",
            "{\"code\":\"00000\",\"code\":\"00000\"}",
            "{\"code\":\"00000\",\"message\":\"\",\"data\":[]}",
            "{\"code\":\"00000\",\"message\":\"\",\"data\":{}}",
            "{\"code\":\"A0341\",\"message\":\"\",\"data\":null}",
            "{\"code\":\"A0341\",\"message\":\"\",\"data\":{\"serverTime\":17}}",
            ORDER.formatted("380.00").replace("projectNo", "caseNumber"),
            ORDER.formatted("380.00").replace("000001\",\n", "000002\",\n"));
    for (String shape : shapes) {
      says(shape);
      assertInstanceOf(HallAnswer.Unavailable.class, terminal.order(EveryCall.CASE), shape);
      assertEquals(
          new ActionOutcome.Unknown(), terminal.refund(EveryCall.KEY, EveryCall.ORDER), shape);
    }
    assertEquals(2 * shapes.size(), server.requests());
  }

  @Test
  void a_status_of_http_is_no_answer_whatever_stands_in_it() {
    for (int status : List.of(201, 204, 301, 307, 400, 401, 403, 404, 408, 422, 500, 503)) {
      server.answers(
          sent -> CannedServer.jsonText(status, opened.sealed(sent, ORDER.formatted("380.00"))));
      assertInstanceOf(HallAnswer.Unavailable.class, terminal.order(EveryCall.CASE));
    }
    assertEquals(12, server.requests());
  }

  @Test
  void an_endless_answer_is_cut_off() {
    says("{\"padding\":\"" + "x".repeat(67_000) + "\"}");
    assertInstanceOf(HallAnswer.Unavailable.class, terminal.order(EveryCall.CASE));
    server.answers(_ -> CannedServer.jsonText(200, "{\"sign\":\"" + "x".repeat(100_000) + "\"}"));
    assertInstanceOf(HallAnswer.Unavailable.class, terminal.order(EveryCall.CASE));
  }

  /// A token that stands for somebody else must not stay good at a terminal that nobody watches.
  @Test
  void a_token_that_turns_out_to_be_somebody_elses_is_signed_out() {
    Map<String, String> answers =
        Map.of(
            "/gateway/auth/ticket", "{\"ticket\":\"%s\"}".formatted("k".repeat(43)),
            "/gateway/auth/token", "{\"accessToken\":\"%s\"}".formatted("t".repeat(43)),
            "/gateway/auth/userInfo",
                """
                {"userId":"p-0000-0001","corpList":[],"agentFlag":false,"undeliveredList":[],
                "unpaidList":[],"draftList":[],"userInfo":{"fullName":"李示例",
                "certNo":"110101199003078881","ageType":"ADULT"}}\
                """);
    List<String> posted = new ArrayList<>();
    server.answers(
        sent -> {
          posted.add(sent.path());
          String data = answers.getOrDefault(sent.path(), "null");
          return sealed(sent, "{\"code\":\"00000\",\"message\":\"\",\"data\":%s}".formatted(data));
        });
    assertInstanceOf(
        HallAnswer.Unavailable.class, terminal.signIn(new SignInEvidence.IdCard(EveryCall.CARD)));
    assertEquals(
        List.of(
            "/gateway/auth/ticket",
            "/gateway/auth/token",
            "/gateway/auth/userInfo",
            "/gateway/auth/logout"),
        posted);
    assertEquals("t".repeat(43), server.sent().getLast().headers().get("X-Access-Token"));
  }
}
