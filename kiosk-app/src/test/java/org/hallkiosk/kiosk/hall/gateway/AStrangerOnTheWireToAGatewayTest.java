package org.hallkiosk.kiosk.hall.gateway;

import static org.hallkiosk.kiosk.workbench.hall.HallBench.ANSWERS;
import static org.hallkiosk.kiosk.workbench.hall.HallBench.NO_HOUSE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.configuration.Terminal;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.HallToken;
import org.hallkiosk.kiosk.hall.wording.CarriedHall;
import org.hallkiosk.kiosk.hall.wording.ContractBreach;
import org.hallkiosk.kiosk.workbench.hall.Citizens;
import org.hallkiosk.kiosk.workbench.hall.HallBench;
import org.hallkiosk.kiosk.workbench.hall.WireTap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// When somebody sits between terminal and gateway, inside TLS.
class AStrangerOnTheWireToAGatewayTest {

  private static final ActionOutcome UNKNOWN = new ActionOutcome.Unknown();
  private static final HallAnswer<Object> NOT_SEALED =
      new HallAnswer.Unavailable<>("the hall's answer is not sealed for this request and terminal");

  @TempDir Path folder;
  private HallBench bench;
  private CarriedHall terminal;
  private Opened opened;

  @BeforeEach
  void open() throws IOException {
    bench = new HallBench(folder, Terminal.HallShape.GATEWAY);
    terminal = bench.terminal();
    opened = new Opened(bench.hall().enrol(HallBench.TERMINAL, "HMAC-SM3"));
  }

  @AfterEach
  void close() throws IOException {
    bench.close();
  }

  @Test
  void nothing_that_a_citizen_said_or_is_can_be_read() {
    bench.issued(bench.checked(Citizens.ORDINARY));
    for (WireTap.Passed passed : bench.tap().passed()) {
      String seen =
          passed.sent().path()
              + new String(passed.sent().body(), StandardCharsets.UTF_8)
              + new String(passed.answer(), StandardCharsets.UTF_8);
      assertTrue(
          seen.matches(
              "/gateway/[a-zA-Z/]+(\\{\"encryptData\":\"[A-Za-z0-9+/=]+\","
                  + "\"sign\":\"[0-9a-f]{64}\"\\}){2}"),
          seen);
    }
  }

  @Test
  void a_replayed_request_is_rejected() throws Exception {
    bench.signedIn(Citizens.ORDINARY);
    WireTap.Passed first = bench.tap().passed().getFirst();
    assertSaid("00000", first);
    assertSaid("A0342", bench.tap().pass(first.sent()));
  }

  @Test
  void an_old_request_is_rejected_when_its_nonce_is_forgotten() throws Exception {
    bench.signedIn(Citizens.ORDINARY);
    WireTap.Passed first = bench.tap().passed().getFirst();
    bench.hallClock().advance(Duration.ofMinutes(5).plusMillis(1));
    assertSaid("A0341", bench.tap().pass(first.sent()));
  }

  @Test
  void every_part_of_a_request_is_under_the_signature() throws Exception {
    HallToken token = bench.signedIn(Citizens.ORDINARY).token();
    HallToken others = bench.signedIn(Citizens.LONG_TERM).token();
    terminal.checkCode(token, "000000");
    WireTap.Sent sent = bench.tap().passed().getLast().sent();
    terminal.checkCode(token, "000001");
    byte[] other = bench.tap().passed().getLast().sent().body();
    assertForged(new WireTap.Sent("POST", sent.path(), sent.headers(), other));
    assertForged(new WireTap.Sent("POST", "/gateway/verify/face", sent.headers(), sent.body()));
    assertForged(with(sent, "X-Access-Token", others.value()));
    assertForged(with(sent, "X-Nonce", "another-nonce-0001"));
    assertForged(with(sent, "X-Sign", "0".repeat(64)));
    long timestamp = Long.parseLong(String.valueOf(sent.headers().get("X-Timestamp")));
    assertForged(with(sent, "X-Timestamp", Long.toString(timestamp + 1)));
  }

  private void assertForged(WireTap.Sent forged) throws Exception {
    assertSaid("A0340", bench.tap().pass(forged));
  }

  @Test
  void who_is_not_enrolled_for_it_learns_that_and_no_more() throws Exception {
    bench.hall().enrol("terminal-0009");
    bench.signedIn(Citizens.ORDINARY);
    WireTap.Sent sent = bench.tap().passed().getFirst().sent();
    for (String app : new String[] {"terminal-0008", "terminal-0009", ""}) {
      WireTap.Passed passed = bench.tap().pass(with(sent, "X-App-Id", app));
      assertEquals(401, passed.status());
      assertEquals(
          "{\"code\":\"A0340\",\"message\":\"请求被拒绝\",\"data\":null}",
          new String(passed.answer(), StandardCharsets.UTF_8));
    }
    assertEquals(
        404,
        bench.tap().pass(new WireTap.Sent("GET", sent.path(), Map.of(), new byte[0])).status());
  }

  private void assertSaid(String code, WireTap.Passed passed) throws ContractBreach {
    assertEquals(200, passed.status());
    String answer = opened.answer(passed);
    assertTrue(answer.startsWith("{\"code\":\"" + code + "\""), answer);
  }

  private static WireTap.Sent with(WireTap.Sent sent, String header, String value) {
    Map<String, String> headers = new TreeMap<>(sent.headers());
    headers.put(header, value);
    return new WireTap.Sent(sent.method(), sent.path(), headers, sent.body());
  }

  @Test
  void a_terminal_with_a_wrong_secret_is_told_so() {
    try (CarriedHall stranger = bench.client(HallBench.TERMINAL, new byte[32], HallBench.PATIENT)) {
      assertEquals(NOT_SEALED, stranger.signIn(HallBench.card(Citizens.ORDINARY)));
    }
    try (CarriedHall nobody = bench.client("terminal-0008", new byte[32], HallBench.PATIENT)) {
      assertEquals(
          new HallAnswer.Unavailable<>("the hall does not know this terminal by its id and key"),
          nobody.signIn(HallBench.card(Citizens.ORDINARY)));
    }
  }

  @Test
  void an_answer_to_another_request_is_none() {
    HallToken token = bench.signedIn(Citizens.ORDINARY).token();
    List<WireTap.Passed> kept = new CopyOnWriteArrayList<>();
    bench
        .tap()
        .alterAnswer(
            passed -> {
              kept.add(passed);
              return kept.getFirst();
            });
    assertInstanceOf(HallAnswer.Answered.class, terminal.sendCode(token));
    assertEquals(NOT_SEALED, terminal.sendCode(token));
  }

  @Test
  void an_answer_that_somebody_else_wrote_is_none() {
    HallToken token = bench.signedIn(Citizens.ORDINARY).token();
    String plain = "{\"code\":\"B0130\",\"message\":\"\",\"data\":null}";
    bench.tap().alterAnswer(passed -> answered(passed, passed.sent().body()));
    assertEquals(NOT_SEALED, terminal.sendCode(token));
    Opened others = new Opened(new byte[32]);
    bench
        .tap()
        .alterAnswer(
            passed ->
                answered(
                    passed, others.sealed(passed.sent(), plain).getBytes(StandardCharsets.UTF_8)));
    assertEquals(NOT_SEALED, terminal.sendCode(token));
    bench.tap().alterAnswer(passed -> answered(passed, plain.getBytes(StandardCharsets.UTF_8)));
    assertInstanceOf(HallAnswer.Unavailable.class, terminal.sendCode(token));
    assertEquals(
        UNKNOWN, terminal.submit(token, bench.newKey(), HallBench.application(NO_HOUSE, ANSWERS)));
  }

  private static WireTap.Passed answered(WireTap.Passed passed, byte[] answer) {
    return new WireTap.Passed(passed.sent(), 200, answer);
  }

  @Test
  void an_altered_submission_is_not_in_the_books_and_nothing_is_known_of_it() {
    HallToken token = bench.checked(Citizens.ORDINARY);
    IdempotencyKey key = bench.newKey();
    bench.tap().alter(AStrangerOnTheWireToAGatewayTest::spoilt);
    assertEquals(UNKNOWN, terminal.submit(token, key, HallBench.application(NO_HOUSE, ANSWERS)));
    bench.tap().alter(UnaryOperator.identity());
    assertEquals(0, bench.hall().books().cases().size());
    assertEquals(new ActionOutcome.NeverReceived(), terminal.query(key));
  }

  /// Else who sits on the wire could let a submission through and make its citizen believe that it
  /// was refused.
  @Test
  void a_rejection_that_was_provoked_after_the_deed_says_nothing_about_it() {
    HallToken token = bench.checked(Citizens.ORDINARY);
    IdempotencyKey key = bench.newKey();
    bench.tap().alter(this::doneAndThenSpoilt);
    assertEquals(UNKNOWN, terminal.submit(token, key, HallBench.application(NO_HOUSE, ANSWERS)));
    bench.tap().alter(UnaryOperator.identity());
    assertInstanceOf(ActionOutcome.Done.class, terminal.query(key));
  }

  @Test
  void a_replayed_nonce_says_nothing_about_an_action() {
    HallToken token = bench.checked(Citizens.ORDINARY);
    IdempotencyKey key = bench.newKey();
    bench.tap().alter(this::sentBefore);
    assertEquals(UNKNOWN, terminal.submit(token, key, HallBench.application(NO_HOUSE, ANSWERS)));
    bench.tap().alter(UnaryOperator.identity());
    assertInstanceOf(ActionOutcome.Done.class, terminal.query(key));
  }

  private WireTap.Sent sentBefore(WireTap.Sent sent) {
    try {
      bench.tap().pass(sent);
      return sent;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private WireTap.Sent doneAndThenSpoilt(WireTap.Sent sent) {
    return spoilt(sentBefore(sent));
  }

  private static WireTap.Sent spoilt(WireTap.Sent sent) {
    return new WireTap.Sent(
        sent.method(), sent.path(), sent.headers(), "{}".getBytes(StandardCharsets.UTF_8));
  }
}
