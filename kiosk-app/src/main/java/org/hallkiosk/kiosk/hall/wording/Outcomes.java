package org.hallkiosk.kiosk.hall.wording;

import java.util.Optional;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.casework.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends actions, each once, and judges what is known of them. Where in doubt: unknown, which the
/// session queries.
final class Outcomes {

  private static final Logger LOG = LoggerFactory.getLogger(Outcomes.class);

  private final Carrier carrier;

  Outcomes(Carrier carrier) {
    this.carrier = carrier;
  }

  ActionOutcome act(Message action, IdempotencyKey key) {
    return ofAction(carrier.send(action), key, Optional.empty());
  }

  /// @param about the case that the action names, and the answer must name too
  ActionOutcome act(Message action, IdempotencyKey key, CaseNumber about) {
    return ofAction(carrier.send(action), key, Optional.of(about));
  }

  private static ActionOutcome ofAction(
      Reply reply, IdempotencyKey key, Optional<CaseNumber> about) {
    return switch (reply) {
      case Reply.Answered(Members members) -> known(members, key, about);
      case Reply.Refused(Refusal reason) -> new ActionOutcome.Refused(reason);
      case Reply.Rejected(Rejection reason, _) -> rejected(reason);
      case Reply.NotSent(Refusal reason) -> new ActionOutcome.Refused(reason);
      case Reply.Confirmed _, Reply.Silent _ -> new ActionOutcome.Unknown();
    };
  }

  /// That a question is refused or rejected tells nothing about the action it asks for.
  ActionOutcome query(Message question, IdempotencyKey key) {
    return switch (carrier.send(question)) {
      case Reply.Answered(Members members) -> known(members, key, Optional.empty());
      case Reply.Confirmed _, Reply.No _ -> new ActionOutcome.Unknown();
    };
  }

  private static ActionOutcome rejected(Rejection reason) {
    return switch (reason) {
      case CLOCK_SKEW, SIGNATURE_INVALID -> new ActionOutcome.Refused(Refusal.INVALID_REQUEST);
      case NONCE_REPLAYED -> new ActionOutcome.Unknown();
    };
  }

  private static ActionOutcome known(
      Members members, IdempotencyKey key, Optional<CaseNumber> about) {
    try {
      members.text("key", key.value()::equals);
      return read(members, about);
    } catch (ContractBreach e) {
      LOG.warn("hall action: {}", e.sentence());
      return new ActionOutcome.Unknown();
    }
  }

  private static ActionOutcome read(Members members, Optional<CaseNumber> about)
      throws ContractBreach {
    return switch (members.text("outcome", Forms.WORD)) {
      case "done" -> new ActionOutcome.Done(caseNumber(members, about));
      case "accepted" -> new ActionOutcome.Accepted(caseNumber(members, about));
      case "refused" -> new ActionOutcome.Refused(members.refusal());
      case "never-received" -> new ActionOutcome.NeverReceived();
      default -> throw new ContractBreach("the hall named an outcome outside the contract");
    };
  }

  private static CaseNumber caseNumber(Members members, Optional<CaseNumber> about)
      throws ContractBreach {
    return about.isPresent()
        ? members.caseNumber("caseNumber", about.get())
        : members.caseNumber("caseNumber");
  }
}
