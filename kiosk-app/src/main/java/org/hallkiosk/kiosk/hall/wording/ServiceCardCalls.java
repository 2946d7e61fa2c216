package org.hallkiosk.kiosk.hall.wording;

import java.util.Optional;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.HallToken;
import org.hallkiosk.kiosk.hall.ServiceCardChange;
import org.hallkiosk.kiosk.hall.ServiceCardState;
import org.hallkiosk.kiosk.hall.SignInEvidence;

/// The terminal service card: the proof that one is there, and what its holder does about it.
final class ServiceCardCalls {

  private static final int LONGEST_SIGNATURE = 200;
  private static final int LONGEST_CHALLENGE = 44;
  private static final int CHALLENGE_BYTES = 32;

  private final Answers answers;
  private final Outcomes outcomes;

  ServiceCardCalls(Carrier carrier) {
    this.answers = new Answers(carrier);
    this.outcomes = new Outcomes(carrier);
  }

  HallAnswer<byte[]> challenge() {
    return answers.ask(Message.of(Call.SERVICE_CARD_CHALLENGE), ServiceCardCalls::challenge);
  }

  private static byte[] challenge(Members members) throws ContractBreach {
    byte[] challenge = members.base64("challenge", LONGEST_CHALLENGE);
    if (challenge.length != CHALLENGE_BYTES) {
      throw Members.outOfContract("challenge");
    }
    return challenge;
  }

  /// @param otherwise what the citizen is told of a card whose number is none of the hall's
  static Body proof(SignInEvidence.ServiceCard card, Refusal otherwise) {
    return new Body()
        .text("number", Forms.SERVICE_CARD, card.number(), otherwise)
        .bytes("challenge", LONGEST_CHALLENGE, card.challenge())
        .bytes("signature", LONGEST_SIGNATURE, card.signature());
  }

  static boolean isWhole(SignInEvidence.ServiceCard card) {
    return card.challenge().length == CHALLENGE_BYTES;
  }

  HallAnswer<ServiceCardState> state(HallToken token) {
    return answers.ask(Message.of(Call.SERVICE_CARD).as(token), ServiceCardCalls::state);
  }

  private static ServiceCardState state(Members members) throws ContractBreach {
    ServiceCardState.Status status = members.oneOf("status", ServiceCardState.Status.class);
    Optional<String> number =
        members.has("maskedNumber")
            ? Optional.of(members.text("maskedNumber", Forms.MASKED_CARD))
            : Optional.empty();
    if ((status == ServiceCardState.Status.NONE) != number.isEmpty()) {
      throw Members.outOfContract("maskedNumber");
    }
    return new ServiceCardState(status, number);
  }

  ActionOutcome change(HallToken token, IdempotencyKey key, ServiceCardChange change) {
    Message action = Message.action(Call.CHANGE_SERVICE_CARD, key).as(token);
    return outcomes.act(
        switch (change) {
          case ServiceCardChange.Bind(SignInEvidence.ServiceCard card) ->
              action
                  .with(
                      new Body()
                          .text("change", Forms.CONSTANT, "BIND")
                          .part("card", proof(card, Refusal.SERVICE_CARD_NOT_ACCEPTED)))
                  .provided(isWhole(card));
          case ServiceCardChange.Unbind _ ->
              action.with(new Body().text("change", Forms.CONSTANT, "UNBIND"));
          case ServiceCardChange.ReportLost _ ->
              action.with(new Body().text("change", Forms.CONSTANT, "REPORT_LOST"));
        },
        key);
  }
}
