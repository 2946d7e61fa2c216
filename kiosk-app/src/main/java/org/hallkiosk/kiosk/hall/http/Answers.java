package org.hallkiosk.kiosk.hall.http;

import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.hall.Confirmed;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks questions that may be asked again, and judges what comes back.
final class Answers {

  private static final Logger LOG = LoggerFactory.getLogger(Answers.class);

  private final HallWire wire;

  Answers(HallWire wire) {
    this.wire = wire;
  }

  <T> HallAnswer<T> ask(HallRequest question, Reading<T> reading) {
    return judged(question, () -> read(wire.send(question), reading));
  }

  /// A question that is answered by yes alone.
  HallAnswer<Confirmed> confirm(HallRequest question) {
    return judged(question, () -> confirmed(wire.send(question)));
  }

  private interface Judging<T> {
    HallAnswer<T> judge() throws ContractBreach;
  }

  private static <T> HallAnswer<T> judged(HallRequest question, Judging<T> judging) {
    try {
      return judging.judge();
    } catch (ContractBreach e) {
      LOG.warn("hall {}: {}", question.operation(), e.sentence());
      return new HallAnswer.Unavailable<>(e.sentence());
    }
  }

  private static <T> HallAnswer<T> read(Reply reply, Reading<T> reading) throws ContractBreach {
    return switch (reply) {
      case Reply.Answered(byte[] json) -> new HallAnswer.Answered<>(reading.from(Members.of(json)));
      case Reply.Confirmed _ -> throw new ContractBreach("the hall answered with nothing");
      case Reply.No no -> refusal(no);
    };
  }

  private static HallAnswer<Confirmed> confirmed(Reply reply) throws ContractBreach {
    return switch (reply) {
      case Reply.Confirmed _ -> new HallAnswer.Answered<>(new Confirmed());
      case Reply.Answered _ -> throw new ContractBreach("the hall answered more than yes");
      case Reply.No no -> refusal(no);
    };
  }

  private static <T> HallAnswer<T> refusal(Reply.No no) throws ContractBreach {
    return switch (no) {
      case Reply.Refused(byte[] json) -> new HallAnswer.Refused<>(Members.of(json).refusal());
      case Reply.NotSent(Refusal reason) -> new HallAnswer.Refused<>(reason);
      case Reply.Rejected(Rejection reason, _) ->
          new HallAnswer.Unavailable<>("the hall rejects this terminal: " + reason);
      case Reply.Silent(String detail) -> new HallAnswer.Unavailable<>(detail);
    };
  }
}
