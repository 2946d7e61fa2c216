package org.hallkiosk.kiosk.hall.http;

import java.util.Optional;
import java.util.regex.Pattern;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.casework.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Judges what is known of an action. Where in doubt: unknown, which the session queries.
final class Outcomes {

  private static final Logger LOG = LoggerFactory.getLogger(Outcomes.class);
  private static final Pattern WORD = Pattern.compile("[a-z-]{1,40}");

  private Outcomes() {}

  /// @param about the case that a delivery or rating names, and the answer must name too
  static ActionOutcome ofAction(Reply reply, IdempotencyKey key, Optional<CaseNumber> about) {
    return switch (reply) {
      case Reply.Answered(byte[] json) -> known(json, key, about);
      case Reply.Refused(byte[] json) -> refused(json);
      case Reply.Rejected(Rejection reason, _) -> rejected(reason);
      case Reply.Silent _ -> new ActionOutcome.Unknown();
    };
  }

  /// That a question is refused or rejected tells nothing about the action it asks for.
  static ActionOutcome ofQuery(Reply reply, IdempotencyKey key) {
    return switch (reply) {
      case Reply.Answered(byte[] json) -> known(json, key, Optional.empty());
      case Reply.Refused _, Reply.Rejected _, Reply.Silent _ -> new ActionOutcome.Unknown();
    };
  }

  private static ActionOutcome rejected(Rejection reason) {
    return switch (reason) {
      case CLOCK_SKEW, SIGNATURE_INVALID -> new ActionOutcome.Refused(Refusal.INVALID_REQUEST);
      case NONCE_REPLAYED -> new ActionOutcome.Unknown();
    };
  }

  private static ActionOutcome refused(byte[] json) {
    try {
      return new ActionOutcome.Refused(Members.of(json).refusal());
    } catch (ContractBreach e) {
      return unknown(e);
    }
  }

  private static ActionOutcome known(byte[] json, IdempotencyKey key, Optional<CaseNumber> about) {
    try {
      Members members = Members.of(json);
      members.text("key", Pattern.compile(Pattern.quote(key.value())));
      return read(members, about);
    } catch (ContractBreach e) {
      return unknown(e);
    }
  }

  private static ActionOutcome read(Members members, Optional<CaseNumber> about)
      throws ContractBreach {
    return switch (members.text("outcome", WORD)) {
      case "done" -> new ActionOutcome.Done(caseNumber(members, about));
      case "accepted" -> new ActionOutcome.Accepted(caseNumber(members, about));
      case "refused" -> new ActionOutcome.Refused(members.refusal());
      case "never-received" -> new ActionOutcome.NeverReceived();
      default -> throw new ContractBreach("the hall named an outcome outside the contract");
    };
  }

  private static CaseNumber caseNumber(Members members, Optional<CaseNumber> about)
      throws ContractBreach {
    CaseNumber named = members.caseNumber();
    if (about.isPresent() && !about.get().equals(named)) {
      throw new ContractBreach("the hall's answer names another case");
    }
    return named;
  }

  private static ActionOutcome unknown(ContractBreach breach) {
    LOG.warn("hall action: {}", breach.sentence());
    return new ActionOutcome.Unknown();
  }
}
