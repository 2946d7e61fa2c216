package org.hallkiosk.kiosk.hall.wording;

import java.time.Duration;
import org.hallkiosk.kiosk.hall.CardEvidence;
import org.hallkiosk.kiosk.hall.CodeSent;
import org.hallkiosk.kiosk.hall.Confirmed;
import org.hallkiosk.kiosk.hall.FaceEvidence;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.HallToken;
import org.hallkiosk.kiosk.hall.PersonChecked;
import org.hallkiosk.kiosk.hall.StaffCheck;
import org.hallkiosk.kiosk.hall.StaffCheckNumber;
import org.hallkiosk.kiosk.hall.StaffDoubt;

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

  HallAnswer<StaffCheckNumber> requestStaff(HallToken token, FaceEvidence picture) {
    Message question = Message.of(Call.REQUEST_STAFF_CHECK).as(token);
    return answers.ask(
        question.with(new Body().bytes("jpeg", LONGEST_FACE, picture.jpeg())),
        members -> new StaffCheckNumber(members.text("check", Forms.STAFF_CHECK)));
  }

  HallAnswer<StaffCheck> staff(HallToken token, StaffCheckNumber check) {
    Message question = Message.of(Call.STAFF_CHECK).as(token).about("check", check.value());
    return answers.ask(question, PersonCheckCalls::decided);
  }

  private static StaffCheck decided(Members members) throws ContractBreach {
    return switch (members.text("result", Forms.WORD)) {
      case "waiting" -> new StaffCheck.Waiting();
      case "passed" -> new StaffCheck.Passed();
      case "not-passed" -> new StaffCheck.NotPassed(members.oneOf("reason", StaffDoubt.class));
      case "closed" -> new StaffCheck.Closed();
      default -> throw Members.outOfContract("result");
    };
  }

  HallAnswer<Confirmed> guardian(HallToken token, CardEvidence guardian) {
    return answers.confirm(
        Message.of(Call.CONFIRM_GUARDIAN).as(token).with(IdCardBody.of(guardian)));
  }
}
