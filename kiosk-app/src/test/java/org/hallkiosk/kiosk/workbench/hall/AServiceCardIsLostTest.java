package org.hallkiosk.kiosk.workbench.hall;

import static org.hallkiosk.kiosk.workbench.hall.HallBench.answered;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.hall.Acting;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.HallToken;
import org.hallkiosk.kiosk.hall.ServiceCardChange;
import org.hallkiosk.kiosk.hall.ServiceCardState;
import org.hallkiosk.kiosk.hall.SignInEvidence;
import org.hallkiosk.kiosk.hall.SignedIn;
import org.hallkiosk.kiosk.hall.wording.CarriedHall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A terminal service card from its binding to its loss, over real HTTP.
class AServiceCardIsLostTest {

  private static final String CARD = "SC-2031";
  private static final ActionOutcome NOT_ACCEPTED =
      new ActionOutcome.Refused(Refusal.SERVICE_CARD_NOT_ACCEPTED);

  @TempDir Path folder;
  private final HeldServiceCard card = HeldServiceCard.numbered(CARD);
  private HallBench bench;
  private CarriedHall terminal;

  @BeforeEach
  void open() throws IOException {
    bench = new HallBench(folder);
    terminal = bench.terminal();
    bench.hall().serviceCards().handOut(CARD, card.key());
  }

  @AfterEach
  void close() throws IOException {
    bench.close();
  }

  @Test
  void it_is_bound_signs_in_is_lost_refused_found_and_given_up() throws IOException {
    assertEquals(refused(Refusal.SERVICE_CARD_NOT_BOUND), terminal.signIn(proof()));
    HallToken token = bench.checked(Citizens.ORDINARY);
    assertEquals(state(ServiceCardState.Status.NONE), terminal.serviceCard(token));
    changed(token, new ServiceCardChange.Bind(proof()));
    assertEquals(state(ServiceCardState.Status.BOUND), terminal.serviceCard(token));
    SignedIn holder = answered(terminal.signIn(proof()));
    assertEquals(Optional.of(Citizens.ORDINARY.person()), holder.holder());
    changed(token, new ServiceCardChange.ReportLost());
    assertEquals(refused(Refusal.SERVICE_CARD_LOST), terminal.signIn(proof()));
    assertEquals(state(ServiceCardState.Status.LOST), terminal.serviceCard(token));
    changed(token, new ServiceCardChange.Bind(proof()));
    answered(terminal.signIn(proof()));
    changed(token, new ServiceCardChange.Unbind());
    assertEquals(refused(Refusal.SERVICE_CARD_NOT_BOUND), terminal.signIn(proof()));
    assertEquals(
        List.of(
            CardEvent.Change.BIND,
            CardEvent.Change.REPORT_LOST,
            CardEvent.Change.BIND,
            CardEvent.Change.UNBIND),
        bench.hall().books().cards().stream().map(CardEvent::change).toList());
  }

  @Test
  void the_hotline_blocks_it_and_the_books_keep_that_over_a_restart() throws IOException {
    bench.hall().serviceCards().bind(CARD, card.key(), Citizens.LONG_TERM);
    answered(terminal.signIn(proof()));
    bench.hall().serviceCards().reportLost(CARD);
    bench.restart();
    bench.hall().serviceCards().bind(CARD, card.key(), Citizens.LONG_TERM);
    assertEquals(refused(Refusal.SERVICE_CARD_LOST), terminal.signIn(proof()));
  }

  /// Whoever has only the number of a card learns nothing of it.
  @Test
  void a_lost_card_is_called_lost_only_to_whoever_holds_it() {
    bench.hall().serviceCards().bind(CARD, card.key(), Citizens.LONG_TERM);
    bench.hall().serviceCards().reportLost(CARD);
    byte[] challenge = answered(terminal.serviceCardChallenge());
    assertEquals(
        refused(Refusal.SERVICE_CARD_NOT_BOUND),
        terminal.signIn(new SignInEvidence.ServiceCard(CARD, challenge, new byte[70])));
  }

  @Test
  void nobody_binds_what_is_not_theirs_or_is_not_there() {
    bench.hall().serviceCards().bind(CARD, card.key(), Citizens.LONG_TERM);
    HallToken token = bench.checked(Citizens.ORDINARY);
    assertEquals(NOT_ACCEPTED, change(token, new ServiceCardChange.Bind(proof())));
    bench.hall().serviceCards().reportLost(CARD);
    assertEquals(NOT_ACCEPTED, change(token, new ServiceCardChange.Bind(proof())));
    bench.hall().serviceCards().unbind(CARD);
    SignInEvidence.ServiceCard used = proof();
    changed(token, new ServiceCardChange.Bind(used));
    changed(token, new ServiceCardChange.Unbind());
    assertEquals(NOT_ACCEPTED, change(token, new ServiceCardChange.Bind(used)));
    assertEquals(
        new ActionOutcome.Refused(Refusal.SERVICE_CARD_NOT_BOUND),
        change(token, new ServiceCardChange.ReportLost()));
  }

  @Test
  void a_found_id_card_and_an_agent_change_nothing() {
    HallToken found = bench.signedIn(Citizens.ORDINARY).token();
    assertEquals(refused(Refusal.NOT_CHECKED), terminal.serviceCard(found));
    assertEquals(
        new ActionOutcome.Refused(Refusal.NOT_CHECKED),
        change(found, new ServiceCardChange.Bind(proof())));
    HallToken agent = bench.checked(Citizens.AGENT);
    Acting acting =
        answered(
            terminal.actForPrincipal(
                agent, ((SignInEvidence.IdCard) HallBench.card(Citizens.LONG_TERM)).card()));
    assertEquals(refused(Refusal.IN_PERSON_ONLY), terminal.serviceCard(acting.token()));
    assertEquals(
        new ActionOutcome.Refused(Refusal.IN_PERSON_ONLY),
        change(acting.token(), new ServiceCardChange.ReportLost()));
    assertEquals(List.of(), bench.hall().books().cards());
  }

  @Test
  void an_answer_that_was_lost_is_asked_for_and_the_books_show_the_change_once() {
    HallToken token = bench.checked(Citizens.ORDINARY);
    IdempotencyKey key = bench.newKey();
    ServiceCardChange bind = new ServiceCardChange.Bind(proof());
    bench.hall().misbehaviours().once(Operation.CHANGE_SERVICE_CARD, new Misbehaviour.DropAnswer());
    assertEquals(new ActionOutcome.Unknown(), terminal.changeServiceCard(token, key, bind));
    ActionOutcome told = terminal.query(key);
    assertTrue(
        assertInstanceOf(ActionOutcome.Done.class, told).caseNumber().value().startsWith("FK"));
    assertEquals(told, terminal.changeServiceCard(token, key, bind));
    assertEquals(1, bench.hall().books().cards().size());
  }

  private static HallAnswer<?> refused(Refusal reason) {
    return new HallAnswer.Refused<>(reason);
  }

  private static HallAnswer<?> state(ServiceCardState.Status status) {
    return new HallAnswer.Answered<>(
        new ServiceCardState(
            status,
            status == ServiceCardState.Status.NONE ? Optional.empty() : Optional.of("***2031")));
  }

  private void changed(HallToken token, ServiceCardChange change) {
    assertInstanceOf(ActionOutcome.Done.class, change(token, change));
  }

  private ActionOutcome change(HallToken token, ServiceCardChange change) {
    return terminal.changeServiceCard(token, bench.newKey(), change);
  }

  /// As the card's chip gives it.
  private SignInEvidence.ServiceCard proof() {
    return card.proof(answered(terminal.serviceCardChallenge()));
  }
}
