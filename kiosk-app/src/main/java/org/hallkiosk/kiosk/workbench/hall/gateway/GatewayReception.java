package org.hallkiosk.kiosk.workbench.hall.gateway;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.workbench.hall.Answer;
import org.hallkiosk.kiosk.workbench.hall.Arrival;
import org.hallkiosk.kiosk.workbench.hall.Misbehaviour;
import org.hallkiosk.kiosk.workbench.hall.Operation;
import org.hallkiosk.kiosk.workbench.hall.Received;
import org.hallkiosk.kiosk.workbench.hall.Reception;
import org.hallkiosk.kiosk.workbench.hall.SeenNonces;
import org.hallkiosk.kiosk.workbench.hall.TerminalKey;

/// Speaks with terminals as the field's gateways do, config/hall-api/gateway.md, before the same
/// counter as the hall's other door.
public final class GatewayReception implements Reception {

  private static final int LONGEST_BODY = 8 * 1024 * 1024;
  private static final int LONGEST_UPLOAD = 24 * 1024 * 1024;

  private final Function<String, Optional<TerminalKey>> terminals;
  private final Window window;
  private final SeenNonces nonces = new SeenNonces();
  private final Unwrapping unwrapping;
  private final Envelopes envelopes;
  private final Tickets tickets;

  /// @param terminals by their ids
  /// @param random for tickets and initialisation vectors; safe for use by several threads
  public GatewayReception(
      Function<String, Optional<TerminalKey>> terminals, Window window, RandomGenerator random) {
    FieldNames names = new FieldNames();
    this.terminals = terminals;
    this.window = window;
    this.unwrapping = new Unwrapping(names);
    this.envelopes = new Envelopes(names, random);
    this.tickets = new Tickets(random);
  }

  @Override
  public Optional<Integer> longestBody(String method, String path) {
    return Endpoint.at(path)
        .filter(_ -> method.equals("POST"))
        .map(one -> one == Endpoint.UPLOAD ? LONGEST_UPLOAD : LONGEST_BODY);
  }

  @Override
  public Operation operation(Received request) {
    String loginType =
        Line.of(request)
            .flatMap(line -> opened(line, request))
            .map(said -> said.path("loginType").asText())
            .orElse("");
    return endpoint(request).operation(loginType);
  }

  private static Endpoint endpoint(Received request) {
    return Endpoint.at(request.path()).orElseThrow();
  }

  private Optional<ObjectNode> opened(Line line, Received request) {
    return seals(line).flatMap(seals -> Envelopes.opened(request.body(), line, seals));
  }

  private Optional<TerminalSeals> seals(Line line) {
    return terminals
        .apply(line.app())
        .filter(TerminalKey.HmacSm3.class::isInstance)
        .map(key -> new TerminalSeals(key.bytes()));
  }

  /// The signature first: what a stranger sends leaves no trace in memory.
  @Override
  public Admission admit(Received request, Instant now) {
    Optional<Line> line = Line.of(request).filter(one -> isSigned(one, request));
    Optional<ObjectNode> said = line.flatMap(one -> opened(one, request));
    return line.isEmpty() || said.isEmpty()
        ? rejected("SIGNATURE_INVALID", now)
        : admit(endpoint(request), line.get(), said.get(), now);
  }

  private boolean isSigned(Line line, Received request) {
    return seals(line)
        .filter(seals -> seals.hasSigned(Envelopes.whole(line, request), line.sign()))
        .isPresent();
  }

  private Admission admit(Endpoint endpoint, Line line, ObjectNode said, Instant now) {
    if (SeenNonces.isSkewed(line.signedAt(), now)) {
      return rejected("CLOCK_SKEW", now);
    }
    if (!nonces.isNew(line.app(), line.nonce(), line.signedAt(), now)) {
      return rejected("NONCE_REPLAYED", now);
    }
    return errand(endpoint, line, said)
        .<Admission>map(Admission.Admitted::new)
        .orElseGet(() -> new Admission.TurnedAway(Answer.refused(Refusal.INVALID_REQUEST)));
  }

  private static Admission rejected(String why, Instant now) {
    return new Admission.TurnedAway(Answer.rejected(why, now));
  }

  /// Empty for what is malformed.
  private Optional<Errand> errand(Endpoint endpoint, Line line, ObjectNode said) {
    return switch (endpoint) {
      case TOKEN -> Optional.of((now, _) -> token(said.path("ticket").asText(), line, now));
      case USER -> Optional.of((now, _) -> user(line, now));
      case TICKET, AGENT_TICKET ->
          unwrapping
              .arrival(endpoint, line, said)
              .map(arrival -> (now, fault) -> ticket(arrival, now, fault));
      default ->
          unwrapping
              .arrival(endpoint, line, said)
              .map(arrival -> (now, fault) -> window.answer(arrival, now, fault));
    };
  }

  /// The hall opens the session at once; the terminal gets at it by way of the ticket.
  private Answer ticket(Arrival evidence, Instant now, Optional<Misbehaviour> fault)
      throws IOException {
    Answer opened = window.answer(evidence, now, fault);
    return opened.status() == 200
        ? Json.object(opened.json())
            .map(session -> tickets.issue(evidence.terminal(), session, now))
            .map(ticket -> Answer.ok(Map.of("ticket", ticket)))
            .orElse(opened)
        : opened;
  }

  private Answer token(String ticket, Line line, Instant now) {
    return tickets
        .exchange(ticket, line.app(), now)
        .map(token -> Answer.ok(Map.of("token", token)))
        .orElseGet(
            () -> new Answer(422, Json.bytes(Json.empty().put("refusal", "TICKET_INVALID"))));
  }

  private Answer user(Line line, Instant now) {
    return tickets
        .user(line.token(), line.app(), now)
        .map(user -> new Answer(200, Json.bytes(user)))
        .orElseGet(() -> Answer.refused(Refusal.SIGNED_OUT));
  }

  /// Sealed for a terminal that is known; nobody else learns more than that they are not.
  @Override
  public Answer shaped(Answer answer, Received request) {
    Optional<Line> line = Line.of(request);
    Optional<TerminalSeals> seals = line.flatMap(this::seals);
    return line.isEmpty() || seals.isEmpty()
        ? envelopes.open(answer)
        : envelopes.sealed(answer, Envelopes.whole(line.get(), request), seals.get());
  }
}
