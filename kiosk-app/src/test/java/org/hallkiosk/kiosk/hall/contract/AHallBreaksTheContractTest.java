package org.hallkiosk.kiosk.hall.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.hall.EveryCall;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.OneCall;
import org.hallkiosk.kiosk.hall.http.HallAddress;
import org.hallkiosk.kiosk.hall.http.HallTimeouts;
import org.hallkiosk.kiosk.hall.http.HmacSha256Signer;
import org.hallkiosk.kiosk.hall.http.RandomNonces;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every call of the port, with a hall that answers what the contract does not know.
class AHallBreaksTheContractTest {

  private static final String CLOSE = "Content-Length: 0\r\nConnection: close\r\n\r\n";
  private static final String HTML = ok("text/html", 4, "<p/>");
  private static final String NEARLY_JSON = ok("application/jsonp", 2, "{}");
  private static final String CUT_OFF = ok("application/json", 99, "{");
  private static final String NOW = "\"now\":\"2026-03-15T00:00:00Z\"";

  private CannedServer server;
  private ContractHall terminal;

  private static String ok(String type, int length, String body) {
    return "HTTP/1.1 200 OK\r\nContent-Type: %s\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s"
        .formatted(type, length, body);
  }

  @BeforeEach
  void open() throws IOException {
    server = new CannedServer();
    terminal = ATerminalKeepsTheContractTest.terminal(server);
  }

  @AfterEach
  void close() throws IOException {
    terminal.close();
    server.close();
  }

  @ParameterizedTest
  @MethodSource(EveryCall.SOURCE)
  void a_status_outside_the_contract_is_no_answer_and_nothing_is_sent_again(OneCall call) {
    for (int status : List.of(201, 301, 302, 307, 308, 400, 404, 408, 421, 500, 502, 503)) {
      server.answers(
          "HTTP/1.1 "
              + status
              + " Status\r\nRetry-After: 0\r\nLocation: "
              + server.address()
              + "/v1/elsewhere\r\n"
              + CLOSE);
      assertNoAnswer(call);
    }
    assertEquals(12, server.requests());
  }

  @ParameterizedTest
  @MethodSource(EveryCall.SOURCE)
  void what_is_not_json_is_no_answer(OneCall call) {
    for (String bytes :
        List.of("", "nonsense\r\n\r\n", "HTTP/1.1 200 OK\r\n", HTML, NEARLY_JSON, CUT_OFF)) {
      server.answers(bytes);
      assertNoAnswer(call);
    }
    for (String body :
        List.of("", "null", "[]", "17", "{", "{}{}", "{\"a\":1,\"a\":1}", "[".repeat(5000))) {
      server.json(200, body);
      assertNoAnswer(call);
    }
    assertEquals(14, server.requests());
  }

  @ParameterizedTest
  @MethodSource(EveryCall.SOURCE)
  void a_no_outside_the_contract_is_no_answer(OneCall call) {
    for (String no :
        List.of("", "{}", "{\"refusal\":\"OTHER\"}", "{\"refusal\":3}", "{\"refusal\":null}")) {
      server.json(422, no);
      assertNoAnswer(call);
    }
    for (String no :
        List.of(
            "{\"rejection\":\"LOG_IN_TO_THE_WIFI\"," + NOW + "}",
            "{\"rejection\":\"CLOCK_SKEW\",\"now\":\"+999999999-12-31T23:59:59Z\"}",
            "{\"rejection\":\"CLOCK_SKEW\",\"now\":\"1969-12-31T23:59:59Z\"}",
            "{\"rejection\":\"CLOCK_SKEW\",\"now\":17}",
            "{\"rejection\":\"CLOCK_SKEW\"}")) {
      server.json(401, no);
      assertNoAnswer(call);
    }
    assertEquals(10, server.requests());
  }

  @ParameterizedTest
  @MethodSource(EveryCall.SOURCE)
  void yes_alone_is_not_an_answer_to_everything(OneCall call) {
    if (call.status() == 204) {
      server.json(200, "{}");
    } else {
      server.json(204, "");
    }
    assertNoAnswer(call);
  }

  @ParameterizedTest
  @MethodSource(EveryCall.SOURCE)
  void an_endless_answer_is_cut_off(OneCall call) {
    int longest = call.operation().equals("document") ? 12 : 4;
    String padding = "x".repeat(longest * 1024 * 1024);
    server.json(200, "{\"padding\":\"" + padding + "\"}");
    assertNoAnswer(call);
  }

  @ParameterizedTest
  @MethodSource(EveryCall.SOURCE)
  void a_refusal_is_passed_on(OneCall call) {
    server.json(422, "{\"refusal\":\"DEPARTMENT_DOWN\"}");
    Object outcome = call.over(terminal);
    switch (call.kind()) {
      case QUESTION -> assertEquals(new HallAnswer.Refused<>(Refusal.DEPARTMENT_DOWN), outcome);
      case ACTION -> assertEquals(new ActionOutcome.Refused(Refusal.DEPARTMENT_DOWN), outcome);
      case QUERY -> assertEquals(new ActionOutcome.Unknown(), outcome);
    }
  }

  @ParameterizedTest
  @MethodSource(EveryCall.SOURCE)
  void a_clock_that_differs_is_learnt_and_the_request_repeated_once(OneCall call) {
    String skew =
        CannedServer.jsonText(
            401, "{\"rejection\":\"CLOCK_SKEW\",\"now\":\"2040-01-01T00:00:00Z\"}");
    String good = CannedServer.jsonText(call.status(), call.answer());
    server.answers(
        sent ->
            Long.parseLong(sent.headers().get("Hall-Timestamp")) < 2_200_000_000_000L
                ? skew
                : good);
    Object outcome = call.over(terminal);
    assertTrue(isAnswer(outcome), () -> call + ": " + outcome);
    assertEquals(2, server.requests());
    assertEquals(
        2, server.sent().stream().map(sent -> sent.headers().get("Hall-Nonce")).distinct().count());
  }

  @ParameterizedTest
  @MethodSource(EveryCall.SOURCE)
  void a_rejected_terminal_is_told_so_and_a_replay_says_nothing(OneCall call) {
    server.json(401, "{\"rejection\":\"NONCE_REPLAYED\"," + NOW + "}");
    assertNoAnswer(call);
    server.json(401, "{\"rejection\":\"SIGNATURE_INVALID\"," + NOW + "}");
    Object outcome = call.over(terminal);
    switch (call.kind()) {
      case QUESTION ->
          assertEquals(
              new HallAnswer.Unavailable<>("the hall rejects this terminal: SIGNATURE_INVALID"),
              outcome);
      case ACTION -> assertEquals(new ActionOutcome.Refused(Refusal.INVALID_REQUEST), outcome);
      case QUERY -> assertEquals(new ActionOutcome.Unknown(), outcome);
    }
    assertEquals(2, server.requests());
  }

  @ParameterizedTest
  @MethodSource(EveryCall.SOURCE)
  void a_silent_hall_is_left_after_the_time_out(OneCall call) {
    Duration patient = Duration.ofMinutes(1);
    server.staysSilent();
    try (ContractHall hasty =
        new ContractHall(
            new HallAddress(server.address(), "terminal-0001"),
            new HallTimeouts(patient, Duration.ofMillis(100), patient),
            new HmacSha256Signer(new byte[32]),
            InstantSource.system(),
            new RandomNonces())) {
      assertNoAnswer(call, call.over(hasty));
    }
  }

  private void assertNoAnswer(OneCall call) {
    assertNoAnswer(call, call.over(terminal));
  }

  static void assertNoAnswer(OneCall call, Object outcome) {
    if (call.kind() == OneCall.Kind.QUESTION) {
      String detail = assertInstanceOf(HallAnswer.Unavailable.class, outcome).detail();
      assertTrue(detail.matches("[A-Za-z0-9 ,:'_]{10,120}"), detail);
    } else {
      assertEquals(new ActionOutcome.Unknown(), outcome);
    }
  }

  static boolean isAnswer(Object outcome) {
    return outcome instanceof HallAnswer.Answered<?> || outcome instanceof ActionOutcome.Done;
  }
}
