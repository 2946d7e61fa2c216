package org.hallkiosk.kiosk.hall.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hallkiosk.kiosk.hall.EveryCall;
import org.hallkiosk.kiosk.hall.OneCall;
import org.hallkiosk.kiosk.hall.http.HallAddress;
import org.hallkiosk.kiosk.hall.http.HmacSha256Signer;
import org.hallkiosk.kiosk.hall.http.RandomNonces;
import org.hallkiosk.kiosk.workbench.hall.HallBench;
import org.hallkiosk.kiosk.workbench.hall.WireTap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every call of the port against config/hall-api/openapi.yaml, with a hall that keeps it.
class ATerminalKeepsTheContractTest {

  private final OpenApiFile contract = new OpenApiFile();
  private CannedServer server;
  private ContractHall terminal;

  @BeforeEach
  void open() throws IOException {
    server = new CannedServer();
    terminal = terminal(server);
  }

  static ContractHall terminal(CannedServer server) {
    return new ContractHall(
        new HallAddress(server.address(), "terminal-0001"),
        HallBench.PATIENT,
        new HmacSha256Signer(new byte[32]),
        InstantSource.system(),
        new RandomNonces());
  }

  @AfterEach
  void close() throws IOException {
    terminal.close();
    server.close();
  }

  @Test
  void no_operation_of_the_contract_is_left_out() {
    TreeSet<String> called = new TreeSet<>(List.of("signOut", "time"));
    EveryCall.all().forEach(call -> called.add(call.operation()));
    assertEquals(contract.operationIds(), List.copyOf(called));
  }

  @ParameterizedTest
  @MethodSource(EveryCall.SOURCE)
  void request_and_answer_are_in_the_contract(OneCall call) {
    assertEquals(
        List.of(), contract.answerBreaches(call.operation(), call.status(), call.answer()));
    server.json(call.status(), call.answer());
    Object outcome = call.over(terminal);
    assertTrue(AHallBreaksTheContractTest.isAnswer(outcome), () -> call + ": " + outcome);
    WireTap.Sent sent = server.sent().getLast();
    assertEquals(List.of(), contract.breaches(sent));
    assertEquals(call.operation(), contract.operationId(sent));
  }

  @Test
  void signing_out_is_in_the_contract_too() {
    server.json(204, "");
    terminal.signOut(EveryCall.TOKEN);
    assertEquals(List.of(), contract.breaches(server.sent().getLast()));
    assertEquals("signOut", contract.operationId(server.sent().getLast()));
  }

  @ParameterizedTest
  @MethodSource(EveryCall.SOURCE)
  void a_planted_breach_is_caught(OneCall call) {
    server.json(call.status(), call.answer());
    call.over(terminal);
    WireTap.Sent sent = server.sent().getLast();
    Map<String, String> headers = new TreeMap<>(sent.headers());
    headers.put("Hall-Nonce", "short");
    caught(new WireTap.Sent(sent.method(), sent.path(), headers, sent.body()));
    caught(new WireTap.Sent(sent.method(), sent.path() + "?a=b", sent.headers(), sent.body()));
    caught(new WireTap.Sent("PATCH", sent.path(), sent.headers(), sent.body()));
    byte[] planted = "{\"planted\":1}".getBytes(StandardCharsets.UTF_8);
    Map<String, String> typed = new TreeMap<>(sent.headers());
    typed.put("Content-Type", "application/json");
    caught(new WireTap.Sent(sent.method(), sent.path(), typed, planted));
    assertFalse(contract.answerBreaches(call.operation(), 418, call.answer()).isEmpty());
    assertFalse(
        contract.answerBreaches(call.operation(), call.status(), "{\"planted\":1}").isEmpty());
  }

  private void caught(WireTap.Sent broken) {
    assertFalse(contract.breaches(broken).isEmpty());
  }
}
