package org.hallkiosk.kiosk.hall.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.hall.CodeSent;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.HallToken;
import org.hallkiosk.kiosk.hall.IssuedDocument;
import org.hallkiosk.kiosk.hall.PersonChecked;
import org.hallkiosk.kiosk.hall.SignedIn;
import org.hallkiosk.kiosk.identity.AgeGroup;
import org.hallkiosk.kiosk.identity.Pseudonym;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Judges answers to questions that may be asked again.
final class Answers {

  private static final Logger LOG = LoggerFactory.getLogger(Answers.class);
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{32,128}");
  private static final Pattern PSEUDONYM = Pattern.compile("[A-Za-z0-9_-]{8,64}");
  private static final Pattern SERVICE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern PHONE = Pattern.compile("[0-9*]{7,15}");
  private static final Pattern RESULT = Pattern.compile("passed|not-passed");
  private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9-]{6,60}");
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  private Answers() {}

  interface Reading<T> {
    T from(Members members) throws ContractBreach;
  }

  static <T> HallAnswer<T> of(Reply reply, Reading<T> reading) {
    try {
      return switch (reply) {
        case Reply.Answered(byte[] json) ->
            new HallAnswer.Answered<>(reading.from(Members.of(json)));
        case Reply.Refused(byte[] json) -> new HallAnswer.Refused<>(Members.of(json).refusal());
        case Reply.Rejected(Rejection reason, _) ->
            new HallAnswer.Unavailable<>("the hall rejects this terminal: " + reason);
        case Reply.Silent(String detail) -> new HallAnswer.Unavailable<>(detail);
      };
    } catch (ContractBreach e) {
      LOG.warn("hall answer: {}", e.sentence());
      return new HallAnswer.Unavailable<>(e.sentence());
    }
  }

  static SignedIn signedIn(Members members) throws ContractBreach {
    List<SignedIn.Waiting> undelivered = new ArrayList<>();
    for (Members open : members.list("undelivered", 50)) {
      undelivered.add(
          new SignedIn.Waiting(open.caseNumber(), new ServiceId(open.text("service", SERVICE))));
    }
    return new SignedIn(
        new HallToken(members.text("token", TOKEN)),
        new Pseudonym(members.text("pseudonym", PSEUDONYM)),
        Optional.empty(),
        AgeGroup.ADULT,
        List.of(),
        false,
        undelivered,
        List.of(),
        List.of());
  }

  static PersonChecked personChecked(Members members) throws ContractBreach {
    return members.text("result", RESULT).equals("passed")
        ? new PersonChecked.Passed()
        : new PersonChecked.NotPassed(members.integer("attemptsLeft", 0, 20));
  }

  static CodeSent codeSent(Members members) throws ContractBreach {
    return new CodeSent(members.text("maskedPhone", PHONE), members.integer("length", 4, 8));
  }

  static IssuedDocument document(Members members) throws ContractBreach {
    return new IssuedDocument(
        members.text("number", NUMBER), members.text("sha256", SHA256), members.base64("pdf"));
  }
}
