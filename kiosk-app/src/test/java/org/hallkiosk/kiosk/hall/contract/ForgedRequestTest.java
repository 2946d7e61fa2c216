package org.hallkiosk.kiosk.hall.contract;

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
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.HallToken;
import org.hallkiosk.kiosk.hall.wording.CarriedHall;
import org.hallkiosk.kiosk.workbench.hall.Citizens;
import org.hallkiosk.kiosk.workbench.hall.HallBench;
import org.hallkiosk.kiosk.workbench.hall.Misbehaviour;
import org.hallkiosk.kiosk.workbench.hall.WireTap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// When somebody sits on the wire, and when clocks differ.
class ForgedRequestTest {

  @TempDir Path folder;
  private HallBench bench;
  private CarriedHall terminal;

  @BeforeEach
  void open() throws IOException {
    bench = new HallBench(folder);
    terminal = bench.terminal();
  }

  @AfterEach
  void close() throws IOException {
    bench.close();
  }

  @Test
  void a_replayed_request_is_rejected() throws IOException {
    bench.signedIn(Citizens.ORDINARY);
    WireTap.Passed first = bench.tap().passed().getLast();
    WireTap.Passed again = bench.tap().pass(first.sent());
    assertEquals(200, first.status());
    assertRejected("NONCE_REPLAYED", again);
  }

  @Test
  void an_old_request_is_rejected_when_its_nonce_is_forgotten() throws IOException {
    bench.signedIn(Citizens.ORDINARY);
    WireTap.Passed first = bench.tap().passed().getLast();
    bench.hallClock().advance(Duration.ofMinutes(5).plusMillis(1));
    assertRejected("CLOCK_SKEW", bench.tap().pass(first.sent()));
  }

  @Test
  void every_part_of_a_request_is_under_the_signature() throws IOException {
    HallToken token = bench.signedIn(Citizens.ORDINARY).token();
    HallToken others = bench.signedIn(Citizens.LONG_TERM).token();
    terminal.checkCode(token, "000000");
    WireTap.Sent sent = bench.tap().passed().getLast().sent();
    assertForged(
        new WireTap.Sent(
            "POST",
            sent.path(),
            sent.headers(),
            "{\"code\":\"000001\"}".getBytes(StandardCharsets.UTF_8)));
    assertForged(new WireTap.Sent("POST", "/v1/person-checks/face", sent.headers(), sent.body()));
    assertForged(new WireTap.Sent("POST", sent.path() + "?a=b", sent.headers(), sent.body()));
    assertForged(with(sent, "Authorization", "Bearer " + others.value()));
    assertForged(with(sent, "Hall-Nonce", "another-nonce-0001"));
    assertForged(with(sent, "Hall-Terminal", "terminal-0009"));
    long timestamp = Long.parseLong(String.valueOf(sent.headers().get("Hall-Timestamp")));
    assertForged(with(sent, "Hall-Timestamp", Long.toString(timestamp + 1)));
    assertForged(with(sent, "Hall-Signature", "HMAC-SHA256 " + "A".repeat(43)));
    Map<String, String> unsigned = new TreeMap<>(sent.headers());
    unsigned.remove("Hall-Signature");
    assertForged(new WireTap.Sent("POST", sent.path(), unsigned, sent.body()));
  }

  @Test
  void an_altered_submission_is_refused_and_not_in_the_books() {
    HallToken token = bench.checked(Citizens.ORDINARY);
    bench.tap().alter(body("home-purchase", "other"));
    assertEquals(
        new ActionOutcome.Refused(Refusal.INVALID_REQUEST),
        terminal.submit(token, bench.newKey(), HallBench.application(NO_HOUSE, ANSWERS)));
    assertEquals(0, bench.hall().books().cases().size());
  }

  @Test
  void a_terminal_with_a_wrong_secret_is_told_so() {
    try (CarriedHall stranger = bench.client(HallBench.TERMINAL, new byte[32], HallBench.PATIENT)) {
      assertEquals(
          new HallAnswer.Unavailable<>("the hall rejects this terminal: SIGNATURE_INVALID"),
          stranger.signIn(HallBench.card(Citizens.ORDINARY)));
    }
  }

  /// An action may have been carried out under the nonce's first bearer.
  @Test
  void a_replayed_nonce_says_nothing_about_an_action() {
    HallToken token = bench.checked(Citizens.ORDINARY);
    IdempotencyKey key = bench.newKey();
    bench.tap().alter(this::sendOnceBefore);
    assertEquals(
        new ActionOutcome.Unknown(),
        terminal.submit(token, key, HallBench.application(NO_HOUSE, ANSWERS)));
    bench.tap().alter(UnaryOperator.identity());
    assertInstanceOf(ActionOutcome.Done.class, terminal.query(key));
  }

  @Test
  void a_terminal_whose_clock_is_wrong_learns_the_halls_time_once() {
    bench.hallClock().advance(Duration.ofHours(-3));
    bench.signedIn(Citizens.ORDINARY);
    assertEquals(2, bench.tap().passed().size());
    HallToken token = bench.checked(Citizens.ORDINARY);
    bench.issued(token);
    assertEquals(5, bench.tap().passed().size());
    assertEquals(1, bench.tap().passed().stream().filter(one -> one.status() == 401).count());
  }

  @Test
  void a_submission_rejected_for_the_clock_is_repeated_under_a_new_nonce_and_done_once() {
    HallToken token = bench.checked(Citizens.ORDINARY);
    bench.hall().misbehaviours().standing(new Misbehaviour.WrongClock(Duration.ofMinutes(6)));
    int before = bench.tap().passed().size();
    assertInstanceOf(
        ActionOutcome.Done.class,
        terminal.submit(token, bench.newKey(), HallBench.application(NO_HOUSE, ANSWERS)));
    var attempts = bench.tap().passed().subList(before, bench.tap().passed().size());
    assertEquals(2, attempts.size());
    assertEquals(
        2, attempts.stream().map(one -> one.sent().headers().get("Hall-Nonce")).distinct().count());
    assertEquals(1, bench.hall().books().cases().size());
  }

  @Test
  void a_clock_that_is_wrong_twice_is_not_chased() {
    HallToken token = bench.checked(Citizens.ORDINARY);
    bench.hall().misbehaviours().once(new Misbehaviour.WrongClock(Duration.ofMinutes(6)));
    int before = bench.tap().passed().size();
    assertEquals(
        new ActionOutcome.Refused(Refusal.INVALID_REQUEST),
        terminal.submit(token, bench.newKey(), HallBench.application(NO_HOUSE, ANSWERS)));
    assertEquals(2, bench.tap().passed().size() - before);
    assertInstanceOf(
        ActionOutcome.Done.class,
        terminal.submit(token, bench.newKey(), HallBench.application(NO_HOUSE, ANSWERS)));
  }

  private void assertForged(WireTap.Sent forged) throws IOException {
    assertRejected("SIGNATURE_INVALID", bench.tap().pass(forged));
  }

  private static void assertRejected(String reason, WireTap.Passed passed) {
    assertEquals(401, passed.status());
    String answer = new String(passed.answer(), StandardCharsets.UTF_8);
    assertTrue(answer.contains(reason), answer);
  }

  private static WireTap.Sent with(WireTap.Sent sent, String header, String value) {
    Map<String, String> headers = new TreeMap<>(sent.headers());
    headers.put(header, value);
    return new WireTap.Sent(sent.method(), sent.path(), headers, sent.body());
  }

  private static UnaryOperator<WireTap.Sent> body(String from, String to) {
    return sent ->
        new WireTap.Sent(
            sent.method(),
            sent.path(),
            sent.headers(),
            new String(sent.body(), StandardCharsets.UTF_8)
                .replace(from, to)
                .getBytes(StandardCharsets.UTF_8));
  }

  private WireTap.Sent sendOnceBefore(WireTap.Sent sent) {
    try {
      bench.tap().pass(sent);
      return sent;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
