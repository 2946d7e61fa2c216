package org.hallkiosk.kiosk.hall.wording;

import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.hall.Confirmed;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks questions that may be asked again, and judges what comes back.
public final class Answers {

  private static final Logger LOG = LoggerFactory.getLogger(Answers.class);

  private final Carrier carrier;

  Answers(Carrier carrier) {
    this.carrier = carrier;
  }

  <T> HallAnswer<T> ask(Message question, Reading<T> reading) {
    return judged(question.call().operation(), carrier.send(question), reading);
  }

  /// A question that is answered by yes alone.
  HallAnswer<Confirmed> confirm(Message question) {
    return judged(question.call().operation(), () -> confirmed(carrier.send(question)));
  }

  /// What a reply says, where one of its kind was hoped for.
  ///
  /// @param operation for the log
  public static <T> HallAnswer<T> judged(String operation, Reply reply, Reading<T> reading) {
    return judged(operation, () -> read(reply, reading));
  }

  private interface Judging<T> {
    HallAnswer<T> judge() throws ContractBreach;
  }

  private static <T> HallAnswer<T> judged(String operation, Judging<T> judging) {
    try {
      return judging.judge();
    } catch (ContractBreach e) {
      LOG.warn("hall {}: {}", operation, e.sentence());
      return new HallAnswer.Unavailable<>(e.sentence());
    }
  }

  private static <T> HallAnswer<T> read(Reply reply, Reading<T> reading) throws ContractBreach {
    return switch (reply) {
      case Reply.Answered(Members members) -> new HallAnswer.Answered<>(reading.from(members));
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

  private static <T> HallAnswer<T> refusal(Reply.No no) {
    return switch (no) {
      case Reply.Refused(Refusal reason) -> new HallAnswer.Refused<>(reason);
      case Reply.NotSent(Refusal reason) -> new HallAnswer.Refused<>(reason);
      case Reply.Rejected(Rejection reason, _) ->
          new HallAnswer.Unavailable<>("the hall rejects this terminal: " + reason);
      case Reply.Silent(String detail) -> new HallAnswer.Unavailable<>(detail);
    };
  }
}
