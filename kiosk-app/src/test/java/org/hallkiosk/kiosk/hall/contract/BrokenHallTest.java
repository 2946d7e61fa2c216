package org.hallkiosk.kiosk.hall.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.DocumentKind;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.HallToken;
import org.hallkiosk.kiosk.hall.http.HallAddress;
import org.hallkiosk.kiosk.hall.http.HallTimeouts;
import org.hallkiosk.kiosk.hall.http.HmacSha256Signer;
import org.hallkiosk.kiosk.hall.http.RandomNonces;
import org.hallkiosk.kiosk.workbench.hall.HallBench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// When the hall, or something before it, answers what the contract does not know.
class BrokenHallTest {

  private static final HallToken TOKEN = new HallToken("t".repeat(43));
  private static final IdempotencyKey KEY = new IdempotencyKey("session-0001-0001");
  private static final CaseNumber CASE = new CaseNumber("BDC20260315-000001");
  private static final ActionOutcome UNKNOWN = new ActionOutcome.Unknown();
  private static final String DONE =
      "{\"key\":\"session-0001-0001\",\"outcome\":\"done\",\"caseNumber\":\"BDC20260315-000001\"}";

  /// On a busy machine too, whatever was answered arrives.
  private static final Duration PATIENT = Duration.ofMinutes(1);

  private CannedServer server;
  private ContractHall terminal;

  @BeforeEach
  void open() throws IOException {
    server = new CannedServer();
    terminal = client(server.address(), PATIENT);
  }

  @AfterEach
  void close() throws IOException {
    terminal.close();
    server.close();
  }

  @Test
  void a_submission_is_sent_once_even_when_a_proxy_asks_for_it_again() {
    server.answers(
        "HTTP/1.1 503 Busy\r\nRetry-After: 0\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    assertEquals(UNKNOWN, submit());
    server.answers("HTTP/1.1 408 Slow\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    assertEquals(UNKNOWN, submit());
    server.answers("HTTP/1.1 421 Misdirected\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    assertEquals(UNKNOWN, submit());
    assertEquals(3, server.requests());
  }

  @Test
  void a_redirect_is_not_followed() {
    for (int status : List.of(301, 302, 307, 308)) {
      server.answers(
          "HTTP/1.1 "
              + status
              + " Moved\r\nLocation: "
              + server.address()
              + "/v1/elsewhere\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
      assertEquals(UNKNOWN, submit());
    }
    assertEquals(4, server.requests());
  }

  @Test
  void a_connection_that_breaks_is_unknown_and_not_tried_again() {
    for (String torn :
        List.of(
            "",
            "HTTP/1.1 200 OK\r\n",
            "nonsense\r\n\r\n",
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{")) {
      server.answers(torn);
      assertEquals(UNKNOWN, submit());
    }
    assertEquals(4, server.requests());
  }

  @Test
  void a_refused_connection_is_unknown_too() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0)) {
      free = socket.getLocalPort();
    }
    try (ContractHall nowhere = client(URI.create("http://127.0.0.1:" + free), PATIENT)) {
      assertEquals(UNKNOWN, nowhere.rate(TOKEN, KEY, CASE, 1));
      assertFalse(HallBench.reached(nowhere));
    }
  }

  @Test
  void what_the_contract_says_is_understood() {
    server.json(200, DONE);
    assertEquals(new ActionOutcome.Done(CASE), submit());
    server.json(200, DONE.replace("done", "accepted"));
    assertEquals(new ActionOutcome.Accepted(CASE), submit());
    server.json(422, "{\"refusal\":\"SERVICE_SUSPENDED\"}");
    assertEquals(new ActionOutcome.Refused(Refusal.SERVICE_SUSPENDED), submit());
  }

  @Test
  void an_answer_outside_the_contract_is_unknown() {
    for (String breach :
        List.of(
            "",
            "null",
            "[]",
            DONE + DONE,
            DONE.replace("}", ",\"outcome\":\"refused\"}"),
            DONE.replace("session-0001-0001", "session-0001-0002"),
            DONE.replace("done", "perhaps"),
            DONE.replace("BDC20260315-000001", "不是办件编号"),
            DONE.replace("\"BDC20260315-000001\"", "17"),
            "{\"key\":\"session-0001-0001\",\"outcome\":\"refused\",\"refusal\":\"OTHER\"}",
            "{\"outcome\":\"never-received\"}")) {
      server.json(200, breach);
      assertEquals(UNKNOWN, submit(), breach);
    }
    server.json(422, "{\"refusal\":\"OTHER\"}");
    assertEquals(UNKNOWN, submit());
    server.json(401, "{\"rejection\":\"LOG_IN_TO_THE_WIFI\",\"now\":\"2026-03-15T00:00:00Z\"}");
    assertEquals(UNKNOWN, submit());
  }

  @Test
  void a_page_of_html_is_no_answer() {
    server.answers("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 4\r\n\r\n<p/>");
    assertEquals(UNKNOWN, submit());
    assertInstanceOf(HallAnswer.Unavailable.class, terminal.sendCode(TOKEN));
    assertFalse(HallBench.reached(terminal));
  }

  @Test
  void an_answer_about_another_case_is_unknown() {
    server.json(200, DONE.replace("BDC20260315-000001", "BDC20260315-000002"));
    assertEquals(UNKNOWN, terminal.reportDelivery(KEY, HallBench.delivery(CASE)));
    assertEquals(UNKNOWN, terminal.rate(TOKEN, KEY, CASE, 1));
  }

  /// Otherwise a revoked terminal would tell its citizens that nothing had happened.
  @Test
  void that_the_question_is_refused_tells_nothing_about_the_action() {
    server.json(422, "{\"refusal\":\"INVALID_REQUEST\"}");
    assertEquals(UNKNOWN, terminal.query(KEY));
    server.json(401, "{\"rejection\":\"SIGNATURE_INVALID\",\"now\":\"2026-03-15T00:00:00Z\"}");
    assertEquals(UNKNOWN, terminal.query(KEY));
  }

  @Test
  void an_endless_answer_is_cut_off() {
    server.json(200, "{\"key\":\"" + "x".repeat(70_000) + "\"}");
    assertEquals(UNKNOWN, submit());
    server.json(200, "{\"number\":\"SLWF-000001\",\"pdf\":\"" + "A".repeat(12_600_000) + "\"}");
    HallAnswer<?> answer = terminal.document(TOKEN, CASE, DocumentKind.RESULT);
    assertEquals(
        new HallAnswer.Unavailable<>("the hall's answer is longer than 12582912 bytes"), answer);
  }

  @Test
  void a_silent_hall_is_left_after_the_time_out() {
    server.staysSilent();
    try (ContractHall hasty = client(server.address(), Duration.ofMillis(300))) {
      long start = System.nanoTime();
      assertEquals(UNKNOWN, hasty.rate(TOKEN, KEY, CASE, 1));
      assertEquals(
          new HallAnswer.Unavailable<>("the hall did not answer in time"), hasty.sendCode(TOKEN));
      assertTrue(System.nanoTime() - start >= Duration.ofMillis(600).toNanos());
    }
  }

  @Test
  void a_hall_on_another_machine_is_spoken_to_over_https_alone() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new HallAddress(URI.create("http://hall.example"), "terminal-0001"));
    assertEquals(
        "https://hall.example/gate/v1/time",
        new HallAddress(URI.create("https://hall.example/gate"), "terminal-0001")
            .url("v1/time", Map.of())
            .toString());
  }

  private ActionOutcome submit() {
    return terminal.submit(
        TOKEN,
        KEY,
        HallBench.application(new ServiceId("no-house-certificate"), Map.of("purpose", "other")));
  }

  private static ContractHall client(URI address, Duration read) {
    return new ContractHall(
        new HallAddress(address, "terminal-0001"),
        new HallTimeouts(PATIENT, read, PATIENT),
        new HmacSha256Signer(new byte[32]),
        InstantSource.system(),
        new RandomNonces());
  }
}
