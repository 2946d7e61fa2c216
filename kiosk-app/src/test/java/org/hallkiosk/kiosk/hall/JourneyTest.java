package org.hallkiosk.kiosk.hall;

import static org.hallkiosk.kiosk.workbench.hall.HallBench.answered;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.DocumentKind;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.configuration.Terminal;
import org.hallkiosk.kiosk.hall.wording.CarriedHall;
import org.hallkiosk.kiosk.workbench.hall.Citizens;
import org.hallkiosk.kiosk.workbench.hall.HallBench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// When all goes well, and when the hall says no.
@ParameterizedClass
@EnumSource(Terminal.HallShape.class)
class JourneyTest {

  private final Terminal.HallShape shape;
  @TempDir Path folder;
  private HallBench bench;
  private CarriedHall terminal;

  JourneyTest(Terminal.HallShape shape) {
    this.shape = shape;
  }

  @BeforeEach
  void open() throws IOException {
    bench = new HallBench(folder, shape);
    terminal = bench.terminal();
  }

  @AfterEach
  void close() throws IOException {
    bench.close();
  }

  @Test
  void a_citizen_without_a_house_gets_a_certificate_and_the_books_tell_it() throws Exception {
    HallToken token = bench.checked(Citizens.ORDINARY);
    CaseNumber number = bench.issued(token);
    IssuedDocument document = answered(terminal.document(token, number, DocumentKind.RESULT));
    assertEquals(document.sha256(), sha256(document.pdf()));
    assertEquals("%PDF-", new String(document.pdf(), 0, 5, StandardCharsets.US_ASCII));
    assertEquals(
        new ActionOutcome.Done(number),
        terminal.reportDelivery(bench.newKey(), HallBench.delivery(number)));
    assertEquals(new ActionOutcome.Done(number), terminal.rate(token, bench.newKey(), number, 1));
    var books = bench.hall().books();
    assertEquals(document.number(), books.cases().getFirst().certificateNumber());
    assertEquals(document.sha256(), books.cases().getFirst().sha256());
    assertEquals(number.value(), books.deliveries().getFirst().caseNumber());
    assertEquals(1, books.deliveries().getFirst().pages());
    assertEquals(1, books.ratings().getFirst().level());
  }

  @Test
  void the_pseudonym_is_the_same_every_time_and_holds_no_number() {
    SignedIn first = bench.signedIn(Citizens.ORDINARY);
    SignedIn second = bench.signedIn(Citizens.ORDINARY);
    assertEquals(first.pseudonym(), second.pseudonym());
    assertNotEquals(first.token(), second.token());
    assertNotEquals(first.pseudonym(), bench.signedIn(Citizens.LONG_TERM).pseudonym());
  }

  @Test
  void a_certificate_that_was_not_handed_over_is_told_at_the_next_sign_in() {
    CaseNumber number = bench.issued(bench.checked(Citizens.ORDINARY));
    assertEquals(
        List.of(new SignedIn.Waiting(number, HallBench.NO_HOUSE)),
        bench.signedIn(Citizens.ORDINARY).undelivered());
    assertEquals(List.of(), bench.signedIn(Citizens.LONG_TERM).undelivered());
    terminal.reportDelivery(bench.newKey(), HallBench.delivery(number));
    assertEquals(List.of(), bench.signedIn(Citizens.ORDINARY).undelivered());
  }

  @Test
  void lost_and_expired_cards_and_unknown_people_get_nothing() {
    assertRefused(Refusal.CARD_REPORTED_LOST, terminal.signIn(HallBench.card(Citizens.LOST_CARD)));
    assertRefused(Refusal.CARD_EXPIRED, terminal.signIn(HallBench.card(Citizens.EXPIRED_CARD)));
    assertRefused(Refusal.PERSON_UNKNOWN, terminal.signIn(Strangers.CARD));
  }

  @Test
  void a_house_owner_is_refused_for_good() {
    HallToken token = bench.checked(Citizens.HOUSE_OWNER);
    IdempotencyKey key = bench.newKey();
    ActionOutcome refused = new ActionOutcome.Refused(Refusal.PROPERTY_REGISTERED);
    assertEquals(
        refused,
        terminal.submit(token, key, HallBench.application(HallBench.NO_HOUSE, HallBench.ANSWERS)));
    assertEquals(refused, terminal.query(key));
    assertEquals(1, bench.hall().books().refusals());
    assertEquals(List.of(), bench.hall().books().cases());
  }

  @Test
  void a_name_that_cannot_be_shown_is_refused_and_not_mangled() {
    HallToken token = bench.checked(Citizens.RARE_NAME);
    assertEquals(
        new ActionOutcome.Refused(Refusal.NAME_NOT_SHOWN),
        terminal.submit(
            token, bench.newKey(), HallBench.application(HallBench.NO_HOUSE, HallBench.ANSWERS)));
  }

  @Test
  void without_a_person_check_there_is_no_certificate_and_no_document() {
    CaseNumber number = bench.issued(bench.checked(Citizens.ORDINARY));
    HallToken token = bench.signedIn(Citizens.ORDINARY).token();
    IdempotencyKey key = bench.newKey();
    assertEquals(
        new ActionOutcome.Refused(Refusal.NOT_CHECKED),
        terminal.submit(token, key, HallBench.application(HallBench.NO_HOUSE, HallBench.ANSWERS)));
    assertRefused(Refusal.NOT_CHECKED, terminal.document(token, number, DocumentKind.RESULT));
    assertEquals(new ActionOutcome.NeverReceived(), terminal.query(key));
  }

  @Test
  void a_person_check_and_a_session_wear_out() {
    HallToken token = bench.checked(Citizens.ORDINARY);
    bench.advance(Duration.ofMinutes(16));
    assertEquals(
        new ActionOutcome.Refused(Refusal.NOT_CHECKED),
        terminal.submit(
            token, bench.newKey(), HallBench.application(HallBench.NO_HOUSE, HallBench.ANSWERS)));
    bench.advance(Duration.ofMinutes(60));
    assertEquals(
        new ActionOutcome.Refused(Refusal.SIGNED_OUT),
        terminal.submit(
            token, bench.newKey(), HallBench.application(HallBench.NO_HOUSE, HallBench.ANSWERS)));
  }

  @Test
  void nobody_sees_or_rates_anothers_case() {
    CaseNumber number = bench.issued(bench.checked(Citizens.ORDINARY));
    HallToken other = bench.checked(Citizens.LONG_TERM);
    assertRefused(Refusal.INVALID_REQUEST, terminal.document(other, number, DocumentKind.RESULT));
    assertEquals(
        new ActionOutcome.Refused(Refusal.INVALID_REQUEST),
        terminal.rate(other, bench.newKey(), number, 5));
    assertEquals(List.of(), bench.hall().books().ratings());
  }

  @Test
  void a_case_is_rated_once() {
    HallToken token = bench.checked(Citizens.ORDINARY);
    CaseNumber number = bench.issued(token);
    terminal.rate(token, bench.newKey(), number, 2);
    assertEquals(
        new ActionOutcome.Refused(Refusal.INVALID_REQUEST),
        terminal.rate(token, bench.newKey(), number, 1));
    assertEquals(1, bench.hall().books().ratings().size());
  }

  @Test
  void what_the_hall_does_not_offer_or_understand_is_refused() {
    HallToken token = bench.checked(Citizens.ORDINARY);
    assertEquals(
        new ActionOutcome.Refused(Refusal.SERVICE_SUSPENDED),
        terminal.submit(
            token,
            bench.newKey(),
            HallBench.application(new ServiceId("other-service"), Map.of())));
    assertEquals(
        new ActionOutcome.Refused(Refusal.INVALID_REQUEST),
        terminal.submit(
            token,
            bench.newKey(),
            HallBench.application(HallBench.NO_HOUSE, Map.of("purpose", "for-fun"))));
    assertEquals(
        new ActionOutcome.Refused(Refusal.INVALID_REQUEST),
        terminal.reportDelivery(
            bench.newKey(), HallBench.delivery(new CaseNumber("BDC20260315-999999"))));
  }

  @Test
  void after_signing_out_the_token_is_worth_nothing() {
    HallToken token = bench.checked(Citizens.ORDINARY);
    terminal.signOut(token);
    terminal.signOut(token);
    assertRefused(Refusal.SIGNED_OUT, terminal.sendCode(token));
  }

  @Test
  void the_hall_is_reachable_until_it_is_closed() throws IOException {
    assertTrue(HallBench.reached(terminal));
    bench.hall().close();
    assertFalse(HallBench.reached(terminal));
  }

  static void assertRefused(Refusal reason, HallAnswer<?> answer) {
    assertEquals(new HallAnswer.Refused<>(reason), answer);
  }

  private static String sha256(byte[] bytes) throws GeneralSecurityException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
