package org.hallkiosk.kiosk.hall.gateway;

import java.util.Optional;
import java.util.function.Function;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.HallToken;
import org.hallkiosk.kiosk.hall.wording.Answers;
import org.hallkiosk.kiosk.hall.wording.Body;
import org.hallkiosk.kiosk.hall.wording.Call;
import org.hallkiosk.kiosk.hall.wording.Form;
import org.hallkiosk.kiosk.hall.wording.Message;
import org.hallkiosk.kiosk.hall.wording.Opening;
import org.hallkiosk.kiosk.hall.wording.Reply;
import org.hallkiosk.kiosk.hall.wording.SessionReading;

/// Evidence is answered with a ticket, the ticket is exchanged for a token, good once, and the
/// token tells the user. What is lost on the way is begun anew with the evidence.
final class TicketOpening implements Opening {

  private static final Form TICKET = Form.of("[A-Za-z0-9_-]{32,128}", 128);
  private static final int LONGEST_TOKEN = 4096;
  private static final int LONGEST_USER = 64 * 1024;

  private final GatewayCarrier carrier;

  TicketOpening(GatewayCarrier carrier) {
    this.carrier = carrier;
  }

  @Override
  public <T> HallAnswer<T> open(Message evidence, SessionReading<T> reading) {
    HallAnswer<String> ticket =
        Answers.judged(
            evidence.call().operation(),
            carrier.send(evidence),
            members -> members.text("ticket", TICKET));
    return then(then(ticket, this::exchanged), token -> user(token, reading));
  }

  private HallAnswer<HallToken> exchanged(String ticket) {
    String operation = "exchangeTicket";
    Body body = new Body().text("ticket", TICKET, ticket);
    return Answers.judged(
        operation,
        carrier.send(operation, GatewayPath.TOKEN, body, Optional.empty(), LONGEST_TOKEN),
        Opening::tokenIn);
  }

  private <T> HallAnswer<T> user(HallToken token, SessionReading<T> reading) {
    String operation = "userInfo";
    Reply reply =
        carrier.send(operation, GatewayPath.USER, new Body(), Optional.of(token), LONGEST_USER);
    HallAnswer<T> user = Answers.judged(operation, reply, members -> reading.from(members, token));
    if (!(user instanceof HallAnswer.Answered) && !(reply instanceof Reply.Silent)) {
      carrier.send(Message.of(Call.SIGN_OUT).as(token));
    }
    return user;
  }

  private static <A, B> HallAnswer<B> then(HallAnswer<A> first, Function<A, HallAnswer<B>> second) {
    return switch (first) {
      case HallAnswer.Answered<A>(A value) -> second.apply(value);
      case HallAnswer.Refused<A>(var reason) -> new HallAnswer.Refused<>(reason);
      case HallAnswer.Unavailable<A>(String detail) -> new HallAnswer.Unavailable<>(detail);
    };
  }
}
