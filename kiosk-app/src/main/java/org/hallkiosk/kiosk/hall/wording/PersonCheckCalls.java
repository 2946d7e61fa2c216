package org.hallkiosk.kiosk.hall.wording;

import java.time.Duration;
import org.hallkiosk.kiosk.hall.CardEvidence;
import org.hallkiosk.kiosk.hall.CodeSent;
import org.hallkiosk.kiosk.hall.Confirmed;
import org.hallkiosk.kiosk.hall.FaceEvidence;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.HallToken;
import org.hallkiosk.kiosk.hall.PersonChecked;

/// Whether the person before the terminal is the card's holder.
final class PersonCheckCalls {

  private static final int LONGEST_FACE = 2_000_000;
  private static final int MOST_ATTEMPTS = 20;
  private static final int LONGEST_PAUSE = 600;

  private final Answers answers;

  PersonCheckCalls(Carrier carrier) {
    this.answers = new Answers(carrier);
  }

  HallAnswer<PersonChecked> face(HallToken token, FaceEvidence face) {
    Message question = Message.of(Call.CHECK_FACE).as(token);
    return answers.ask(
        question.with(new Body().bytes("jpeg", LONGEST_FACE, face.jpeg())),
        PersonCheckCalls::checked);
  }

  HallAnswer<CodeSent> sendCode(HallToken token) {
    return answers.ask(
        Message.of(Call.SEND_CODE).as(token),
        members ->
            new CodeSent(
                members.text("maskedPhone", Forms.MASKED_PHONE),
                members.integer("length", 4, 8),
                Duration.ofSeconds(members.integer("againAfter", 0, LONGEST_PAUSE))));
  }

  HallAnswer<PersonChecked> code(HallToken token, String code) {
    Message question = Message.of(Call.CHECK_CODE).as(token);
    return answers.ask(
        question.with(new Body().text("code", Forms.ONE_TIME_CODE, code)),
        PersonCheckCalls::checked);
  }

  private static PersonChecked checked(Members members) throws ContractBreach {
    return switch (members.text("result", Forms.WORD)) {
      case "passed" -> new PersonChecked.Passed();
      case "not-passed" ->
          new PersonChecked.NotPassed(members.integer("attemptsLeft", 0, MOST_ATTEMPTS));
      default -> throw Members.outOfContract("result");
    };
  }

  HallAnswer<Confirmed> guardian(HallToken token, CardEvidence guardian) {
    return answers.confirm(
        Message.of(Call.CONFIRM_GUARDIAN).as(token).with(IdCardBody.of(guardian)));
  }
}
