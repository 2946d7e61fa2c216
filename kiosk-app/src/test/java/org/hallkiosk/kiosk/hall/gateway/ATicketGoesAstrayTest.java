package org.hallkiosk.kiosk.hall.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.configuration.Terminal;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.HallToken;
import org.hallkiosk.kiosk.hall.http.HallAddress;
import org.hallkiosk.kiosk.hall.http.HallLine;
import org.hallkiosk.kiosk.hall.http.HallTls;
import org.hallkiosk.kiosk.hall.http.HmacSm3Signer;
import org.hallkiosk.kiosk.hall.http.RandomNonces;
import org.hallkiosk.kiosk.hall.wording.Body;
import org.hallkiosk.kiosk.hall.wording.Call;
import org.hallkiosk.kiosk.hall.wording.Members;
import org.hallkiosk.kiosk.hall.wording.Message;
import org.hallkiosk.kiosk.hall.wording.Opening;
import org.hallkiosk.kiosk.hall.wording.Reply;
import org.hallkiosk.kiosk.workbench.hall.Citizens;
import org.hallkiosk.kiosk.workbench.hall.HallBench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// When what stands between evidence and user is lost, kept, used twice or used elsewhere.
class ATicketGoesAstrayTest {

  private static final Reply NOT_TAKEN =
      new Reply.Silent("the hall does not take the ticket that it gave");
  private static final Reply SIGNED_OUT = new Reply.Refused(Refusal.SIGNED_OUT);

  @TempDir Path folder;
  private HallBench bench;
  private GatewayCarrier carrier;

  @BeforeEach
  void open() throws IOException {
    bench = new HallBench(folder, Terminal.HallShape.GATEWAY);
    carrier = carrier(HallBench.TERMINAL);
  }

  private GatewayCarrier carrier(String terminal) throws IOException {
    HallAddress address = new HallAddress(bench.tap().address(), terminal);
    GatewayKeys keys = GatewayKeys.of(new HmacSm3Signer(bench.hall().enrol(terminal, "HMAC-SM3")));
    return new GatewayCarrier(
        new HallLine(address, HallBench.PATIENT, HallTls.SYSTEM, bench.hallClock()),
        new GatewayPost(address, keys, new RandomNonces(), () -> new byte[Sm4.BLOCK]));
  }

  @AfterEach
  void close() throws IOException {
    carrier.close();
    bench.close();
  }

  private String ticket() throws Exception {
    return said(carrier.send(Message.of(Call.SIGN_IN_AS_NOBODY))).text("ticket", _ -> true);
  }

  private static Members said(Reply reply) {
    return assertInstanceOf(Reply.Answered.class, reply).members();
  }

  private static Reply exchange(GatewayCarrier at, String ticket) {
    Body body = new Body().text("ticket", _ -> true, ticket);
    return at.send("exchangeTicket", GatewayPath.TOKEN, body, Optional.empty(), 4096);
  }

  private Reply user(HallToken token) {
    return carrier.send("userInfo", GatewayPath.USER, new Body(), Optional.of(token), 4096);
  }

  @Test
  void a_ticket_that_was_not_exchanged_is_no_token() throws Exception {
    HallToken ticket = new HallToken(ticket());
    assertEquals(SIGNED_OUT, user(ticket));
    assertEquals(SIGNED_OUT, carrier.send(Message.of(Call.SEND_CODE).as(ticket)));
  }

  @Test
  void a_ticket_is_good_once_and_so_is_the_question_for_the_user() throws Exception {
    String ticket = ticket();
    HallToken token = Opening.tokenIn(said(exchange(carrier, ticket)));
    assertEquals(NOT_TAKEN, exchange(carrier, ticket));
    said(user(token));
    assertEquals(SIGNED_OUT, user(token));
  }

  @Test
  void a_ticket_is_good_for_a_minute_and_at_its_own_terminal() throws Exception {
    String old = ticket();
    bench.hallClock().advance(Duration.ofMinutes(1));
    assertEquals(NOT_TAKEN, exchange(carrier, old));
    try (GatewayCarrier other = carrier("terminal-0002")) {
      assertEquals(NOT_TAKEN, exchange(other, ticket()));
    }
    assertEquals(NOT_TAKEN, exchange(carrier, "x".repeat(43)));
  }

  @Test
  void an_answer_that_is_lost_on_the_way_is_no_sign_in_and_the_card_is_laid_down_again() {
    for (String step : List.of("auth/ticket", "auth/token", "auth/userInfo")) {
      bench
          .tap()
          .alterAnswer(
              passed -> {
                if (passed.sent().path().endsWith(step)) {
                  throw new UncheckedIOException(new IOException("the wire is cut"));
                }
                return passed;
              });
      HallAnswer<?> cut = bench.terminal().signIn(HallBench.card(Citizens.ORDINARY));
      assertInstanceOf(HallAnswer.Unavailable.class, cut, step);
      bench.tap().alterAnswer(UnaryOperator.identity());
      bench.signedIn(Citizens.ORDINARY);
    }
  }
}
